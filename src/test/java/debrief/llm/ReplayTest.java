package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered once can be answered again without asking. */
class ReplayTest {

    private static final Answer ANSWER = new Answer("{\"zeta\":\"é\\n“so”\"}", Answer.Finish.LENGTH, 11, -1, 0);

    @TempDir
    private Path folder;

    @Test
    void aRecordedReplyComesBack() throws Exception {
        Path deep = folder.resolve("new/folder");
        LanguageModel recording = new RecordingModel(answering(ANSWER), deep);
        assertThat(recording.ask(Asking.PROMPT)).isEqualTo(ANSWER);
        assertThat(recording.provider() + recording.model() + recording.isLocal())
                .isEqualTo("openaifakefalse");

        LanguageModel replay = Models.of(ModelChoice.of(Provider.REPLAY, deep.toString(), ""), name -> null);
        assertThat(replay.ask(Asking.PROMPT)).isEqualTo(ANSWER);
        assertThat(replay.provider() + " " + replay.model() + " " + replay.isLocal())
                .isEqualTo("replay recorded true");
        assertThat(files(deep)).as("no draft stays").containsExactly(Recordings.hash(Asking.PROMPT) + ".json");
    }

    @Test
    void aRecordingCanBeReadByAPerson() throws Exception {
        new RecordingModel(answering(ANSWER), folder).ask(Asking.PROMPT);
        assertThat(folder.resolve(Recordings.hash(Asking.PROMPT) + ".json"))
                .content()
                .contains(
                        "\"provider\" : \"openai\"",
                        "\"model\" : \"fake\"",
                        "{{name}} is no template",
                        "\"maxLength\" : 9");
    }

    @Test
    void theSameQuestionHasTheSameName() {
        String hash = Recordings.hash(Asking.PROMPT);
        assertThat(hash).isEqualTo("a3590ba62785487071e3bfc3d619cc55545774e5841852bea00fef95a917f4f9");
        assertThat(Recordings.hash(prompt("other_name", Asking.SCHEMA, 1))).isEqualTo(hash);
        assertThat(Recordings.hash(prompt("analysis", """
                        { "additionalProperties": false, "required": ["zeta", "alpha"], "type": "object", "properties":
                          {"alpha": {"items": {"enum": ["a", "b"]}, "type": "array"},
                           "zeta": {"maxLength": 9, "type": "string"}}}""", 777))).isEqualTo(hash);
        assertThat(Recordings.hash(prompt("analysis", "{}", 777))).isNotEqualTo(hash);
        assertThat(Recordings.hash(new Prompt("Be rude.", "", Asking.PROMPT.messages(), "a", Asking.SCHEMA, 777)))
                .isNotEqualTo(hash);
        assertThat(Recordings.hash(new Prompt(
                        Asking.PROMPT.system(), "The talk.", Asking.PROMPT.messages(), "a", Asking.SCHEMA, 777)))
                .isNotEqualTo(hash);
        assertThatThrownBy(() -> Recordings.hash(prompt("a", "no JSON", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasNotRecordedSaysHowToRecordIt() {
        for (Path empty : List.of(folder, folder.resolve("missing"))) {
            assertThatThrownBy(() -> new ReplayModel(empty).ask(Asking.PROMPT))
                    .isInstanceOfSatisfying(
                            ModelFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REJECTED))
                    .hasMessageContaining(Recordings.hash(Asking.PROMPT))
                    .hasMessageContaining("Record it");
        }
    }

    @Test
    void aDamagedRecordingIsNoReply() throws Exception {
        new RecordingModel(answering(ANSWER), folder).ask(Asking.PROMPT);
        Path file = folder.resolve(Recordings.hash(Asking.PROMPT) + ".json");
        String whole = Files.readString(file);
        for (String damaged : List.of(
                "",
                whole.substring(0, whole.length() / 2),
                "{}",
                "{\"answer\":{}}",
                whole.replace("LENGTH", "NEVER"),
                whole.replace("\"tokensIn\" : 11", "\"tokensIn\" : \"many\""),
                whole + "}")) {
            Files.writeString(file, damaged);
            assertThatThrownBy(() -> new ReplayModel(folder).ask(Asking.PROMPT))
                    .isInstanceOf(ModelFailure.class)
                    .hasMessageContaining("record it anew");
        }
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> new ReplayModel(folder).ask(Asking.PROMPT)).isInstanceOf(ModelFailure.class);
    }

    @Test
    void aReplyThatCannotBeKeptIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new RecordingModel(answering(ANSWER), file).ask(Asking.PROMPT))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("cannot be recorded in " + file);
    }

    @Test
    void aLaterReplyReplacesAnEarlierOne() throws Exception {
        Answer later = new Answer("{}", Answer.Finish.STOP, 1, 2, 0);
        new RecordingModel(answering(ANSWER), folder).ask(Asking.PROMPT);
        new RecordingModel(answering(later), folder).ask(Asking.PROMPT);
        assertThat(new ReplayModel(folder).ask(Asking.PROMPT)).isEqualTo(later);
    }

    private static Prompt prompt(String schemaName, String schema, int mostTokens) {
        return new Prompt(Asking.PROMPT.system(), "", Asking.PROMPT.messages(), schemaName, schema, mostTokens);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static LanguageModel answering(Answer answer) {
        return new LanguageModel() {
            @Override
            public String provider() {
                return "openai";
            }

            @Override
            public String model() {
                return "fake";
            }

            @Override
            public boolean isLocal() {
                return false;
            }

            @Override
            public Answer ask(Prompt prompt) {
                return answer;
            }
        };
    }
}
