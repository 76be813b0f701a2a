package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Wording;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Report;
import debrief.model.Section;
import debrief.testing.Golden;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that stand in people's folders: the first version that wrote each form of a section wrote {@code written.yaml}, and a
 * person changed {@code edited.yaml}. Every later version must tell the same of them who wrote what.
 */
class StandingFilesTest {

    private static final Path FILES = Path.of("src/test/resources/debrief/content/standing");

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"written", "edited"})
    void tellWhoWroteEachSection(String name) throws IOException {
        Golden.assertMatches(FILES.resolve(name + ".sections"), authors(read(name)));
    }

    @Test
    void areWrittenBackWithEachOfTheirLinesInTheOrderOfToday() throws IOException {
        String again = GeneratedYaml.write(read("written"));
        assertThat(again.lines())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(FILES.resolve("written.yaml")));
        Golden.assertMatches(FILES.resolve("written.again"), again);
    }

    @Test
    void loseNothingThatAPersonWrote() throws IOException {
        Golden.assertMatches(FILES.resolve("edited.again"), GeneratedYaml.write(read("edited")));
    }

    private Report read(String name) throws IOException {
        SmallPortfolio.in(root)
                .with(
                        SmallPortfolio.INTERVIEW + "analysis.generated.yaml",
                        Files.readString(FILES.resolve(name + ".yaml")));
        return ContentFolder.read(root).sources().get("2024-05-20-backend").coach();
    }

    private static String authors(Report report) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        for (Exchange exchange : report.exchanges()) {
            for (Ask ask : exchange.asks()) {
                lines.add(exchange.id() + " ask " + ask.text() + " "
                        + author(!ask.answer().isEmpty(), ask.origin(), ask.failed()));
            }
            Analysis analysis = exchange.analysis();
            for (Section section : Section.values()) {
                lines.add(exchange.id() + " " + section.key() + " "
                        + author(analysis.has(section), analysis.origin(section), analysis.failed(section))
                        + (analysis.hasNothing(section) ? ", nothing to say" : "")
                        + (analysis.has(section) ? " " + Wording.fingerprint(section, analysis.body(section)) : ""));
            }
        }
        lines.add("insights " + author(!report.insights().isEmpty(), report.advised(), report.adviceFailed()));
        return lines.toString();
    }

    private static String author(boolean written, Origin origin, String failed) {
        return !written ? "nobody" + (failed.isEmpty() ? "" : ", failed") : origin == null ? "person" : origin.coach();
    }
}
