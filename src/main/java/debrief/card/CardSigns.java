package debrief.card;

import debrief.words.Forms;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words by which topics are known, found at one look-up a word. */
final class CardSigns {

    /** How much a word says about a card. */
    enum Weight {
        /** It goes with the topic, and with many others. */
        ORDINARY,
        /** Only people say it who speak of the topic. */
        TERM,
        /** It is a name of the topic, of several words. */
        NAME
    }

    /** Words that are found as one. */
    private record Sign(List<String> stems, Map<Card, Weight> cards) {}

    /** What was found of one card: different words only, by what they say. */
    static final class Found {

        private final Map<Weight, Set<String>> asked = new EnumMap<>(Weight.class);
        private final Map<Weight, Set<String>> said = new EnumMap<>(Weight.class);

        private void add(String words, Weight weight, boolean inQuestion) {
            Map<Weight, Set<String>> side = inQuestion ? asked : said;
            side.computeIfAbsent(weight, none -> new TreeSet<>()).add(words);
        }

        private static Set<String> terms(Map<Weight, Set<String>> side) {
            Set<String> terms = new TreeSet<>(side.getOrDefault(Weight.TERM, Set.of()));
            terms.addAll(side.getOrDefault(Weight.NAME, Set.of()));
            return terms;
        }

        private static int ordinary(Map<Weight, Set<String>> side) {
            return side.getOrDefault(Weight.ORDINARY, Set.of()).size();
        }

        /**
         * Two signs: terms in the question, or one there and one in the answer. Ordinary words are none by themselves: two of
         * them stand for the second term, one beside a whole name, or one in the question for two terms in the answer.
         */
        boolean isSure() {
            Set<String> both = terms(asked);
            boolean isAsked = !both.isEmpty();
            both.addAll(terms(said));
            int beside = ordinary(asked) + ordinary(said);
            boolean second = both.size() > 1 || beside > 1 || beside > 0 && asked.containsKey(Weight.NAME);
            return isAsked && second || ordinary(asked) > 0 && terms(said).size() > 1;
        }

        /** How well the card fits; the question counts twice. In halves. */
        int fit() {
            return 4 * terms(asked).size()
                    + 2 * ordinary(asked)
                    + 2 * terms(said).size()
                    + ordinary(said);
        }
    }

    private final Map<String, List<Sign>> byFirstStem = new HashMap<>();

    CardSigns(List<Card> cards) {
        Map<List<String>, Sign> signs = new HashMap<>();
        for (Card card : cards) {
            card.words().forEach(word -> add(signs, card, word, Weight.ORDINARY));
            card.terms().forEach(term -> add(signs, card, term, Weight.TERM));
            card.names().forEach(name -> add(signs, card, name, Weight.NAME));
        }
        signs.values()
                .forEach(sign -> byFirstStem
                        .computeIfAbsent(sign.stems().get(0), stem -> new ArrayList<>())
                        .add(sign));
        byFirstStem
                .values()
                .forEach(same -> same.sort(
                        Comparator.comparing((Sign sign) -> sign.stems().size()).reversed()));
    }

    private static void add(Map<List<String>, Sign> signs, Card card, String spelling, Weight weight) {
        List<String> stems = Text.of(spelling).words().stream().map(Word::stem).toList();
        Weight own = weight == Weight.NAME && stems.size() == 1 ? Weight.TERM : weight;
        signs.computeIfAbsent(stems, all -> new Sign(all, new HashMap<>()))
                .cards()
                .merge(card, own, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** Adds what a text shows of any card. */
    void look(Text text, boolean inQuestion, Map<Card, Found> found) {
        int at = 0;
        while (at < text.size()) {
            Sign sign = longest(text, at);
            if (sign == null) {
                at++;
                continue;
            }
            String words = String.join(" ", sign.stems());
            sign.cards()
                    .forEach((card, weight) ->
                            found.computeIfAbsent(card, first -> new Found()).add(words, weight, inQuestion));
            at += sign.stems().size();
        }
    }

    private @Nullable Sign longest(Text text, int at) {
        for (Sign sign : byFirstStem.getOrDefault(Forms.stem(text.folded(at)), List.of())) {
            if (stands(sign.stems(), text, at)) {
                return sign;
            }
        }
        return null;
    }

    private static boolean stands(List<String> stems, Text text, int at) {
        int behind = at + stems.size();
        boolean stands = behind <= text.size() && text.isUnbroken(at, behind);
        for (int i = 0; stands && i < stems.size(); i++) {
            stands = stems.get(i).equals(Forms.stem(text.folded(at + i)));
        }
        return stands;
    }
}
