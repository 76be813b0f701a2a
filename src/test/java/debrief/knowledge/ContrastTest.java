package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim.Verdict;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Statement.Thing;
import debrief.model.Turn;
import debrief.talk.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Things that are mixed up: who is told to have which property, and what keeps that from being a mistake. */
class ContrastTest {

    private static final Speaker HOST = new Speaker("H", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    private static final Speaker ROWAN = new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN);

    /** Nuts and bolts of our own, so that nothing is known of them but this. */
    private static final Knowledge KNOWLEDGE = Knowledge.of(List.of(
            statement(
                    "glorp-or-blick",
                    List.of(),
                    new Thing(List.of("glorp"), List.of(), List.of("opens * door", "is blue"), List.of("is cheap")),
                    new Thing(List.of("blick", "blick box"), List.of(), List.of("closes * door", "is red"), List.of()),
                    new Thing(List.of("quond"), List.of(), List.of(), List.of())),
            statement(
                    "run-or-walk",
                    List.of("race"),
                    new Thing(List.of("run"), List.of("race"), List.of("both feet"), List.of("one foot")))));

    private static final String BOTH = "What is the difference between a glorp and a blick?";

    private static Statement statement(String id, List<String> context, Thing... things) {
        assertThat(things)
                .allMatch(thing -> context.isEmpty() || thing.context().equals(context));
        return new Statement(
                id, List.of(), List.of(), List.of(things), Verdict.WRONG, "Because.", "https://example.org/" + id);
    }

    @Test
    void whatBelongsToOneThingToldOfTheOtherIsAMistake() {
        mistake(BOTH, "So the glorp closes the big door.", "closes the big door");
        mistake(
                BOTH,
                "A glorp, you see, is one of those that people use when they want something that is red.",
                "is red");
        none(BOTH, "The glorp opens the door and the blick closes the door.");
    }

    @Test
    void whatIsListedAsUntrueOfAThingIsOneToo() {
        mistake(BOTH, "The glorp is cheap.", "is cheap");
        none(BOTH, "The blick is cheap.");
        none(BOTH, "The glorp is not cheap.");
    }

    @Test
    void theThingIsTheOneNamedLastNotTheOneComparedWith() {
        mistake(BOTH, "Unlike the blick, the glorp is red.", "is red");
        none(BOTH, "The blick, unlike the glorp, is red.");
        none(BOTH, "The blick is better than the glorp since it is red.");
        mistake(BOTH, "What closes the door is the glorp.", "closes the door");
        none(BOTH, "Glorp and blick are both things, and that is red.");
    }

    @Test
    void itIsWhatTheSentenceBeforeOrTheQuestionNamed() {
        mistake("What is a glorp?", "It is something that closes the door.", "closes the door");
        mistake(BOTH, "The glorp is what I know best. It closes the door.", "closes the door");
        none(BOTH, "It closes the door.");
        none("What is a blick?", "It is something that closes the door.");
    }

    @Test
    void whoTellsOneOfThemRightlyKnowsThem() {
        none(BOTH, "The glorp opens the door. The glorp closes the door.");
        none(BOTH, "The glorp closes the door, no sorry, the other way round.");
        none(BOTH, "Many people think that the glorp closes the door.");
        none(BOTH, "If the glorp closes the door then we are lost.");
        none(BOTH, "Is it the glorp that closes the door?");
    }

    @Test
    void onlyAnAnswerToAQuestionAboutThemSurelySpeaksOfThem() {
        none("How was your day?", "The glorp closes the door.");
        mistake("How was your day?", "The blick was there, and the glorp is cheap.", "is cheap");
        none("How do a glorp and a quond differ?", "The glorp closes the door.");
    }

    @Test
    void wordsOfEveryDayAreMeantInTheirContextOnly() {
        mistake("How do you run a race?", "You run with one foot.", "one foot");
        none("How do you run a firm?", "You run it with one foot in the office.");
    }

    private static void mistake(String question, String answer, String words) {
        assertThat(told(question, answer)).extracting(Told::words).as(answer).containsExactly(words);
    }

    private static void none(String question, String answer) {
        assertThat(told(question, answer)).as(answer).isEmpty();
    }

    private static List<Told> told(String question, String answer) {
        return KNOWLEDGE.told(Talk.of(List.of(Turn.verbatim(1, HOST, question, 1), Turn.verbatim(2, ROWAN, answer, 2)))
                .turns());
    }
}
