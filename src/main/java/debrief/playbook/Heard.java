package debrief.playbook;

import debrief.measure.AnswerMeasures;
import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.measure.Measure;
import debrief.model.Exchange;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Speaker;
import debrief.playbook.Vocabulary.Words;
import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.words.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exchange as the rules hear it.
 *
 * @param asked what everybody but the candidate said
 * @param said what the candidate said
 * @param answers the candidate's turns by their ids
 * @param stems of all words that the candidate said
 * @param english whether the English word lists mean anything here
 * @param recalled whether the candidate's words were noted from memory
 * @param people names of those who talk, in lower case: no term of any subject
 */
record Heard(
        Kind kind,
        List<SpokenSentence> asked,
        List<SpokenSentence> said,
        Map<Integer, Said> answers,
        Set<String> stems,
        AnswerMeasures measures,
        boolean english,
        boolean recalled,
        Set<String> people,
        Vocabulary vocabulary) {

    private static final Pattern UNCLEAR =
            Pattern.compile("```|\\(\\?|\\((?:inaudible|unclear|crosstalk)|\\d:\\d\\d:\\d\\d");

    static Heard of(Talk talk, Interview interview, Exchange exchange, Library library) {
        String language = interview.setting().language();
        List<SpokenSentence> said = sentences(talk, true);
        Map<Integer, Said> answers = talk.turns().stream()
                .filter(Said::byCandidate)
                .collect(Collectors.toMap(Said::id, Function.identity(), (one, same) -> one));
        return new Heard(
                exchange.kind(),
                sentences(talk, false),
                said,
                answers,
                said.stream().flatMap(SpokenSentence::stems).collect(Collectors.toSet()),
                Measure.answer(exchange.kind(), Measure.talk(talk.turns()), language),
                isEnglish(language),
                answers.values().stream().anyMatch(turn -> turn.turn().fidelity() == Fidelity.RECALLED),
                people(talk, interview, library),
                library.vocabulary());
    }

    private static List<SpokenSentence> sentences(Talk talk, boolean candidates) {
        return talk.turns().stream()
                .filter(turn -> turn.byCandidate() == candidates)
                .flatMap(turn -> SpokenSentence.of(turn).stream())
                .toList();
    }

    /** A portfolio that does not say is English. */
    static boolean isEnglish(String language) {
        return language.isEmpty()
                || Locale.forLanguageTag(language.replace('_', '-'))
                        .getLanguage()
                        .equals("en");
    }

    private static Set<String> people(Talk talk, Interview interview, Library library) {
        Stream<Speaker> speakers = Stream.concat(
                interview.setting().speakers().stream(),
                talk.turns().stream().map(said -> said.turn().speaker()));
        return Stream.concat(
                        speakers.distinct()
                                .flatMap(one -> Stream.of(
                                        one.label(),
                                        one.person().name(),
                                        one.person().pseudonym())),
                        interview.setting().names().stream()
                                .flatMap(person -> Stream.of(person.name(), person.pseudonym())))
                .flatMap(name -> library.cut(name).words().stream())
                .map(Word::folded)
                .collect(Collectors.toSet());
    }

    /** What was measured in sentences of the candidate. */
    Stream<Quote> found(Mark mark) {
        return measures.found(mark).stream().flatMap(found -> find(found).stream());
    }

    Optional<Quote> find(Found found) {
        return Optional.ofNullable(answers.get(found.turn())).map(turn -> {
            SpokenSentence in = new SpokenSentence(found.turn(), turn.text().sentenceOf(found.first()));
            return new Quote(in, found.first(), Math.min(found.behind(), in.behind()));
        });
    }

    /** The first such words of the candidate. */
    Optional<Quote> first(Words words) {
        return vocabulary.first(words, said);
    }

    /** The first such words that were {@linkplain #clear heard well}. */
    Optional<Quote> clear(Words words) {
        return vocabulary.first(words, clear());
    }

    /** Whether the candidate said it, and nobody else. */
    boolean isSaid(SpokenSentence sentence) {
        return answers.containsKey(sentence.turn());
    }

    /** Whether it was {@linkplain #clear heard well}. */
    boolean isClear(SpokenSentence sentence) {
        return isSaid(sentence) && !UNCLEAR.matcher(sentence.sentence().raw()).find();
    }

    /** The candidate's sentences that were heard well: without "(inaudible)" and other marks of a typist. */
    List<SpokenSentence> clear() {
        return said.stream().filter(this::isClear).toList();
    }

    /** The candidate's longest sentence, the first of several. */
    SpokenSentence longest() {
        return said.stream().max(Comparator.comparingInt(SpokenSentence::words)).orElseThrow();
    }

    SpokenSentence last() {
        return said.get(said.size() - 1);
    }

    boolean isSilent() {
        return said.isEmpty();
    }

    int words() {
        return measures.words();
    }
}
