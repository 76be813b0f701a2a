package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Prompt;
import debrief.generate.prompt.Ground;
import debrief.generate.prompt.Opening;
import debrief.generate.prompt.PromptText;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.Tokens;
import debrief.generate.prompt.WritePrompt;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Section;
import debrief.model.Transcript;
import debrief.testing.Golden;
import debrief.testing.ScriptedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The prompts as models get them, read and approved in {@code src/test/resources/debrief/generate}. */
class PromptsTest {

    private static final Path APPROVED = Path.of("src/test/resources/debrief/generate");

    @Test
    void writeAndRepair() throws Exception {
        ScriptedModel model = ScriptedModel.saying(
                "{\"summary\": \"Watch your smile.\", \"issues\": []}", "{\"summary\": \"Fine.\"}");

        new PromptedCoach(model).write(withoutAsk(Section.SUMMARY, Section.ISSUES));

        Golden.assertMatches(
                APPROVED.resolve("write.prompt.txt"), shown(model.asked().get(1)));
    }

    @Test
    void everyPart() throws Exception {
        Interview interview = Talk.interview();
        Assignment all = Assignment.of(
                Talk.portfolio(),
                interview,
                interview.exchange("charged-twice").orElseThrow(),
                Set.of(Section.values()),
                List.of(debrief.model.Ask.of("Is a table the right way?\nI was not sure.", "")));
        Ground ground = Ground.of(all);
        ReplySchema schema = ReplySchema.write(all.sections(), true);

        Opening opening = WritePrompt.of(ground, PromptText.read("write"), schema);

        Golden.assertMatches(APPROVED.resolve("write-all.prompt.txt"), opening.request());
    }

    @Test
    void segment() throws Exception {
        ScriptedModel model = ScriptedModel.saying(
                "{\"exchanges\": [{\"first\": 1, \"last\": 8, \"title\": \"All of it\", \"kind\": \"technical\", \"follows\": 0}]}");
        Interview interview = Talk.interview();

        new PromptedCoach(model).segment(interview, interview.report().exchanges());

        Golden.assertMatches(
                APPROVED.resolve("segment.prompt.txt"), shown(model.asked().get(0)));
    }

    @Test
    void advise() throws Exception {
        ScriptedModel model = ScriptedModel.saying(
                "{\"recommendations\": [" + "{\"area\": \"technical\", \"label\": \"Name the race\","
                        + " \"text\": \"Say it first.\", \"from\": [\"charged-twice\"], \"topics\": [], \"priority\": 1}]}");

        new PromptedCoach(model).advise(Talk.portfolio(), Talk.interview());

        Golden.assertMatches(
                APPROVED.resolve("advise.prompt.txt"), shown(model.asked().get(0)));
    }

    @Test
    void theSameAssignmentMakesTheSamePrompt() throws Exception {
        Opening first = opening(Talk.assignment(true, Section.SUMMARY));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(opening(Talk.assignment(true, Section.SUMMARY))).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void theReplyIsInTheInterviewsLanguage() {
        Assignment english = Talk.assignment(false, Section.SUMMARY);
        Interview spoken = english.interview()
                .with(
                        Talk.setting("fr-CA"),
                        english.interview().transcript(),
                        english.interview().notes());
        Assignment french =
                Assignment.of(english.portfolio(), spoken, english.exchange(), english.sections(), english.asks());

        assertThat(opening(french).system()).contains("- In French, to the candidate");
        assertThat(opening(english).system()).contains("- In English, to the candidate");
    }

    @Test
    void aThreadIsToldByItsRootAndItsNext() {
        Interview talk = Talk.interview();
        Exchange root = talk.report().exchanges().get(1);
        Exchange branch = Talk.exchange("race", "The race", Kind.PUSHBACK, "charged-twice", root.analysis(), 7, 8);
        Interview threaded = talk.with(talk.report().with(List.of(root, branch)));

        String ofBranch = opening(Assignment.of(Talk.portfolio(), threaded, branch, Set.of(Section.WHY), List.of()))
                .request();
        String ofRoot = opening(Assignment.of(Talk.portfolio(), threaded, root, Set.of(Section.WHY), List.of()))
                .request();

        assertThat(ofBranch)
                .contains("It grows out of: Charged twice\n[t6 candidate] Then both see")
                .doesNotContain("Before it:");
        assertThat(ofRoot)
                .contains("It leads to: The race\n[t7 interviewer] Tell me")
                .doesNotContain("After it:");
    }

    @Test
    void aTalkThatIsTooLongIsNeverShortenedSilently() {
        Assignment all = Talk.about(Kind.TECHNICAL, "H: Why?\nC: " + "because it holds ".repeat(10_000), Section.WHY);

        assertThat(opening(all).request())
                .containsPattern("It is too long to be shown: \\d+ of its 30001 words were left out where")
                .containsPattern("\\[… \\d+ words left out …\\]");
        assertThat(Tokens.estimate(opening(all).request())).isLessThan(11_000);
        assertThat(opening(Talk.assignment(false, Section.WHY)).request())
                .contains("The question and its answer. \n<<<transcript");
    }

    @Test
    void identifiesItselfByModelAndPrompts() {
        assertThat(new PromptedCoach(ScriptedModel.saying()).identity())
                .isEqualTo(new Coach.Identity("scripted", "script-1", "1"));
    }

    @Test
    void anEmptyTranscriptIsNotSent() throws Exception {
        Interview empty = Talk.interview()
                .with(Talk.setting("en"), Transcript.EMPTY, Talk.interview().notes());

        assertThat(new PromptedCoach(ScriptedModel.saying()).segment(empty, List.of()))
                .isEmpty();
    }

    private static Assignment withoutAsk(Section... sections) {
        return Talk.assignment(false, sections);
    }

    private static Opening opening(Assignment assignment) {
        return WritePrompt.of(
                Ground.of(assignment), PromptText.read("write"), ReplySchema.write(assignment.sections(), false));
    }

    private static String shown(Prompt prompt) {
        StringBuilder shown = new StringBuilder("=== system\n" + prompt.system() + "\n");
        for (Prompt.Message message : prompt.messages()) {
            shown.append(message.fromUser() ? "=== user\n" : "=== model\n")
                    .append(message.text())
                    .append('\n');
        }
        return shown.append("=== ")
                .append(prompt.schemaName())
                .append(", at most ")
                .append(prompt.mostTokens())
                .append(" tokens\n")
                .append(prompt.schema())
                .append('\n')
                .toString();
    }
}
