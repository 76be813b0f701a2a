package debrief.playbook;

import debrief.model.Point.Evidence;
import debrief.playbook.Noticed.Held;
import debrief.playbook.Vocabulary.Words;
import debrief.words.Forms;
import debrief.words.Gap;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What was asked in an exchange.
 *
 * @param main the sentence that asks; empty when nobody but the candidate talks
 * @param scene the sentence that the main one speaks of, when it names nothing itself
 * @param followUps what was asked after the candidate's first words
 * @param beside other questions of the main one's turn
 * @param terms what the main question is about
 */
record Question(
        Optional<SpokenSentence> main,
        Optional<SpokenSentence> scene,
        List<SpokenSentence> followUps,
        List<SpokenSentence> beside,
        List<Term> terms) {

    private static final int LONGEST = 16;

    private static final Set<String> TAGS = Set.of("right", "okay", "ok", "know", "yeah");

    /** So many first letters make two words relatives. */
    private static final int FAMILY = 5;

    /**
     * A word of the question, or several in a row, that says what it is about.
     *
     * @param stems of its words
     */
    record Term(Quote quote, List<String> stems) {

        static Term of(Quote quote) {
            return new Term(
                    quote,
                    IntStream.range(quote.first(), quote.behind())
                            .mapToObj(at -> Forms.stem(quote.in().text().folded(at)))
                            .toList());
        }

        boolean isIn(Set<String> stems) {
            return this.stems.stream().anyMatch(stems::contains);
        }

        /** A word of the same family was said: "compiler" for "compile". */
        boolean isEchoed(Set<String> said) {
            return stems.stream()
                    .map(stem -> stem.substring(0, Math.min(FAMILY, stem.length())))
                    .anyMatch(family -> said.stream().anyMatch(stem -> stem.startsWith(family)));
        }

        /** A short word may mean anything, and a name may be said as "there". */
        boolean isSpecific() {
            Text text = quote.in().text();
            return IntStream.range(quote.first(), quote.behind())
                    .allMatch(at -> text.folded(at).length() > 4
                            && !text.folded(at).endsWith("ing")
                            && !text.folded(at).endsWith("ed")
                            && !text.isCapital(at));
        }
    }

    static Question of(Heard heard) {
        int answered =
                heard.said().isEmpty() ? Integer.MAX_VALUE : heard.said().get(0).turn();
        List<SpokenSentence> followUps = new ArrayList<>();
        List<SpokenSentence> first = new ArrayList<>();
        for (SpokenSentence sentence : heard.asked()) {
            if (sentence.turn() < answered) {
                first.add(sentence);
            } else if (sentence.asks() && sentence.words() > 2) {
                followUps.add(sentence);
            }
        }
        // An exchange that begins with the candidate's words is asked in what follows.
        List<SpokenSentence> opening = first.isEmpty() ? heard.asked() : first;
        Optional<SpokenSentence> main =
                opening.stream().max(Comparator.comparingInt(sentence -> rank(sentence, heard)));
        Optional<SpokenSentence> scene = main.flatMap(sentence -> scene(opening, sentence, heard));
        List<SpokenSentence> beside = main.stream()
                .flatMap(asked -> first.stream()
                        .filter(other -> !other.equals(asked) && other.turn() == asked.turn() && other.asks()))
                .filter(other -> other.words() > 3)
                .toList();
        List<Term> terms =
                scene.or(() -> main).map(sentence -> terms(sentence, heard)).orElse(List.of());
        return new Question(main, scene, List.copyOf(followUps), beside, terms);
    }

    /** Whether one of its terms is among these. */
    boolean isIn(Set<String> stems) {
        return terms.stream().anyMatch(term -> term.isIn(stems));
    }

    private static int rank(SpokenSentence sentence, Heard heard) {
        boolean names = sentence.words() > 3 && !terms(sentence, heard).isEmpty();
        boolean requests = heard.vocabulary()
                .first(Words.REQUEST, sentence)
                .filter(hit -> hit.before() < 3)
                .isPresent();
        int asks = sentence.words() < 3 ? 0 : sentence.asks() && !isTag(sentence) ? 4 : requests ? 3 : 0;
        return asks + (names ? 2 : 0);
    }

    /** "… at the moment, right?" wants a nod. */
    static boolean isTag(SpokenSentence sentence) {
        return TAGS.contains(sentence.text().folded(sentence.behind() - 1));
    }

    /** "What do you do?" asks of the sentence before it. */
    private static Optional<SpokenSentence> scene(List<SpokenSentence> asked, SpokenSentence main, Heard heard) {
        int at = asked.indexOf(main);
        if (at == 0 || !terms(main, heard).isEmpty() || main.words() > 8) {
            return Optional.empty();
        }
        return Optional.of(asked.get(at - 1))
                .filter(before ->
                        before.turn() == main.turn() && !terms(before, heard).isEmpty());
    }

    static List<Term> terms(SpokenSentence sentence, Heard heard) {
        List<Term> terms = new ArrayList<>();
        Text text = sentence.text();
        int at = sentence.first();
        while (at < sentence.behind()) {
            int end = at;
            while (end < sentence.behind()
                    && text.count(at, end) < 3
                    && isTerm(text.word(end), heard)
                    && (end == at || !text.gap(end).isAtLeast(Gap.CLAUSE))) {
                end++;
            }
            if (end > at) {
                terms.add(Term.of(new Quote(sentence, at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return terms;
    }

    private static boolean isTerm(Word word, Heard heard) {
        String raw = word.raw();
        boolean acronym =
                raw.length() > 1 && raw.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean whole = word.folded().length() > 3 && !Character.isDigit(raw.charAt(0));
        return (acronym || whole)
                && !heard.vocabulary().isCommon(word)
                && !heard.people().contains(word.folded());
    }

    /** As much of the question as a bullet can hold. */
    Optional<Held> shown() {
        return main.map(asked -> {
            Held shown = shown(asked);
            if (scene.isEmpty() || scene.get().words() + asked.words() > 2 * LONGEST) {
                return shown;
            }
            String both = scene.get().sentence().raw() + " " + asked.sentence().raw();
            return new Held("\u201C" + Quote.plain(both) + "\u201D", shown.evidence(), false);
        });
    }

    static Held shown(SpokenSentence asked) {
        if (asked.words() <= LONGEST) {
            String text = asked.sentence().raw();
            return new Held("\u201C" + Quote.plain(text) + "\u201D", List.of(new Evidence(asked.turn(), text)), false);
        }
        Quote start = asked.start(LONGEST - 2);
        Quote clause = start;
        while (asked.text().count(clause.first(), clause.behind()) > 7
                && !asked.text().gap(clause.behind()).isAtLeast(Gap.CLAUSE)) {
            clause = new Quote(asked, asked.first(), asked.text().head(clause.behind() - 1));
        }
        Quote shown = asked.text().gap(clause.behind()).isAtLeast(Gap.CLAUSE) ? clause : start;
        return new Held("\u201C" + Quote.plain(shown.words()) + " …\u201D", List.of(shown.evidence()), false);
    }
}
