package debrief.playbook;

import debrief.measure.AnswerMeasures;
import debrief.measure.Found;
import debrief.measure.Measure;
import debrief.model.Exchange;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.playbook.Phrases.Hit;
import debrief.talk.Talk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An exchange as the rules hear it.
 *
 * @param asked what everybody but the candidate said
 * @param said what the candidate said
 * @param saidIn the same by the turn's id, for an answer may have tens of thousands of sentences
 * @param stems of all words that the candidate said
 * @param english whether the English word lists mean anything here
 * @param recalled whether the candidate's words were noted from memory
 * @param people names of those who talk, in lower case: no term of any subject
 */
record Heard(
        Kind kind,
        List<Sentence> asked,
        List<Sentence> said,
        Map<Integer, List<Sentence>> saidIn,
        Set<String> stems,
        AnswerMeasures measures,
        boolean english,
        boolean recalled,
        Set<String> people) {

    private static final Pattern UNCLEAR =
            Pattern.compile("```|\\(\\?|\\((?:inaudible|unclear|crosstalk)|\\d:\\d\\d:\\d\\d");

    static Heard of(Interview interview, Exchange exchange) {
        List<Turn> turns = interview.turnsOf(exchange);
        String language = interview.setting().language();
        List<Sentence> asked = new ArrayList<>();
        List<Sentence> said = new ArrayList<>();
        boolean recalled = false;
        for (Turn turn : turns) {
            (isCandidate(turn) ? said : asked).addAll(Sentence.of(turn));
            recalled |= isCandidate(turn) && turn.fidelity() == Fidelity.RECALLED;
        }
        Set<String> stems = new HashSet<>();
        said.forEach(sentence -> sentence.words().forEach(word -> stems.add(word.stem())));
        AnswerMeasures measures = Measure.answer(
                exchange.kind(),
                Measure.talk(Talk.of(turns).turns()),
                language);
        return new Heard(
                exchange.kind(),
                List.copyOf(asked),
                List.copyOf(said),
                said.stream().collect(Collectors.groupingBy(Sentence::turn)),
                stems,
                measures,
                isEnglish(language),
                recalled,
                people(interview, turns));
    }

    private static boolean isCandidate(Turn turn) {
        return turn.speaker().role() == Speaker.Role.CANDIDATE;
    }

    /** A portfolio that does not say is English. */
    static boolean isEnglish(String language) {
        String main = language.toLowerCase(Locale.ROOT);
        return main.isEmpty() || main.equals("en") || main.startsWith("en-") || main.startsWith("en_");
    }

    private static Set<String> people(Interview interview, List<Turn> turns) {
        Set<String> people = new HashSet<>();
        Stream.concat(interview.setting().speakers().stream(), turns.stream().map(Turn::speaker))
                .distinct()
                .flatMap(speaker -> Stream.of(
                        speaker.label(),
                        speaker.person().name(),
                        speaker.person().pseudonym()))
                .forEach(name -> Word.of(name).forEach(word -> people.add(word.lower())));
        for (Person person : interview.setting().names()) {
            Word.of(person.name() + " " + person.pseudonym()).forEach(word -> people.add(word.lower()));
        }
        return people;
    }

    /** The candidate's sentence that holds these words, with their place in it. */
    Optional<Hit> find(Found found) {
        List<String> wanted = Word.of(found.words()).stream().map(Word::lower).toList();
        for (Sentence sentence : saidIn.getOrDefault(found.turn(), List.of())) {
            int at = wanted.isEmpty() ? -1 : sentence.find(wanted);
            if (at >= 0) {
                return Optional.of(new Hit(sentence, at, at + wanted.size()));
            }
        }
        return Optional.empty();
    }

    /** Whether the candidate said it, and nobody else. */
    boolean isSaid(Sentence sentence) {
        return saidIn.containsKey(sentence.turn());
    }

    /** Whether it was {@linkplain #clear heard well}. */
    boolean isClear(Sentence sentence) {
        return isSaid(sentence) && !UNCLEAR.matcher(sentence.text()).find();
    }

    /** The candidate's sentences that were heard well: without "(inaudible)" and other marks of a typist. */
    List<Sentence> clear() {
        return said.stream().filter(this::isClear).toList();
    }

    /** The candidate's longest sentence, the first of several. */
    Sentence longest() {
        Sentence longest = said.get(0);
        for (Sentence sentence : said) {
            longest = sentence.words().size() > longest.words().size() ? sentence : longest;
        }
        return longest;
    }

    boolean isSilent() {
        return said.isEmpty();
    }

    int words() {
        return measures.words();
    }
}
