package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.content.ContentFolder.Content;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CV and the advertisement are read as they are, and brought in from wherever they lie. */
class ToldFileTest {

    private static final String JOB = "content/interviews/one/job.md";

    @TempDir
    Path root;

    @BeforeEach
    void portfolio() {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: T
                === content/interviews/one/interview.yaml
                level: mid-level
                === content/interviews/two/interview.yaml
                """);
    }

    @Test
    void bothAreOptional() throws IOException {
        Content content = read();

        assertThat(content.hasErrors()).isFalse();
        assertThat(content.portfolio().cv()).isEmpty();
        assertThat(content.portfolio().interviews())
                .allSatisfy(interview -> assertThat(interview.job()).isEmpty());
    }

    @Test
    void theyAreToldAsTheyAre() throws IOException {
        Files.writeString(root.resolve("content/cv.md"), "\ufeff# Rowan\r\n\r\n- Bakes *bread*.\r\n");
        Files.writeString(root.resolve(JOB), "\nBaker wanted: 3 years.\n\n");

        Content content = read();

        assertThat(content.portfolio().cv()).isEqualTo("# Rowan\r\n\r\n- Bakes *bread*.");
        assertThat(content.portfolio().interviews().get(0).job()).isEqualTo("Baker wanted: 3 years.");
        assertThat(content.portfolio().interviews().get(0).setting().level()).isEqualTo("mid-level");
        assertThat(content.portfolio().interviews().get(1).job()).isEmpty();
    }

    @Test
    void mistakesAreToldAtTheirPlace() throws IOException {
        Files.write(root.resolve("content/cv.md"), "Ros\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(root.resolve(JOB), "Bake bread.\n".repeat(6_000));

        assertThat(read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "content/cv.md:1:4: error: byte 4 (E9) is not UTF-8\n    hint: save it as UTF-8; a transcript may also say its"
                                + " 'encoding:' in interview.yaml",
                        JOB + ": error: 71,999 characters; at most 64,000 are told a coach\n"
                                + "    hint: leave out what is not about you or the job");
    }

    @Test
    void aFolderOrALinkThatLeadsOutIsNone() throws IOException {
        Files.createDirectories(root.resolve(JOB));
        Path secret = Files.writeString(root.resolve("secret.txt"), "s");
        Files.createSymbolicLink(root.resolve("content/cv.md"), secret);

        assertThat(read().problems())
                .extracting(Problem::message)
                .containsExactly("a link that leads out of content/", "a folder stands here, not a file");
    }

    @Test
    void aTextComesInInItsEncodingAndNeverInThePlaceOfAnother() throws IOException {
        Path file = root.resolve("Mine.txt");
        Files.write(file, "Caf\u00e9 \u201cRowan\u201d\r\n".getBytes(Charset.forName("windows-1252")));

        assertThat(ToldFile.create(root, ToldFile.CV, ToldFile.from(file, new ArrayList<>())))
                .isTrue();
        assertThat(root.resolve("content/cv.md")).hasContent("Caf\u00e9 \u201cRowan\u201d\n");
        assertThat(ToldFile.create(root, ToldFile.CV, ToldFile.from(file, new ArrayList<>())))
                .isFalse();

        Files.writeString(file, "Another one.");
        assertThatThrownBy(() -> ToldFile.create(root, ToldFile.CV, ToldFile.from(file, new ArrayList<>())))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("content/cv.md: error: another text is there");
        assertThat(root.resolve("content/cv.md")).hasContent("Caf\u00e9 \u201cRowan\u201d\n");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path pdf = Files.writeString(root.resolve("cv.pdf"), "%PDF-1.7 and so on");
        Path empty = Files.writeString(root.resolve("cv.txt"), " \n");
        Path large = Files.writeString(root.resolve("large.txt"), "Bake bread.\n".repeat(6_000));

        for (Path file : new Path[] {pdf, empty}) {
            assertThatThrownBy(() -> ToldFile.from(file, new ArrayList<>()))
                    .hasMessageContaining("there is no text in it");
        }
        assertThatThrownBy(() -> ToldFile.from(large, new ArrayList<>())).hasMessageContaining("71,999 characters");
        assertThatThrownBy(() -> ToldFile.from(root, new ArrayList<>())).isInstanceOf(IOException.class);
    }

    private Content read() throws IOException {
        return ContentFolder.read(root);
    }
}
