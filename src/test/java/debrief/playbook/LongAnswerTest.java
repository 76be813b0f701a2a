package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Kind;
import debrief.model.Section;
import debrief.testing.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The playbook's time grows with the words of a question, not with their square. */
class LongAnswerTest {

    private static final String SENTENCE = "I moved 3 queues to RabbitMQ in two weeks. ";

    @Test
    void fourTimesTheTurnsTakeFourTimesAsLong() {
        String turn = SENTENCE.repeat(45);
        String both = "I: Why " + turn + "\nC: " + turn + "\n";

        Effort.assertGrowsWith(
                120,
                turns -> Coached.interview(Kind.TECHNICAL, both.repeat(turns / 2)),
                interview -> assertThat(
                                Coached.analysis(interview, 0, List.of()).has(Section.ISSUES))
                        .isTrue());
    }
}
