package debrief.llm;

import debrief.coach.ModelFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a provider's interface begins: {@code https://NAME[:PORT][/path]}, or the same with {@code http} on this machine and in
 * the local network, where no key goes. All else is refused, because a key and a private transcript go there: other addresses
 * in numbers, credentials, queries, escapes, look-alikes of letters and of the provider's own host.
 *
 * @param uri without a slash at its end
 */
record ServerAddress(URI uri) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBERS =
            Pattern.compile("10(?:\\.BYTE){3}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.BYTE){2}|192\\.168(?:\\.BYTE){2}"
                    .replace("BYTE", "(?:25[0-5]|2[0-4]\\d|1?[1-9]\\d|1\\d\\d|\\d)"));
    private static final Pattern LOCAL_NAME =
            Pattern.compile("[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?|(?:[a-z0-9-]{1,63}\\.)+(?:local|lan|home\\.arpa)");
    /** Where clouds answer their own machines, and this machine in disguise. */
    private static final Set<String> NO_NEIGHBOURS =
            Set.of("metadata", "instance-data", "ip6-localhost", "ip6-loopback");

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
        boolean near = isNear(host);
        if (!near && !NAME.matcher(host).matches()) {
            return Optional.of("names its host in numbers or in a strange way");
        }
        if (near && !LOOPBACK.contains(host) && !isKeyless(provider)) {
            return Optional.of("is in the local network, where no key is sent; only openai and ollama can be there");
        }
        if (scheme.equals("http") && !near) {
            return Optional.of("is not encrypted: use https");
        }
        // Mail, shells and their like: no model answers there.
        if (port == 0 || port > 0xFFFF || port > 0 && port < 1024 && port != 80 && port != 443) {
            return Optional.of("names a port on which no language model answers");
        }
        String own = home(provider);
        return own.contains(".") && host.contains(own) && !isOf(provider, host)
                ? Optional.of("only looks like " + own)
                : Optional.empty();
    }

    private static boolean isKeyless(Provider provider) {
        return provider == Provider.OPENAI || provider == Provider.OLLAMA;
    }

    private static String home(Provider provider) {
        return provider.home().isEmpty() ? "" : URI.create(provider.home()).getHost();
    }

    /** The provider's own host, or another of its domain: many have one for each part of the world. */
    private static boolean isOf(Provider provider, String host) {
        String home = home(provider);
        String domain = home.replaceFirst(".*?([^.]+\\.[^.]+)$", "$1");
        return host.equals(home) || home.contains(".") && host.endsWith("." + domain);
    }

    /** The host in a URL, in lower case; empty when it is none. */
    static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** A host of this machine or of the network that it is in. */
    static boolean isNear(String host) {
        return LOOPBACK.contains(host)
                || NUMBERS.matcher(host).matches()
                || LOCAL_NAME.matcher(host).matches() && !NO_NEIGHBOURS.contains(host);
    }

    /** Whether the provider itself answers here, not somebody who speaks its language. */
    boolean isOf(Provider provider) {
        return isOf(provider, uri.getHost().toLowerCase(Locale.ROOT));
    }

    /** On this machine, or in its network. */
    boolean isNear() {
        return isNear(uri.getHost().toLowerCase(Locale.ROOT));
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
