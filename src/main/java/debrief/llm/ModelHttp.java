package debrief.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** langchain4j's way to the server for one question: it sends the request and keeps the reply. */
final class ModelHttp implements HttpClient {

    /** Carries a failure through langchain4j, which would map any other exception to its own. */
    static final class Cut extends RuntimeException {

        private static final long serialVersionUID = 1;
        final transient ModelFailure failure;

        Cut(ModelFailure failure) {
            super(failure.getMessage(), null, false, false);
            this.failure = failure;
        }
    }

    /** Carries a stop through langchain4j, which knows no checked exceptions. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Server server;
    private final Wire wire;
    private final Dialect dialect;
    private final RetryAfter retryAfter;
    private final Prompt prompt;
    private final boolean marks;
    private String refusal = "";
    private Optional<Complaint> complaint = Optional.empty();
    private Optional<ProviderReply> reply = Optional.empty();

    ModelHttp(Server server, Wire wire, Dialect dialect, RetryAfter retryAfter, Prompt prompt, boolean marks) {
        this.server = server;
        this.wire = wire;
        this.dialect = dialect;
        this.retryAfter = retryAfter;
        this.prompt = prompt;
        this.marks = marks;
    }

    /** What came, once it did. */
    Optional<ProviderReply> reply() {
        return reply;
    }

    /** What the server said is wrong with the request; empty when nothing is, or when another request would be no better. */
    Optional<Complaint> complaint() {
        return complaint;
    }

    /** Why the provider did not even begin to answer; empty when it did. */
    String refusal() {
        return refusal;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        URI uri = URI.create(request.url());
        if (!server.address().covers(uri)) {
            throw new IllegalStateException(
                    "a request would leave " + server.address().place());
        }
        try {
            Received received = wire.post(uri, request.headers(), body(request.body()));
            ObjectNode tree = read(received);
            reply = Optional.of(new ProviderReply(tree, dialect.shape()));
            return SuccessfulHttpResponse.builder()
                    .statusCode(received.status())
                    .body(JSON.writeValueAsBytes(dialect.completed(tree)))
                    .build();
        } catch (ModelFailure e) {
            throw new Cut(e);
        } catch (IOException e) {
            throw new Cut(Breakdown.of(server, wire.way(uri), e));
        } catch (InterruptedException e) {
            throw new Stopped();
        }
    }

    private String body(String written) throws JsonProcessingException {
        return marks && !prompt.ground().isEmpty() && JSON.readTree(written) instanceof ObjectNode body
                ? JSON.writeValueAsString(dialect.marked(body, server, prompt))
                : written;
    }

    private ObjectNode read(Received received) throws ModelFailure {
        String text = ReplyText.of(received);
        JsonNode tree = parsed(text);
        boolean reply = !tree.at(dialect.shape().reply()).isMissingNode();
        if (!received.isFine()) {
            throw verdict(received.status(), received, tree, text);
        }
        if (tree instanceof ObjectNode object && reply) {
            return object;
        }
        if (tree.hasNonNull("error")) {
            // Some gateways put the provider's failure into a reply of their own.
            int status = tree.at("/error/code").asInt();
            throw verdict(status >= 400 && status < 600 ? status : 500, received, tree, text);
        }
        Optional<String> blocked = dialect.blocked(tree);
        if (blocked.isPresent() && tree instanceof ObjectNode object) {
            this.reply = Optional.of(new ProviderReply(object, dialect.shape()));
            refusal = blocked.get();
            throw server.failure(Kind.REJECTED, "does not answer this prompt: " + blocked.get());
        }
        throw server.failure(
                Kind.OUTAGE,
                "answered with status " + received.status() + " and "
                        + ReplyText.fault(received, text, !tree.isMissingNode()));
    }

    private ModelFailure verdict(int status, Received received, JsonNode tree, String text) {
        Complaint said = Complaint.of(tree, text);
        ModelFailure failure =
                Verdict.on(server, status, received.header("location"), said, retryAfter.asked(received, tree));
        boolean mendable = failure.kind() != Kind.RATE_LIMITED && failure.kind() != Kind.TOO_LONG;
        complaint = mendable && status != 401 && status != 403 ? Optional.of(said) : Optional.empty();
        return failure;
    }

    /** A missing node when it is no JSON. */
    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** langchain4j calls this only for streaming models, and we make none: a reply is checked as a whole. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("a streaming model was made; replies here are read whole");
    }
}
