package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import debrief.content.ContentFolder.Content;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.problem.Problem;
import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Counts;
import debrief.report.ClassicReport.Question;
import debrief.report.ClassicReport.Said;
import debrief.report.ClassicReportReader;
import debrief.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole reports and the files that become of them: {@code reports/x.md} and its neighbours. */
class ReportFilesTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    /** It opens a section as a line with hashes does. */
    private static final String INLINE_HEADING = "^\\*\\*(Overall verdict|Bottom line|Do next):\\*\\*";
    /** It is about the chat. */
    private static final Pattern OFFER =
            Pattern.compile("(?:Would you like|Let me know|If you'd like|Do you want|Shall I).*");

    /** "**What worked:**" and "* **Rating:**" open a section as well, and so does a row of names over a table. */
    private static final Pattern LABEL = Pattern.compile(
            "^\\W*\\*\\*[^*]{2,60}\\*\\*:?|^\\| (?:Day|Part) .*|^(?:Question \\d|Your answer|Score|(?:\\W{0,3} )?What (?:went|could) .*|Problems with .*|Stronger answer)");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classic",
                "other-habits",
                "verdict-first",
                "emoji",
                "scored",
                "essay",
                "bullets",
                "copied",
                "review"
            })
    void theFilesAreTheApprovedOnes(String name) throws IOException {
        ClassicReport report = read(REPORTS.resolve(name + ".md"));
        Golden.assertMatches(REPORTS.resolve(name + ".interview.yaml"), interviewYaml(report));
        Golden.assertMatches(REPORTS.resolve(name + ".transcript.txt"), TranscriptText.write(report));
        Golden.assertMatches(REPORTS.resolve(name + ".analysis.yaml"), AnalysisYaml.write(report));
        Golden.assertMatches(REPORTS.resolve(name + ".warnings.txt"), String.join("\n", report.warnings()) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classic",
                "other-habits",
                "verdict-first",
                "emoji",
                "scored",
                "essay",
                "bullets",
                "copied",
                "review"
            })
    void noSentenceIsLost(String name) throws IOException {
        assertNoSentenceIsLost(REPORTS.resolve(name + ".md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"classic", "other-habits", "verdict-first", "emoji", "scored", "essay", "bullets", "copied"})
    void theFilesAreValidAndSayWhatWasRead(String name, @TempDir Path folder) throws IOException {
        assertValid(read(REPORTS.resolve(name + ".md")), folder);
    }

    @Test
    void theCountsAreTheReports() throws IOException {
        assertThat(read(REPORTS.resolve("classic.md")).counts()).isEqualTo(new Counts(4, 17, 2, 36, 6, 8));
        assertThat(read(REPORTS.resolve("other-habits.md")).counts()).isEqualTo(new Counts(5, 11, 1, 14, 2, 3));
    }

    /** What other assistants do: a name, what to look for in the usual report, and what they write instead. */
    static Stream<Arguments> habits() {
        return Stream.of(
                Arguments.of("no bold", "\\*\\*", ""),
                Arguments.of("no colons", "^(#.*):(\\*\\*)$", "$1$2"),
                Arguments.of("colons outside", ":\\*\\*", "**:"),
                Arguments.of("dashes", "^( *(?:-|\\d\\.) \\*\\*[^*:]+):\\*\\* (?=\\S)", "$1** — "),
                Arguments.of("first level", "^## ", "# "),
                Arguments.of("fourth level", "^#", "###"),
                Arguments.of("Q1", "^## (\\d)\\.", "## Q$1:"),
                Arguments.of("Question 1", "^## (\\d)\\.", "## Question $1 –"),
                Arguments.of("brackets", "^## (\\d)\\.", "## $1)"),
                Arguments.of("stars", "^( *)- ", "$1* "),
                Arguments.of("deep lists", "^  - ", "    - "),
                Arguments.of("flat lists", "^  - (?=[A-Z\"])", "- "),
                Arguments.of("they", "Why She Asked", "Why They Asked"),
                Arguments.of("no pronoun", "Why She Asked This", "Why This"),
                Arguments.of("quotations", "^(\\*\\*[MT]:)", "> $1"),
                Arguments.of("bullets", "^(\\*\\*[MT]:)", "- $1"),
                Arguments.of("full names", "^\\*\\*M:\\*\\*", "**Mirela Sand (team lead):**"),
                Arguments.of("no rules", "^---$", ""),
                Arguments.of("one level", "^#{3,4} ", "## "),
                Arguments.of("bold lines", "^#{3,4} (?=\\*)", ""),
                Arguments.of("a fence", "\\A((?s:.*))\\z", "~~~~\n$1\n~~~~"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void otherHabitsMakeTheSameReport(String habit, String usual, String other) throws IOException {
        String markdown = Files.readString(REPORTS.resolve("classic.md"));
        Matcher habits = Pattern.compile(usual, Pattern.MULTILINE).matcher(markdown);
        ClassicReport report =
                ClassicReportReader.read(habits.replaceAll(other)).orElseThrow();
        ClassicReport expected = ClassicReportReader.read(markdown).orElseThrow();
        assertThat(report.counts()).as(habit).isEqualTo(expected.counts());
        assertThat(report.speakers()).extracting(Speaker::role).containsExactly(Role.INTERVIEWER, Role.CANDIDATE);
        assertThat(report.questions())
                .extracting(ReportFilesTest::points)
                .containsExactlyElementsOf(expected.questions().stream()
                        .map(ReportFilesTest::points)
                        .toList());
    }

    private static List<List<Point>> points(Question question) {
        return Stream.of(Section.values()).map(question.analysis()::points).toList();
    }

    @Test
    void aLineThatLooksLikeASpeakerStaysInItsTurn(@TempDir Path folder) throws IOException {
        assertValid(ClassicReportReader.read("""
                        ## 1. Caches
                        ### Interviewer's Question
                        **H:** Which ones?
                        ### Your Response
                        **B:** Two of them.
                        Redis: in-memory store.
                        Also:

                        Redis: in-memory store.
                        #### Why He Asked
                        - To see.
                        ## 2. Locks
                        ### Your Response
                        **B:** None.
                        """).orElseThrow(), folder);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SAMPLES", matches = ".+")
    void aReportFromTheFieldIsReadWhole(@TempDir Path folder) throws IOException {
        Path file = Path.of(System.getenv("DEBRIEF_SAMPLES")).resolveSibling("seed/interview-analysis.md");
        ClassicReport report = read(file);
        assertThat(report.counts()).isEqualTo(new Counts(14, 39, 4, 14 * 9, 6, 16));
        assertThat(report.questions()).allMatch(question -> question.sections() == 9);
        assertNoSentenceIsLost(file);
        assertValid(report, folder);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SAMPLES", matches = ".+")
    void noTranscriptFromTheFieldIsTakenForAReport() throws IOException {
        try (var files = Files.walk(Path.of(System.getenv("DEBRIEF_SAMPLES")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(ClassicReportReader.read(text)).as(file.toString()).isEmpty();
            }
        }
    }

    private static ClassicReport read(Path file) throws IOException {
        return ClassicReportReader.read(Files.readString(file)).orElseThrow();
    }

    /** Every run of words between two marks of the report stands in the values of the files. */
    private static void assertNoSentenceIsLost(Path file) throws IOException {
        ClassicReport report = read(file);
        List<String> values = new ArrayList<>();
        values(YAML.readTree(AnalysisYaml.write(report)), values);
        values(YAML.readTree(interviewYaml(report)), values);
        values.add(TranscriptText.write(report));
        String written = words(String.join(" | ", values));
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")
                    && !line.strip().startsWith("```")
                    && !OFFER.matcher(line).matches()) {
                for (String piece : LABEL.matcher(line.replaceFirst("^\\s*\\d[.)]|" + INLINE_HEADING, ""))
                        .replaceFirst("")
                        .split("[.!?:()—–|]|\\*\\*|N/A|Issues?:|Improvements?:", -1)) {
                    assertThat(written).as(line).contains(words(piece));
                }
            }
        }
    }

    private static void values(JsonNode node, List<String> values) {
        if (node.isTextual()) {
            values.add(node.textValue());
        }
        node.fieldNames().forEachRemaining(values::add);
        node.forEach(child -> values(child, values));
    }

    private static String words(String text) {
        return (" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll("[^\\p{L}\\p{N}|]+", " ");
    }

    private static void assertValid(ClassicReport report, Path folder) throws IOException {
        Path interview = Files.createDirectories(folder.resolve("content/interviews/report"));
        Files.writeString(folder.resolve("content/portfolio.yaml"), "title: Test\n");
        Files.writeString(interview.resolve("interview.yaml"), interviewYaml(report));
        Files.writeString(interview.resolve("transcript.md"), TranscriptText.write(report));
        Files.writeString(interview.resolve("analysis.yaml"), AnalysisYaml.write(report));
        Content content = ContentFolder.read(folder);
        assertThat(content.problems())
                .filteredOn(problem -> !isUnknownTopic(problem))
                .isEmpty();

        Interview read = content.portfolio().interviews().get(0);
        assertThat(read.transcript().turns())
                .extracting(turn -> turn.speaker().label(), ReportFilesTest::squeezed)
                .containsExactlyElementsOf(report.questions().stream()
                        .flatMap(question -> question.turns().stream())
                        .map(turn -> org.assertj.core.groups.Tuple.tuple(turn.label(), squeezed(turn)))
                        .toList());
        assertThat(read.report().intro()).isEqualTo(report.intro());
        assertThat(read.report().closing()).isEqualTo(report.closing());
        assertThat(read.report().insights()).containsExactlyInAnyOrderElementsOf(report.insights());
        assertThat(read.report().overall()).isEqualTo(report.overall());
        assertThat(read.report().exchanges()).hasSameSizeAs(report.questions());
        int turns = 0;
        for (int i = 0; i < report.questions().size(); i++) {
            Question question = report.questions().get(i);
            Exchange exchange = read.report().exchanges().get(i);
            assertThat(exchange.analysis()).isEqualTo(question.analysis());
            assertThat(exchange.extra()).isEqualTo(question.extra());
            assertThat(exchange.asks()).isEqualTo(question.asks());
            assertThat(exchange.turns()).hasSameSizeAs(question.turns()).first().isEqualTo(turns + 1);
            turns += question.turns().size();
        }
    }

    private static boolean isUnknownTopic(Problem problem) {
        return problem.toString().contains("in topics.yaml");
    }

    private static String squeezed(Turn turn) {
        return turn.text().replaceAll("\\s+", " ");
    }

    private static String squeezed(Said turn) {
        return turn.text().replaceAll("\\s+", " ");
    }

    /** Reports end anywhere, when a chat is cut off. */
    @Test
    void halfAReportIsWrittenToo() throws IOException {
        String whole = Files.readString(REPORTS.resolve("classic.md"));
        for (int end = 0; end < whole.length(); end += 97) {
            ClassicReportReader.read(whole.substring(0, end)).ifPresent(report -> {
                assertThat(AnalysisYaml.write(report)).endsWith("\n");
                assertThat(TranscriptText.write(report)).endsWith("\n");
            });
        }
    }

    private static String interviewYaml(ClassicReport report) {
        return InterviewYaml.write(
                new NewSetting(report.title(), "", "", "", "", "", report.speakers(), false, List.of()));
    }
}
