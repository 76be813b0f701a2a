package debrief.bake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * All the world that is not ours, as one socket of this machine to which a browser's host rules lead. Whoever connects, by
 * whatever protocol, is written down with the first that it says, and hung up on.
 */
final class Elsewhere implements AutoCloseable {

    /** How an account of a caller begins. */
    static final String CALLER = "somebody connects and says: ";

    /** A greeting of TLS, which tells the host, fits in. */
    private static final int GREETING = 4_096;

    private final ServerSocket door;
    private final Queue<String> callers = new ConcurrentLinkedQueue<>();

    Elsewhere() throws IOException {
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread porter = new Thread(this::listen, "elsewhere");
        porter.setDaemon(true);
        porter.start();
    }

    /** The rule that leads every host of a browser here. */
    String hosts() {
        return "MAP * 127.0.0.1:" + door.getLocalPort();
    }

    /** Who connected since this was last asked, oldest first. */
    List<String> callers() {
        List<String> told = new ArrayList<>();
        for (Iterator<String> next = callers.iterator(); next.hasNext(); next.remove()) {
            told.add(next.next());
        }
        return told;
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                callers.add(CALLER + greeting(caller));
            } catch (IOException gone) {
                if (!door.isClosed()) {
                    callers.add(CALLER + gone);
                }
            }
        }
    }

    /** What can be read of it; silence, too, was a connection. */
    private static String greeting(Socket caller) {
        try {
            caller.setSoTimeout(300);
            byte[] start = new byte[GREETING];
            int read = caller.getInputStream().read(start);
            return new String(start, 0, Math.max(0, read), StandardCharsets.US_ASCII).replaceAll("[^ -~]+", " ");
        } catch (IOException silent) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
