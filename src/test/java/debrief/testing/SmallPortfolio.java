package debrief.testing;

import debrief.build.BuildRequest;
import debrief.model.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A portfolio of one interview with two questions, as files in a folder of the test's own. */
public final class SmallPortfolio {

    public static final String INTERVIEW = "content/interviews/2024-05-20-backend/";

    private final Path root;

    private SmallPortfolio(Path root) {
        this.root = root;
    }

    /** Writes it into a folder that may or may not exist. */
    public static SmallPortfolio in(Path root) {
        return new SmallPortfolio(root)
                .with("content/portfolio.yaml", """
                        title: Preparation
                        description: What I learn from.
                        owner: {name: Ada Secret, pseudonym: Rowan}
                        site: {url: https://example.org/prep/}
                        """)
                .with("content/topics.yaml", """
                        topics:
                          - {slug: rabbitmq, name: RabbitMQ, summary: Brokers *acknowledge*.}
                        """)
                .with(INTERVIEW + "interview.yaml", """
                        title: Backend developer
                        date: 2024-05-20
                        speakers:
                          H: {role: interviewer, pseudonym: The CTO}
                          R: {role: candidate, pseudonym: Rowan}
                        visibility: public
                        transcript: public
                        """)
                .with(INTERVIEW + "transcript.txt", """
                        H: Nice to meet you.

                        R: Same. (You asked: Is this a proper way to reply?)

                        H: What if a message comes twice?

                        R: I compare the timestamps.
                        """)
                .with(INTERVIEW + "analysis.yaml", """
                        exchanges:
                          - id: greeting
                            title: The greeting
                            kind: greeting
                            turns: 1-2
                            summary: It was short.
                          - id: duplicates
                            aliases: [twice]
                            title: Duplicate messages
                            kind: technical
                            turns: 3-4
                            summary: You name `timestamps`, but not *why*.
                            strengths: []
                            issues:
                              - text: A List<Message> has no order & no key.
                                evidence: [{turn: 4, quote: compare the timestamps}]
                            topics: [{topic: rabbitmq, advice: Read about acknowledgements.}]
                        insights:
                          communication:
                            - {label: Answer first, text: One sentence., from: [duplicates], priority: 1}
                        """);
    }

    public Path root() {
        return root;
    }

    /** With one more file, or another text in one it has. */
    public SmallPortfolio with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallPortfolio with(String file, byte[] bytes) {
        Portfolios.save(root.resolve(file), bytes);
        return this;
    }

    public SmallPortfolio without(String file) throws IOException {
        Files.delete(root.resolve(file));
        return this;
    }

    /** Its public site in the folder {@code site}. */
    public BuildRequest request() {
        return BuildRequest.open(root, root.resolve("site"), "site", Optional.of(Profile.PUBLIC), "", "", false);
    }

    /** Every file below a folder with its bytes, one character each, but for those of the given names. */
    public static Map<String, String> files(Path folder, String... without) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        files.keySet().removeAll(List.of(without));
        return files;
    }
}
