package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Portfolios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The coach without a key: messages that are pasted elsewhere, and replies that come back as files. */
@Timeout(120)
class ChatTest {

    private static final String COACH = "content/interviews/talk/analysis.generated.yaml";
    private static final String GOOD = """
            {"practice": [{"label": "", "text": "Say your answer aloud twice, a minute each, and write down which sentence you would cut."}]}""";
    private static final String INVENTED = """
            {"practice": [{"label": "", "text": "See <b>https://example.org</b> and click it."}]}""";

    private final Shell shell;
    private final InputStream in = System.in;

    ChatTest(@TempDir Path root) {
        StringBuilder files = new StringBuilder("""
                === content/portfolio.yaml
                title: Preparation
                === content/interviews/talk/interview.yaml
                speakers: {H: {role: interviewer, name: Mirela Sand}, R: {role: candidate}}
                === content/interviews/talk/transcript.txt
                H: Hello, I am Mirela Sand. How do you keep a queue from losing messages?

                R: I acknowledge each message after the work is done.
                === content/interviews/talk/analysis.yaml
                exchanges:
                """);
        for (int i = 1; i <= 5; i++) {
            files.append("  - {id: q%d, title: Title %d, kind: technical, turns: 1-2}\n".formatted(i, i));
        }
        shell = Shell.in(Portfolios.write(root, files.toString()));
    }

    @BeforeEach
    void nothingIsTyped() {
        System.setIn(InputStream.nullInputStream());
    }

    @AfterEach
    void asItWas() {
        System.setIn(in);
    }

    @Test
    void goesFromMessagesToAReportWithFilesOnly() throws IOException {
        Said begun = generate();
        begun.isFine();
        assertThat(begun.out()).contains("debrief -C", "reply FILE");
        for (Path message : messages()) {
            assertThat(begun.out()).contains(message.getFileName().toString());
            assertThat(message)
                    .content()
                    .contains("\"reply-code\": \"" + code(message) + "\"", "keep a queue from losing")
                    .doesNotContain("Mirela Sand")
                    .hasSizeLessThan(60_000);
        }

        Said last = begun;
        for (Path message : messages()) {
            last = reply("```json\n" + answer(message, GOOD) + "\n```\nGood luck!");
            last.isFine();
            assertThat(last.out()).contains(COACH + ": written");
            assertThat(message).doesNotExist();
        }

        assertThat(last.out()).contains("nothing is left to ask");
        assertThat(shell.file(COACH))
                .content()
                .contains("id: q1", "id: q2", "id: q3", "id: q4", "id: q5", "coach: chat");
        assertThat(generate().out()).contains("nothing to ask");
    }

    @Test
    void whatFailsComesBackAsTheNextMessage() throws IOException {
        generate().isFine();
        Path first = messages().get(0);
        int open = messages().size();
        String about = "talk/q1 practice";

        Said said = reply(answer(first, INVENTED));

        said.isFine();
        assertThat(said.out()).contains(about + ": goes back: ", "paste it into the same chat");
        assertThat(messages()).hasSize(open).doesNotContain(first);
        Path next = newest();
        assertThat(next).content().contains("An earlier reply to this could not be kept", "- practice: ");
        reply(answer(next, GOOD)).isFine();
        assertThat(shell.file(COACH)).content().contains("id: q1", "Say your answer aloud twice");
        assertThat(messages()).hasSize(open - 1);
    }

    @Test
    void theWholeTalkIsAskedAboutOnceItsQuestionsAreWritten() throws IOException {
        for (String other : List.of("q2", "q3", "q4", "q5")) {
            Path author = shell.file("content/interviews/talk/analysis.yaml");
            Files.writeString(author, Files.readString(author).replaceAll("(?m)^.*id: " + other + ",.*\n", ""));
        }
        Said begun = shell.debrief("generate", "--coach", "chat", "--section", "practice,insights");
        assertThat(begun.out()).contains("(talk/q1, ");
        assertThat(messages()).hasSize(1);

        Said half = reply(answer(messages().get(0), GOOD));
        assertThat(half.out()).contains("(talk, ");

        String advice = """
                {"verdict": "You answer in one clear sentence.", "carried": [], "wrong": [], "stories": [], "week": [],
                 "recommendations": [{"area": "communication", "label": "Go on after the answer", "priority": 1,
                   "text": "Add the reason to each answer, in one sentence.", "from": ["q1"], "topics": []}]}""";
        Said whole = reply(answer(messages().get(0), advice));
        whole.isFine();
        assertThat(whole.out()).contains("nothing is left to ask");
        assertThat(shell.file(COACH)).content().contains("insights:", "Go on after the answer", "insights-origin:");
    }

    @Test
    void whatIsToldOfAReplyNamesNobodyEither() throws IOException {
        shell.debrief("generate", "--coach", "chat", "--section", "issues", "--exchange", "q1")
                .isFine();

        Said said = reply(answer(messages().get(0), """
                {"issues": [{"kind": "missing", "turn": 2, "quote": "I acknowledge each message",
                  "text": "With PERSON_1 you led 40 people at Nordhafen, and do not say it."}]}"""));

        assertThat(said.out()).contains("Mirela Sand");
        assertThat(newest())
                .content()
                .contains("An earlier reply to this could not be kept", "With PERSON_1 you led 40 people")
                .doesNotContain("Mirela Sand");
    }

    @Test
    void whatIsNoReplyIsToldAndNothingIsLost() throws IOException {
        generate("--exchange", "q1").isFine();
        generate("--exchange", "q1,q2", "--remark", "shorter").isFine();
        generate().isFine();
        List<Path> messages = messages();
        String before = Files.readString(messages.get(0));

        assertThat(reply("").err()).contains("the reply is empty");
        assertThat(reply("I am sorry, I cannot.").err()).contains("there is no JSON object");
        assertThat(reply("{\"reply-code\": \"9-ffff\", \"1\": " + GOOD + "}").err())
                .contains("message 9-ffff, which does not wait for a reply any more");
        assertThat(reply(GOOD, "--message", "99").err()).contains("no message 99 waits");
        for (String wrong : List.of("", "Sorry.", "{\"reply-code\": \"9-ffff\", \"1\": " + GOOD + "}")) {
            reply(wrong).isAboutAMistake();
        }
        assertThat(messages()).isEqualTo(messages);
        assertThat(messages.get(0)).hasContent(before);
        assertThat(shell.file(COACH)).doesNotExist();
    }

    @Test
    void aReplyThatBreaksOffIsAskedForAgain() throws IOException {
        generate().isFine();
        Path first = messages().get(0);
        String whole = answer(first, GOOD);

        Said said = reply(whole.substring(0, whole.length() - 30));

        said.isFine();
        assertThat(newest()).content().contains("An earlier reply to this could not be kept");
        reply(answer(newest(), GOOD)).isFine();
        assertThat(shell.file(COACH)).content().contains("id: q1");
    }

    @Test
    void aReplyMayComeOnStandardInputWithoutANumber() throws IOException {
        generate("--exchange", "q3").isFine();
        System.setIn(new ByteArrayInputStream(("Here you are:\n" + GOOD).getBytes(StandardCharsets.UTF_8)));

        shell.debrief("reply").isFine();

        assertThat(shell.file(COACH)).content().contains("id: q3");
        assertThat(messages()).isEmpty();
    }

    @Test
    void writesAnewOnlyOnce() throws IOException {
        generate("--exchange", "q1").isFine();
        reply(answer(messages().get(0), GOOD)).isFine();

        generate("--again", "--exchange", "q1", "--remark", "shorter").isFine();
        assertThat(messages()).hasSize(1);
        Said said = reply(answer(messages().get(0), GOOD.replace("your answer", "your better answer")));

        said.isFine();
        assertThat(said.out()).contains("nothing is left to ask");
        assertThat(shell.file(COACH)).content().containsOnlyOnce("Say your better answer");
    }

    @Test
    void whatDoesNotGoWithAChatIsSaid() {
        for (String line :
                List.of("--coach chat,playbook", "--coach chat --url http://localhost:1", "--coach chat --dry-run")) {
            shell.debrief(("generate " + line).split(" ")).isAboutTheCommandLine();
        }
        shell.debrief("reply", "--message", "first").isAboutTheCommandLine();
        shell.debrief("reply", "nowhere.md").isAboutAMistake();
    }

    /** The same to every request of a message, with its code. */
    private static String answer(Path message, String reply) throws IOException {
        StringBuilder json = new StringBuilder("{\"reply-code\": \"" + code(message) + "\"");
        Matcher numbers = Pattern.compile("(?m)^# Request (\\d+)$").matcher(Files.readString(message));
        while (numbers.find()) {
            json.append(", \"").append(numbers.group(1)).append("\": ").append(reply);
        }
        return json.append('}').toString();
    }

    private Path newest() throws IOException {
        return messages().stream()
                .max(Comparator.comparing(
                        message -> Integer.valueOf(code(message).replaceAll("-.*", ""))))
                .orElseThrow();
    }

    private Said generate(String... more) {
        return shell.debrief(
                Stream.concat(Stream.of("generate", "--coach", "chat", "--section", "practice"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Said reply(String text, String... more) {
        shell.write("reply.md", text);
        return shell.debrief(
                Stream.concat(Stream.of("reply", "reply.md"), Stream.of(more)).toArray(String[]::new));
    }

    private List<Path> messages() throws IOException {
        List<Path> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(shell.file(".debrief/chat"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(messages::add);
        }
        return messages;
    }

    private static String code(Path message) {
        return message.getFileName().toString().replace(".md", "");
    }
}
