package debrief.cli;

import static debrief.cli.Said.debrief;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coding agent that sits in a portfolio finds its way, and is told nothing that does not exist. */
class AgentFilesTest {

    private static final String SKILL = ".agents/skills/debrief/SKILL.md";

    private static final Pattern COMMAND = Pattern.compile("`debrief ([a-z-]+)([^`]*)`");
    private static final Pattern OPTION = Pattern.compile("(?<!\\S)(--?[a-zA-Z][a-z-]*)");
    private static final Pattern KEY = Pattern.compile("`([a-z][a-z-]*):(?: [a-z]+)?`");
    private static final Pattern YAML_KEY = Pattern.compile("(?m)(?:^\\s*(?:- )?|[{,] ?)([a-z][a-z-]*):(?= |$)");

    @TempDir
    Path lab;

    private Path fresh;

    @BeforeEach
    void aPortfolio() {
        fresh = lab.resolve("fresh");
        debrief("init", fresh.toString()).isFine();
    }

    @Test
    void areShortAndStandWhereAgentsLook() throws IOException {
        assertThat(lines("AGENTS.md")).hasSizeLessThanOrEqualTo(60);
        assertThat(fresh.resolve("CLAUDE.md")).hasContent("@AGENTS.md\n");
        assertThat(lines(SKILL)).hasSizeLessThanOrEqualTo(120).startsWith("---", "name: debrief");
        assertThat(lines(SKILL).get(2)).startsWith("description: ");
        assertThat(lines(SKILL).get(3)).isEqualTo("---");
    }

    @Test
    void nameOnlyCommandsAndOptionsThatExist() throws IOException {
        int commands = 0;
        for (String file : List.of("AGENTS.md", SKILL)) {
            Matcher command = COMMAND.matcher(Files.readString(fresh.resolve(file)));
            while (command.find()) {
                Said help = debrief(command.group(1), "--help");
                help.isFine();
                Matcher option = OPTION.matcher(command.group(2));
                while (option.find()) {
                    assertThat(help.out()).as(command.group()).contains(option.group(1));
                }
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(8);
    }

    @Test
    void nameOnlyKeysThatExist() throws IOException {
        Set<String> known = new HashSet<>();
        try (Stream<Path> schemas = Files.list(fresh.resolve("content/.schema"))) {
            for (Path schema : schemas.toList()) {
                keys(new ObjectMapper().readTree(Files.readAllBytes(schema)), known);
            }
        }
        Set<String> named = new HashSet<>();
        for (String file : List.of("AGENTS.md", SKILL)) {
            KEY.matcher(Files.readString(fresh.resolve(file))).results().forEach(key -> named.add(key.group(1)));
        }
        String skill = Files.readString(fresh.resolve(SKILL));
        String example = example(skill);
        known.add("technical"); // an area of insights may have any name
        YAML_KEY.matcher(example).results().forEach(key -> named.add(key.group(1)));

        assertThat(named)
                .contains("verdict", "accept", "evidence", "visibility")
                .isSubsetOf(known);
    }

    @Test
    void theExampleIsRight() throws IOException {
        String skill = Files.readString(fresh.resolve(SKILL));
        String example = example(skill);
        StringBuilder talk = new StringBuilder();
        for (int turn = 1; turn <= 17; turn++) {
            talk.append(
                    turn % 2 == 0
                            ? "H: And then?\n\n"
                            : "R: We configure the timestamps, all %d of them.\n\n".formatted(turn));
        }
        Path root = SmallPortfolio.in(lab.resolve("example"))
                .with(SmallPortfolio.INTERVIEW + "transcript.txt", talk.toString())
                .with(SmallPortfolio.INTERVIEW + "analysis.yaml", example)
                .root();

        Said said = debrief("-C", root.toString(), "check");

        assertThat(said.err()).doesNotContain("error");
        said.isFine();
    }

    /** All of the skill's YAML as one file. */
    private static String example(String skill) {
        return Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(skill)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }

    private static void keys(JsonNode schema, Set<String> known) {
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        schema.forEach(inner -> keys(inner, known));
    }

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        for (String file : List.of("AGENTS.md", SKILL)) {
            Pattern.compile("`((?:content|\\.agents)/[a-z./A-Z-]+?)`")
                    .matcher(Files.readString(fresh.resolve(file)))
                    .results()
                    .map(named -> named.group(1))
                    .filter(name -> !name.contains("/ID/") && !name.equals("content/cv.md"))
                    .forEach(name -> assertThat(fresh.resolve(name)).exists());
        }
    }

    @Test
    void comeIntoAPortfolioThatExistsAndOverwriteNothing() throws IOException {
        Path root = SmallPortfolio.in(lab.resolve("old"))
                .with("AGENTS.md", "mine\n")
                .root();
        Map<String, String> before = SmallPortfolio.files(root);

        Said said = debrief("init", "--agents", root.toString());

        said.isFine();
        assertThat(said.out()).contains("kept AGENTS.md: it was there before", "2 files written");
        assertThat(SmallPortfolio.files(root, "CLAUDE.md", SKILL)).isEqualTo(before);
        assertThat(root.resolve(SKILL)).isRegularFile();
        debrief("init", "--agents", lab.resolve("nothing").toString()).isAboutAMistake();
        debrief("init", "--agents", "--empty", root.toString()).isAboutTheCommandLine();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(fresh.resolve(file));
    }
}
