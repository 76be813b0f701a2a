package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.Assignment;
import debrief.coach.Draft;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import debrief.model.Ask;
import debrief.model.Claim;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Point.Evidence;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.testing.ScriptedModel;
import debrief.testing.ScriptedModel.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model writes, is told what cannot be kept, and writes that again. */
class PromptedCoachTest {

    private static final String GOOD_ISSUE =
            "{\"label\": \"\", \"text\": \"You stop there.\", \"evidence\": [{\"turn\": 4, \"quote\": \"a table of the keys\"}]}";
    private static final String BAD_ISSUE =
            "{\"label\": \"\", \"text\": \"You guess.\", \"evidence\": [{\"turn\": 4, \"quote\": \"I am just guessing\"}]}";

    @Test
    void whatPassesIsTheDraft() throws Exception {
        ScriptedModel model = ScriptedModel.saying("""
                {"summary": "You find the race when asked.",
                 "strengths": [],
                 "issues": [%s],
                 "claims": [{"turn": 6, "says": "a unique index would refuse the second one", "verdict": "right", "because": "It does."}],
                 "approaches": [{"label": "Index first", "text": "Begin with it."}],
                 "topics": [{"topic": "Idempotency", "advice": "Learn keys."}],
                 "rating": {"content": 3, "structure": 2, "evidence": 1, "because": [{"turn": 6, "quote": "both see nothing"}]},
                 "answers": [{"ask": 1, "answer": "Yes, with a unique index."}]}""".formatted(GOOD_ISSUE));

        Draft draft = write(
                model,
                Talk.assignment(
                        true,
                        Section.SUMMARY,
                        Section.STRENGTHS,
                        Section.ISSUES,
                        Section.CLAIMS,
                        Section.APPROACHES,
                        Section.TOPICS,
                        Section.RATING));

        assertThat(draft.failures()).isEmpty();
        assertThat(draft.askFailure()).isEmpty();
        assertThat(draft.tokens()).isEqualTo(110);
        assertThat(draft.answers())
                .isEqualTo(Map.of("Is a table the right way? I was not sure.", "Yes, with a unique index."));
        assertThat(draft.analysis().prose(Section.SUMMARY)).isEqualTo("You find the race when asked.");
        assertThat(draft.analysis().hasNothing(Section.STRENGTHS)).isTrue();
        assertThat(draft.analysis().points(Section.ISSUES))
                .containsExactly(Point.of("", "You stop there.", List.of(new Evidence(4, "a table of the keys"))));
        assertThat(draft.analysis().points(Section.APPROACHES))
                .containsExactly(Point.of("Index first", "Begin with it.", List.of()));
        assertThat(draft.analysis().claims())
                .containsExactly(new Claim(
                        6, "A unique index would refuse the second one", Claim.Verdict.RIGHT, "It does.", ""));
        assertThat(draft.analysis().topics()).containsExactly(new TopicAdvice("idempotency", "Learn keys."));
        assertThat(draft.analysis().rating()).isEqualTo(Rating.of(3, 2, 1));
    }

    @Test
    void onlyWhatFailedIsAskedForAgain() throws Exception {
        ScriptedModel model = ScriptedModel.saying(
                "{\"summary\": \"Fine.\", \"issues\": [%s, %s]}".formatted(GOOD_ISSUE, BAD_ISSUE),
                "{\"summary\": \"Changed.\", \"issues\": [%s]}".formatted(GOOD_ISSUE));

        Draft draft = write(model, Talk.assignment(false, Section.SUMMARY, Section.ISSUES));

        assertThat(draft.analysis().prose(Section.SUMMARY)).isEqualTo("Fine.");
        assertThat(draft.analysis().points(Section.ISSUES)).hasSize(1);
        assertThat(draft.failures()).isEmpty();
        assertThat(draft.tokens()).isEqualTo(220);
        Prompt second = model.asked().get(1);
        assertThat(second.messages()).extracting(Prompt.Message::fromUser).containsExactly(true, false, true);
        assertThat(second.messages().get(0))
                .isEqualTo(model.asked().get(0).messages().get(0));
        assertThat(second.messages().get(1).text()).contains("I am just guessing");
        assertThat(second.messages().get(2).text())
                .contains("- issues, point 2: \"I am just guessing\" in t4 was not said so; copy")
                .contains("holds only issues, whole")
                .doesNotContain("summary");
        assertThat(second.schema()).contains("issues").doesNotContain("summary");
        assertThat(second.mostTokens()).isLessThan(model.asked().get(0).mostTokens());
    }

    @Test
    void whatFailsToTheEndIsLeftOutAndTheRestKept() throws Exception {
        String bad = "{\"suggested\": \"Too short.\", \"issues\": [%s, %s]}".formatted(BAD_ISSUE, GOOD_ISSUE);
        ScriptedModel model = ScriptedModel.saying(bad, bad, bad);

        Draft draft = write(model, Talk.assignment(false, Section.SUGGESTED, Section.ISSUES));

        assertThat(model.asked()).hasSize(3);
        assertThat(draft.analysis().points(Section.ISSUES))
                .extracting(Point::text)
                .containsExactly("You stop there.");
        assertThat(draft.analysis().has(Section.SUGGESTED)).isFalse();
        assertThat(draft.failures()).containsOnlyKeys(Section.SUGGESTED);
        assertThat(draft.failures().get(Section.SUGGESTED))
                .isEqualTo(
                        "2 words are too short to answer; 40 to 200 can be said well");
        assertThat(draft.tokens()).isEqualTo(330);
    }

    @Test
    void aListWithoutOneGoodPointIsLeftOut() throws Exception {
        String bad = "{\"issues\": [%s]}".formatted(BAD_ISSUE);

        Draft draft = write(ScriptedModel.saying(bad, bad, bad), Talk.assignment(false, Section.ISSUES));

        assertThat(draft.analysis().has(Section.ISSUES)).isFalse();
        assertThat(draft.failures().get(Section.ISSUES))
                .startsWith("point 1: \"I am just guessing\" in t4 was not said so");
    }

    @Test
    void aReplyThatNobodyCanUseIsNotRepeatedToTheModel() throws Exception {
        ScriptedModel model = ScriptedModel.saying("I'm sorry, I can't help.", "", "{\"summary\": \"Fine.\"}");

        Draft draft = write(model, Talk.assignment(false, Section.SUMMARY));

        assertThat(draft.analysis().prose(Section.SUMMARY)).isEqualTo("Fine.");
        assertThat(model.asked().get(1).messages()).hasSize(1);
        assertThat(model.asked().get(1).messages().get(0).text())
                .startsWith(model.asked().get(0).messages().get(0).text())
                .contains("- summary: there is no JSON object in the reply")
                .doesNotContain("sorry");
        assertThat(model.asked().get(2).messages()).hasSize(1);
        assertThat(model.asked().get(2).messages().get(0).text()).contains("- summary: the reply was empty");
    }

    @Test
    void aReplyThatBrokeOffGetsTwiceTheRoom() throws Exception {
        ScriptedModel model = new ScriptedModel(List.of(
                prompt -> new Answer("{\"summary\": \"Fi", Finish.LENGTH, 5, 5, 0),
                prompt -> new Answer("{\"summary\": \"Fi", Finish.LENGTH, 5, 5, 0),
                prompt -> new Answer("{\"summary\": \"Fine.\"}", Finish.STOP, 5, 5, 0)));

        write(model, Talk.assignment(false, Section.SUMMARY));

        assertThat(model.asked()).extracting(Prompt::mostTokens).containsExactly(700, 1400, 2800);
    }

    @Test
    void theRoomHasABound() throws Exception {
        Line cut = prompt -> new Answer("{", Finish.LENGTH, 5, 5, 0);
        ScriptedModel model = new ScriptedModel(List.of(cut, cut, cut));

        Draft draft = write(model, Talk.assignment(true, Section.values()));

        assertThat(model.asked()).extracting(Prompt::mostTokens).containsExactly(16_000, 16_000, 16_000);
        assertThat(draft.failures()).hasSameSizeAs(Section.values());
        assertThat(draft.failures().get(Section.WHY)).startsWith("the reply was too long and broke off");
        assertThat(draft.askFailure()).startsWith("the reply was too long and broke off");
    }

    @Test
    void aGoodBulletOfAnEarlierReplySurvivesALaterRefusal() throws Exception {
        String mixed = "{\"issues\": [%s, %s]}".formatted(GOOD_ISSUE, BAD_ISSUE);
        ScriptedModel model = ScriptedModel.saying(mixed, "No.", "No.");

        Draft draft = write(model, Talk.assignment(false, Section.ISSUES));

        assertThat(draft.analysis().points(Section.ISSUES))
                .extracting(Point::text)
                .containsExactly("You stop there.");
        assertThat(draft.failures()).isEmpty();
    }

    @Test
    void schemaFaultsGoBackToo() throws Exception {
        ScriptedModel model = ScriptedModel.saying("{\"foo\": 1}", "{\"summary\": 7}", "{\"summary\": \"Fine.\"}");

        write(model, Talk.assignment(false, Section.SUMMARY));

        assertThat(last(model.asked().get(1))).contains("- summary: it is missing");
        assertThat(last(model.asked().get(2))).contains("- summary: /summary: integer found, string expected");
    }

    @Test
    void answersThatHoldAreKeptAndTheOthersTold() throws Exception {
        Assignment one = Talk.assignment(true);
        Assignment two = Assignment.of(
                one.portfolio(),
                one.interview(),
                one.exchange(),
                Set.of(),
                List.of(Ask.of("First?", ""), Ask.of("Second?", "")));
        String reply = "{\"answers\": [{\"ask\": 1, \"answer\": \"Yes.\"}, {\"ask\": 2, \"answer\": \"It depends.\"}]}";

        Draft draft = write(ScriptedModel.saying(reply, reply, reply), two);

        assertThat(draft.answers()).isEqualTo(Map.of("First?", "Yes."));
        assertThat(draft.askFailure()).startsWith("point 2: \"it depends\" is no answer");
    }

    @Test
    void tokensThatTheProviderDoesNotCountAreEstimated() throws Exception {
        ScriptedModel model =
                new ScriptedModel(List.of(prompt -> new Answer("{\"summary\": \"Fine.\"}", Finish.STOP, -1, -1, 0)));

        assertThat(write(model, Talk.assignment(false, Section.SUMMARY)).tokens())
                .isBetween(1000, 2500);
    }

    @Test
    void nothingWantedIsNotPaidFor() throws Exception {
        Draft draft = write(ScriptedModel.saying(), Talk.assignment(false));

        assertThat(draft.tokens()).isZero();
        assertThat(draft.isEmpty()).isTrue();
    }

    @Test
    void aFailureOfTheModelPassesThrough() {
        ModelFailure failure = new ModelFailure(ModelFailure.Kind.OUTAGE, "down");
        ScriptedModel model = new ScriptedModel(List.of(prompt -> {
            throw failure;
        }));

        assertThatThrownBy(() -> write(model, Talk.assignment(false, Section.SUMMARY)))
                .isSameAs(failure);
    }

    @Test
    void aThreadThatIsToldToStopStops() {
        ScriptedModel model = new ScriptedModel(List.of(prompt -> {
            throw new InterruptedException();
        }));

        assertThatThrownBy(() -> write(model, Talk.assignment(false, Section.SUMMARY)))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aLongListOfFaultsIsCut() throws Exception {
        String points = "{\"label\": \"\", \"text\": \"\", \"evidence\": []},".repeat(7)
                + "{\"label\": \"\", \"text\": \"\", \"evidence\": []}";
        String bad = "{\"expecting\": [%s], \"why\": [%s], \"improvements\": [%s]}".formatted(points, points, points);
        ScriptedModel model = ScriptedModel.saying(bad, bad, bad);

        Draft draft = write(model, Talk.assignment(false, Section.EXPECTING, Section.WHY, Section.IMPROVEMENTS));

        assertThat(last(model.asked().get(1)).lines().filter(line -> line.startsWith("- ")))
                .hasSize(20);
        assertThat(draft.failures().get(Section.WHY))
                .startsWith("point 1: it is empty; write it or leave it out; point 2: ");
    }

    @Test
    void aSilentExchangeIsNotRated() throws Exception {
        String reply = "{\"rating\": {\"content\": 4, \"structure\": 4, \"evidence\": 4, \"because\": []}}";
        Assignment silent = Talk.about(Kind.TECHNICAL, "H: What is an index?", Section.RATING);

        Draft draft = write(ScriptedModel.saying(reply, reply, reply), silent);

        assertThat(draft.analysis().rating()).isNull();
        assertThat(draft.failures())
                .isEqualTo(Map.of(Section.RATING, "the candidate said nothing here that could be rated"));
    }

    private static String last(Prompt prompt) {
        return prompt.messages().get(prompt.messages().size() - 1).text();
    }

    private static Draft write(ScriptedModel model, Assignment assignment) throws ModelFailure, InterruptedException {
        return new PromptedCoach(model).write(assignment);
    }
}
