package debrief.llm;

import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** What it means that no whole reply came. */
final class Breakdown {

    private Breakdown() {}

    /** @param way which proxy the request went through, for the end of a sentence; empty when none */
    static ModelFailure of(Server server, String way, IOException failure) {
        String place = server.address().place() + way;
        if (failure instanceof BoundedBody.TooLarge) {
            return server.failure(
                    Kind.REJECTED,
                    "sent more than " + BoundedBody.MOST / 1_000_000 + " MB, which no reply needs; check the base URL");
        }
        if (failure instanceof HttpTimeoutException) {
            return server.failure(
                    Kind.OUTAGE,
                    "sent no whole reply within " + seconds(server)
                            + " s; try again later, or allow more time with --timeout");
        }
        if (caused(failure, UnresolvedAddressException.class)) {
            return server.failure(
                    Kind.OUTAGE, "cannot be reached: nobody knows the host " + place + "; " + server.startAdvice());
        }
        if (caused(failure, ConnectException.class)) {
            return server.failure(
                    Kind.OUTAGE, "cannot be reached: nothing answers at " + place + "; " + server.startAdvice());
        }
        if (String.valueOf(failure.getMessage()).startsWith("Tunnel failed")) {
            return server.failure(
                    Kind.REFUSED,
                    "is not let through: nothing came of the connection to " + place
                            + "; ask who runs the proxy, or check the name and password in the variable");
        }
        if (caused(failure, SSLException.class)) {
            return server.failure(
                    Kind.REFUSED,
                    "cannot be trusted: no encrypted connection to " + place
                            + " came about; check the base URL and this machine's clock and certificates");
        }
        // The library's own words may quote the reply, so they stay out.
        return server.failure(Kind.OUTAGE, "broke off in the middle of its reply; try again later");
    }

    private static String seconds(Server server) {
        return new BigDecimal(server.choice().timeout().toMillis())
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> by) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (by.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
