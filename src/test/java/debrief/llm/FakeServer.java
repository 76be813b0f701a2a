package debrief.llm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider on loopback that answers every request in the same way, down to the bytes, and remembers what it was sent. */
public final class FakeServer implements AutoCloseable {

    /** @param headers by lower-case name */
    public record Sent(String method, String path, Map<String, String> headers, String body) {}

    /** Writes the answer, well or badly. The connection is closed afterwards. */
    @FunctionalInterface
    public interface Behaviour {

        void answer(Socket connection) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Judge behaviour;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /** A behaviour that depends on what was sent. */
    @FunctionalInterface
    public interface Judge {

        void answer(Sent sent, Socket connection) throws IOException, InterruptedException;
    }

    public FakeServer(Behaviour behaviour) {
        this((sent, connection) -> behaviour.answer(connection));
    }

    public FakeServer(Judge behaviour) {
        this.behaviour = behaviour;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    /** An answer as a sane server sends it. */
    static FakeServer of(int status, String body, String... headers) {
        return new FakeServer(connection -> write(connection, status, body, headers));
    }

    public static void write(Socket connection, int status, String body, String... headers) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head =
                new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nContent-Length: " + bytes.length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        write(connection, head + "Connection: close\r\n\r\n");
        connection.getOutputStream().write(bytes);
    }

    static void write(Socket connection, String text) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    List<Sent> sent() {
        return sent;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Sent request = read(new BufferedInputStream(connection.getInputStream()));
            sent.add(request);
            behaviour.answer(request, connection);
        } catch (IOException | InterruptedException hungUp) {
            Thread.currentThread().interrupt();
        }
    }

    private static Sent read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        String[] lines = head.toString().split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String[] first = lines[0].split(" ");
        return new Sent(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.forEach(Thread::interrupt);
    }
}
