package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How fast requests go out. The clock of these tests runs only while somebody sleeps. */
class PaceTest {

    private final List<Long> slept = new ArrayList<>();
    private long now = 1_000_000_000_000L;

    private Pace pace(int perMinute) {
        return new Pace(perMinute, () -> now, nanos -> {
            slept.add(Duration.ofNanos(nanos).toSeconds());
            now += nanos;
        });
    }

    @Test
    void withoutALimitNobodyWaits() throws InterruptedException {
        Pace pace = pace(0);
        for (int i = 0; i < 1000; i++) {
            pace.take();
        }
        assertThat(slept).isEmpty();
    }

    @Test
    void noMinuteSeesMoreThanItsShare() throws InterruptedException {
        Pace pace = pace(3);
        for (int i = 0; i < 7; i++) {
            pace.take();
            now += Duration.ofSeconds(10).toNanos();
        }
        assertThat(slept).containsExactly(30L, 30L);
    }

    @Test
    void whoeverIsHeldWaitsForTheRest() throws InterruptedException {
        Pace pace = pace(0);
        pace.holdAll(Duration.ofSeconds(20));
        pace.holdAll(Duration.ofSeconds(5));
        now += Duration.ofSeconds(8).toNanos();
        pace.take();
        pace.take();
        assertThat(slept).containsExactly(12L);
    }

    @Test
    void onlyTheOneWhoRestsWaits() throws InterruptedException {
        Pace pace = pace(0);
        pace.rest(Duration.ofSeconds(4));
        pace.take();
        assertThat(slept).containsExactly(4L);
    }
}
