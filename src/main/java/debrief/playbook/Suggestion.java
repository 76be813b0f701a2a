package debrief.playbook;

import debrief.model.Kind.Trait;
import debrief.playbook.Remark.Filled;
import debrief.playbook.Vocabulary.Words;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer made of the candidate's own sentences in a better order, with a slot for what is missing.
 *
 * <p>Words are only ever taken away or moved. What is added stands in the outline of the kind: slots, and phrases of the
 * closed list that connect them.
 */
final class Suggestion {

    /** One minute of speech; longer examples are read and not learnt from. */
    private static final int MOST_WORDS = 150;

    /** A second paragraph begins after so many words. */
    private static final int PARAGRAPH = 70;

    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final List<Remark> outline;
    private final boolean wantsQuestions;
    private final List<Own> own = new ArrayList<>();

    /** The parts of which some sentence says something: they need no slot. */
    private final Set<String> said = new HashSet<>();

    private Suggestion(Assessment assessment, Library library) {
        this.assessment = assessment;
        vocabulary = library.vocabulary();
        outline = library.kind(assessment.heard().kind()).lines("outline");
        wantsQuestions = outline.stream().anyMatch(line -> part(line).equals("question"));
    }

    static String of(Assessment assessment, Library library) {
        Suggestion suggestion = new Suggestion(assessment, library);
        suggestion.collect();
        suggestion.shorten();
        return suggestion.text();
    }

    private static String part(Remark line) {
        return line.label().pieces().get(0);
    }

    /** Takes the candidate's sentences, sorted by the outline's parts. */
    private void collect() {
        List<String> parts = outline.stream().map(line -> part(line)).distinct().toList();
        Parts sorter = new Parts(parts, assessment, vocabulary);
        String before = "";
        for (SpokenSentence sentence : assessment.heard().said()) {
            List<String> trimmed =
                    isUsable(sentence) ? Trim.of(sentence.sentence().raw()) : List.of();
            boolean leans = false;
            for (String text : trimmed) {
                SpokenSentence piece = new SpokenSentence(
                        sentence.turn(), Text.of(text).sentences().get(0));
                boolean answers = own.isEmpty() && assessment.has(Feature.DIRECT);
                if (!answers && isEmpty(piece)) {
                    continue;
                }
                leans = leans || !before.isEmpty() && vocabulary.in(Words.LEANS, piece);
                String part = leans ? before : sorter.part(piece, before);
                parts.stream().filter(one -> sorter.isIn(one, piece)).forEach(said::add);
                own.add(new Own(text, part, leans, score(piece)));
                before = part;
                leans = true;
            }
        }
    }

    private boolean isUsable(SpokenSentence sentence) {
        boolean question = sentence.asks() && (!wantsQuestions || Question.isTag(sentence));
        boolean politeness = vocabulary.in(Words.SMALL_TALK, sentence) && sentence.words() < 7;
        return !question && (!politeness || assessment.heard().kind().is(Trait.COURTESY));
    }

    /** "Yeah." and "I think so." say nothing on their own. */
    private boolean isEmpty(SpokenSentence piece) {
        if (assessment.heard().kind().is(Trait.COURTESY)) {
            return piece.words() < 2;
        }
        return piece.words() < 3 || vocabulary.subjects(piece.text()).isEmpty() && piece.words() < 8;
    }

    private int score(SpokenSentence piece) {
        int score = piece.hasNumber() ? 3 : 0;
        score += vocabulary.in(Words.OUTCOME, piece) ? 3 : 0;
        score += vocabulary.in(Words.BECAUSE, piece) ? 2 : 0;
        score += vocabulary.in(Words.CASE, piece) ? 2 : 0;
        score += assessment.question().isIn(piece.stems().collect(Collectors.toSet())) ? 2 : 0;
        score -= vocabulary.in(Words.UNKNOWN, piece) || vocabulary.in(Words.NEGATIVE, piece) ? 3 : 0;
        score -= piece.words() > 35 ? 1 : 0;
        return score;
    }

    /** Leaves out what weakens the answer, then the weakest sentences of what is too long; one that the next leans on goes after that one. */
    private void shorten() {
        for (int i = own.size() - 1; i > 0 && own.size() > 2; i--) {
            boolean needed = i + 1 < own.size() && own.get(i + 1).leans();
            if (own.get(i).score() < 0 && !needed) {
                own.remove(i);
            }
        }
        Set<Integer> cut =
                cut(Math.min(MOST_WORDS, assessment.heard().measures().range().to()));
        List<Own> all = List.copyOf(own);
        own.clear();
        IntStream.range(0, all.size())
                .filter(i -> !cut.contains(i))
                .mapToObj(all::get)
                .forEach(own::add);
    }

    /** The weakest, of several the last, until the rest is short enough: never the first, nor one before the next that leans on it goes. */
    private Set<Integer> cut(int most) {
        PriorityQueue<Integer> free = new PriorityQueue<>(
                Comparator.comparingInt((Integer i) -> own.get(i).score()).thenComparing(Comparator.reverseOrder()));
        int words = 0;
        for (int i = 0; i < own.size(); i++) {
            words += own.get(i).words();
            if (i > 0 && (i + 1 == own.size() || !own.get(i + 1).leans())) {
                free.add(i);
            }
        }
        Set<Integer> cut = new HashSet<>();
        while (words > most && !free.isEmpty()) {
            int weakest = free.remove();
            cut.add(weakest);
            words -= own.get(weakest).words();
            // What it leaned on stands right before it: nobody goes before the one that leans on them.
            if (own.get(weakest).leans() && weakest > 1) {
                free.add(weakest - 1);
            }
        }
        return cut;
    }

    private List<String> of(String part) {
        return own.stream()
                .filter(one -> one.part().equals(part))
                .map(one -> Quote.plain(one.text()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String text() {
        Map<String, List<String>> byPart = new LinkedHashMap<>();
        for (Remark line : outline) {
            String part = part(line);
            List<String> texts = byPart.computeIfAbsent(part, this::of);
            if (texts.isEmpty() && !said.contains(part)) {
                line.fill(assessment.noticed()).map(Filled::text).ifPresent(texts::add);
            }
        }
        StringBuilder text = new StringBuilder();
        int since = 0;
        for (List<String> texts : byPart.values()) {
            String joined = String.join(" ", texts);
            if (!joined.isEmpty()) {
                boolean anew = since > PARAGRAPH;
                text.append(text.isEmpty() ? "" : anew ? "\n\n" : " ").append(joined);
                since = (anew ? 0 : since) + joined.split(" ", -1).length;
            }
        }
        return text.toString();
    }

    /**
     * A sentence of the candidate's own, trimmed.
     *
     * @param leans it begins with a word that needs the sentence before
     */
    private record Own(String text, String part, boolean leans, int score) {

        int words() {
            return text.split(" ", -1).length;
        }
    }
}
