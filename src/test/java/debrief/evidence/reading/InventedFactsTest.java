package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Kind;
import debrief.words.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often good sentences are called invented, and how often an invention goes unseen, on tables of a coach's texts. */
class InventedFactsTest {

    /** @param planted the invented words; empty when the text is good */
    private record Example(String talk, Kind kind, NewFacts facts, String section, String planted, String text) {

        List<NewFact> found() {
            return facts.in(Text.of(text), Voice.of(section), kind);
        }

        boolean isCaught(List<NewFact> found) {
            int start = text.indexOf(planted);
            int end = start + planted.length();
            return found.stream().anyMatch(fact -> fact.start() < end && start < fact.end());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "facts-seen.txt, 0, 0",
        "facts-unseen.txt, 0, 2",
        "facts-fresh.txt, 0, 1",
        "facts-last.txt, 0, 2",
        "facts-control.txt, 0, 2"
    })
    void goodSentencesPassAndInventionsDoNot(String table, int alarms, int misses) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Example example : examples(table)) {
            List<NewFact> found = example.found();
            String told = "%s/%s: %s | %s"
                    .formatted(
                            example.talk(),
                            example.section(),
                            found.stream()
                                    .map(fact -> fact.kind() + " " + fact.words())
                                    .collect(Collectors.joining(", ")),
                            example.text());
            if (example.planted().isEmpty() && !found.isEmpty()) {
                wrong.add(told);
            } else if (!example.planted().isEmpty() && !example.isCaught(found)) {
                missed.add(told);
            }
        }
        assertThat(wrong).as("false alarms").hasSizeLessThanOrEqualTo(alarms);
        assertThat(missed).as("misses").hasSizeLessThanOrEqualTo(misses);
    }

    private static List<Example> examples(String table) throws IOException {
        List<Example> examples = new ArrayList<>();
        String talk = "";
        Kind kind = Kind.TECHNICAL;
        String language = "";
        List<Text> told = new ArrayList<>();
        List<Text> firm = new ArrayList<>();
        for (String line : lines(table)) {
            if (line.startsWith("= ")) {
                String[] head = line.split(" ", -1);
                talk = head[1];
                kind = Kind.valueOf(head[2].toUpperCase(Locale.ROOT));
                language = head[3];
                told.clear();
                firm.clear();
            } else if (line.startsWith("job: ")) {
                firm.add(Text.of(line.substring(5)));
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                String[] parts = line.substring(2).split(" \\| ", -1);
                boolean good = line.startsWith("+");
                NewFacts facts = NewFacts.of(told, firm, language);
                examples.add(new Example(talk, kind, facts, parts[0], good ? "" : parts[1], parts[parts.length - 1]));
            } else if (line.indexOf(": ") > 0) {
                told.add(Text.of(line.substring(line.indexOf(": ") + 2)));
            }
        }
        return examples;
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream file = InventedFactsTest.class.getResourceAsStream("/debrief/evidence/" + table)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
