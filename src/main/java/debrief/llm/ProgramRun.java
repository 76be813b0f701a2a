package debrief.llm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs one program once: it gets a text, has a deadline, and leaves nothing running that it started. */
final class ProgramRun {

    /** Bytes; the longest sensible reply has a tenth of it. */
    static final int MOST = 2_000_000;

    /** A child that outlives the program may hold its output open; nobody waits for that. */
    private static final long LAST_MS = 2_000;

    /**
     * What came of it.
     *
     * @param status 0 when the program is content; 128 and more when a signal ended it
     */
    record Printed(int status, String out, String errors) {}

    /** The deadline came first. */
    static final class Late extends Exception {

        private static final long serialVersionUID = 1;
        final transient Printed printed;

        Late(Printed printed) {
            super("no reply in time");
            this.printed = printed;
        }
    }

    /** The program with whatever it starts: it runs once, or never when its end came first. */
    private static final class Child {

        private @Nullable Process process;
        private boolean over;

        synchronized Process start(ProcessBuilder builder) throws IOException, InterruptedException {
            if (over) {
                throw new InterruptedException();
            }
            Process started = builder.start();
            process = started;
            return started;
        }

        synchronized void end() {
            over = true;
            if (process != null) {
                List<ProcessHandle> children = process.descendants().toList();
                process.destroyForcibly();
                children.forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    private final Child child;
    private final Process process;
    private final Drain out;
    private final Drain errors;

    private ProgramRun(Child child, Process process) {
        this.child = child;
        this.process = process;
        this.out = new Drain(process.getInputStream());
        this.errors = new Drain(process.getErrorStream());
    }

    /**
     * @param folder where it works
     * @param environment changes what it would inherit
     * @throws IOException when it cannot be started
     * @throws Late when it was ended at its deadline
     * @throws InterruptedException when the thread was told to stop; then it was ended too
     */
    @SuppressWarnings("try") // the ending is held, not used
    static Printed of(
            List<String> arguments,
            Path folder,
            Consumer<Map<String, String>> environment,
            String input,
            Duration timeout)
            throws IOException, InterruptedException, Late {
        ProcessBuilder builder = new ProcessBuilder(arguments).directory(folder.toFile());
        environment.accept(builder.environment());
        Child child = new Child();
        try (Ending signal = new Ending(child::end)) {
            return new ProgramRun(child, child.start(builder)).finish(input, timeout);
        } finally {
            child.end();
        }
    }

    private Printed finish(String input, Duration timeout) throws InterruptedException, Late {
        start("program-in", () -> tell(input));
        Thread reading = start("program-out", out);
        Thread complaining = start("program-err", errors);
        boolean done = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        if (!done) {
            child.end();
        }
        reading.join(LAST_MS);
        complaining.join(LAST_MS);
        Printed printed = new Printed(done ? process.exitValue() : -1, out.text(), errors.text());
        if (!done) {
            throw new Late(printed);
        }
        return printed;
    }

    private void tell(String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notRead) {
            // A program may answer without having read all; its reply tells.
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** Reads to the end, so that the program never waits, and keeps the beginning. */
    private static final class Drain implements Runnable {

        private final InputStream stream;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        Drain(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public void run() {
            byte[] piece = new byte[8192];
            try (stream) {
                for (int size = stream.read(piece); size >= 0; size = stream.read(piece)) {
                    keep(piece, size);
                }
            } catch (IOException ended) {
                // What came is kept.
            }
        }

        private synchronized void keep(byte[] piece, int size) {
            if (kept.size() < MOST) {
                kept.write(piece, 0, size);
            }
        }

        synchronized String text() {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }
}
