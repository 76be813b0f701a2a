package debrief.write;

import debrief.generate.Generation;
import debrief.generate.Work;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The end of a run: by itself, or by a signal, which ends the program only after what came back is written down. */
final class InterruptedRun extends Thread {

    /** Whoever ends the program waits no longer than this for the last results to be written down. */
    private static final long LAST_MS = 1_700;

    private final Generation generation;
    private final CountDownLatch written = new CountDownLatch(1);
    private final AtomicBoolean begun = new AtomicBoolean();

    private InterruptedRun(Generation generation) {
        super("ending");
        this.generation = generation;
    }

    /**
     * Runs, and writes down what came.
     *
     * @return false when the program is being ended by a signal
     */
    static boolean after(Generation generation, List<Work> work, WrittenReports reports, Generate.Progress progress)
            throws IOException, InterruptedException {
        InterruptedRun ending = new InterruptedRun(generation);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            generation.run(work);
        } finally {
            try {
                reports.save();
            } finally {
                ending.over(progress);
            }
        }
        return !ending.begun.get();
    }

    /** The signal came. */
    @Override
    public void run() {
        begun.set(true);
        generation.stop();
        try {
            written.await(LAST_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    private void over(Generate.Progress progress) {
        if (begun.get()) {
            progress.broken();
        } else {
            try {
                Runtime.getRuntime().removeShutdownHook(this);
            } catch (IllegalStateException begunSince) {
                // It will find everything written.
            }
        }
        written.countDown();
    }
}
