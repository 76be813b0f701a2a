package debrief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.talk.Talks;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningTest {

    private static final String TALK = """
            # line experience
            I: Is the line never empty at night?
            C: We work the whole line off before six.
            """;

    private static List<String> signs(String passages, String text) {
        return signs(passages, "line", text);
    }

    private static List<String> signs(String passages, String exchange, String text) {
        return Signing.of(Reports.portfolio(TALK + passages), new Talks()).on("one", exchange, text).stream()
                .map(sign -> sign.kind() + " " + text.substring(0, sign.at()) + " " + sign.turn())
                .toList();
    }

    @Test
    void whatWasSaidIsVerifiedBehindItsSentence() {
        assertThat(signs(
                        "- issues: \"We work the whole line off\" is a promise. Prove it.",
                        "\"We work the whole line off\" is a promise. Prove it."))
                .containsExactly("VERIFIED \"We work the whole line off\" is a promise. 2");
    }

    @Test
    void theInterviewersWordsSaySo() {
        assertThat(signs(
                        "- why: He asks \"Is the line never empty\" to test you.",
                        "He asks \"Is the line never empty\" to test you."))
                .containsExactly("INTERVIEWER He asks \"Is the line never empty\" to test you. 1");
    }

    @Test
    void whatNobodySaidAndWhatNobodyToldAreMarked() {
        assertThat(signs("- issues: You said \"we buy more lines\".", "You said \"we buy more lines\"."))
                .containsExactly("NOWHERE You said \"we buy more lines\". 0");
        assertThat(signs("- suggested: I am quick. I use Kafka. We do.", "I am quick. I use Kafka. We do."))
                .containsExactly("NEW_FACT I am quick. I use Kafka. 0");
    }

    @Test
    void oneSignIsEnoughForASentence() {
        assertThat(signs(
                        "- issues: \"the whole line off\" and \"off before six\" agree.",
                        "\"the whole line off\" and \"off before six\" agree."))
                .hasSize(1);
    }

    @Test
    void anAcceptedFindingHasNoSign() {
        assertThat(signs("- suggested: I use Kafka.\n= accept unsupported-fact | Kafka | It is true.", "I use Kafka."))
                .isEmpty();
        assertThat(signs(
                        "- issues: You said \"we buy more lines\".\n= accept unverified-quote | more lines | Said on the way out.",
                        "You said \"we buy more lines\"."))
                .isEmpty();
    }

    @Test
    void overallAdviceIsSignedToo() {
        assertThat(signs(
                        "= insights technical: \"the whole line off\" is bold.", "", "\"the whole line off\" is bold."))
                .hasSize(1);
    }
}
