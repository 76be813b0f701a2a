package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Wording;
import debrief.model.Body;
import debrief.model.Section;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CV, advertisement and level are for coaches: no byte of a site for others tells of them, and what repeats them is told. */
class ToldCoachesAloneTest {

    private final Shell shell;

    ToldCoachesAloneTest(@TempDir Path root) {
        shell = Shell.in(Portfolios.write(root, """
                === content/portfolio.yaml
                title: Rowan's interviews
                === content/cv.md
                # Zebrafinch
                Planned the morning routes of nine vans for Zebrafinch.
                === content/interviews/routes/interview.yaml
                visibility: public
                transcript: public
                level: lapwinged
                speakers: {I: {role: interviewer}, C: {role: candidate}}
                === content/interviews/routes/job.md
                Kiwibird wants somebody who likes to get up early.
                === content/interviews/routes/transcript.txt
                I: How do you plan a route?
                C: From the back: the last shop first.
                I: And what do you earn?
                C: Enough.
                === content/interviews/routes/analysis.yaml
                exchanges:
                  - {id: route, title: "How do you plan a route?", kind: technical, turns: 1-2}
                  - {id: pay, title: "And what do you earn?", kind: plans, turns: 3-4, visibility: private}
                overall:
                  verdict: Clear, but for what you said of Kiwibird.
                  carried: [You know Kiwibird.]
                  wrong: [{exchange: pay, turn: 4, says: Enough., because: Kiwibird pays less.}]
                  stories: [{title: Kiwibird, told: [route, pay]}]
                  week: [{label: Monday, text: Read on Kiwibird.}]
                === content/interviews/routes/analysis.generated.yaml
                exchanges:
                  - id: route
                    title: How do you plan a route?
                    kind: technical
                    turns: 1-2
                    elsewhere: [You know Kiwibird., {text: Kiwibird pays., evidence: [{turn: 4}]}]
                    suggested: I begin with the last shop.
                    origins:
                      suggested:
                        coach: openai
                        version: "1"
                        date: "2026-01-02"
                        input: "0"
                        text: %s
                        remarks: [somebody mended a quote]
                """.formatted(
                        Wording.fingerprint(Section.SUGGESTED, new Body.Prose("I begin with the last shop.")))));
    }

    @Test
    void noByteOfAPublicSiteTellsOfThem() throws IOException {
        shell.debrief("build", "--profile", "public").isFine();

        assertThat(site())
                .contains("the last shop first")
                .doesNotContain("zebrafinch", "kiwibird", "lapwinged", "mended a quote");
    }

    @Test
    void aMentorReadsTheReportAndNothingBesideIt() throws IOException {
        shell.debrief("build", "--profile", "mentor").isFine();

        assertThat(site()).contains("the last shop first").doesNotContain("zebrafinch", "lapwinged", "get up early");
    }

    @Test
    void whatRepeatsThemIsTold() throws IOException {
        assertThat(shell.debrief("check").out()).doesNotContain("word for word");

        Path generated = shell.file("content/interviews/routes/analysis.generated.yaml");
        Files.writeString(
                generated,
                Files.readString(generated)
                        .replace("I begin with", "I planned the morning routes of nine vans and begin with"));
        Said said = shell.debrief("check");
        assertThat(said.out() + said.err())
                .contains("\"planned the morning routes of nine vans\" stands in your CV word for word");
    }

    private String site() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(shell.file("site"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file)
                        .append('\n')
                        .append(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .append('\n');
            }
        }
        return all.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
