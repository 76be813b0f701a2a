package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Document;
import debrief.model.Report;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever a file of generated analyses holds comes back from the writer: thousands of random ones. */
class GeneratedYamlTest {

    @Test
    void whateverAFileHoldsComesBackAsItWas() {
        SplittableRandom dice = new SplittableRandom(20_260_102);
        int right = 0;
        for (int i = 0; i < 2_000; i++) {
            String text = Examples.yaml(Examples.any(AnalysisSchemas.GENERATED, dice));
            Document document = Document.read("any.yaml", text, AnalysisSchemas.GENERATED);
            if (document.right()) {
                right++;
                Report report = GeneratedReader.report(document.root());
                String written = GeneratedYaml.write(report);
                Document again = Document.read("again.yaml", written, AnalysisSchemas.GENERATED);
                assertThat(again.problems()).as(written).isEmpty();
                assertThat(GeneratedReader.report(again.root())).as(text).isEqualTo(report);
            }
        }
        assertThat(right).isGreaterThan(100);
    }
}
