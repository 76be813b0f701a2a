package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.check.Notice;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A problem of a file and a finding of the evidence check are told alike. */
class CheckCommandTest {

    private static final Location HERE = new Location("content/interviews/one/analysis.yaml", 12, 5);

    private static final Notice FINDING = new Notice(
            "unverified-quote",
            "one",
            "duplicates",
            "issues",
            "at least once",
            4,
            Problem.error(HERE, "nobody said \"at least once\"", "quote what was said"));

    private static final Notice PROBLEM =
            new Notice("problem", "", "", "", "", 0, Problem.warning(HERE, "unknown topic", ""));

    @Test
    void aFindingNamesItsKind() {
        assertThat(CheckCommand.told(FINDING))
                .hasToString(
                        "content/interviews/one/analysis.yaml:12:5: error: nobody said \"at least once\" [unverified-quote]"
                                + "\n    hint: quote what was said");
        assertThat(CheckCommand.told(PROBLEM)).isEqualTo(PROBLEM.problem());
    }

    @Test
    void aFindingIsAJsonLine() {
        assertThat(CheckCommand.line(FINDING))
                .isEqualTo("{\"interview\":\"one\",\"exchange\":\"duplicates\",\"section\":\"issues\","
                        + "\"kind\":\"unverified-quote\",\"severity\":\"error\","
                        + "\"message\":\"nobody said \\\"at least once\\\"\",\"words\":\"at least once\",\"turn\":4,"
                        + "\"file\":\"content/interviews/one/analysis.yaml\",\"line\":12,\"column\":5,"
                        + "\"hint\":\"quote what was said\"}");
    }

    @Test
    void aProblemHasTheSameKeysWithNothingInThem() throws IOException {
        JsonNode line = new ObjectMapper().readTree(CheckCommand.line(PROBLEM));

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "interview",
                        "exchange",
                        "section",
                        "kind",
                        "severity",
                        "message",
                        "words",
                        "turn",
                        "file",
                        "line",
                        "column",
                        "hint");
        assertThat(line.get("kind").asText()).isEqualTo("problem");
        assertThat(line.get("exchange").asText()).isEmpty();
        assertThat(line.get("turn").asInt()).isZero();
    }
}
