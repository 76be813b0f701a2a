package debrief.evidence.reading;

import debrief.model.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

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
        return in(Sought.of(quote), turn);
    }

    /** A quote, cut into words once for all turns that are looked through for it. */
    public record Sought(String quote, List<List<WordAt>> pieces) {

        public static Sought of(String quote) {
            return new Sought(quote, QuoteSearch.pieces(quote));
        }
    }

    public static Match in(Sought sought, Said turn) {
        List<List<WordAt>> pieces = sought.pieces();
        List<Said.Stretch> said = turn.stretches();
        if (pieces.isEmpty()) {
            return new Match(Nearness.NOWHERE, 0, "");
        }
        if (isTooCommon(pieces) && !isAllThatWasSaid(pieces, said)) {
            return new Match(Nearness.TOO_COMMON, 0, "");
        }
        for (boolean exact : new boolean[] {true, false}) {
            List<String> found = found(pieces, said, exact);
            if (found.size() == pieces.size()) {
                String words = closed(
                        String.join(JOIN, found), sought.quote(), turn.turn().text());
                return new Match(exact ? Nearness.VERBATIM : Nearness.NEAR, turn.id(), words);
            }
        }
        return new Match(Nearness.NOWHERE, 0, "");
    }

    /** The turns that hold the quote, the nearest first; empty when none does. */
    public static List<Match> among(String quote, List<Turn> turns) {
        return turns.stream()
                .map(turn -> in(quote, turn))
                .filter(Match::isFound)
                .sorted(Comparator.comparing(Match::nearness))
                .toList();
    }

    private static List<List<WordAt>> pieces(String quote) {
        List<List<WordAt>> pieces = new ArrayList<>();
        for (String piece : GAP.split(quote, -1)) {
            List<WordAt> words = Expanded.of(piece);
            if (!words.isEmpty()) {
                pieces.add(words);
            }
        }
        return pieces;
    }

    /** One or two words that everybody says. */
    public static boolean isTooCommon(String quote) {
        return isTooCommon(pieces(quote));
    }

    private static boolean isTooCommon(List<List<WordAt>> pieces) {
        return pieces.stream().mapToInt(List::size).sum() <= 2
                && pieces.stream().flatMap(List::stream).allMatch(word -> CommonWords.hasFolded(word.folded()));
    }

    private static boolean isAllThatWasSaid(List<List<WordAt>> pieces, List<Said.Stretch> said) {
        List<String> quoted =
                pieces.stream().flatMap(List::stream).map(WordAt::folded).toList();
        return said.stream()
                .flatMap(stretch -> stretch.words().stream())
                .map(WordAt::folded)
                .toList()
                .equals(quoted);
    }

    /** The turn's words for each piece, one after the other; fewer when a piece is missing. */
    private static List<String> found(List<List<WordAt>> pieces, List<Said.Stretch> said, boolean exact) {
        List<String> found = new ArrayList<>();
        int stretch = 0;
        int from = 0;
        for (List<WordAt> piece : pieces) {
            boolean here = false;
            while (!here && stretch < said.size()) {
                List<WordAt> words = said.get(stretch).words();
                for (; !here && from < words.size(); from++) {
                    int end = exact ? equalUntil(piece, words, from) : Slips.alikeUntil(piece, words, from);
                    if (end > 0) {
                        found.add(said.get(stretch)
                                .text()
                                .substring(
                                        words.get(from).start(),
                                        words.get(end - 1).end()));
                        from = end - 1;
                        here = true;
                    }
                }
                if (!here) {
                    stretch++;
                    from = 0;
                }
            }
        }
        return found;
    }

    /** Where the piece ends that begins here; 0 when it does not. */
    private static int equalUntil(List<WordAt> piece, List<WordAt> words, int from) {
        if (from + piece.size() > words.size()) {
            return 0;
        }
        for (int i = 0; i < piece.size(); i++) {
            if (!piece.get(i).folded().equals(words.get(from + i).folded())) {
                return 0;
            }
        }
        return from + piece.size();
    }

    /** With the sign that ends the sentence, if both have it. */
    private static String closed(String words, String quote, String turn) {
        String bare = quote.strip();
        String sign = bare.isEmpty() ? "" : bare.substring(bare.length() - 1);
        return ".?!".contains(sign) && !sign.isEmpty() && turn.contains(words + sign) ? words + sign : words;
    }
}
