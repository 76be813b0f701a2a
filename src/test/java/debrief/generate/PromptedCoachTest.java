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
import debrief.model.Flaw;
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
            "{\"kind\": \"unclear\", \"turn\": 4, \"quote\": \"a table of the keys\", \"text\": \"You stop there.\"}";
    private static final String BAD_ISSUE =
            "{\"kind\": \"risky\", \"turn\": 4, \"quote\": \"I am just guessing\", \"text\": \"You guess.\"}";

    @Test
    void whatPassesIsTheDraft() throws Exception {
        ScriptedModel model = ScriptedModel.saying("""
                {"summary": "You find the race when asked.",
                 "strengths": [],
                 "issues": [%s],
                 "claims": [{"turn": 6, "says": "a unique index would refuse the second one", "verdict": "right", "because": "It does."}],
                 "approaches": [{"label": "Index first", "text": "Begin with it."}],
                 "topics": [{"topic": "Idempotency", "advice": "Learn keys."}],
                 "changes": [{"what": "the table", "why": "it does not lock"}],
                 "elsewhere": [{"turn": 8, "quote": "I told the client early", "text": "You act early."}],
                 "followups": [{"question": "And without Postgres?", "answer": "Any store that refuses a key."}],
                 "expecting": ["The race, unasked."],
                 "rating": {"because": "You find it: \\"both see nothing\\".", "content": 3, "structure": 2, "evidence": 1},
                 "verdict": "Nearly there: the race came late.",
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
                        Section.CHANGES,
                        Section.ELSEWHERE,
                        Section.FOLLOWUPS,
                        Section.EXPECTING,
                        Section.TOPICS,
                        Section.VERDICT,
                        Section.RATING));

        assertThat(draft.failures()).isEmpty();
        assertThat(draft.askFailure()).isEmpty();
        assertThat(draft.tokens()).isEqualTo(110);
        assertThat(draft.answers())
                .isEqualTo(Map.of("Is a table the right way? I was not sure.", "Yes, with a unique index."));
        assertThat(draft.analysis().prose(Section.SUMMARY)).isEqualTo("You find the race when asked.");
        assertThat(draft.analysis().hasNothing(Section.STRENGTHS)).isTrue();
        assertThat(draft.analysis().points(Section.ISSUES))
                .containsExactly(new Point(
                        "", "You stop there.", List.of(new Evidence(4, "a table of the keys")), Flaw.UNCLEAR));
        assertThat(draft.analysis().points(Section.CHANGES))
                .containsExactly(Point.of("the table", "it does not lock", List.of()));
        assertThat(draft.analysis().points(Section.ELSEWHERE))
                .containsExactly(Point.of("", "You act early.", List.of(new Evidence(8, "I told the client early"))));
        assertThat(draft.analysis().points(Section.FOLLOWUPS))
                .containsExactly(Point.of("And without Postgres?", "Any store that refuses a key.", List.of()));
        assertThat(draft.analysis().points(Section.EXPECTING))
                .containsExactly(Point.of("", "The race, unasked.", List.of()));
        assertThat(draft.analysis().prose(Section.VERDICT)).isEqualTo("Nearly there: the race came late.");
        assertThat(draft.analysis().points(Section.APPROACHES))
                .containsExactly(Point.of("Index first", "Begin with it.", List.of()));
        assertThat(draft.analysis().claims())
                .containsExactly(new Claim(
                        6, "A unique index would refuse the second one", Claim.Verdict.RIGHT, "It does.", ""));
        assertThat(draft.analysis().topics()).containsExactly(new TopicAdvice("idempotency", "Learn keys."));
        assertThat(draft.analysis().rating()).isEqualTo(new Rating("You find it: \"both see nothing\".", 3, 2, 1));
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void aWrongStatementStandsInTheIssueThatQuotesIt() throws Exception {
        ScriptedModel model = ScriptedModel.saying("""
                {"issues": [{"kind": "unclear", "turn": 4, "quote": "a table of the keys that were charged", "text": "You stop there."}],
                 "claims": [{"turn": 4, "says": "a table of the keys", "verdict": "wrong", "because": "Two workers see nothing."}]}""");

        Draft draft = write(model, Talk.assignment(false, Section.ISSUES, Section.CLAIMS));

        assertThat(draft.analysis().claims()).isEmpty();
        assertThat(draft.analysis().points(Section.ISSUES))
                .extracting(Point::text)
                .containsExactly("You stop there. Two workers see nothing.");
        assertThat(draft.remarks("claims")).hasSize(1);
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
                .contains("only issues, each whole")
                .doesNotContain("summary");
        assertThat(second.schema()).contains("issues").doesNotContain("summary");
        assertThat(second.mostTokens()).isLessThan(model.asked().get(0).mostTokens());
    }

    @Test
    void whatFailsToTheEndIsLeftOutAndTheRestKept() throws Exception {
        String bad =
                "{\"suggested\": \"%s\", \"issues\": [%s, %s]}".formatted("word ".repeat(300), BAD_ISSUE, GOOD_ISSUE);
        ScriptedModel model = ScriptedModel.saying(bad, bad, bad);

        Draft draft = write(model, Talk.assignment(false, Section.SUGGESTED, Section.ISSUES));

        assertThat(model.asked()).hasSize(3);
        assertThat(draft.analysis().points(Section.ISSUES))
                .extracting(Point::text)
                .containsExactly("You stop there.");
        assertThat(draft.analysis().has(Section.SUGGESTED)).isFalse();
        assertThat(draft.failures()).containsOnlyKeys(Section.SUGGESTED);
        assertThat(draft.failures().get(Section.SUGGESTED)).startsWith("300 words, where 40 to 200 can be said well");
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
        ScriptedModel model = ScriptedModel.saying("Let me think about a sorry case.", "", "{\"summary\": \"Fine.\"}");

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

        assertThat(model.asked()).extracting(Prompt::mostTokens).containsExactly(750, 1500, 3000);
    }

    @Test
    void theRoomHasABound() throws Exception {
        Line cut = prompt -> new Answer("{", Finish.LENGTH, 5, 5, 0);
        ScriptedModel model = new ScriptedModel(List.of(cut, cut, cut));

        Draft draft = write(model, Talk.assignment(true, Section.values()));

        assertThat(model.asked()).extracting(Prompt::mostTokens).containsExactly(5_650, 11_300, 16_000);
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
        ScriptedModel model = ScriptedModel.saying(
                "{\"foo\": 1}", "{\"issues\": []}", "{\"suggested\": 7}", "{\"suggested\": \"Fine.\"}");

        write(model, Talk.assignment(false, Section.SUGGESTED, Section.ISSUES));

        assertThat(last(model.asked().get(1))).contains("- issues: none of the wanted parts can be read");
        assertThat(last(model.asked().get(2))).contains("- suggested: it is missing");
    }

    @Test
    void aModelElsewhereGetsOneFormForAllRequestsAndALocalOneTheWantedParts() throws Exception {
        String bad = "{\"summary\": \"Watch your smile.\", \"issues\": []}";
        ScriptedModel elsewhere =
                ScriptedModel.saying(bad, "{\"summary\": \"Fine.\"}").elsewhere();
        ScriptedModel here = ScriptedModel.saying(bad, "{\"summary\": \"Fine.\"}");

        write(elsewhere, Talk.assignment(false, Section.SUMMARY, Section.ISSUES));
        write(here, Talk.assignment(false, Section.SUMMARY, Section.ISSUES));

        assertThat(elsewhere.asked()).extracting(Prompt::schema).allMatch(schema -> schema.contains("\"exchanges\""));
        assertThat(elsewhere.asked())
                .extracting(Prompt::schema)
                .containsOnly(elsewhere.asked().get(0).schema());
        assertThat(here.asked().get(0).schema())
                .contains("\"summary\"", "\"issues\"")
                .doesNotContain("\"suggested\"");
        assertThat(here.asked().get(1).schema()).contains("\"summary\"").doesNotContain("\"issues\"");
    }

    @Test
    void aReplyThatBrokeOffIsAskedForTheRestOnly() throws Exception {
        ScriptedModel model = ScriptedModel.playing(
                new Answer("{\"issues\": [%s], \"summary\": \"Fi".formatted(GOOD_ISSUE), Finish.LENGTH, 5, 5, 0),
                "{\"summary\": \"Fine.\"}");

        Draft draft = write(model, Talk.assignment(false, Section.SUMMARY, Section.ISSUES));

        assertThat(draft.failures()).isEmpty();
        assertThat(draft.analysis().points(Section.ISSUES)).hasSize(1);
        assertThat(draft.analysis().prose(Section.SUMMARY)).isEqualTo("Fine.");
        assertThat(last(model.asked().get(1)))
                .contains("- summary: the reply broke off before it was whole", "only summary, each whole")
                .doesNotContain("- issues");
        assertThat(draft.remarks("reply")).containsExactly("the reply broke off; what came whole was kept");
    }

    @Test
    void whatIsLeftOutOfAPartThatIsKeptIsTold() throws Exception {
        String mixed = "{\"issues\": [%s, %s, {\"kind\": \"odd\", \"turn\": 4, \"quote\": \"\", \"text\": \"x\"}]}"
                .formatted(GOOD_ISSUE, BAD_ISSUE);

        Draft draft = write(ScriptedModel.saying(mixed, mixed, mixed), Talk.assignment(false, Section.ISSUES));

        assertThat(draft.analysis().points(Section.ISSUES)).hasSize(1);
        assertThat(draft.remarks("issues"))
                .hasSize(2)
                .allMatch(remark -> remark.startsWith("left out: point "))
                .anyMatch(remark -> remark.contains("I am just guessing"))
                .anyMatch(remark -> remark.contains("/issues/2/kind"));
    }

    @Test
    void aTalkThatIsTooLongForTheModelIsShownInPartOnce() throws Exception {
        ModelFailure tooLong = new ModelFailure(ModelFailure.Kind.TOO_LONG, "too long");
        ScriptedModel model = ScriptedModel.playing(tooLong, "{\"summary\": \"Fine.\"}");

        assertThat(write(model, Talk.assignment(false, Section.SUMMARY)).failures())
                .isEmpty();
        assertThat(model.asked().get(0).ground()).contains("The whole talk:");
        assertThat(model.asked().get(1).ground()).doesNotContain("The whole talk:", "[t4 candidate]");
        assertThat(last(model.asked().get(1))).contains("The talk is too long to be shown whole.", "[t4 candidate]");

        assertThatThrownBy(
                        () -> write(ScriptedModel.playing(tooLong, tooLong), Talk.assignment(false, Section.SUMMARY)))
                .isSameAs(tooLong);
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

        int tokens = write(model, Talk.assignment(false, Section.SUMMARY)).tokens();

        int letters = model.asked().get(0).toString().length();
        assertThat(tokens).as("of %s letters", letters).isBetween(letters / 6, letters / 3);
    }

    @Test
    void whatWasRightIsKeptOfAModelThatWillNotMendTheRest() throws Exception {
        for (ModelFailure.Kind kind : List.of(ModelFailure.Kind.WAITING, ModelFailure.Kind.REJECTED)) {
            ScriptedModel model = ScriptedModel.playing(
                    "{\"summary\": \"Fine.\", \"suggested\": \"<b>Hello.</b>\"}",
                    new ModelFailure(kind, "not now"),
                    new ModelFailure(kind, "not now"));

            Draft draft = write(model, Talk.assignment(false, Section.SUMMARY, Section.SUGGESTED));

            assertThat(draft.analysis().prose(Section.SUMMARY)).isEqualTo("Fine.");
            assertThat(draft.failures().get(Section.SUGGESTED)).contains("HTML");
        }
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
        String points = "\"\", ".repeat(7) + "\"\"";
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
        String reply = "{\"rating\": {\"because\": \"Good.\", \"content\": 4, \"structure\": 4, \"evidence\": 4}}";
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
