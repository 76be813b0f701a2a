package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.coach.ModelFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What there is to coach with: servers that run on this machine, keys in the environment, programs on the {@code PATH}. To find
 * out, nobody's words are sent, and no key.
 *
 * @param servers that answer, with their models
 * @param keys providers whose key is in the environment
 * @param programs names for {@code --coach command:NAME}
 */
public record AtHand(List<Running> servers, List<Provider> keys, List<String> programs) {

    /** Whoever runs here answers at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A server that answers.
     *
     * @param name as people call it
     * @param coach whose language it speaks, as in {@code --coach}
     * @param url for {@code --url}; empty when the coach looks there anyway
     * @param models the models' ids, as the server lists them
     */
    public record Running(String name, Provider coach, String url, List<String> models) {

        public Running {
            models = List.copyOf(models);
        }
    }

    /** Where one may run. */
    record Place(String name, Provider coach, String url) {}

    public AtHand {
        servers = List.copyOf(servers);
        keys = List.copyOf(keys);
        programs = List.copyOf(programs);
    }

    /**
     * Looks around, for a second or two.
     *
     * @param environment the value of a variable, or null
     */
    public static AtHand on(Function<String, @Nullable String> environment) {
        String ollama = OllamaHost.in(environment).orElse("");
        return on(
                environment,
                List.of(
                        new Place("Ollama", Provider.OLLAMA, ollama),
                        new Place("LM Studio", Provider.OPENAI, "http://localhost:1234/v1"),
                        new Place("llama.cpp", Provider.OPENAI, "http://localhost:8080/v1")));
    }

    static AtHand on(Function<String, @Nullable String> environment, List<Place> places) {
        List<CompletableFuture<Optional<Running>>> asked = places.stream()
                .map(place -> CompletableFuture.supplyAsync(() -> running(place)))
                .toList();
        List<Provider> keys = Stream.of(Provider.values())
                .filter(provider -> !provider.keyVariable().isEmpty() && isSet(environment, provider.keyVariable()))
                .toList();
        SearchPath path = SearchPath.of(environment);
        List<String> programs = Preset.all().stream()
                .filter(preset -> path.find(preset.program()).isPresent())
                .map(Preset::name)
                .toList();
        List<Running> servers = new ArrayList<>();
        asked.forEach(one -> one.join().ifPresent(servers::add));
        return new AtHand(servers, keys, programs);
    }

    private static boolean isSet(Function<String, @Nullable String> environment, String variable) {
        String value = environment.apply(variable);
        return value != null && !value.isBlank();
    }

    private static Optional<Running> running(Place place) {
        boolean ollama = place.coach() == Provider.OLLAMA;
        try {
            URI base = ServerAddress.of(ModelChoice.of(place.coach(), "", place.url()))
                    .uri();
            if (!listens(base)) {
                return Optional.empty();
            }
            Received received =
                    new Wire(PATIENCE, Proxies.NONE).get(URI.create(base + (ollama ? "/api/tags" : "/models")));
            JsonNode models = JSON.readTree(received.body()).path(ollama ? "models" : "data");
            return received.isFine() && models.isArray()
                    ? Optional.of(new Running(place.name(), place.coach(), place.url(), ids(models)))
                    : Optional.empty();
        } catch (IOException | ModelFailure nobodyThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Java's client for HTTP takes a third of a second to load: mostly nobody is there to be asked. */
    private static boolean listens(URI base) throws IOException {
        int usual = "https".equals(base.getScheme()) ? 443 : 80;
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(base.getHost(), base.getPort() < 0 ? usual : base.getPort()),
                    Math.toIntExact(PATIENCE.toMillis()));
            return true;
        }
    }

    private static List<String> ids(JsonNode models) {
        return StreamSupport.stream(models.spliterator(), false)
                .map(model -> model.path(model.has("id") ? "id" : "name").asText())
                .filter(Models::isId)
                .toList();
    }
}
