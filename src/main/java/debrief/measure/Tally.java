package debrief.measure;

import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lists what counts in a stretch of talk; one pass for each mark. */
final class Tally {

    private static final Pattern TYPED =
            Pattern.compile("(?i)[(\\[](?:inaudible|unclear|unintelligible|indistinct|crosstalk|pause)\\W*$");

    private static final int LONGEST_REMARK = 20;

    private final List<Found> found = new ArrayList<>();
    private final WordLists lists;

    private Tally(WordLists lists) {
        this.lists = lists;
    }

    static List<Found> in(Stretch stretch, WordLists lists) {
        Tally tally = new Tally(lists);
        Text text = stretch.text();
        for (Map.Entry<Mark, Phrases> entry : lists.cues().entrySet()) {
            tally.cues(entry.getKey(), entry.getValue(), text, stretch.turn());
        }
        tally.repetitions(text, stretch.turn());
        tally.brokenOff(text, stretch.turn());
        tally.numbers(text, stretch.turn());
        if (lists.measured().contains(Mark.NAME)) {
            tally.names(text, stretch.turn());
        }
        return tally.found;
    }

    private void cues(Mark mark, Phrases cues, Text text, int turn) {
        int at = 0;
        while (at < text.size()) {
            int size = cues.at(text, at);
            if (size == 1 && text.gap(at) == Gap.JOINED) {
                // the "us" of "let's" is nobody's own
                size = 0;
            }
            if (mark == Mark.CORRECTION && size == 1 && text.gapAfter(at).isAtLeast(Gap.SENTENCE)) {
                // "What, sorry?" asks, and nothing is said anew
                size = 0;
            }
            if (mark == Mark.HEDGE && size > 0 && at + size < text.size() && text.is(at + size, "in")) {
                // "I believe in tests" believes
                size = 0;
            }
            if (mark == Mark.FILLER && size == 0 && lists.like().fills(text, at)) {
                size = 1;
            }
            if (size > 0) {
                add(mark, text, at, at + size, turn);
            }
            at += Math.max(1, size);
        }
    }

    private void repetitions(Text text, int turn) {
        int at = 0;
        while (at < text.size()) {
            int size = Repetitions.at(text, at, lists.emphasis());
            if (size > 0) {
                add(Mark.REPETITION, text, at, at + 2 * size, turn);
            }
            at += Math.max(1, size);
        }
    }

    /** "impl- implemented": a word broken off and said in full, or in another form. */
    private void brokenOff(Text text, int turn) {
        for (int at = 0; at + 1 < text.size(); at++) {
            if (isBroken(text, at)) {
                add(Mark.CORRECTION, text, at, at + 2, turn);
            }
        }
    }

    /** The word stops in its middle: "impl-". */
    static boolean isBroken(Text text, int at) {
        String source = text.source();
        int end = text.end(at);
        return source.startsWith("-", end)
                && (end + 1 == source.length() || Character.isWhitespace(source.charAt(end + 1)));
    }

    private void numbers(Text text, int turn) {
        int at = 0;
        while (at < text.size()) {
            int end = at;
            while (end < text.size()
                    && numberLength(text, end, end > at) > 0
                    && (end == at || !text.gap(end).isAtLeast(Gap.CLAUSE))) {
                end += numberLength(text, end, end > at);
            }
            if (end > at) {
                if (!isTime(text, at)) {
                    add(Mark.NUMBER, text, at, end, turn);
                }
                end = text.tail(end - 1);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** "(inaudible 0:04:08)": a typist wrote it, and nobody said it. */
    private static boolean isTime(Text text, int at) {
        int start = text.start(at);
        return TYPED.matcher(text.source().substring(Math.max(0, start - LONGEST_REMARK), start))
                .find();
    }

    /** "7", "40-second", "twenty-five"; not "covid-19" and not "two-thirds". */
    private int numberLength(Text text, int at, boolean on) {
        if (text.isDigit(at)) {
            return on || text.gap(at) != Gap.JOINED ? 1 : 0;
        }
        int behind = at;
        while (behind < text.size()
                && lists.numbers().has(text.folded(behind))
                && (behind == at || text.gap(behind) == Gap.JOINED)) {
            behind++;
        }
        boolean whole = behind > at && text.isWhole(at, behind) && (on || text.gap(at) != Gap.JOINED);
        return Math.max(whole ? behind - at : 0, lists.numbers().at(text, at));
    }

    private void names(Text text, int turn) {
        int at = 0;
        while (at < text.size()) {
            int end = at;
            while (end < text.size()
                    && isName(text, end)
                    && (end == at ? text.gap(at) != Gap.JOINED : !text.gap(end).isAtLeast(Gap.CLAUSE))) {
                end = text.tail(end);
            }
            if (end > at) {
                add(Mark.NAME, text, at, end, turn);
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean isName(Text text, int at) {
        boolean own = lists.cues().getOrDefault(Mark.OWN, Phrases.NONE).has(text.folded(at));
        boolean said = lists.emphasis().has(text.folded(at));
        return !text.gap(at).isAtLeast(Gap.SENTENCE) && text.isCapital(at) && !own && !said;
    }

    /** As it was typed, without the marks between the words. */
    private void add(Mark mark, Text text, int from, int to, int turn) {
        StringBuilder words = new StringBuilder();
        int behind = text.tail(to - 1);
        for (int at = text.head(from); at < behind; at = text.tail(at)) {
            words.append(words.isEmpty() ? "" : " ").append(text.raw(at, text.tail(at)));
        }
        found.add(new Found(mark, words.toString(), turn, text.head(from), behind));
    }
}
