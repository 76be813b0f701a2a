package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.transcript.reading.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Archives and encodings that others collected, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedFilesTest {

    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                    + "<w:t>Ann: Hello.</w:t></w:r></w:p></w:body></w:document>";

    @Test
    void everyArchiveIsRefusedWithTheNameOfItsEntry() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (JsonNode one : read("zip-entries.json")) {
            String entry = one.path("entry").asText();
            tried++;
            Reading reading = TranscriptReader.read(zip(entry).bytes(), null, List.of());
            String told = String.join(" ", reading.warnings());
            if (!reading.turns().isEmpty() || !told.contains(named(entry))) {
                wrong.add(entry + ": " + told);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    private static Zip zip(String entry) {
        Zip zip = new Zip();
        if (entry.contains("->")) {
            zip.add(bytes("link"), bytes("/etc/passwd"), Zip.UTF_8, Zip.LINK);
        } else if (entry.contains(" and ")) {
            for (String name : entry.split(" and ")) {
                zip.add(name, "x");
            }
        } else if (entry.contains(" then ")) {
            zip.add("a", "x").add("a/b", "x");
        } else if (entry.contains("entries")) {
            for (int i = 0; i < Integer.parseInt(entry.replaceAll("\\D", "")); i++) {
                zip.add("x" + i, "");
            }
        } else if (entry.contains("not UTF-8")) {
            zip.add(new byte[] {'x', (byte) 0xff}, bytes("x"), 0, 0);
        } else if (entry.contains("encrypted")) {
            zip.add(bytes("secret.txt"), bytes("x"), Zip.ENCRYPTED, 0);
        } else {
            zip.add(entry.replaceAll(" \\(.*", ""), "x");
        }
        return zip.add("word/document.xml", DOCUMENT);
    }

    /** What of the entry's name the message must show. */
    private static String named(String entry) {
        if (entry.contains("->")) {
            return "'link'";
        } else if (entry.contains(" and ")) {
            return entry.substring(entry.indexOf(" and ") + 5);
        } else if (entry.contains(" then ")) {
            return "'a'";
        } else if (entry.contains("entries")) {
            return "more than 10000 files"; // no single one is to blame
        } else if (entry.contains("not UTF-8")) {
            return "'x\u00ff'";
        } else if (entry.contains("encrypted")) {
            return "'secret.txt'";
        }
        return entry.replaceAll(" \\(.*", "").replace('\0', '?');
    }

    /** A reading is right, or it says what is wrong; nothing is silently something else. */
    @Test
    void everyEncodingIsReadOrTold() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (JsonNode one : read("encodings.json")) {
            tried++;
            String name = one.path("name").asText();
            byte[] bytes = one.path("base64").binaryValue();
            Reading reading = TranscriptReader.read(bytes, null, List.of());
            String told = String.join(" ", reading.warnings());
            String said = reading.turns().stream()
                    .map(turn -> turn.label() + ": " + turn.text())
                    .toList()
                    .toString();
            boolean right = switch (name) {
                // Better than an error: the zero bytes leave no doubt.
                case "utf-16le no BOM" -> said.contains("Nice to meet you.") && said.contains("café");
                case "windows-1252" ->
                    told.contains("windows-1252")
                            && TranscriptReader.read(bytes, Charset.forName("windows-1252"), List.of())
                                    .warnings()
                                    .isEmpty();
                case "RTF" -> reading.turns().isEmpty() && told.contains("RTF");
                case "docx (zip)" -> reading.turns().isEmpty() && told.matches(".*(zip|Word).*");
                // Who sees it isolates it: a page does by its markup, the terminal leaves the mark out.
                case "RTL override" -> said.contains("\u202e");
                default -> !told.isEmpty();
            };
            if (!right) {
                wrong.add(name + ": " + said + " " + told);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper()
                .readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile());
    }
}
