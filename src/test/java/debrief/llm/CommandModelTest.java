package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any program that reads a prompt and prints a reply can be the model. The programs here are scripts of the shell. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are scripts of the Unix shell")
class CommandModelTest {

    private static final String REPLY = "{\"zeta\":\"so\",\"alpha\":[]}";
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void itReadsTheWholeTalkAndItsReplyIsWhatItPrints() throws Exception {
        Path heard = folder.resolve("heard");
        LanguageModel model = model(script("cat > " + heard + "; printf '%s' '" + REPLY + "'"), LONG);

        assertThat(model.ask(grounded())).isEqualTo(new Answer(REPLY, Answer.Finish.STOP, -1, -1, 0));
        assertThat(Files.readString(heard))
                .containsSubsequence(
                        "Be kind.",
                        "The whole talk.",
                        "JSON Schema",
                        "maxLength",
                        "What was good?",
                        "This was your reply:",
                        "{\"zeta\":",
                        "“quotes” and an é.",
                        "one JSON object");
        assertThat(model.provider() + " " + model.model() + " " + model.isLocal())
                .isEqualTo("command program.sh false");
        assertThat(model.place()).contains("program.sh").contains("whoever it asks");
    }

    @Test
    void itWorksInAnEmptyFolderThatIsGoneAfterwards() throws Exception {
        LanguageModel model = model(script("cat > /dev/null; echo \"$(pwd) $(ls -A | wc -l | tr -d ' ')\""), LONG);
        String[] said = model.ask(Asking.PROMPT).text().split(" ");
        assertThat(said[1]).isEqualTo("0");
        assertThat(Path.of(said[0])).doesNotExist();
        assertThat(Path.of(said[0]).getParent()).doesNotExist();
    }

    @Test
    void slotsAreFilledWithoutAShell() throws Exception {
        Path heard = folder.resolve("heard");
        String line = script("cat > " + heard + "; cat \"$2\" > \"$4\"; printf '%s|' \"$@\" >> " + heard)
                + " --file {schema-file} --out {out} '$(touch x) > y' \"\" {schema}";
        assertThat(model(line, LONG).ask(Asking.PROMPT).text())
                .as("from the file")
                .isEqualTo(Asking.SCHEMA);
        assertThat(Files.readString(heard))
                .contains("|$(touch x) > y||" + Asking.SCHEMA + "|")
                .as("it is told by the program itself")
                .doesNotContain("JSON Schema says");
    }

    @Test
    void aReplyMayStandInAnObjectOfItsOwn() throws Exception {
        String claude = """
                {"type":"result","subtype":"success","is_error":false,"result":"Here you are",\
                "structured_output":{"zeta":"so","alpha":[]},"usage":{"input_tokens":4,"cache_creation_input_tokens":5,\
                "cache_read_input_tokens":2,"output_tokens":22}}""";
        assertThat(printing(claude)).isEqualTo(new Answer(REPLY, Answer.Finish.STOP, 11, 22, 2));
        assertThat(printing("Warming up …\n" + claude.replaceAll("\"structured_output\":\\{.*?\\},", "") + "\nbye {"))
                .as("with noise around it")
                .extracting(Answer::text)
                .isEqualTo("Here you are");
        String gemini = """
                {"response":"{}","stats":{"models":{"one":{"tokens":{"prompt":9,"candidates":3,"thoughts":1,"cached":4}},\
                "two":{"tokens":{"prompt":1,"candidates":1}}}}}""";
        assertThat(printing(gemini)).isEqualTo(new Answer("{}", Answer.Finish.STOP, 10, 5, 4));
    }

    @Test
    void noiseAroundTheReplyIsForOthersToCut() throws Exception {
        assertThat(printing("Loading …\n```json\n" + REPLY + "\n```\nDone.").text())
                .contains("Loading", REPLY, "Done.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"result\",\"subtype\":\"success\",\"is_error\":true,\"result\":\"Invalid API key · Please run /login\"} | 1 | Please run /login",
                "{\"type\":\"result\",\"is_error\":true,\"result\":\"Please run /login\"} | 0 | Please run /login",
                "{\"response\":null,\"error\":{\"type\":\"Error\",\"message\":\"No account\",\"code\":41}} | 41 | No account",
                "{\"error\":{\"message\":\"No account\"}} | 0 | No account",
                "Not logged in. | 1 | Not logged in.",
                "{\"zeta\":\"a good reply?\"} | 3 | ended with status 3",
                "  | 0 | printed no reply",
                "{\"is_error\":false,\"result\":\"\"} | 0 | printed no reply"
            })
    void whatIsNoReplyIsNeverOne(String printed, int status, String told) throws IOException {
        Path text = Files.writeString(folder.resolve("text"), printed == null ? "" : printed);
        ModelFailure failure = failure(model(script("cat " + text + "; exit " + status), LONG));
        assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
        assertThat(failure).hasMessageStartingWith("command (program.sh) ").hasMessageContaining(told);
        assertThat(failure).hasMessageContaining("run it once by itself in a terminal");
    }

    @Test
    void whoRepliedBeforeMayReplyAgain() throws Exception {
        Path second = folder.resolve("second");
        LanguageModel model = model(
                script("cat > /dev/null; if [ -e " + second + " ]; then echo tired >&2; exit 1; fi; touch " + second
                        + "; echo '{}'"),
                LONG);
        model.ask(Asking.PROMPT);
        assertThat(failure(model).kind()).isEqualTo(Kind.OUTAGE);
    }

    @Test
    void theLastLinesOfItsComplaintsAreTold() throws IOException {
        ModelFailure failure = failure(model(
                script("for i in 1 2 3 4 5; do echo \"line $i\" >&2; done; printf '\\033[31mkey " + Asking.KEY
                        + "\\033[0m\\n' >&2; exit 2"),
                LONG));
        assertThat(failure)
                .hasMessageContaining("ended with status 2: \"line 4 / line 5 / key [key]\"")
                .message()
                .doesNotContain("line 3", "\u001b", Asking.KEY);
    }

    @Test
    void whoIsBusyIsWaitedFor() throws IOException {
        assertThat(failure(model(script("echo 'Error: 429 Too Many Requests' >&2; exit 1"), LONG))
                        .kind())
                .isEqualTo(Kind.RATE_LIMITED);
    }

    @Test
    void aSignalEndsItWithoutAReply() throws IOException {
        assertThat(failure(model(script("echo '{}'; kill -9 $$"), LONG)))
                .hasMessageContaining("status 137 (a signal ended it)");
    }

    @Test
    void aDeadlineEndsItWithItsChildren() throws Exception {
        Path child = folder.resolve("child");
        LanguageModel model = model(
                script("echo 'Open a browser' >&2; sleep 300 & echo $! > " + child + "; wait"), Duration.ofSeconds(2));
        assertThat(failure(model))
                .hasMessageContaining("gave no reply within 2 s: \"Open a browser\"")
                .hasMessageContaining("--timeout");
        assertThat(isGone(child)).isTrue();
    }

    @Test
    void whoeverStopsTheRunStopsIt() throws Exception {
        Path child = folder.resolve("child");
        LanguageModel model = model(script("sleep 300 & echo $! > " + child + "; wait"), LONG);
        FutureTask<Answer> asking = new FutureTask<>(() -> model.ask(Asking.PROMPT));
        Thread thread = new Thread(asking);
        thread.start();
        while (!Files.exists(child) || Files.size(child) == 0) {
            Thread.sleep(10);
        }
        thread.interrupt();
        assertThatThrownBy(() -> asking.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(isGone(child)).isTrue();
    }

    @Test
    void aSignalToUsEndsItToo() throws Exception {
        Path child = folder.resolve("child");
        Process asking = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                        Asker.class.getName(),
                        script("sleep 300 & echo $! > " + child + "; wait"))
                .redirectErrorStream(true)
                .start();
        while (!Files.exists(child) || Files.size(child) == 0) {
            assertThat(asking.isAlive()).isTrue();
            Thread.sleep(20);
        }
        asking.destroy();
        assertThat(asking.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(isGone(child)).isTrue();
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    /** Asks a program until somebody ends it. */
    static final class Asker {

        private Asker() {}

        public static void main(String[] arguments) throws Exception {
            Models.of(ModelChoice.of(Provider.COMMAND, arguments[0], ""), name -> null)
                    .ask(Asking.PROMPT);
        }
    }

    @Test
    void aProgramThatReadsNothingMayAnswer() throws Exception {
        Prompt large = new Prompt("x".repeat(500_000), "", Asking.PROMPT.messages(), "a", "{}", 10);
        assertThat(model(script("echo '{}'"), LONG).ask(large).text()).isEqualTo("{}");
    }

    @Test
    void aFloodIsCutShort() throws Exception {
        assertThat(model(script("yes x | head -c 5000000"), LONG)
                        .ask(Asking.PROMPT)
                        .text()
                        .length())
                .isLessThan(2_100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-program", "/no/such/program --flag", "'never closed", "claude:a b", "ollama"})
    void whatCannotRunIsRefused(String typed) {
        assertThatThrownBy(() -> Models.of(ModelChoice.of(Provider.COMMAND, typed, ""), Asking::key))
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.REFUSED))
                .hasMessageStartingWith("command: ");
    }

    private static boolean isGone(Path pid) throws Exception {
        Optional<ProcessHandle> process =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        for (int tries = 0;
                tries < 200 && process.filter(ProcessHandle::isAlive).isPresent();
                tries++) {
            Thread.sleep(20);
        }
        return process.filter(ProcessHandle::isAlive).isEmpty();
    }

    private Answer printing(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("text"), text);
        return model(script("cat > /dev/null; cat " + file), LONG).ask(Asking.PROMPT);
    }

    private String script(String commands) throws IOException {
        Path script = Files.writeString(folder.resolve("program.sh"), "#!/bin/sh\n" + commands + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    private static LanguageModel model(String typed, Duration timeout) {
        try {
            return Models.of(ModelChoice.of(Provider.COMMAND, typed, "").within(timeout), Asking::key);
        } catch (ModelFailure failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    private static ModelFailure failure(LanguageModel model) {
        return catchThrowableOfType(ModelFailure.class, () -> model.ask(Asking.PROMPT));
    }

    private static Prompt grounded() {
        return new Prompt("Be kind.", "The whole talk.", Asking.PROMPT.messages(), "analysis", Asking.SCHEMA, 777);
    }
}
