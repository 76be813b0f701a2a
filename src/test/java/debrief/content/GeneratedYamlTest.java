package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Document;
import debrief.model.Report;
import debrief.testing.Today;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a file of generated analyses holds comes back from the writer: thousands of random ones. */
class GeneratedYamlTest {

    @Test
    void whateverAFileHoldsComesBackAsItWas() {
        SplittableRandom dice = new SplittableRandom(20_260_102);
        List<String> texts = Stream.generate(
                        () -> Examples.yaml(Examples.any(Schemas.of("analysis.generated.yaml"), dice)))
                .limit(2_000)
                .toList();
        List<String> todays = Today.of(texts, 4);
        int right = 0;
        for (String text : todays) {
            Document document = Document.read("any.yaml", text, Schemas.of("analysis.generated.yaml"));
            if (document.right()) {
                right++;
                Report report = GeneratedReader.report(document.root());
                String written = GeneratedYaml.write(report);
                Document again = Document.read("again.yaml", written, Schemas.of("analysis.generated.yaml"));
                assertThat(again.problems()).as(written).isEmpty();
                assertThat(GeneratedReader.report(again.root())).as(text).isEqualTo(report);
            }
        }
        assertThat(right).isGreaterThan(todays.size() / 20);
    }
}
