package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Answer;
import debrief.coach.Prompt;
import debrief.leak.Placeholders;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.testing.Dialogue;
import debrief.testing.ScriptedModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No name leaves the house, and every name comes back. */
class MaskedTest {

    private static final Placeholders NAMES = Placeholders.of(portfolio("Ada \"Byte\" Quill"));

    @Test
    void theModelSeesPlaceholdersAndTheCallerNames() throws Exception {
        ScriptedModel model = ScriptedModel.playing(
                new Answer("{\"text\": \"PERSON_1 wrote to EMAIL_1\"}", Answer.Finish.STOP, 5, 6, 0));
        Prompt prompt = new Prompt(
                "You coach Ada \"Byte\" Quill.",
                "",
                List.of(
                        new Prompt.Message(true, "I am Quill, write to ada@example.org"),
                        new Prompt.Message(false, "Quill"),
                        new Prompt.Message(true, "go on")),
                "reply",
                "{}",
                100);

        Answer answer = new Masked(model, NAMES).ask(prompt);

        Prompt asked = model.asked().get(0);
        assertThat(asked.system()).isEqualTo("You coach PERSON_1.");
        assertThat(asked.messages())
                .containsExactly(
                        new Prompt.Message(true, "I am PERSON_1B, write to EMAIL_1"),
                        new Prompt.Message(false, "PERSON_1B"),
                        new Prompt.Message(true, "go on"));
        assertThat(asked.schemaName() + asked.schema() + asked.mostTokens()).isEqualTo("reply{}100");
        assertThat(answer)
                .isEqualTo(new Answer(
                        "{\"text\": \"Ada \\\"Byte\\\" Quill wrote to ada@example.org\"}",
                        Answer.Finish.STOP,
                        5,
                        6,
                        0));
    }

    @Test
    void theGroundReadsTheSameWhateverFollowsIt() throws Exception {
        ScriptedModel model = ScriptedModel.playing("{}", "{}");
        Masked masked = new Masked(model, NAMES);

        masked.ask(grounded("You coach Ada \"Byte\" Quill.", "Call Quill or eve@example.org."));
        masked.ask(grounded("Be kind.", "Nobody is named."));

        List<String> grounds = model.asked().stream().map(Prompt::ground).toList();
        assertThat(grounds.get(0)).isEqualTo("PERSON_1: I am PERSON_1B, write to EMAIL_1.");
        assertThat(grounds.get(1)).isEqualTo(grounds.get(0));
        assertThat(model.asked().get(0).messages().get(0).text())
                .as("placeholders are one's own over the whole prompt")
                .isEqualTo("Call PERSON_1 or EMAIL_2.");
    }

    private static Prompt grounded(String system, String tail) {
        return new Prompt(
                system,
                "Quill: I am Ada Quill, write to ada@example.org.",
                List.of(new Prompt.Message(true, tail)),
                "reply",
                "{}",
                100);
    }

    @Test
    void itIsCalledWhatTheModelIsCalled() {
        Masked masked = new Masked(ScriptedModel.playing(), NAMES);
        assertThat(masked.provider()).isEqualTo("scripted");
        assertThat(masked.model()).isEqualTo("script-1");
        assertThat(masked.isLocal()).isTrue();
    }

    private static Portfolio portfolio(String owner) {
        return Dialogue.portfolio(new Person(owner, ""));
    }
}
