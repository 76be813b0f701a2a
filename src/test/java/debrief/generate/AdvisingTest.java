package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.Coach.Advice;
import debrief.coach.ModelFailure;
import debrief.generate.prompt.AdvicePrompt;
import debrief.generate.prompt.Briefing;
import debrief.generate.prompt.Tokens;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Flaw;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.testing.ScriptedModel;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overall advice rests on exchanges. */
class AdvisingTest {

    @Test
    void adviceComesSortedByUrgency() throws Exception {
        Advice advice = advise(ScriptedModel.saying(reply("""
                  {"area": "Soft-Skills", "label": "Close the story", "text": "Say what came of it.", "from": ["deadline"], "topics": [], "priority": 2},
                  {"area": "technical", "label": "Name the race", "text": "Say it *first*.", "from": ["charged-twice", "charged-twice"],
                   "topics": ["unique index", "Unknown"], "priority": 1}""")));

        assertThat(advice.failure()).isEmpty();
        assertThat(advice.tokens()).isEqualTo(110);
        assertThat(advice.recommendations())
                .containsExactly(
                        new Recommendation(
                                "technical",
                                "Name the race",
                                "Say it *first*.",
                                List.of("charged-twice"),
                                List.of("unique-index"),
                                1),
                        new Recommendation(
                                "soft-skills",
                                "Close the story",
                                "Say what came of it.",
                                List.of("deadline"),
                                List.of(),
                                2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "from": []                         | it comes from no exchange; give the ids that show it
            "from": ["nowhere"]                | there is no exchange "nowhere"
            "priority": 0                      | its priority is 1, 2 or 3, not 0
            "priority": 4                      | its priority is 1, 2 or 3, not 4
            "area": "<b>"                      | its area must be one or two plain words, such as communication
            "area": ""                         | its area must be one or two plain words, such as communication
            "label": ""                        | it needs a label of two to six words
            "text": ""                         | it has a label and no text
            "text": "Keep eye contact."        | "eye contact" cannot be seen in a transcript; speak of words only
            "text": "![x](y)"                  | it holds an image; write plain sentences
            "label": "Good one"                | its label is there twice; say it once
            """)
    void whatDoesNotHoldGoesBackAndIsLeftOut(String wrong, String reason) throws Exception {
        String fine =
                "{\"area\": \"learning\", \"label\": \"Good one\", \"text\": \"Do it.\", \"from\": [\"deadline\"],"
                        + " \"topics\": [], \"priority\": 1}";
        String key = wrong.substring(0, wrong.indexOf(':'));
        String second = fine.replace("Good one", "Other")
                .replaceAll(key + ": (?:\\[[^]]*]|\"[^\"]*\"|\\d)", java.util.regex.Matcher.quoteReplacement(wrong));
        String reply = reply(fine, second);
        ScriptedModel model = ScriptedModel.saying(reply, reply, reply);

        Advice advice = advise(model);

        assertThat(advice.recommendations()).extracting(Recommendation::label).containsExactly("Good one");
        assertThat(advice.failure()).isEmpty();
        assertThat(advice.remarks()).contains("left out: recommendations, point 2: " + reason);
        assertThat(model.asked().get(2).messages()).hasSize(5);
        assertThat(model.asked().get(1).messages().get(2).text())
                .contains("- recommendations, point 2: " + reason, "only recommendations, each whole");
    }

    @Test
    void noneIsAFailureWithItsReason() throws Exception {
        String none = "{\"recommendations\": []}";
        Advice advice = advise(ScriptedModel.saying(reply(), "no", none));

        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.failure()).isEqualTo("recommendations: there are none; write three to seven");
        assertThat(advice.tokens()).isEqualTo(330);
        assertThat(advice.overall().isEmpty()).isTrue();
    }

    @Test
    void whatIsRightInASecondReplyIsNotThereTwice() throws Exception {
        String one = recommendation("One", 1);
        Advice advice = advise(ScriptedModel.saying(
                reply(one, recommendation("Two", 9)),
                "{\"recommendations\": [%s, %s]}".formatted(one, recommendation("Two", 2))));

        assertThat(advice.recommendations()).extracting(Recommendation::label).containsExactly("One", "Two");
        assertThat(advice.remarks()).isEmpty();
    }

    @Test
    void theWholeTalkIsJudgedToo() throws Exception {
        ScriptedModel model = ScriptedModel.saying(reply(recommendation("One", 1)));

        Overall overall = advise(model).overall();

        assertThat(model.asked()).hasSize(1);
        assertThat(overall.verdict()).isEqualTo("You find the race; say it first.");
        assertThat(overall.carried())
                .containsExactly(Point.of("", "You see the race.", List.of(new Point.Evidence(6, "both see nothing"))));
        assertThat(overall.stories())
                .containsExactly(new Overall.Story(
                        "The late export",
                        List.of("deadline"),
                        "The export was late.",
                        "",
                        List.of("three weeks"),
                        List.of("A missed deadline")));
        assertThat(overall.week()).containsExactly(Point.of("Monday", "Draw the two workers, ten minutes.", List.of()));
        assertThat(overall.wrong()).isEmpty();
    }

    @Test
    void wrongStatementsAreGatheredAndNotAskedFor() throws Exception {
        Analysis analysis = Analysis.of(Map.of(
                Section.ISSUES,
                new Body.Points(List.of(new Point(
                        "", "It is not.", List.of(new Point.Evidence(4, "I think that is enough")), Flaw.WRONG)))));
        Interview interview = Talk.interview(
                Talk.TEXT,
                Talk.exchange("charged-twice", "Twice", Kind.TECHNICAL, "", analysis, 3, 4, 5, 6),
                Talk.exchange("deadline", "Late", Kind.BEHAVIOURAL, "", Analysis.EMPTY, 7, 8));
        ScriptedModel model = ScriptedModel.saying(reply(recommendation("One", 1)));

        Advice advice = new PromptedCoach(model).advise(Talk.portfolio(), interview);

        assertThat(advice.overall().wrong())
                .containsExactly(new Overall.Mistake("charged-twice", 4, "I think that is enough", "It is not."));
        assertThat(model.asked().get(0).messages().get(0).text())
                .contains("issue, wrong: t4 \"I think that is enough\" It is not.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stories | "told": ["deadline"]          | "told": ["nowhere"]        | there is no exchange "nowhere"
            stories | "told": ["deadline"]          | "told": []                 | it was told nowhere; give the ids of the questions in "told"
            stories | "title": "The late export"    | "title": ""                | it has no title
            stories | The export was late.          | The ![x](y) was late.      | it holds an image; write plain sentences
            stories | The export was late.          | It was late by nine weeks. | "nine" in "It was late by nine weeks.": nobody said it, and no fact tells it; say of the candidate only what stands in the interview, the CV or the facts
            week    | "label": "Monday"             | "label": ""                | it has no day
            week    | Draw the two                  | Keep eye contact with the two           | "eye contact" cannot be seen in a transcript; speak of words only
            carried | both see nothing              | both see the index         | "both see the index" in t6 was not said so; copy the words exactly as they stand there
            carried | "turn": 6                     | "turn": 60                 | there is no turn t60
            """)
    void oneThatDoesNotHoldIsLeftOutAndToldAndTheOthersStay(String part, String right, String wrong, String reason)
            throws Exception {
        String good = reply(recommendation("One", 1));
        String item = OTHERS.get(part);
        String bad = item.replace(right, wrong);
        assertThat(bad).isNotEqualTo(item);
        String mixed = good.replace(item, item + ", " + bad);
        ScriptedModel model = ScriptedModel.saying(mixed, mixed, mixed);

        Advice advice = advise(model);

        assertThat(advice.failure()).isEmpty();
        assertThat(advice.overall())
                .isEqualTo(advise(ScriptedModel.saying(good)).overall());
        assertThat(advice.remarks()).contains("left out: " + part + ", point 2: " + reason);
        assertThat(model.asked().get(1).messages().get(2).text())
                .contains("- " + part + ", point 2: " + reason, "only " + part + ", each whole");
    }

    @Test
    void aPartThatNeverComesIsTold() throws Exception {
        String most = reply(recommendation("One", 1))
                .replace("\"verdict\": \"You find the race; say it first.\"", "\"verdict\": \"\"");
        Advice advice = advise(ScriptedModel.saying(most, "no", "{\"verdict\": \"Watch your smile.\"}"));

        assertThat(advice.recommendations()).hasSize(1);
        assertThat(advice.overall().verdict()).isEmpty();
        assertThat(advice.overall().stories()).hasSize(1);
        assertThat(advice.remarks())
                .containsExactly(
                        "left out: verdict: \"your smile\" cannot be seen in a transcript; speak of words only");
    }

    @Test
    void aTalkThatIsTooLongForTheModelIsShownInPartOnce() throws Exception {
        ModelFailure tooLong = new ModelFailure(ModelFailure.Kind.TOO_LONG, "too long");
        ScriptedModel model = ScriptedModel.playing(tooLong, reply(recommendation("One", 1)));

        assertThat(advise(model).failure()).isEmpty();
        assertThat(model.asked().get(0).ground()).contains("The whole talk:");
        assertThat(model.asked().get(1).ground()).doesNotContain("The whole talk:");
        assertThatThrownBy(() -> advise(ScriptedModel.playing(tooLong, tooLong)))
                .isSameAs(tooLong);
    }

    @Test
    void goodOnesOfAnEarlierReplyAreNotLost() throws Exception {
        String one = recommendation("One", 1);
        String bad = recommendation("Two", 9);
        Advice advice = advise(ScriptedModel.saying(reply(one, bad), "no", "no"));

        assertThat(advice.recommendations()).extracting(Recommendation::label).containsExactly("One");
        assertThat(advice.failure()).isEmpty();
    }

    @Test
    void tooManyAreCut() throws Exception {
        String many = reply(IntStream.range(0, 13)
                .mapToObj(i -> recommendation("Do " + i, 1))
                .toArray(String[]::new));
        ScriptedModel model = ScriptedModel.saying(many, many, many);

        assertThat(advise(model).recommendations()).hasSize(12);
        assertThat(model.asked().get(1).messages().get(2).text())
                .contains("13 are too many; keep the seven that help most");
    }

    @Test
    void withoutExchangesThereIsNothingToAskFor() throws Exception {
        Advice advice = new PromptedCoach(ScriptedModel.saying()).advise(Talk.portfolio(), Talk.interview(Talk.TEXT));

        assertThat(advice).isEqualTo(Advice.of(List.of(), "there are no exchanges to advise on", 0));
    }

    @Test
    void manyLongExchangesSayLess() {
        Point issue = Point.of("Label", "You stop too early here. ".repeat(30), List.of());
        Analysis analysis = Analysis.of(Map.of(
                Section.ISSUES,
                new Body.Points(Collections.nCopies(4, issue)),
                Section.SUMMARY,
                new Body.Prose("It was long. ".repeat(60)),
                Section.TOPICS,
                new Body.Topics(List.of(new TopicAdvice("unique-index", "")))));
        Exchange[] exchanges = IntStream.range(0, 60)
                .mapToObj(
                        i -> Talk.exchange("e" + i, "Exchange " + i, Kind.TECHNICAL, i > 0 ? "e0" : "", analysis, 3, 4))
                .toArray(Exchange[]::new);
        Interview interview = Talk.interview(Talk.TEXT, exchanges);

        String request = AdvicePrompt.of(Talk.portfolio(), interview, Briefing.of(Talk.portfolio(), interview))
                .request();

        assertThat(Tokens.of(request)).isLessThan(AdvicePrompt.EXCHANGES_TOKENS + 1500);
        assertThat(request)
                .contains("id e59, t3 to t4 (technical): Exchange 59\nfollows e0\ncounted: ")
                .contains("\nissue: Label You stop too", " […]\n")
                .doesNotContain("rated:");
    }

    private static final Map<String, String> OTHERS = Map.of(
            "carried",
            "{\"turn\": 6, \"quote\": \"both see nothing\", \"text\": \"You see the race.\"}",
            "stories",
            "{\"title\": \"The late export\", \"told\": [\"deadline\"], \"situation\": \"The export was late.\","
                    + " \"result\": \"\", \"figures\": [\"three weeks\"], \"serves\": [\"A missed deadline\"]}",
            "week",
            "{\"label\": \"Monday\", \"text\": \"Draw the two workers, ten minutes.\"}");

    /** A whole reply with these recommendations; all else in it holds. */
    private static String reply(String... recommendations) {
        return "{\"carried\": [%s], \"recommendations\": [%s], \"stories\": [%s], \"week\": [%s],"
                        .formatted(
                                OTHERS.get("carried"),
                                String.join(", ", recommendations),
                                OTHERS.get("stories"),
                                OTHERS.get("week"))
                + " \"verdict\": \"You find the race; say it first.\"}";
    }

    private static String recommendation(String label, int priority) {
        return "{\"area\": \"learning\", \"label\": \"%s\", \"text\": \"Do it.\", \"from\": [\"deadline\"], \"topics\": [], \"priority\": %d}"
                .formatted(label, priority);
    }

    private static Advice advise(ScriptedModel model) throws Exception {
        return new PromptedCoach(model).advise(Talk.portfolio(), Talk.interview());
    }
}
