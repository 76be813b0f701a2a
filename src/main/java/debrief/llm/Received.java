package debrief.llm;

import java.net.http.HttpHeaders;

/** What a server sent: a status from 200 to 599, headers, and bytes, whatever the headers promise. */
final class Received {

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Received(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body.clone();
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body.clone();
    }

    boolean isEmpty() {
        return body.length == 0;
    }

    boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** Empty when there is none; the first when there are several. */
    String header(String name) {
        return headers.firstValue(name).orElse("").strip();
    }
}
