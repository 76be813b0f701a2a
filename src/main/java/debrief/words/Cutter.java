package debrief.words;

import java.util.Arrays;

/** Goes through a text once and notes where words and sentences stand. */
final class Cutter {

    private final String text;
    private final Between between;

    /** The last apostrophe inside the word that {@link #wordEnd} looked at; -1 when it has none. */
    private int mark;

    /** That word is nothing but plain letters and digits, as most are; then its hash in lower case. */
    private boolean plain;

    private int hash;

    int size;
    int[] starts;
    int[] ends;
    String[] folded;
    byte[] gaps;

    int sentences;
    int[] firstWords = new int[8];
    int[] sentenceStarts = new int[8];
    int[] sentenceEnds = new int[8];

    Cutter(String text) {
        this.text = text;
        between = new Between(text);
        int guess = 8 + text.length() / 4;
        starts = new int[guess];
        ends = new int[guess];
        folded = new String[guess];
        gaps = new byte[guess];
    }

    /** Adds the words of a part of the text; sentences and paragraphs end with it. */
    void stretch(int from, int to) {
        int before = from;
        boolean first = true;
        int at = from;
        while (at < to) {
            int end = wordEnd(at, to);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            byte gap;
            if (first) {
                openSentence(between.firstSign(before, at));
                gap = Gap.PARAGRAPH.code;
                first = false;
            } else if (at - before == 1 && text.charAt(before) == ' ') {
                gap = Gap.BLANK.code;
            } else {
                gap = between.gap(before, at, to, starts[size - 1]).code;
                if (gap >= Gap.SENTENCE.code) {
                    sentenceEnds[sentences - 1] = between.sentenceEnd();
                    openSentence(between.firstSign(between.sentenceEnd(), at));
                }
            }
            add(at, end, gap);
            at = end;
            before = end;
        }
        if (!first) {
            sentenceEnds[sentences - 1] = between.lastSign(before, to);
        }
    }

    private void openSentence(int start) {
        if (sentences == firstWords.length) {
            firstWords = Arrays.copyOf(firstWords, 2 * sentences);
            sentenceStarts = Arrays.copyOf(sentenceStarts, 2 * sentences);
            sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
        }
        firstWords[sentences] = size;
        sentenceStarts[sentences++] = start;
    }

    private void add(int from, int to, byte gap) {
        char first = text.charAt(from);
        // "dont" and "cannot" end in "t"
        if (plain && (text.charAt(to - 1) | 0x20) != 't') {
            word(from, to, Forms.known(text, from, to, hash), gap);
        } else if (first == '%') {
            boolean share = gap == Gap.BLANK.code && Character.isDigit(text.charAt(ends[size - 1] - 1));
            word(from, to, "percent", share ? Gap.JOINED.code : gap);
        } else if (first >= 0x0E00 && NoBlanks.has(text.codePointAt(from))) {
            int start = from;
            byte before = gap;
            for (int end : NoBlanks.ends(text, from, to)) {
                word(start, end, Forms.fold(text, start, end), before);
                before = Gap.BLANK.code;
                start = end;
            }
        } else {
            int second = Forms.second(text, from, to, mark);
            if (second == from) {
                // some recognisers and treebanks write "do n't"
                word(from, to, "not", gap >= Gap.SENTENCE.code ? gap : Gap.JOINED.code);
            } else if (second < to) {
                String head = Forms.fold(text, from, second);
                String tail = second == mark ? Forms.tail(head, Forms.fold(text, mark + 1, to)) : "not";
                word(from, second, Forms.head(head, tail), gap);
                word(second, to, tail, Gap.JOINED.code);
            } else {
                word(from, to, Forms.fold(text, from, to), gap);
            }
        }
    }

    private void word(int from, int to, String form, byte gap) {
        if (size == starts.length) {
            int more = 2 * size;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            folded = Arrays.copyOf(folded, more);
            gaps = Arrays.copyOf(gaps, more);
        }
        starts[size] = from;
        ends[size] = to;
        folded[size] = form;
        gaps[size++] = gap;
    }

    /** Where the word ends that begins here; the same place when none does. */
    private int wordEnd(int from, int to) {
        mark = -1;
        plain = false;
        char c = text.charAt(from);
        if (!Letters.isAscii(c)) {
            return c < 128 ? signEnd(c, from, to) : foreignEnd(from, to);
        }
        hash = c | 0x20;
        int at = from + 1;
        for (; at < to; at++) {
            c = text.charAt(at);
            if (!Letters.isAscii(c)) {
                break;
            }
            hash = 31 * hash + (c | 0x20);
        }
        plain = at == to || c < 128 && "'.,+#-".indexOf(c) < 0;
        return plain ? at : plainEnd(at, to);
    }

    /** "%" and "==" are said as words. */
    private int signEnd(char sign, int from, int to) {
        if (sign == '%') {
            return from + 1;
        }
        int end = from;
        while (sign == '=' && end < to && text.charAt(end) == '=') {
            end++;
        }
        return end - from > 1 ? end : from;
    }

    private int foreignEnd(int from, int to) {
        int first = text.codePointAt(from);
        if (!Character.isLetterOrDigit(first)) {
            return from;
        }
        int end = from + Character.charCount(first);
        if (!NoBlanks.has(first)) {
            return plainEnd(end, to);
        }
        while (end < to && NoBlanks.goesOn(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int plainEnd(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Letters.isAscii(c)) {
                at++;
            } else if (c < 128 || c == '\u2019') {
                if (!joins(c, at, to)) {
                    return at;
                }
                at++;
            } else {
                int point = text.codePointAt(at);
                if (!Letters.isInside(point) || NoBlanks.has(point)) {
                    return at;
                }
                at += Character.charCount(point);
            }
        }
        return at;
    }

    private boolean joins(char sign, int at, int to) {
        char before = text.charAt(at - 1);
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        return switch (sign) {
            case '\'', '\u2019' -> {
                boolean inside = Character.isLetter(before) && Character.isLetter(after);
                mark = inside ? at : mark;
                yield inside;
            }
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            // C++, C#, N+1
            case '+', '#' -> Character.isLetter(before) || before == '+';
            // SHA-256, but not "40-second" and not "three-year"
            case '-' -> Character.isUpperCase(before) && Character.isDigit(after);
            default -> false;
        };
    }
}
