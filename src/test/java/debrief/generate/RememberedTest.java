package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Answer;
import debrief.coach.Prompt;
import debrief.testing.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply that was paid for is never asked for again. */
class RememberedTest {

    private static final Prompt HELLO = ScriptedModel.prompt("hello");

    @TempDir
    Path folder;

    @Test
    void theSecondTimeTheDiskAnswers() throws Exception {
        Answer odd = new Answer("\u00e4 \"quote\"\n", Answer.Finish.LENGTH, -1, 7, 0);
        assertThat(remembered(odd).ask(HELLO)).isEqualTo(odd);

        ScriptedModel silent = ScriptedModel.playing();
        assertThat(new Remembered(silent, folder, false).ask(HELLO)).isEqualTo(odd);
        assertThat(silent.asked()).isEmpty();
    }

    @Test
    void askingAgainIsPossible() throws Exception {
        remembered("old").ask(HELLO);
        assertThat(new Remembered(ScriptedModel.playing("new"), folder, true)
                        .ask(HELLO)
                        .text())
                .isEqualTo("new");
        assertThat(remembered().ask(HELLO).text()).isEqualTo("new");
    }

    @Test
    void whateverTheReplyDependsOnMakesAnotherRequest() throws Exception {
        List<Prompt> others = List.of(
                HELLO,
                ScriptedModel.prompt("hello!"),
                new Prompt("Be kind.", "The talk.", HELLO.messages(), "reply", "{}", 100),
                new Prompt("Be kind.", "The talk", HELLO.messages(), "reply", "{}", 100),
                new Prompt("Be strict.", "", HELLO.messages(), "reply", "{}", 100),
                new Prompt("Be kind.", "", HELLO.messages(), "answer", "{}", 100),
                new Prompt("Be kind.", "", HELLO.messages(), "reply", "{ }", 100),
                new Prompt("Be kind.", "", HELLO.messages(), "reply", "{}", 101),
                new Prompt(
                        "Be kind.",
                        "",
                        List.of(new Prompt.Message(false, "hello"), new Prompt.Message(true, "hello")),
                        "reply",
                        "{}",
                        100));
        for (int i = 0; i < others.size(); i++) {
            assertThat(remembered("reply " + i).ask(others.get(i)).text()).isEqualTo("reply " + i);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(others.size());
        }
    }

    @Test
    void aRequestWithoutAGroundIsCalledAsEver() {
        assertThat(Requests.fingerprint("openai", "fake", HELLO)).isEqualTo("80376366322f6291");
    }

    @Test
    void repliesOfEarlierTimesSayNothingOfWhatWasCached() throws Exception {
        remembered(new Answer("old", Answer.Finish.STOP, 5, 6, 3)).ask(HELLO);
        Files.writeString(onlyFile(), Files.readString(onlyFile()).replaceAll(",\\s*\"tokensCached\" : 3", ""));

        assertThat(remembered().ask(HELLO)).isEqualTo(new Answer("old", Answer.Finish.STOP, 5, 6, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{}", "[]", "{\"text\": \"a\", \"finish\": \"WHAT\", \"tokensIn\": 1, \"tokensOut\": 1}"
            })
    void aDamagedFileCountsAsAbsent(String damaged) throws Exception {
        remembered("old").ask(HELLO);
        Files.writeString(onlyFile(), damaged);

        assertThat(remembered("new").ask(HELLO).text()).isEqualTo("new");
        assertThat(Files.readString(onlyFile())).contains("new");
    }

    @Test
    void itIsCalledWhatTheModelIsCalled() {
        assertThat(remembered().provider()).isEqualTo("scripted");
        assertThat(remembered().model()).isEqualTo("script-1");
        assertThat(remembered().isLocal()).isTrue();
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private Remembered remembered(Object... script) {
        return new Remembered(ScriptedModel.playing(script), folder, false);
    }
}
