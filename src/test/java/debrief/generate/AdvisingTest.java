package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Coach.Advice;
import debrief.generate.prompt.AdvicePrompt;
import debrief.generate.prompt.PromptText;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.Tokens;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
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
        Advice advice = advise(ScriptedModel.saying("""
                {"recommendations": [
                  {"area": "Soft-Skills", "label": "Close the story", "text": "Say what came of it.", "from": ["deadline"], "topics": [], "priority": 2},
                  {"area": "technical", "label": "Name the race", "text": "Say it *first*.", "from": ["charged-twice", "charged-twice"],
                   "topics": ["unique index", "Unknown"], "priority": 1}]}"""));

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
        String reply = "{\"recommendations\": [%s, %s]}".formatted(fine, second);
        ScriptedModel model = ScriptedModel.saying(reply, reply, reply);

        Advice advice = advise(model);

        assertThat(advice.recommendations()).extracting(Recommendation::label).containsExactly("Good one");
        assertThat(advice.failure()).isEmpty();
        assertThat(model.asked().get(2).messages()).hasSize(5);
        assertThat(model.asked().get(1).messages().get(2).text()).contains("- recommendations, point 2: " + reason);
    }

    @Test
    void noneIsAFailureWithItsReason() throws Exception {
        String none = "{\"recommendations\": []}";
        Advice advice = advise(ScriptedModel.saying("no", "{\"recommendations\": 1}", none));

        assertThat(advice.recommendations()).isEmpty();
        assertThat(advice.failure()).isEqualTo("recommendations: there are none; write four to ten");
        assertThat(advice.tokens()).isEqualTo(330);
    }

    @Test
    void goodOnesOfAnEarlierReplyAreNotLost() throws Exception {
        String one = recommendation("One", 1);
        String bad = recommendation("Two", 9);
        Advice advice = advise(ScriptedModel.saying("{\"recommendations\": [%s, %s]}".formatted(one, bad), "no", "no"));

        assertThat(advice.recommendations()).extracting(Recommendation::label).containsExactly("One");
        assertThat(advice.failure()).isEmpty();
    }

    @Test
    void tooManyAreCut() throws Exception {
        String many = "{\"recommendations\": [%s]}"
                .formatted(String.join(
                        ", ",
                        IntStream.range(0, 13)
                                .mapToObj(i -> recommendation("Do " + i, 1))
                                .toList()));
        ScriptedModel model = ScriptedModel.saying(many, many, many);

        assertThat(advise(model).recommendations()).hasSize(12);
        assertThat(model.asked().get(1).messages().get(2).text())
                .contains("13 are too many; keep the ten that help most");
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
                new Body.Points(Collections.nCopies(6, issue)),
                Section.SUMMARY,
                new Body.Prose("It was long. ".repeat(60)),
                Section.TOPICS,
                new Body.Topics(List.of(new TopicAdvice("unique-index", "")))));
        Exchange[] exchanges = IntStream.range(0, 60)
                .mapToObj(
                        i -> Talk.exchange("e" + i, "Exchange " + i, Kind.TECHNICAL, i > 0 ? "e0" : "", analysis, 3, 4))
                .toArray(Exchange[]::new);
        Interview interview = Talk.interview(Talk.TEXT, exchanges);

        String request = AdvicePrompt.of(
                        Talk.portfolio(), interview, PromptText.read("advise"), ReplySchema.read("advise"))
                .request();

        assertThat(Tokens.estimate(request)).isLessThan(AdvicePrompt.EXCHANGES_TOKENS + 1500);
        assertThat(request)
                .contains("id e59 (technical): Exchange 59\nfollows e0\ncounted: ")
                .contains("(2 more issues)", " […]\n");
        assertThat(request).contains("topics: unique-index\n").doesNotContain("rated:");
    }

    private static String recommendation(String label, int priority) {
        return "{\"area\": \"learning\", \"label\": \"%s\", \"text\": \"Do it.\", \"from\": [\"deadline\"], \"topics\": [], \"priority\": %d}"
                .formatted(label, priority);
    }

    private static Advice advise(ScriptedModel model) throws Exception {
        return new PromptedCoach(model).advise(Talk.portfolio(), Talk.interview());
    }
}
