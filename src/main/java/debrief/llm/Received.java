package debrief.llm;

import java.net.http.HttpHeaders;

/**
 * What a server sent.
 *
 * @param status 200 to 599
 * @param body as bytes, whatever the headers promise
 */
record Received(int status, HttpHeaders headers, byte[] body) {

    boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** Empty when there is none; the first when there are several. */
    String header(String name) {
        return headers.firstValue(name).orElse("").strip();
    }
}
