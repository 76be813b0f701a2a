package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader that reads too often, too long or wrongly is left, and its text stays as it was typed. */
class DeadlineTest {

    @Test
    void aFailingReaderFailsTheText() {
        assertThat(Deadline.read("a", text -> {
                    throw new IllegalStateException("a fault in the parser");
                }))
                .isEmpty();
        assertThat(Deadline.read("a", DeadlineTest::overflow)).isEmpty();
        assertThat(Deadline.read("a", text -> text + "b")).hasValue("ab");
    }

    @Test
    void whatIsReadIsTheText() {
        assertThat(Deadline.read("abc", text -> text.length() + " " + text.charAt(0)))
                .hasValue("3 a");
        assertThat(Deadline.read("abc", text -> text.subSequence(1, 3) + "; " + text))
                .hasValue("bc; abc");
    }

    @Test
    void whoeverIsToStopStops() {
        AtomicBoolean left = new AtomicBoolean();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Deadline.read("a", text -> busyUntil(left))).isInstanceOf(IllegalStateException.class);
        left.set(true);
        assertThat(Thread.interrupted()).as("and those who asked are told").isTrue();
    }

    @Test
    void aTextIsReadSoOftenOnEveryMachine() {
        int enough = 40_000_000;

        assertThat(Deadline.read("a", text -> read(text, enough))).hasValue("read");
        assertThat(Deadline.read("a", text -> read(text, enough + 1))).isEmpty();
    }

    @Test
    @Timeout(60)
    void aReaderThatIsBusyWithoutReadingIsLeftAlone() {
        AtomicBoolean left = new AtomicBoolean();

        assertThat(Deadline.read("a", text -> busyUntil(left))).isEmpty();
        left.set(true);
    }

    /** What waits for a processor takes longer, and may. */
    @Test
    void onlyTheProcessorsTimeCounts() {
        assertThat(Deadline.read("a", text -> {
                    sleep(1_300);
                    return "late";
                }))
                .hasValue("late");
    }

    private static String overflow(CharSequence text) {
        return overflow(text) + "x";
    }

    private static String read(CharSequence text, int times) {
        int sum = 0;
        for (int i = 0; i < times; i++) {
            sum += text.charAt(0);
        }
        return sum == 0 ? "" : "read";
    }

    private static String busyUntil(AtomicBoolean left) {
        while (!left.get()) {
            Thread.onSpinWait();
        }
        return "busy";
    }

    private static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
