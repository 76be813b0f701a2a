package debrief.llm;

import debrief.coach.ModelFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a provider's interface begins: {@code https://NAME[:PORT][/path]}, or the same with {@code http} on this machine.
 * All else is refused, because a key and a private transcript go there: addresses in numbers other than the two loopback
 * ones, credentials, queries, escapes, look-alikes of letters and of the provider's own host.
 *
 * @param uri without a slash at its end
 */
record ServerAddress(URI uri) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");
    private static final int LONGEST = 500;

    /** @throws ModelFailure that says what is wrong; it never repeats the address, which may hold a password */
    static ServerAddress of(ModelChoice choice) throws ModelFailure {
        boolean own = choice.baseUrl().isEmpty();
        Optional<String> fault = own ? Optional.empty() : fault(choice.baseUrl(), choice.provider());
        if (fault.isPresent()) {
            throw new ModelFailure(
                    ModelFailure.Kind.REFUSED,
                    choice.provider().key() + ": the base URL " + fault.get()
                            + "; give one such as https://models.example.org/v1, or http://localhost:8080/v1 for a server"
                            + " on this machine");
        }
        String text = own ? choice.provider().home() : choice.baseUrl();
        return new ServerAddress(URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
    }

    private static Optional<String> fault(String text, Provider provider) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return Optional.of("is no URL");
        }
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return Optional.of("is too long or holds characters other than plain letters, digits and signs");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.of("starts with neither https:// nor http://");
        }
        if (uri.getRawUserInfo() != null || text.contains("@")) {
            return Optional.of("holds a user name or a password; keys come from the environment");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return Optional.of("holds a ? or a #");
        }
        if (uri.getHost() == null || !PATH.matcher(uri.getRawPath()).matches()) {
            return Optional.of("names no host, or a path with dots, escapes or empty steps");
        }
        return hostFault(scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort(), provider);
    }

    private static Optional<String> hostFault(String scheme, String host, int port, Provider provider) {
        boolean here = LOOPBACK.contains(host);
        if (!here && !NAME.matcher(host).matches()) {
            return Optional.of("names its host in numbers or without a domain");
        }
        if (scheme.equals("http") && !here) {
            return Optional.of("is not encrypted: use https");
        }
        // Mail, shells and their like: no model answers there.
        if (port == 0 || port > 0xFFFF || port > 0 && port < 1024 && port != 80 && port != 443) {
            return Optional.of("names a port on which no language model answers");
        }
        String own =
                provider.home().isEmpty() ? "" : URI.create(provider.home()).getHost();
        return own.contains(".") && host.contains(own) && !host.equals(own)
                ? Optional.of("only looks like " + own)
                : Optional.empty();
    }

    boolean isLoopback() {
        return LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    /** For messages: host, and port when it is not the usual one. */
    String place() {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** Whether a request goes to this very server, below its path. */
    boolean covers(URI request) {
        return uri.getScheme().equals(request.getScheme())
                && uri.getRawAuthority().equals(request.getRawAuthority())
                && request.getRawPath().startsWith(uri.getRawPath() + "/");
    }
}
