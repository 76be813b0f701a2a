package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.Unspoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** No word of a file is lost: it stands in a turn, in a label, among the lines that nobody says, or in a warning. */
class EveryWordTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]*\\p{L}[\\p{L}\\p{M}\\p{N}_]*");

    /** What is no word: tags, links' targets, ids of headings, what a time is written with. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "</?(?!v[ .])[^<>]{0,300}>|</?v(?:\\.[^ <>]*)?|\\]\\([^()\\s]*\\)|\\{#[^{}]*\\}|\\{\\\\[^}]*\\}|(?<=\\d) ?[AP]M\\b| said:\\s*$",
            Pattern.MULTILINE);

    @Test
    void ofOurOwnFilesNoWordIsLost() throws IOException {
        List<Path> files =
                new ArrayList<>(files(Path.of("src/test/resources/debrief/AnyBytesFuzzTestInputs/transcript")));
        files.addAll(files(Path.of("src/test/resources/debrief/AnyBytesFuzzTestInputs/exchanges")));
        files.addAll(files(Path.of("content/interviews")));
        files.addAll(files(Path.of("src/main/resources/debrief/init/sample")));

        assertThat(lost(files)).isEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SAMPLES", matches = ".+")
    void ofFilesThatOthersCollectedNoWordIsLost() throws IOException {
        Path samples = Path.of(System.getenv("DEBRIEF_SAMPLES"));
        List<Path> files = new ArrayList<>(files(samples));
        files.addAll(files(samples.resolveSibling("field")));

        assertThat(lost(files)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:txt|md|vtt|srt)"))
                    .filter(file -> !file.toString().contains("conformance")
                            && !file.toString().contains("webvtt/"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lost(List<Path> files) throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String text = SourceDecoder.decode(bytes, null).text();
            Reading reading = TranscriptReader.read(bytes, null, List.of());
            // a table's titles are no words
            if (!reading.turns().isEmpty() && !reading.format().equals("table")) {
                Set<String> words = lost(text, reading);
                if (!words.isEmpty()) {
                    lost.add(file + " (" + reading.format() + "): " + words);
                }
            }
        }
        return lost;
    }

    /** Names count once, however often they stand at the side; in cues, which repeat themselves, so does every word. */
    private static Set<String> lost(String text, Reading reading) {
        boolean cues = text.contains("-->");
        Map<String, Integer> told = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Spoken turn : reading.turns()) {
            count(turn.text(), told);
            names.addAll(words(turn.label()));
        }
        for (Unspoken line : reading.unspoken()) {
            count(line.text(), told);
        }
        reading.people().forEach(person -> names.addAll(words(person)));
        reading.warnings().forEach(warning -> names.addAll(words(warning)));
        Map<String, Integer> stand = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean id = cues && i + 1 < lines.size() && lines.get(i + 1).contains("-->");
            if (!cues || !id && !lines.get(i).matches(".*\\d ?(?:-->|->|→|–>|—>|-- >) ?\\d.*|WEBVTT.*")) {
                count(lines.get(i).replace("&amp;", "&"), stand);
            }
        }
        Set<String> lost = new TreeSet<>();
        stand.forEach((word, times) -> {
            if (!names.contains(word) && told.getOrDefault(word, 0) < (cues ? 1 : times)) {
                lost.add(word);
            }
        });
        return lost;
    }

    private static void count(String text, Map<String, Integer> counts) {
        words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(NO_WORDS.matcher(text).replaceAll(" "));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
