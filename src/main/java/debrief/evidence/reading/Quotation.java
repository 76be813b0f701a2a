package debrief.evidence.reading;

import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in quotation marks, and the sentence around them.
 *
 * @param text that holds it
 * @param first the place of its first word in the text
 * @param behind the place behind its last word
 * @param words between the marks
 * @param start of the opening mark in the text
 * @param end behind the closing mark
 * @param lead what the sentence says before
 * @param tail what it says after
 */
public record Quotation(Text text, int first, int behind, String words, int start, int end, String lead, String tail) {

    /** A straight single mark opens after a blank and closes before one; inside a word it is an apostrophe. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\n]|\\n(?!\\s*\\n)){1,400})\""
            + "|[\u201c\u201e]((?:[^\u201c\u201d\u201e\\n]|\\n(?!\\s*\\n)){1,400})[\u201d\u201c]"
            + "|\u00ab\\s?([^\u00ab\u00bb\\n]{1,400}?)\\s?\u00bb"
            + "|(?<![\\p{L}\\p{N}])'(?=\\p{L})([^'\\n]{1,200}(?:'(?=\\p{L})[^'\\n]{1,200}){0,8})'(?![\\p{L}\\p{N}])"
            + "|\u2018([^\u2018\\n]{1,200}?)\u2019(?![\\p{L}\\p{N}])");

    private static final Pattern NO_TALK =
            Pattern.compile("(?<!\\\\)`[^`\\n]*(?<!\\\\)`|\\]\\([^)\\n]*\\)|<[a-zA-Z/][^>\\n]*>");

    private static final String ENDS = ".?!\u2026";

    public static List<Quotation> in(Text text) {
        List<Quotation> found = new ArrayList<>();
        String source = text.source();
        if (!holdsMarks(source)) {
            return found;
        }
        // Quotation marks of a program, of an address or of markup quote nobody.
        Matcher quoted = QUOTED.matcher(NO_TALK.matcher(source)
                .replaceAll(hidden -> " ".repeat(hidden.group().length())));
        while (quoted.find()) {
            int first = text.wordAt(quoted.start());
            int behind = text.wordAt(quoted.end());
            if (first < behind) {
                found.add(new Quotation(
                        text,
                        first,
                        behind,
                        words(quoted),
                        quoted.start(),
                        quoted.end(),
                        source.substring(Math.min(text.sentenceOf(first).start(), quoted.start()), quoted.start()),
                        source.substring(
                                quoted.end(),
                                Math.max(text.sentenceOf(behind - 1).end(), quoted.end()))));
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            found.set(i, found.get(i).before(found.get(i + 1)));
        }
        return found;
    }

    /** No sentence ends inside the next quote, and one does before it where a quote that is a sentence stands between. */
    private Quotation before(Quotation next) {
        int tailEnd = end + tail.length();
        if (ENDS.indexOf(text.source().charAt(end - 2)) >= 0
                && text.source().substring(end, next.start).isBlank()) {
            tailEnd = end;
        } else if (tailEnd > next.start) {
            tailEnd = Math.max(tailEnd, next.end + next.tail.length());
        }
        return new Quotation(
                text, first, behind, words, start, end, lead, text.source().substring(end, tailEnd));
    }

    /** How many words its sentence has before it. */
    int wordsBefore() {
        return text.count(text.sentenceOf(first).first(), first);
    }

    /** The words of its sentence before and behind it, as they are compared. */
    String around() {
        return text.folded(text.sentenceOf(first).first(), first) + " "
                + text.folded(behind, text.sentenceOf(behind - 1).behind());
    }

    /** Where the sentence around the quote ends in its text. */
    public int sentenceEnd() {
        return end + tail.stripTrailing().length();
    }

    private static String words(Matcher quoted) {
        for (int group = 1; group <= quoted.groupCount(); group++) {
            if (quoted.group(group) != null) {
                // What the writer's own sentence puts inside the marks was not quoted.
                return quoted.group(group).strip().replaceFirst("[.,;:]+$", "");
            }
        }
        return "";
    }

    /** Most texts quote nothing, and most marks in them are apostrophes. */
    private static boolean holdsMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean apostrophe = mark == '\'' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            if (!apostrophe && "\"'\u201c\u201e\u00ab\u2018".indexOf(mark) >= 0) {
                return true;
            }
        }
        return false;
    }
}
