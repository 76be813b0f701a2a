package debrief.content;

import static debrief.content.GeneratedFile.Outcome.CHANGED_MEANWHILE;
import static debrief.content.GeneratedFile.Outcome.SAME;
import static debrief.content.GeneratedFile.Outcome.WRITTEN;
import static debrief.content.GeneratedFile.Outcome.WRITTEN_AND_KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Wording;
import debrief.content.ContentFolder.Content;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.model.Written;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analysis.generated.yaml}: what a coach wrote comes back, and what a person changed in it is theirs. */
class GeneratedFileTest {

    private static final String ID = "2024-05-20-backend";

    @TempDir
    Path root;

    private GeneratedFile file;
    private Path path;

    @BeforeEach
    void aPortfolio() {
        SmallPortfolio.in(root);
        file = new GeneratedFile(root, ID);
        path = root.resolve("content/interviews").resolve(ID).resolve("analysis.generated.yaml");
    }

    @Test
    void whatWasWrittenComesBackWithItsOrigin() throws IOException {
        assertThat(file.write(sources(), report(analysis()))).isEqualTo(WRITTEN);

        assertThat(sources().coach()).isEqualTo(report(analysis()));
        assertThat(file.write(sources(), report(analysis()))).isEqualTo(SAME);
    }

    @Test
    void whatAPersonChangesOfTheWholeIsTheirsWithTheInsights() throws IOException {
        file.write(sources(), report(analysis()));
        Files.writeString(path, Files.readString(path).replace("Exact where you measure", "Exact"));

        assertThat(sources().coach().advised()).isNull();
        assertThat(sources().coach().overall().verdict()).isEqualTo("Exact.");
    }

    @Test
    void theAuthorsInsightsBringTheAuthorsWhole() throws IOException {
        file.write(sources(), report(analysis()));
        Path author = path.resolveSibling("analysis.yaml");
        String mine = Files.readString(author);
        assertThat(mine).contains("insights:");
        assertThat(shown().overall()).isEqualTo(Overall.NONE);

        Files.writeString(author, mine.substring(0, mine.indexOf("insights:")));
        assertThat(shown().overall()).isEqualTo(OVERALL);
        Files.writeString(author, mine.substring(0, mine.indexOf("insights:")) + "overall: {verdict: Mine.}\n");
        assertThat(shown().overall().verdict()).isEqualTo("Mine.");
    }

    @Test
    void theAuthorsSectionsWinOverTheCoachs() throws IOException {
        file.write(sources(), report(analysis()));

        Exchange shown =
                read().complete().interviews().get(0).exchange("duplicates").orElseThrow();

        assertThat(shown.analysis().prose(Section.SUMMARY)).startsWith("You name");
        assertThat(shown.analysis().origin(Section.SUMMARY)).isNull();
        assertThat(shown.analysis().origin(Section.WHY)).isNotNull();
        assertThat(shown.analysis().points(Section.WHY)).hasSize(1);
        assertThat(shown.title()).isEqualTo("Duplicate messages");
    }

    @Test
    void aSectionThatAPersonChangedIsTheirs() throws IOException {
        file.write(sources(), report(analysis()));
        Files.writeString(path, Files.readString(path).replace("They met it.", "They met it twice.") + "# mine\n");

        Analysis read = sources().coach().exchanges().get(0).analysis();
        assertThat(read.origin(Section.WHY)).isNull();
        assertThat(read.origin(Section.SUMMARY)).isNotNull();

        String edited = Files.readString(path);
        assertThat(file.write(sources(), report(read))).isEqualTo(WRITTEN_AND_KEPT);
        assertThat(Files.readString(path)).contains("They met it twice.");
        try (var kept = Files.list(root.resolve(".debrief/kept"))) {
            assertThat(kept).singleElement().satisfies(copy -> assertThat(copy).hasContent(edited));
        }
    }

    @Test
    void aFileThatChangedSinceItWasReadStaysAsItIs() throws IOException {
        Sources before = sources();
        Files.writeString(path, "exchanges: []\n");

        assertThat(file.write(before, report(analysis()))).isEqualTo(CHANGED_MEANWHILE);
        assertThat(path).hasContent("exchanges: []");
    }

    @Test
    void whatFailedIsKeptWithItsReason() throws IOException {
        Analysis failed = new Analysis(
                Map.of(Section.SUGGESTED, Written.failed(Section.SUGGESTED, "the number 40 is in no turn")));
        file.write(sources(), report(failed));

        Exchange shown =
                read().complete().interviews().get(0).exchange("duplicates").orElseThrow();
        assertThat(shown.analysis().failed(Section.SUGGESTED)).isEqualTo("the number 40 is in no turn");
        assertThat(shown.missing()).contains(Section.SUGGESTED);
    }

    @Test
    void onlyWhatNamesAMissingTurnFallsAwayAndTheFileKeepsIt() throws IOException {
        file.write(sources(), report(analysis()));
        Files.writeString(
                path,
                Files.readString(path)
                        .replace("They met it.", "My own words.")
                        .replace("  - turn: 3\n", "  - turn: 77\n")
                        .replace("turns: 3-4", "turns: 3-9")
                        .replace("- duplicates", "- gone"));

        Content content = read();

        assertThat(content.hasErrors()).isFalse();
        Exchange shown =
                content.portfolio().interviews().get(0).exchange("duplicates").orElseThrow();
        assertThat(shown.analysis().points(Section.WHY)).singleElement().satisfies(point -> {
            assertThat(point.text()).isEqualTo("My own words.");
            assertThat(point.evidence()).isEmpty();
        });
        assertThat(content.sources().get(ID).coach().exchanges().get(0).turns()).hasSize(7);
    }

    @Test
    void nothingToSayCanBeWrittenOfEverySection() throws IOException {
        Analysis none = Analysis.of(Stream.of(Section.values())
                .collect(Collectors.toMap(
                        Function.identity(), section -> section.form().nothing())));
        file.write(sources(), report(none));

        assertThat(read().hasErrors()).isFalse();
        assertThat(sources().coach().exchanges().get(0).analysis()).isEqualTo(none);
    }

    @Test
    void aRenamedExchangeKeepsWhatWasWrittenOnIt() throws IOException {
        file.write(sources(), report(analysis()));
        Path author = path.resolveSibling("analysis.yaml");
        Files.writeString(
                author,
                Files.readString(author)
                        .replace("id: duplicates", "id: twins")
                        .replace("aliases: [twice]", "aliases: [duplicates]")
                        .replace("from: [duplicates]", "from: [twins]"));

        Exchange shown = read().complete().interviews().get(0).exchange("twins").orElseThrow();
        assertThat(shown.analysis().points(Section.WHY)).hasSize(1);
    }

    private Report shown() throws IOException {
        return read().complete().interviews().get(0).report();
    }

    private Sources sources() throws IOException {
        return read().sources().get(ID);
    }

    private Content read() throws IOException {
        return ContentFolder.read(root);
    }

    private static Report report(Analysis analysis) {
        Recommendation advice =
                new Recommendation("technical", "Keys", "Learn them.", List.of("duplicates"), List.of(), 1);
        return new Report(
                "",
                List.of(Exchange.of(
                        "duplicates",
                        List.of(),
                        "Duplicates",
                        Kind.TECHNICAL,
                        List.of(3, 4),
                        "",
                        0,
                        List.of(new Ask("Is it right?", "No.", origin(Wording.fingerprint("No.")), "")),
                        analysis,
                        List.of())),
                List.of(advice),
                OVERALL,
                "",
                origin(Wording.fingerprint(List.of(advice), OVERALL)),
                "",
                List.of());
    }

    /** A section of every shape. */
    private static Analysis analysis() {
        Analysis written = Analysis.of(Map.of(
                Section.WHY,
                new Body.Points(
                        List.of(Point.of("Cause", "They met it.", List.of(new Point.Evidence(3, "comes twice"))))),
                Section.SUMMARY,
                new Body.Prose("First line: a \"quote\".\n\nSecond *line*."),
                Section.CLAIMS,
                new Body.Claims(List.of(
                        new Claim(4, "timestamps", Claim.Verdict.WRONG, "They repeat.", "https://example.org/"))),
                Section.TOPICS,
                new Body.Topics(List.of(new TopicAdvice("rabbitmq", "Read about it."))),
                Section.RATING,
                new Body.Marks(new Rating("Half of it is *true*.", 2, 1, 0)),
                Section.ISSUES,
                new Body.Points(List.of(
                        new Point("", "They repeat.", List.of(new Point.Evidence(4, "timestamps")), Flaw.WRONG),
                        new Point("Twice", "Which one wins?", List.of(), Flaw.UNCLEAR))),
                Section.VERDICT,
                new Body.Prose("Right cause, wrong cure."),
                Section.HANDLING,
                Section.HANDLING.form().nothing()));
        Map<Section, Written> sections = new EnumMap<>(written.sections());
        for (Section section : List.of(Section.WHY, Section.SUMMARY, Section.CLAIMS, Section.TOPICS, Section.RATING)) {
            Body body = written.body(section);
            sections.put(section, Written.by(origin(Wording.fingerprint(section, body)), body));
        }
        return new Analysis(sections);
    }

    private static Origin origin(String text) {
        return new Origin(
                "openai",
                "some-model",
                "3",
                LocalDate.of(2026, 1, 2),
                "0123456789abcdef",
                text,
                120,
                List.of("two words of a quote were mended", "\"40 s\": nobody said it"));
    }

    private static final Overall OVERALL = new Overall(
            "Exact where you measure.",
            List.of(Point.of("", "You measure.", List.of(new Point.Evidence(3, "comes twice")))),
            List.of(
                    new Overall.Mistake("duplicates", 4, "timestamps", "They repeat."),
                    new Overall.Mistake("duplicates", 4, "", "All of it.")),
            List.of(new Overall.Story(
                    "The invoices",
                    List.of("duplicates"),
                    "They came twice.",
                    "None does.",
                    List.of("40 s to 3 s", "9 ".repeat(200).strip()),
                    List.of("a conflict"))),
            List.of(Point.of("Monday", "Two threads, one counter.", List.of())));
}
