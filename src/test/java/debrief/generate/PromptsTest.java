package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Prompt;
import debrief.generate.prompt.Briefing;
import debrief.generate.prompt.Ground;
import debrief.generate.prompt.Opening;
import debrief.generate.prompt.PromptText;
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
import java.util.stream.Stream;
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

        Opening opening = WritePrompt.of(ground, briefing(all), WritePrompt.parts(all.sections(), true));

        Golden.assertMatches(APPROVED.resolve("write-all.prompt.txt"), opening.request());
    }

    @Test
    void segment() throws Exception {
        ScriptedModel model = ScriptedModel.saying(
                "{\"exchanges\": [{\"first\": 1, \"last\": 8, \"title\": \"All of it\", \"kind\": \"technical\", \"follows\": 0}]}");
        Interview interview = Talk.interview();

        new PromptedCoach(model)
                .segment(Talk.portfolio(), interview, interview.report().exchanges());

        Golden.assertMatches(
                APPROVED.resolve("segment.prompt.txt"), task(model.asked().get(0)));
    }

    @Test
    void advise() throws Exception {
        ScriptedModel model = ScriptedModel.saying("""
                {"carried": [], "stories": [], "week": [], "verdict": "Say it first.", "recommendations": [
                  {"area": "technical", "label": "Name the race", "text": "Say it first.", "from": ["charged-twice"],
                   "topics": [], "priority": 1}]}""");

        new PromptedCoach(model).advise(Talk.portfolio(), Talk.interview());

        Golden.assertMatches(
                APPROVED.resolve("advise.prompt.txt"), task(model.asked().get(0)));
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

        assertThat(ofBranch).contains("\nIt grows out of t3 to t6.\n").doesNotContain("It leads to", "Charged twice");
        assertThat(ofRoot)
                .contains("\nIt leads to t7 to t8, which has a report of its own.\n")
                .doesNotContain("It grows out of", "The race");
    }

    @Test
    void identifiesItselfByModelAndTheHighestVersionOfItsPrompts() {
        int version = Stream.of("coach", "write", "advise", "segment", "repair")
                .mapToInt(name -> PromptText.read(name).version())
                .max()
                .orElseThrow();

        assertThat(new PromptedCoach(ScriptedModel.saying()).identity())
                .isEqualTo(new Coach.Identity("scripted", "script-1", String.valueOf(version)));
    }

    /** A provider keeps what it read only where all of it is the same, to the byte. */
    @Test
    void allRequestsOnAnInterviewBeginWithTheSameBytes() throws Exception {
        Interview written = Talk.interview();
        Interview bare = Talk.interview(Talk.TEXT);
        String cuts =
                "{\"exchanges\": [{\"first\": 1, \"last\": 8, \"title\": \"All\", \"kind\": \"plans\", \"follows\": 0}]}";
        ScriptedModel model = ScriptedModel.saying(
                        cuts, "no", "{\"summary\": \"Fine.\"}", "no", "{\"why\": []}", "no", "no", "no")
                .elsewhere();
        PromptedCoach coach = new PromptedCoach(model);

        coach.segment(Talk.portfolio(), bare, List.of());
        coach.write(Talk.assignment(true, Section.SUMMARY, Section.RATING));
        coach.write(Assignment.of(
                Talk.portfolio(), written, written.report().exchanges().get(2), Set.of(Section.WHY), List.of()));
        coach.advise(Talk.portfolio(), written);

        Prompt first = model.asked().get(0);
        assertThat(model.asked()).hasSizeGreaterThan(5).allSatisfy(prompt -> {
            assertThat(prompt.system()).isEqualTo(first.system());
            assertThat(prompt.ground()).isEqualTo(first.ground());
            assertThat(prompt.schema()).isEqualTo(first.schema());
            assertThat(prompt.schemaName()).isEqualTo(first.schemaName());
        });
        assertThat(first.ground()).contains("[t8 candidate] Last year the export was late by three weeks.");
    }

    @Test
    void anEmptyTranscriptIsNotSent() throws Exception {
        Interview empty = Talk.interview()
                .with(Talk.setting("en"), Transcript.EMPTY, Talk.interview().notes());

        assertThat(new PromptedCoach(ScriptedModel.saying()).segment(Talk.portfolio(), empty, List.of()))
                .isEmpty();
    }

    private static Assignment withoutAsk(Section... sections) {
        return Talk.assignment(false, sections);
    }

    private static Opening opening(Assignment assignment) {
        return WritePrompt.of(
                Ground.of(assignment), briefing(assignment), WritePrompt.parts(assignment.sections(), false));
    }

    private static Briefing briefing(Assignment assignment) {
        return Briefing.of(assignment.portfolio(), assignment.interview());
    }

    private static String shown(Prompt prompt) {
        return "=== system\n" + prompt.system() + "\n=== ground\n" + prompt.ground() + "\n" + task(prompt);
    }

    private static String task(Prompt prompt) {
        StringBuilder shown = new StringBuilder();
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
