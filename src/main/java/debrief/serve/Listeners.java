package debrief.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The browser tabs that wait for a change, each on an event stream (WHATWG HTML, "server-sent events"). */
final class Listeners {

    private final Queue<OutputStream> open = new ConcurrentLinkedQueue<>();

    void add(OutputStream stream) {
        open.add(stream);
    }

    /** @param data may have several lines */
    void tell(String event, String data) {
        StringBuilder message = new StringBuilder("event: " + event + "\n");
        data.lines().forEach(line -> message.append("data: ").append(line).append('\n'));
        byte[] bytes =
                message.append(data.isEmpty() ? "data:\n\n" : "\n").toString().getBytes(StandardCharsets.UTF_8);
        open.removeIf(stream -> !reached(stream, bytes));
    }

    /** Whether the tab is still open. */
    private static boolean reached(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            stream.flush();
            return true;
        } catch (IOException tabWasClosed) {
            return false;
        }
    }
}
