package debrief.build;

import debrief.bake.Publication;
import debrief.build.BuildRequest.Progress;
import java.util.concurrent.CountDownLatch;

/** A build that is ended by a signal: what waits to be published goes away, and the user hears what became of the site. */
public final class InterruptedBuild extends Thread implements AutoCloseable {

    private final Publication publication;
    private final Progress progress;

    private InterruptedBuild(Publication publication, Progress progress) {
        super("broken-off");
        this.publication = publication;
        this.progress = progress;
    }

    /** Until it is closed. */
    public static InterruptedBuild watch(Publication publication, Progress progress) {
        InterruptedBuild watch = new InterruptedBuild(publication, progress);
        Runtime.getRuntime().addShutdownHook(watch);
        return watch;
    }

    /** The signal came. */
    @Override
    public void run() {
        progress.brokenOff(publication.breakOff());
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException ending) {
            awaitTheEnd();
        }
    }

    /** A build whose files were taken away would only call that a fault; the program ends when all is cleared away. */
    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }
}
