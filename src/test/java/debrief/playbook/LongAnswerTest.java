package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The playbook's time grows with the words of a question, not with their square. */
class LongAnswerTest {

    private static final String SENTENCE = "I moved 3 queues to RabbitMQ in two weeks. ";

    @Test
    @Timeout(15)
    void aQuestionOfFifteenHundredTurnsTakesSeconds() {
        String turn = SENTENCE.repeat(45);
        String talk = ("I: Why " + turn + "\nC: " + turn + "\n").repeat(750);
        Interview interview = Talks.interview(Kind.TECHNICAL, talk);

        assertThat(Talks.analysis(interview, 0, List.of()).has(Section.ISSUES)).isTrue();
    }
}
