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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Looks for a quote in what was said.
 *
 * <p>Case, punctuation, blanks, Markdown marks and the shape of quotation marks and dashes do not matter; "…" stands for
 * words left out inside one turn. A few slips of the pen are forgiven ({@link Slips}), and so is who leaves out a hesitation; any
 * other missing or added word is not.
 * What the candidate only noted for the coach was never said.
 */
public final class QuoteSearch {

    private static final Pattern GAP = Pattern.compile("\\[?(?:…|\\.\\s?\\.\\s?\\.)\\]?");
    private static final String JOIN = " … ";

    /** How people sound who search for a word. */
    private static final Set<String> SOUNDS = Set.of(
            "um", "umm", "uh", "uhm", "uhh", "er", "erm", "hm", "hmm", "mm", "mhm", "ah", "ahm", "oh", "euh", "eh");

    private static final Set<String> FILLERS =
            Set.of("like", "basically", "actually", "well", "so", "okay", "right", "halt", "also");
    private static final Set<String> PAIRS = Set.of("you know", "i mean", "sort of", "kind of");
    private static final int SHORTEST = 3;

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
            Text text = Text.spoken(quote);
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
        int[] all = IntStream.range(0, words.size()).toArray();
        for (boolean exact : new boolean[] {true, false}) {
            Match match = match(sought, sought.pieces(), turn, words, all, exact);
            if (match.isFound()) {
                return match;
            }
        }
        return withoutHesitation(sought, turn, words);
    }

    private static Match match(
            Sought sought, List<List<String>> pieces, Said turn, List<String> words, int[] places, boolean exact) {
        List<String> found = found(pieces, turn, words, places, exact);
        if (found.size() != pieces.size()) {
            return new Match(Nearness.NOWHERE, 0, "");
        }
        String said =
                closed(String.join(JOIN, found), sought.quote(), turn.turn().text());
        return new Match(exact ? Nearness.VERBATIM : Nearness.NEAR, turn.id(), said);
    }

    /** "we look into it" for "we look, um, into into it": who quotes leaves out how somebody searched for words. */
    private static Match withoutHesitation(Sought sought, Said turn, List<String> words) {
        int[] places = IntStream.range(0, words.size())
                .filter(at -> !isHesitation(turn.text(), words, at))
                .toArray();
        if (places.length == words.size()) {
            return new Match(Nearness.NOWHERE, 0, "");
        }
        List<String> fluent = Arrays.stream(places).mapToObj(words::get).toList();
        List<List<String>> pieces = sought.pieces().stream()
                .map(piece ->
                        piece.stream().filter(word -> !SOUNDS.contains(word)).toList())
                .toList();
        boolean brief = pieces.stream().mapToInt(List::size).sum() < SHORTEST
                || pieces.stream().anyMatch(List::isEmpty);
        Match match = brief ? new Match(Nearness.NOWHERE, 0, "") : match(sought, pieces, turn, fluent, places, true);
        return match.isFound() ? new Match(Nearness.NEAR, match.turn(), match.words()) : match;
    }

    /** A sound, a word said twice, or a filler that commas set off. */
    private static boolean isHesitation(Text text, List<String> words, int at) {
        String word = words.get(at);
        boolean twice = at > 0 && word.equals(words.get(at - 1)) && !Character.isDigit(word.charAt(0));
        boolean off = text.gap(at).isAtLeast(Gap.CLAUSE) && text.gapAfter(at).isAtLeast(Gap.CLAUSE);
        boolean first = PAIRS.contains(word + " " + (at + 1 < words.size() ? words.get(at + 1) : ""))
                && text.gap(at).isAtLeast(Gap.CLAUSE)
                && text.gapAfter(at + 1).isAtLeast(Gap.CLAUSE);
        boolean second = at > 0
                && PAIRS.contains(words.get(at - 1) + " " + word)
                && text.gap(at - 1).isAtLeast(Gap.CLAUSE)
                && text.gapAfter(at).isAtLeast(Gap.CLAUSE);
        return SOUNDS.contains(word) || twice || off && FILLERS.contains(word) || first || second;
    }

    /** The turn's words for each piece, one after the other; fewer when a piece is missing. */
    private static List<String> found(
            List<List<String>> pieces, Said turn, List<String> words, int[] places, boolean exact) {
        List<String> found = new ArrayList<>();
        boolean hasNotes = isParted(turn.turn().text());
        int from = 0;
        for (List<String> piece : pieces) {
            boolean here = false;
            for (; !here && from < words.size(); from++) {
                int end = exact ? equalUntil(piece, words, from) : Slips.alikeUntil(piece, words, from);
                String raw = end == 0 ? "" : typed(turn.text(), places[from], places[end - 1] + 1);
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

    /** With the sign that ends the sentence or closes a bracket, if both have it. */
    private static String closed(String words, String quote, String turn) {
        String bare = quote.strip();
        String sign = bare.isEmpty() ? "" : bare.substring(bare.length() - 1);
        return ".?!)]".contains(sign) && !sign.isEmpty() && turn.contains(words + sign) ? words + sign : words;
    }
}
