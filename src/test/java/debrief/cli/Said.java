package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a command answered to what was typed. */
record Said(int code, String out, String err) {

    /** To a command that is typed wherever one happens to be; in a folder of the test's own it is {@link Shell}. */
    static Said debrief(String... args) {
        return debrief(Map.of(), args);
    }

    static Said debrief(Map<String, String> environment, String... args) {
        return debrief(Path.of(""), environment, args);
    }

    /** @param here the folder in which it is typed */
    static Said debrief(Path here, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, environment, here, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Said(code, out.toString(), err.toString());
    }

    void isFine() {
        assertThat(code).as(toString()).isZero();
        tellsNoStackTrace();
    }

    void isAboutAMistake() {
        assertThat(code).as(toString()).isEqualTo(1);
        tellsNoStackTrace();
    }

    void isAboutTheCommandLine() {
        assertThat(code).as(toString()).isEqualTo(2);
        assertThat(out).isEmpty();
        tellsNoStackTrace();
    }

    List<JsonNode> json() throws IOException {
        List<JsonNode> read = new ArrayList<>();
        for (String line : out.lines().toList()) {
            read.add(new ObjectMapper().readTree(line.getBytes(StandardCharsets.UTF_8)));
        }
        return read;
    }

    private void tellsNoStackTrace() {
        assertThat(out + err).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
