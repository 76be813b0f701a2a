package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kills do to one who writes whole files, and, for comparison, to one who just writes. */
@Timeout(600)
class KilledWriterTest {

    private static final int BYTES = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void aWholeFileIsWholeAfterThreeKills() throws Exception {
        assertThat(damaged("whole", 3)).isZero();
    }

    @ParameterizedTest
    @Tag("nightly")
    @CsvSource({"whole, 0, 0", "naive, 1, 60"})
    void sixtyKillsDamageOnlyWhatANaiveWriterWrites(String writer, int least, int most) throws Exception {
        int damaged = damaged(writer, 60);
        System.out.println(writer + " writer: " + damaged + " of 60 files damaged");
        assertThat(damaged).isBetween(least, most);
    }

    private int damaged(String writer, int kills) throws Exception {
        int damaged = 0;
        for (int i = 0; i < kills; i++) {
            Path file = folder.resolve(writer + i);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            writer,
                            file.toString())
                    .start();
            while (!Files.exists(file) || Files.size(file) < BYTES) {
                Thread.sleep(2);
            }
            Thread.sleep(i);
            process.destroyForcibly().waitFor();
            damaged += Files.size(file) == BYTES ? 0 : 1;
            Files.delete(file);
        }
        return damaged;
    }

    /** Writes the same file again and again. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[1]);
            while (true) {
                if (args[0].equals("naive")) {
                    Files.write(file, new byte[BYTES]);
                } else {
                    WholeFile.write(file, new byte[BYTES]);
                }
            }
        }
    }
}
