package debrief.evidence.reading;

import debrief.model.Turn;
import debrief.talk.Said;
import debrief.words.Aside;
import debrief.words.CommonWords;
import debrief.words.Gap;
import debrief.words.Numerals;
import debrief.words.Slips;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Looks for a quote in what was said.
 *
 * <p>Case, punctuation, blanks, Markdown marks and the shape of quotation marks and dashes do not matter; "…" stands for
 * words left out inside one turn. A few slips of the pen are forgiven ({@link Slips}), a missing or an added word is not.
 * What the candidate only noted for the coach was never said.
 */
public final class QuoteSearch {

    private static final Pattern GAP = Pattern.compile("\\[?(?:…|\\.\\s?\\.\\s?\\.)\\]?");
    private static final String JOIN = " … ";

    private QuoteSearch() {}

    /** How near a quote is to what was said. */
    public enum Nearness {
        /** Word for word. */
        VERBATIM,
        /** But for slips of the pen. */
        NEAR,
        /** It may have been said, but one or two common words prove nothing. */
        TOO_COMMON,
        /** Nobody said so. */
        NOWHERE
    }

    /**
     * @param turn id of the turn that holds the quote; 0 when none does
     * @param words the turn's own words in the place of the quote; empty when none does
     */
    public record Match(Nearness nearness, int turn, String words) {

        /** The turn holds the quote. */
        public boolean isFound() {
            return nearness == Nearness.VERBATIM || nearness == Nearness.NEAR;
        }
    }

    /** Looks in one turn. */
    public static Match in(String quote, Turn turn) {
        return in(quote, Said.of(turn));
    }

    public static Match in(String quote, Said turn) {
        return in(Sought.of(quote), turn, compared(turn.text()));
    }

    /** The turns that hold the quote, the nearest first; empty when none does. */
    public static List<Match> among(String quote, List<Turn> turns) {
        return turns.stream()
                .map(turn -> in(quote, turn))
                .filter(Match::isFound)
                .sorted(Comparator.comparing(Match::nearness))
                .toList();
    }

    /** The words of a text as they are compared: folded, and "ninety" is 90. */
    static List<String> compared(Text text) {
        return compared(text, 0, text.size());
    }

    private static List<String> compared(Text text, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> Numerals.digits(text.folded(at)))
                .toList();
    }

    /**
     * A quote, made ready once for all turns that are looked through for it.
     *
     * @param pieces its words between those that it leaves out
     */
    record Sought(String quote, List<List<String>> pieces) {

        static Sought of(String quote) {
            Text text = Text.of(quote);
            return of(quote, text, 0, text.size());
        }

        static Sought of(Quotation quotation) {
            return of(quotation.words(), quotation.text(), quotation.first(), quotation.behind());
        }

        private static Sought of(String quote, Text text, int first, int behind) {
            List<List<String>> pieces = new ArrayList<>();
            int from = first;
            for (int at = first + 1; at <= behind; at++) {
                if (at == behind
                        || GAP.matcher(text.source().substring(text.end(at - 1), text.start(at)))
                                .find()) {
                    pieces.add(compared(text, from, at));
                    from = at;
                }
            }
            return new Sought(quote, pieces);
        }

        List<String> words() {
            return pieces.stream().flatMap(List::stream).toList();
        }

        /** One or two words that everybody says. */
        boolean isTooCommon() {
            return words().size() <= 2 && words().stream().allMatch(CommonWords::hasFolded);
        }
    }

    /** @param words of the turn, {@link #compared} */
    static Match in(Sought sought, Said turn, List<String> words) {
        if (sought.pieces().isEmpty()) {
            return new Match(Nearness.NOWHERE, 0, "");
        }
        if (sought.isTooCommon() && !words.equals(sought.words())) {
            return new Match(Nearness.TOO_COMMON, 0, "");
        }
        for (boolean exact : new boolean[] {true, false}) {
            List<String> found = found(sought.pieces(), turn, words, exact);
            if (found.size() == sought.pieces().size()) {
                String said = closed(
                        String.join(JOIN, found), sought.quote(), turn.turn().text());
                return new Match(exact ? Nearness.VERBATIM : Nearness.NEAR, turn.id(), said);
            }
        }
        return new Match(Nearness.NOWHERE, 0, "");
    }

    /** The turn's words for each piece, one after the other; fewer when a piece is missing. */
    private static List<String> found(List<List<String>> pieces, Said turn, List<String> words, boolean exact) {
        List<String> found = new ArrayList<>();
        boolean hasNotes = !turn.notes().isEmpty();
        int from = 0;
        for (List<String> piece : pieces) {
            boolean here = false;
            for (; !here && from < words.size(); from++) {
                int end = exact ? equalUntil(piece, words, from) : Slips.alikeUntil(piece, words, from);
                String raw = end == 0 ? "" : typed(turn.text(), from, end);
                if (end > 0 && !(hasNotes && isParted(raw))) {
                    found.add(raw);
                    from = end - 1;
                    here = true;
                }
            }
        }
        return found;
    }

    /** A note to the coach parts what was said. */
    private static boolean isParted(String words) {
        return Aside.split(words).stream().anyMatch(Aside::note);
    }

    /** A contraction is two words that nobody tears apart. */
    private static String typed(Text text, int from, int to) {
        int first = isTorn(text, from) ? from - 1 : from;
        int behind = isTorn(text, to) ? to + 1 : to;
        return text.raw(first, behind);
    }

    private static boolean isTorn(Text text, int at) {
        return at > 0
                && at < text.size()
                && text.gap(at) == Gap.JOINED
                && text.end(at - 1) == text.start(at)
                && text.source().charAt(text.start(at)) != '%';
    }

    /** Where the piece ends that begins here; 0 when it does not. */
    private static int equalUntil(List<String> piece, List<String> words, int from) {
        int end = from + piece.size();
        return end <= words.size() && words.subList(from, end).equals(piece) ? end : 0;
    }

    /** With the sign that ends the sentence, if both have it. */
    private static String closed(String words, String quote, String turn) {
        String bare = quote.strip();
        String sign = bare.isEmpty() ? "" : bare.substring(bare.length() - 1);
        return ".?!".contains(sign) && !sign.isEmpty() && turn.contains(words + sign) ? words + sign : words;
    }
}
