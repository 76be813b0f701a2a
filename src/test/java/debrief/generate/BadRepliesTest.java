package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.Assignment;
import debrief.coach.Draft;
import debrief.coach.Prompt;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.model.Statement;
import debrief.model.Written;
import debrief.testing.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replies as models give them on a bad day, each in a file. Its head says what must be kept of it ({@code kept}, a part), what
 * the model or the user must be told ({@code told}), what may never be shown ({@code never}) and, of a good one, how often the model
 * is asked ({@code asked}). The model says the same three times, so that nothing is mended by itself.
 */
class BadRepliesTest {

    private static final Path REPLIES = Path.of("src/test/resources/debrief/generate/replies");

    private static final String TALK = """
            H: Hello Noor, thanks for coming.
            C: Hello.
            H: Two threads count one number up. What can go wrong?
            C: Both read five and both write six, since plus plus is three steps, read, add and write. I'd do it with synchronized or with something atomic. (You asked: Is synchronized right?)
            H: And what about volatile?
            C: I think volatile makes counting up safe.
            H: Are you sure? Both can still read five.
            C: Ah, you are right.
            """;

    private static final Set<Section> WANTED = EnumSet.complementOf(EnumSet.of(Section.SUMMARY));

    static Stream<Path> replies() throws IOException {
        List<Path> all = new ArrayList<>();
        try (var files = Files.list(REPLIES)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(all::add);
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(22);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("replies")
    void whatIsGoodIsKeptAndWhatIsNotIsTold(Path file) throws Exception {
        Recorded recorded = Recorded.read(file);
        Answer answer = new Answer(recorded.reply(), recorded.finish(), 100, 10, 0);
        ScriptedModel model = new ScriptedModel(Collections.nCopies(3, prompt -> answer));

        Draft draft = new PromptedCoach(model).write(assignment());

        String shown =
                draft.analysis().sections().values().stream().map(Written::body).toList() + " " + draft.answers();
        for (String part : recorded.all("kept")) {
            boolean kept = part.equals("answers")
                    ? !draft.answers().isEmpty()
                    : draft.analysis().sections().entrySet().stream()
                            .anyMatch(one -> one.getKey().key().equals(part)
                                    && one.getValue().isDone()
                                    && !one.getValue().body().isEmpty());
            assertThat(kept)
                    .as("%s is kept; faults are %s, remarks %s", part, draft.failures(), draft.remarks())
                    .isTrue();
        }
        for (String words : recorded.all("never")) {
            assertThat(shown).doesNotContain(words);
        }
        for (String times : recorded.all("asked")) {
            assertThat(model.asked()).as(objections(model)).hasSize(Integer.parseInt(times));
        }
        String told = draft.remarks() + " " + draft.failures() + " " + draft.askFailure() + " " + objections(model);
        for (String words : recorded.all("told")) {
            assertThat(told).contains(words);
        }
    }

    private static String objections(ScriptedModel model) {
        StringBuilder all = new StringBuilder();
        for (Prompt prompt : model.asked().subList(1, model.asked().size())) {
            all.append(prompt.messages().get(prompt.messages().size() - 1).text());
        }
        return all.toString();
    }

    private static Assignment assignment() {
        Exchange greeting = Talk.exchange("greeting", "The greeting", Kind.GREETING, "", Analysis.EMPTY, 1, 2);
        Exchange counter =
                Talk.exchange("counter", "Two threads", Kind.TECHNICAL, "", Analysis.EMPTY, 3, 4, 5, 6, 7, 8);
        Interview interview = Talk.interview(TALK, greeting, counter);
        Portfolio portfolio = Talk.portfolio();
        portfolio = portfolio.knowing(
                portfolio.facts(),
                portfolio.cv(),
                List.of(new Statement(
                        "volatile-counts",
                        List.of(),
                        List.of("volatile makes counting up safe"),
                        List.of(),
                        Claim.Verdict.WRONG,
                        "It orders and does not count.",
                        "https://docs.example/volatile")));
        return Assignment.of(portfolio, interview, counter, WANTED, List.of(Ask.of("Is synchronized right?", "")));
    }

    /** A file: its head, then the reply. */
    private record Recorded(List<String> head, String reply) {

        static Recorded read(Path file) throws IOException {
            String text = Files.readString(file);
            int bar = text.indexOf("\n---\n");
            return new Recorded(
                    text.substring(0, bar).lines().toList(),
                    text.substring(bar + 5).strip());
        }

        List<String> all(String key) {
            return head.stream()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(line -> line.substring(key.length() + 2))
                    .toList();
        }

        Finish finish() {
            return all("finish").stream().findFirst().map(Finish::valueOf).orElse(Finish.STOP);
        }
    }
}
