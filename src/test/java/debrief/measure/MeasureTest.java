package debrief.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import debrief.model.Fidelity;
import debrief.model.Kind;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.talk.Talk;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts and what does not; every number can be listed word by word. */
class MeasureTest {

    @Test
    void talkShareIsAShareOfTheWords() {
        Measures measures = Measure.interview(
                List.of(
                        stretch(1, Role.INTERVIEWER, "What do you grow?"),
                        stretch(2, Role.CANDIDATE, "Beans, rye - and what else? Peas!")),
                "en");

        assertThat(measures.words()).containsEntry(Role.INTERVIEWER, 4).containsEntry(Role.CANDIDATE, 6);
        assertThat(measures.talkShare(Role.CANDIDATE)).hasValue(0.6);
        assertThat(measures.talkShare(Role.OTHER)).hasValue(0);
        assertThat(Measure.interview(List.of(), "en").talkShare(Role.CANDIDATE)).isEmpty();
    }

    @Test
    void notesAreNoWordsAndOnlyTheCandidateIsCounted() {
        Speaker candidate = new Speaker("C", Role.CANDIDATE, Person.UNKNOWN);
        Speaker interviewer = new Speaker("I", Role.INTERVIEWER, Person.UNKNOWN);
        List<Turn> turns = List.of(
                Turn.verbatim(1, interviewer, "Um, what do you grow?", 1),
                Turn.verbatim(2, candidate, "Beans. (You asked: Um, was that enough?)", 2));

        AnswerMeasures measures =
                Measure.answer(Kind.TECHNICAL, Measure.talk(Talk.of(turns).turns()), "en");

        assertThat(measures.words()).isEqualTo(1);
        assertThat(measures.found()).isEmpty();
        assertThat(measures.seconds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It went on for, like, a week.",
                "Like, nobody came.",
                "We were like, no way.",
                "we can like look at the table"
            })
    void likeFills(String text) {
        assertThat(words(text, Mark.FILLER)).contains(text.startsWith("Like") ? "Like" : "like");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I like ferries.",
                "It works like a queue.",
                "It looks like rain.",
                "I would like a break.",
                "I'd like, if I may, a break.",
                "It looks like, uncommonly, rain.",
                "We can like it.",
                "Like the queue, the cache is small.",
                "like five years",
                "Something like that."
            })
    void likeIsAWord(String text) {
        assertThat(words(text, Mark.FILLER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Um, we, uh, waited. | Um uh",
                "It was, you know, hard. | you know",
                "So we waited. | So",
                "It is basically a list. | basically",
                "It was one, actually. | actually",
                "Well, yes. | Well",
                "It is late, right? | right"
            })
    void fillersFill(String text, String fillers) {
        assertThat(String.join(" ", words(text, Mark.FILLER))).isEqualTo(fillers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You know the harbour.",
                "We waited, so nobody came late.",
                "It was so late.",
                "Turn right.",
                "Right.",
                "They did actually come.",
                "It works well.",
                "The umbrella is here."
            })
    void theSameWordsMayMeanSomething(String text) {
        assertThat(words(text, Mark.FILLER)).isEmpty();
    }

    @Test
    void hedgesTakeBack() {
        assertThat(words("I think it was maybe ten, or something like that.", Mark.HEDGE))
                .containsExactly("I think", "maybe", "or something");
        assertThat(words("It was kind of late.", Mark.HEDGE)).containsExactly("was kind of");
        assertThat(words("I don't know. Think of a number, of that kind of number.", Mark.HEDGE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we took the the ferry | the the",
                "I was, I was late | I was I was",
                "and then we and then we left | and then we and then we"
            })
    void aRepetitionIsImmediate(String text, String repeated) {
        assertThat(words(text, Mark.REPETITION)).containsExactly(repeated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "very very late",
                "No, no.",
                "It left. It left early.",
                "I know that that is so",
                "5 5",
                "day by day"
            })
    void emphasisAndNewSentencesAreNoRepetition(String text) {
        assertThat(words(text, Mark.REPETITION)).isEmpty();
    }

    @Test
    void correctionsBreakOff() {
        assertThat(words("It runs on Mondays, sorry, Tuesdays. We impl- implemented it.", Mark.CORRECTION))
                .containsExactly("sorry", "impl implemented");
        assertThat(words("I believe in nets. It depends on the wind. I believe it holds.", Mark.HEDGE))
                .containsExactly("I believe");
        assertThat(words("A what, sorry? Yes, sorry. So I went.", Mark.CORRECTION))
                .isEmpty();
        assertThat(words("It was 30 (inaudible 0:04:08) at the harbour.", Mark.NUMBER))
                .containsExactly("30");
        assertThat(words("I was sorry for them. It is single-threaded.", Mark.CORRECTION))
                .isEmpty();
    }

    @Test
    void ownershipComparesIWithWe() {
        AnswerMeasures measures = answer("I built it and we tested it. Our boss liked my plan.", Kind.EXPERIENCE);

        assertThat(measures.found(Mark.OWN)).extracting(Found::words).containsExactly("I", "my");
        assertThat(measures.found(Mark.SHARED)).extracting(Found::words).containsExactly("we", "Our");
        assertThat(measures.ownership()).hasValue(0.5);
        assertThat(answer("The I/O was slow.", Kind.EXPERIENCE).ownership()).isEmpty();
    }

    @Test
    void numbersAndNamesAreConcrete() {
        String text = "In May two hundred and twelve people used Kestrel Lines, 30% more. Ferries run at 7.";

        assertThat(words(text, Mark.NUMBER)).containsExactly("two hundred", "twelve", "30%", "7");
        assertThat(words(text, Mark.NAME)).containsExactly("May", "Kestrel Lines");
    }

    @Test
    void aSentencesFirstWordAndIAreNoNames() {
        assertThat(words("Yesterday I left. Nobody came, and I'm glad.", Mark.NAME))
                .isEmpty();
        assertThat(words("No one of those, someone said once.", Mark.NUMBER)).isEmpty();
    }

    @Test
    void behaviouralAnswersShowTheirParts() {
        String text =
                "Last year our printer broke. I was responsible for it, so I called the maker. In the end it printed"
                        + " again.";

        AnswerMeasures measures = answer(text, Kind.BEHAVIOURAL);

        assertThat(measures.star().values().stream()
                        .map(found -> found.stream().map(Found::words).toList()))
                .containsExactly(
                        List.of("Last year"), List.of("I was responsible"), List.of("I called"), List.of("In the end"));
        assertThat(answer(text, Kind.TECHNICAL).star()).isEmpty();
        assertThat(answer("We talked.", Kind.BEHAVIOURAL).star().get(Mark.RESULT))
                .isEmpty();
    }

    @Test
    void aRangeIsHeldAgainstAnAnswerOnlyWhereThatIsFair() {
        String open = "Tell me about yourself.";
        assertThat(range(Kind.INTRODUCTION, open, "I mend nets.")).isPresent();
        assertThat(range(Kind.TECHNICAL, "Which knot holds best?", "The bowline."))
                .as("a short right answer is whole")
                .isEmpty();
        assertThat(range(Kind.TECHNICAL, "Which knot holds best?", "word ".repeat(300)))
                .as("who is at a task thinks aloud")
                .isEmpty();
        assertThat(range(Kind.INTRODUCTION, open, "word ".repeat(150))).isPresent();
        assertThat(range(Kind.GREETING, "How are you?", "Well.")).isEmpty();
        assertThat(range(
                        Kind.EXPERIENCE,
                        "What did you do?",
                        "word ".repeat(300),
                        "And then in the other harbour there?",
                        "More.",
                        "And what came after all of that?",
                        "Much."))
                .as("others asked on and on")
                .isEmpty();
        assertThat(Measure.answer(
                                Kind.INTRODUCTION,
                                List.of(stretch(1, Role.CANDIDATE, "word ".repeat(150))
                                        .recalled()),
                                "en")
                        .fairRange())
                .as("noted from memory")
                .isEmpty();
    }

    /** Signs of Chinese are no words of English, and no range says how many of them are enough. */
    @Test
    void aLanguageOfWhichNothingIsKnownHasNoRange() {
        List<Stretch> talk = List.of(
                stretch(1, Role.INTERVIEWER, "锁是用来做什么的？请你详细说明一下它的原理和代价，好吗？"),
                stretch(2, Role.CANDIDATE, "锁保护两个线程共享的状态。".repeat(12)));

        assertThat(Measure.answer(Kind.TECHNICAL, talk, "zh").words()).isEqualTo(144);
        assertThat(Measure.answer(Kind.EXPERIENCE, talk, "zh").fairRange()).isEmpty();
        assertThat(Measure.answer(Kind.EXPERIENCE, talk, "en").fairRange()).isPresent();
    }

    private static Optional<Range> range(Kind kind, String... turns) {
        List<Stretch> talk = new ArrayList<>();
        for (int i = 0; i < turns.length; i++) {
            talk.add(stretch(i + 1, i % 2 == 0 ? Role.INTERVIEWER : Role.CANDIDATE, turns[i]));
        }
        return Measure.answer(kind, talk, "en").fairRange();
    }

    @Test
    void anAnswerHasALengthForItsKind() {
        assertThat(answer("Hello there, nice to meet you.", Kind.GREETING).length())
                .isEqualTo(Range.Place.WITHIN);
        assertThat(answer("Hi.", Kind.GREETING).length()).isEqualTo(Range.Place.BELOW);
        assertThat(answer("word ".repeat(300), Kind.INTRODUCTION).length()).isEqualTo(Range.Place.ABOVE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasARange(Kind kind) {
        assertThat(Range.of(kind).to()).isGreaterThan(Range.of(kind).from());
    }

    @Test
    void paceAndWaitsNeedTimes() {
        List<Stretch> timed = List.of(
                stretch(1, Role.INTERVIEWER, "What do you grow?", 0, 2_000),
                stretch(2, Role.CANDIDATE, "bean ".repeat(20), 3_500, 13_500),
                stretch(2, Role.CANDIDATE, "rye ".repeat(20), 16_500, 26_500));

        AnswerMeasures measures = Measure.answer(Kind.TECHNICAL, timed, "en");

        assertThat(measures.seconds()).hasValue(20);
        assertThat(measures.wordsPerMinute().orElseThrow()).isCloseTo(120, within(0.001));
        assertThat(measures.latencies()).containsExactly(new Wait(2, 1_500));
        assertThat(measures.pauses()).containsExactly(new Wait(2, 3_000));
    }

    @Test
    void withoutTimesOrWithFewWordsThereIsNoPace() {
        assertThat(answer("bean ".repeat(40), Kind.TECHNICAL).wordsPerMinute()).isEmpty();
        assertThat(answer("bean ".repeat(40), Kind.TECHNICAL).latencies()).isEmpty();
        assertThat(Measure.answer(Kind.LOGISTICS, List.of(stretch(1, Role.CANDIDATE, "In March.", 0, 900)), "en")
                        .wordsPerMinute())
                .isEmpty();
    }

    @Test
    void anAnswerIntoTheQuestionDidNotWait() {
        assertThat(Times.latencies(List.of(
                        stretch(1, Role.INTERVIEWER, "What?", 0, 2_000),
                        stretch(2, Role.CANDIDATE, "Yes.", 1_000, 3_000))))
                .containsExactly(new Wait(2, 0));
    }

    @Test
    void whatALanguageHasNoListForIsUnknownAndNotZero() {
        AnswerMeasures german = Measure.answer(
                Kind.TECHNICAL,
                List.of(stretch(1, Role.CANDIDATE, "Also, ähm, das ist, sozusagen, ein Baum.")),
                "de-CH");

        assertThat(german.found(Mark.FILLER)).extracting(Found::words).containsExactly("Also", "ähm", "sozusagen");
        assertThat(german.perHundredWords(Mark.HEDGE)).isEmpty();
        assertThat(german.measured()).contains(Mark.FILLER).doesNotContain(Mark.HEDGE, Mark.NAME);
        assertThat(Measure.answer(Kind.TECHNICAL, List.of(), "../x").measured()).doesNotContain(Mark.FILLER);
    }

    @Test
    void aRateIsPerHundredWords() {
        assertThat(answer("um " + "word ".repeat(49), Kind.TECHNICAL).perHundredWords(Mark.FILLER))
                .hasValue(2);
        assertThat(answer("", Kind.TECHNICAL).perHundredWords(Mark.FILLER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--- ...", "\uD83D", "，。", "a-", "'", "like", ",like,", "\n\n\n"})
    void nothingMakesItThrow(String text) {
        assertThat(answer(text, Kind.BEHAVIOURAL)).isNotNull();
    }

    private static List<String> words(String text, Mark mark) {
        return answer(text, Kind.TECHNICAL).found(mark).stream()
                .map(Found::words)
                .toList();
    }

    private static AnswerMeasures answer(String text, Kind kind) {
        return Measure.answer(kind, Stream.of(stretch(1, Role.CANDIDATE, text)).toList(), "en");
    }

    private static Stretch stretch(int turn, Role role, String text) {
        return stretch(turn, role, text, -1, -1);
    }

    private static Stretch stretch(int turn, Role role, String text, long startMs, long endMs) {
        return new Stretch(turn, role, Text.of(text), startMs, endMs, Fidelity.VERBATIM);
    }
}
