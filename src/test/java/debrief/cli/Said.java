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
import java.util.Arrays;
import java.util.List;

/** What a command answered to what was typed. */
record Said(int code, String out, String err) {

    static Said debrief(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Said(code, out.toString(), err.toString());
    }

    static Said in(Path folder, String... args) {
        List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
        all.addAll(Arrays.asList(args));
        return debrief(all.toArray(String[]::new));
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
