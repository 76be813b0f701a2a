package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.bring.ImportRequest;
import debrief.bring.Respondent;
import debrief.bring.Source;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A classic report on its whole way: imported, built, and read on the pages. */
class ReportSiteTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");

    /** What parts the runs of words of a report: marks, Markdown, and the headings that become the site's own. */
    private static final String MARKS = "[.!?:()—–|*]|N/A|Issues?:|Improvements?:|You asked"
            + "|Overall verdict|Verdict|Bottom line|Situation|Result|Serves";

    /** A list's number, or the label of a turn: pages call the speakers by their names. */
    private static final String LEAD = "^\\s*\\d[.)]|^\\*\\*[MTKJ]:|^Ikenna Obi \\(warehouse lead\\):";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"classic", "other-habits", "verdict-first"})
    void everySentenceStandsInTheBuiltSite(String name) throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                """);
        Path report = REPORTS.resolve(name + ".md").toAbsolutePath();
        Pipeline.importFile(new ImportRequest(
                root, List.of(Source.of(report, name)), name, ImportRequest.Said.NOTHING, Map.of(), Respondent.NOBODY));
        Path site = root.resolve("site");
        Pipeline.build(
                BuildRequest.open(root, site, "site", Optional.of(Profile.PRIVATE), "", "", true), Progress.NONE);

        String shown = words(pages(site.resolve("interviews/" + name)));
        List<String> lost = Files.readAllLines(report).stream()
                .filter(line -> !line.equals("Shall I go on?"))
                .filter(line -> !line.startsWith("#") && !line.strip().startsWith("```"))
                .flatMap(line -> Stream.of(line.replaceFirst(LEAD, "").split(MARKS, -1)))
                .map(ReportSiteTest::words)
                .filter(run -> !shown.contains(run))
                .toList();
        assertThat(lost).isEmpty();
    }

    private static String pages(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            for (Path page : pages) {
                text.append(Jsoup.parse(Files.readString(page)).body().text()).append(" | ");
            }
        }
        return text.toString();
    }

    private static String words(String text) {
        return (" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll("[^\\p{L}\\p{N}|]+", " ");
    }
}
