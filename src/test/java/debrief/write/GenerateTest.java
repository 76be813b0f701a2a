package debrief.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.Pipeline;
import debrief.coach.ModelFailure;
import debrief.content.ContentFolder;
import debrief.generate.Scope;
import debrief.generate.Spending;
import debrief.llm.Arguments;
import debrief.llm.FakeServer;
import debrief.model.Exchange;
import debrief.model.Section;
import debrief.testing.CoachServer;
import debrief.testing.Portfolios;
import debrief.write.Generate.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of {@code generate}, against the playbook and against a server on loopback. */
@Timeout(120)
class GenerateTest {

    private static final Path AUTHOR = Path.of("content/interviews/talk/analysis.yaml");
    private static final Path COACH = Path.of("content/interviews/talk/analysis.generated.yaml");

    @TempDir
    Path root;

    private final List<List<String>> agreedTo = new ArrayList<>();
    private boolean agrees = true;

    private final Generate.Progress progress = new Generate.Progress() {
        @Override
        public void step(int done, int all, Spending spending) {
            assertThat(done).isBetween(1, all);
        }

        @Override
        public boolean maySend(List<String> places, List<String> what) {
            agreedTo.add(places);
            return agrees;
        }

        @Override
        public void broken() {
            throw new AssertionError("nobody ends the tests");
        }
    };

    @BeforeEach
    void aPortfolio() throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                === content/interviews/talk/interview.yaml
                speakers:
                  H: {role: interviewer, name: Mirela Sand}
                  R: {role: candidate}
                === content/interviews/talk/transcript.txt
                H: Hello Rowan, I am Mirela Sand. How do you keep a queue from losing messages?

                R: I acknowledge each message after the work is done. We had 40 a second at the bakery.

                H: What do you want to ask us?

                R: How big is the team?
                """);
    }

    private static final String DOUBTED = """
            H: Hello Rowan. How do you keep a queue from losing messages?

            R: The broker keeps each message until the harbour has it.

            H: Are you sure?

            R: Yes.

            H: What do you want to ask us?

            R: How big is the team?
            """;

    @Test
    void rulesWriteWhatIsCertainWithoutANetworkAndNothingElse() throws Exception {
        Files.writeString(root.resolve("content/interviews/talk/transcript.txt"), DOUBTED);
        Outcome outcome = run(CoachChoice.PLAYBOOK, Scope.ALL);

        assertThat(outcome.changed()).containsExactly("talk");
        assertThat(outcome.failures()).isEmpty();
        Exchange doubted = exchanges().get(0);
        assertThat(doubted.proposed()).isTrue();
        assertThat(doubted.analysis().sections().keySet())
                .containsExactly(Section.IMPROVEMENTS, Section.ISSUES, Section.TOPICS);
        assertThat(doubted.analysis().origin(Section.ISSUES).coach()).isEqualTo("playbook");
        assertThat(exchanges().stream().skip(1))
                .allSatisfy(
                        exchange -> assertThat(exchange.analysis().sections()).isEmpty());
        assertThat(agreedTo).isEmpty();

        String before = Files.readString(root.resolve(COACH));
        assertThat(run(CoachChoice.PLAYBOOK, Scope.ALL).changed()).isEmpty();
        assertThat(root.resolve(COACH)).hasContent(before);
    }

    @Test
    void whereNothingIsCertainNothingIsWritten() throws Exception {
        assertThat(run(CoachChoice.PLAYBOOK, Scope.ALL).changed()).isEmpty();
        assertThat(root.resolve(COACH)).doesNotExist();
    }

    @Test
    void whatOlderRulesWroteIsNotShownAndLeavesTheFileButForWhatAPersonChanged() throws Exception {
        Files.writeString(root.resolve("content/interviews/talk/transcript.txt"), DOUBTED);
        run(CoachChoice.PLAYBOOK, Scope.ALL);
        Path file = root.resolve(COACH);
        String old = Files.readString(file)
                .replace("version: \"3\"", "version: \"1\"")
                .replace("label: Doubted", "label: In my own words");
        Files.writeString(file, old);

        assertThat(exchanges().get(0).analysis().has(Section.IMPROVEMENTS)).isFalse();
        assertThat(exchanges().get(0).analysis().points(Section.ISSUES).get(0).label())
                .isEqualTo("In my own words");

        run(CoachChoice.PLAYBOOK, Scope.ALL);
        assertThat(file).content().contains("label: In my own words", "version: \"3\"");
        assertThat(file).content().doesNotContain("label: Doubted");
        assertThat(exchanges().get(0).analysis().has(Section.IMPROVEMENTS)).isTrue();
    }

    @Test
    void whatRulesFindNoMoreInMendedWordsLeavesTheFile() throws Exception {
        Path transcript = root.resolve("content/interviews/talk/transcript.txt");
        Files.writeString(transcript, DOUBTED);
        run(CoachChoice.PLAYBOOK, Scope.ALL);
        Files.writeString(transcript, DOUBTED.replace("Are you sure?", "And what comes then?"));
        run(CoachChoice.PLAYBOOK, Scope.ALL);
        assertThat(root.resolve(COACH)).content().doesNotContain("Doubted");
    }

    @Test
    void aModelIsAskedOnceAndTheAuthorsBytesStay() throws Exception {
        String author = analysis(3);
        try (CoachServer server = CoachServer.after(0)) {
            Outcome outcome = run(server, practice());
            assertThat(outcome.results()).isEqualTo(3);
            assertThat(outcome.spending().requests()).isEqualTo(3);
            assertThat(server.asked()).hasSize(3);

            Files.delete(root.resolve(COACH));
            assertThat(run(server, practice()).changed()).containsExactly("talk");
            assertThat(server.asked()).as("replies are kept").hasSize(3);
        }
        assertThat(root.resolve(AUTHOR)).hasContent(author);
        assertThat(exchanges()).allSatisfy(exchange -> {
            assertThat(exchange.analysis().points(Section.PRACTICE)).hasSize(2);
            assertThat(exchange.analysis().origin(Section.PRACTICE).tokens()).isEqualTo(150);
        });
    }

    @Test
    void whatWasRecordedIsReplayedWithoutAServer() throws Exception {
        analysis(2);
        Path recorded = root.resolve("recorded");
        try (CoachServer server = CoachServer.after(0)) {
            Pipeline.generate(
                    new GenerateRequest(
                            root,
                            List.of(choice(server)),
                            practice(),
                            1,
                            0,
                            Optional.empty(),
                            false,
                            false,
                            Optional.of(recorded),
                            Map.of(),
                            LocalDate.of(2026, 1, 2)),
                    progress);
        }
        try (var files = Files.list(recorded)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("Mirela Sand"));
        }
        Files.delete(root.resolve(COACH));

        Outcome replayed = run(new CoachChoice("replay", recorded.toString(), "", Optional.empty()), practice());

        assertThat(replayed.failed()).isZero();
        assertThat(exchanges())
                .allSatisfy(exchange ->
                        assertThat(exchange.analysis().points(Section.PRACTICE)).hasSize(2));
    }

    @Test
    void namesNeverLeaveThisMachineForAnother() throws Exception {
        // The server is on loopback, so nothing is masked for it: the wrapping itself is tested in MaskedTest.
        analysis(1);
        try (CoachServer server = CoachServer.after(0)) {
            run(server, practice());
            assertThat(server.asked()).allSatisfy(asked -> assertThat(asked).contains("keep a queue from losing"));
        }
    }

    @Test
    void anEditedSectionIsAPersonsAndStays() throws Exception {
        analysis(2);
        try (CoachServer server = CoachServer.after(0)) {
            run(server, practice());
            String edited = Files.readString(root.resolve(COACH)).replaceFirst("Say your answer", "I say my answer");
            Files.writeString(root.resolve(COACH), edited);
            Files.writeString(
                    root.resolve(AUTHOR), Files.readString(root.resolve(AUTHOR)).replace("Title", "Other title"));

            Outcome outcome = run(server, practice());

            assertThat(outcome.copied()).containsExactly("talk");
            assertThat(outcome.results())
                    .as("only what is stale and not a person's")
                    .isEqualTo(1);
        }
        assertThat(Files.readString(root.resolve(COACH))).containsOnlyOnce("I say my answer");
    }

    @Test
    void whatCannotBeSentWithoutAWordIsNotSent() throws Exception {
        agrees = false;
        CoachChoice elsewhere = new CoachChoice("openai", "", "", Optional.empty());
        Outcome outcome = Pipeline.generate(
                request(
                        elsewhere,
                        Scope.ALL,
                        1,
                        Optional.empty(),
                        false,
                        Map.of("OPENAI_API_KEY", "sk-test-0123456789")),
                progress);

        assertThat(outcome.sent()).isFalse();
        assertThat(agreedTo).singleElement().asString().contains("openai (https://");
        assertThat(root.resolve(COACH)).doesNotExist();
    }

    @Test
    void aServerThatRefusesHalfOfItAllStillWrites() throws Exception {
        analysis(2);
        AtomicInteger refused = new AtomicInteger();
        try (FakeServer server = new FakeServer((sent, connection) -> {
            String fault = sent.body().contains("\"json_schema\"")
                    ? "response_format.type must be text or json_object"
                    : sent.body().contains("\"max_tokens\"") ? "max_tokens: use max_completion_tokens" : "";
            refused.addAndGet(fault.isEmpty() ? 0 : 1);
            FakeServer.write(
                    connection,
                    fault.isEmpty() ? 200 : 400,
                    fault.isEmpty() ? CoachServer.reply() : "{\"error\":{\"message\":\"" + fault + "\"}}");
        })) {
            CoachChoice choice = new CoachChoice("openai", "test-model", server.url(), Optional.empty());
            Outcome outcome = run(choice, practice());
            assertThat(outcome.results()).isEqualTo(2);
            assertThat(outcome.failed()).isZero();
            assertThat(outcome.failures()).isEmpty();
        }
        assertThat(refused.get()).as("the first request found out").isEqualTo(2);
        assertThat(exchanges())
                .allSatisfy(exchange ->
                        assertThat(exchange.analysis().points(Section.PRACTICE)).hasSize(2));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are scripts of the Unix shell")
    void aProgramCoachesAfterAYesAndHearsNoNames() throws Exception {
        analysis(1);
        Path script = Files.writeString(root.resolve("coach.sh"), """
                #!/bin/sh
                cat > "$1"
                echo '{"practice": [
                  {"label": "", "text": "Say your answer aloud twice, a minute each, and write down which sentence you would cut."},
                  {"label": "", "text": "Draw the way of one message on paper and tell at each arrow what happens if it breaks."}]}'
                """);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Path heard = root.resolve("heard");
        CoachChoice program = new CoachChoice(
                "command", Arguments.line(List.of(script.toString(), heard.toString())), "", Optional.empty());

        agrees = false;
        assertThat(run(program, practice()).sent()).isFalse();
        assertThat(heard).as("nothing ran").doesNotExist();

        agrees = true;
        assertThat(run(program, practice()).results())
                .as("the question of the file, and one that rules find")
                .isEqualTo(2);
        assertThat(agreedTo.get(0).toString()).contains("the program " + script);
        assertThat(Files.readString(heard)).contains("losing messages").doesNotContain("Mirela Sand");
        assertThat(exchanges().get(0).analysis().origin(Section.PRACTICE))
                .satisfies(origin ->
                        assertThat(origin.coach() + " " + origin.model()).matches("command coach\\.sh-[0-9a-f]{4}"));
    }

    @Test
    void aReckonedRunAsksNobodyAndWritesNothing() throws Exception {
        analysis(4);
        try (CoachServer server = CoachServer.after(0)) {
            Outcome outcome = Pipeline.generate(
                    request(choice(server), practice(), 2, Optional.empty(), true, Map.of()), progress);
            assertThat(server.asked()).isEmpty();
            assertThat(outcome.reckoned()).singleElement().satisfies(model -> {
                assertThat(model.requests()).isEqualTo(4);
                assertThat(model.used().in()).isGreaterThan(1_000);
                assertThat(model.used().out()).isPositive();
            });
        }
        assertThat(root.resolve(COACH)).doesNotExist();
    }

    @Test
    void aRunStopsBeforeItCostsTooMuch() throws Exception {
        analysis(6);
        Files.writeString(root.resolve("prices.txt"), "openai test-model 1 1000\n");
        try (CoachServer server = CoachServer.after(0)) {
            Outcome outcome = Pipeline.generate(
                    request(choice(server), practice(), 1, Optional.of(new BigDecimal("0.8")), false, Map.of()),
                    progress);
            assertThat(outcome.spending().spent()).isLessThanOrEqualTo(new BigDecimal("0.8"));
            assertThat(server.asked()).hasSizeBetween(1, 5);
            assertThat(outcome.failures()).singleElement().asString().contains("of the allowed 0.80");
        }
    }

    @Test
    void twoRunsAtOnceAreRefused() throws Exception {
        analysis(1);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (CoachServer server = CoachServer.waiting(asked, go)) {
            Thread first = new Thread(() -> {
                try {
                    run(server, practice());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            first.start();
            asked.await();
            assertThatThrownBy(() -> run(CoachChoice.PLAYBOOK, Scope.ALL))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("another run is at work");
            go.countDown();
            first.join();
        }
        assertThat(root.resolve(COACH)).exists();
    }

    @Test
    void eightAtATimeKeepTheServerBusy() throws Exception {
        analysis(80);
        try (CoachServer server = CoachServer.after(700)) {
            Pipeline.generate(request(choice(server), practice(), 8, Optional.empty(), false, Map.of()), progress);
            assertThat(server.asked()).hasSize(80);
            // The first goes alone, and then there are ten rounds: 7.3 at best.
            assertThat(server.atOnce()).as("waiting at once").isBetween(5.5, 7.4);
        }
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        assertThatThrownBy(() -> run(new CoachChoice("anthropic", "", "", Optional.empty()), Scope.ALL))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("ANTHROPIC_API_KEY");
    }

    private Outcome run(CoachServer server, Scope scope) throws Exception {
        return run(choice(server), scope);
    }

    private Outcome run(CoachChoice coach, Scope scope) throws Exception {
        return Pipeline.generate(request(coach, scope, 4, Optional.empty(), false, Map.of()), progress);
    }

    private static CoachChoice choice(CoachServer server) {
        return new CoachChoice("openai", "test-model", server.url(), Optional.empty());
    }

    private static Scope practice() {
        return Scope.of(Set.of(), Set.of("practice"));
    }

    private GenerateRequest request(
            CoachChoice coach,
            Scope scope,
            int jobs,
            Optional<BigDecimal> mostCost,
            boolean reckon,
            Map<String, String> environment) {
        return new GenerateRequest(
                root,
                List.of(coach),
                scope,
                jobs,
                0,
                mostCost,
                reckon,
                false,
                Optional.empty(),
                environment,
                LocalDate.of(2026, 1, 2));
    }

    /** An author's file with so many exchanges of two turns, and a talk that has them. */
    private String analysis(int exchanges) throws IOException {
        StringBuilder yaml = new StringBuilder("exchanges:\n");
        StringBuilder more = new StringBuilder();
        for (int i = 1; i <= exchanges; i++) {
            yaml.append("  - {id: q%1$d, title: Title %1$d, kind: technical, turns: %2$d-%3$d}\n"
                    .formatted(i, 2 * i - 1, 2 * i));
            if (i > 2) {
                more.append("\nH: And what of queue %1$d?\n\nR: It holds %1$d messages.\n".formatted(i));
            }
        }
        Files.writeString(
                root.resolve("content/interviews/talk/transcript.txt"), more.toString(), StandardOpenOption.APPEND);
        Files.writeString(root.resolve(AUTHOR), yaml);
        return yaml.toString();
    }

    private List<Exchange> exchanges() throws IOException {
        return ContentFolder.read(root).complete().interviews().get(0).report().exchanges();
    }
}
