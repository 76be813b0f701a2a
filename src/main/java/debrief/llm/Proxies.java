package debrief.llm;

import debrief.coach.ModelFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proxies that the environment names, as other programs read it: {@code https_proxy}, {@code http_proxy}, {@code all_proxy}
 * and {@code no_proxy}, in either case. Nobody is sent through one to this machine or network.
 */
final class Proxies extends ProxySelector {

    static final Proxies NONE = new Proxies(Optional.empty(), Optional.empty(), List.of());

    /** @param authorization for the proxy only, and never told; empty when it wants none */
    private record Way(String variable, InetSocketAddress proxy, String authorization) {}

    private final Optional<Way> encrypted;
    private final Optional<Way> plain;
    private final List<String> direct;

    private Proxies(Optional<Way> encrypted, Optional<Way> plain, List<String> direct) {
        this.encrypted = encrypted;
        this.plain = plain;
        this.direct = direct;
    }

    /** @throws ModelFailure when a variable holds no proxy that we can use; it never repeats it, for it may hold a password */
    static Proxies of(Function<String, @Nullable String> environment) throws ModelFailure {
        String none = value("no_proxy", environment);
        return new Proxies(
                way(List.of("https_proxy", "all_proxy"), environment),
                way(List.of("http_proxy", "all_proxy"), environment),
                Stream.of(none.toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                        .filter(host -> !host.isEmpty())
                        .toList());
    }

    private static String value(String name, Function<String, @Nullable String> environment) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(environment)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    private static Optional<Way> way(List<String> names, Function<String, @Nullable String> environment)
            throws ModelFailure {
        for (String name : names) {
            String value = value(name, environment);
            if (!value.isEmpty()) {
                return Optional.of(way(name.toUpperCase(Locale.ROOT), value));
            }
        }
        return Optional.empty();
    }

    private static Way way(String variable, String value) throws ModelFailure {
        try {
            URI uri = new URI(value.contains("://") ? value : "http://" + value);
            if ("http".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
                return new Way(
                        variable,
                        InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()),
                        user.isEmpty() ? "" : basic(user));
            }
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            // Told below: the exception quotes what may be a password.
        }
        throw new ModelFailure(
                ModelFailure.Kind.REFUSED,
                variable + " in the environment names no proxy that can be used here; it is like"
                        + " http://proxy.example.org:3128");
    }

    private static String basic(String user) {
        // A plus is no blank here, as it is in forms.
        byte[] plain = URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }

    private Optional<Way> way(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (ServerAddress.isNear(host) || direct.stream().anyMatch(rule -> covers(rule, host, uri.getPort()))) {
            return Optional.empty();
        }
        return uri.getScheme().equalsIgnoreCase("https") ? encrypted : plain;
    }

    private static boolean covers(String rule, String host, int port) {
        if (rule.equals("*")) {
            return true;
        }
        int colon = rule.lastIndexOf(':');
        if (colon > 0 && rule.substring(colon + 1).matches("\\d+")) {
            return port == Integer.parseInt(rule.substring(colon + 1)) && covers(rule.substring(0, colon), host, port);
        }
        String domain = rule.replaceFirst("^\\*?\\.", "");
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** For the header that only the proxy reads; empty when there is no proxy on this way, or it wants none. */
    String authorization(URI uri) {
        return way(uri).map(Way::authorization).orElse("");
    }

    /** For messages: the proxy on this way and who named it; empty when there is none. */
    String told(URI uri) {
        return way(uri).map(way -> " through the proxy " + way.proxy().getHostString() + ":"
                        + way.proxy().getPort() + " (" + way.variable() + ")")
                .orElse("");
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(way(uri).map(way -> new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(
                                way.proxy().getHostString(), way.proxy().getPort())))
                .orElse(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
        // The request itself fails, and says so.
    }
}
