package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.KilledRuns.Toll;
import debrief.content.ContentFolder;
import debrief.testing.CoachServer;
import debrief.testing.Signals;
import debrief.testing.Today;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code generate} as a process of its own, ended at any moment: nothing is damaged, and nothing that came is asked again. */
@Timeout(300)
class KilledGenerateTest {

    private static final int SEED = 20_260_102;

    @TempDir
    Path root;

    @Test
    void twoKillsOfTodayLoseNothing() throws Exception {
        assertNothingLost(kills(new KilledPortfolio(root, 2, 30), 2, new SplittableRandom(Today.NUMBER)));
    }

    /** Twenty-five portfolios, for each is written to its end after some twenty kills. */
    @Test
    @Tag("nightly")
    @Timeout(14_400)
    void fiveHundredKillsLoseNothing() throws Exception {
        SplittableRandom dice = new SplittableRandom(SEED);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Toll>> tolls = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Path folder = Files.createDirectory(root.resolve("portfolio" + i));
            SplittableRandom own = dice.split();
            tolls.add(threads.submit(() -> {
                Toll toll = kills(new KilledPortfolio(folder, 10, 20), 20, own);
                System.out.println(folder.getFileName() + ": " + toll);
                return toll;
            }));
        }
        threads.shutdown();
        Toll toll = Toll.NONE;
        for (Future<Toll> one : tolls) {
            toll = toll.and(one.get());
        }
        System.out.println(toll);
        assertNothingLost(toll);
        assertThat(toll.kills()).isEqualTo(500);
        assertThat(toll.atWork()).as("kills that met a run at work").isGreaterThan(350);
        assertThat(toll.halfWritten()).as("kills that left half a file").isGreaterThan(10);
    }

    private static Toll kills(KilledPortfolio portfolio, int times, SplittableRandom dice) throws Exception {
        try (CoachServer server = CoachServer.after(150)) {
            return new KilledRuns(portfolio, server, dice).kill(times);
        }
    }

    private static void assertNothingLost(Toll toll) {
        assertThat(toll.damaged()).isEmpty();
        assertThat(toll.lost()).isEmpty();
        assertThat(toll.paidTwice()).as(toll.toString()).isEmpty();
    }

    @Test
    void aSecondRunIsToldWhoIsAtWork() throws Exception {
        KilledPortfolio portfolio = new KilledPortfolio(root, 1, 10);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (CoachServer server = CoachServer.waiting(asked, go)) {
            Process first = portfolio.generate(server.url());
            asked.await();
            Process second = portfolio.generate(server.url());
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(portfolio.said())
                    .contains(".debrief/generate.lock: another run is at work (process " + first.pid() + ")");
            go.countDown();
            assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(first.exitValue()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("debrief.testing.Signals#ofToday")
    void aSignalEndsTheRunSoonWithAWordOnHowToGoOn(String signal, int code) throws Exception {
        Signals.assumeHeard(signal);
        KilledPortfolio portfolio = new KilledPortfolio(root, 1, 60);
        try (CoachServer server = CoachServer.after(120)) {
            Process run = portfolio.generate(server.url());
            while (server.answered().size() < 10) {
                Thread.sleep(20);
            }
            long start = System.nanoTime();
            Signals.send(signal, run);
            assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat((System.nanoTime() - start) / 1e9).as("seconds to end").isLessThan(2);
            assertThat(run.exitValue()).isEqualTo(code);
            assertThat(portfolio.said()).contains("run the same command again to go on");
        }
        assertThat(ContentFolder.read(root).hasErrors()).isFalse();
        assertThat(portfolio.changedByHand()).isEmpty();
        assertThat(root.resolve("content/interviews/talk-1/analysis.generated.yaml"))
                .exists();
    }
}
