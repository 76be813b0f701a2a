package debrief.chat;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two to four requests a message, what they have in common once, and none too long to be pasted. */
class MessagesTest {

    private static final String SCHEMA = "{\"type\":\"object\",\"properties\":{\"practice\":{}}}";

    private final ChatFolder folder;

    MessagesTest(@TempDir Path root) {
        folder = ChatFolder.in(root);
    }

    @Test
    void whatRequestsHaveInCommonStandsOnce() throws IOException {
        Messages.Open open = Messages.write(folder, ChatState.NONE, asked(1, 5));

        assertThat(open.fresh())
                .extracting(message -> message.requests().size())
                .containsExactly(3, 2);
        assertThat(text(open, 0))
                .containsOnlyOnce("Be kind.")
                .containsOnlyOnce("The whole talk.")
                .contains("# Request 1\n\nTail 1", "# Request 3\n\nTail 3")
                .containsOnlyOnce("The schema of each number's value:\n" + SCHEMA)
                .contains(
                        "{\"reply-code\": \"" + open.fresh().get(0).code() + "\", \"1\": {…}, \"2\": {…}, \"3\": {…}}")
                .doesNotContain("Tail 4");
    }

    @Test
    void whatIsOpenKeepsItsMessageAndNumbersAreNeverGivenTwice() throws IOException {
        Messages.Open first = Messages.write(folder, ChatState.NONE, asked(1, 5));

        Messages.Open second = Messages.write(folder, first.state(), asked(3, 6));

        assertThat(second.state().messages())
                .contains(first.fresh().get(1))
                .doesNotContain(first.fresh().get(0));
        assertThat(folder.file(first.fresh().get(0))).doesNotExist();
        assertThat(second.fresh()).singleElement().satisfies(message -> {
            assertThat(message.code()).startsWith("3-");
            assertThat(message.requests()).extracting(ChatState.Request::number).containsExactly(6, 7);
        });
        assertThat(folder.state()).isEqualTo(second.state());
    }

    @Test
    void aSchemaOfItsOwnStandsWithItsRequest() throws IOException {
        Prompt other = new Prompt(
                "Be kind.", "The whole talk.", List.of(new Prompt.Message(true, "Tail")), "advice", "{\"other\":1}", 9);
        List<Pending> asked = List.of(asked(1, 1).get(0), new Pending("other", "talk", other, List.of()));

        assertThat(text(Messages.write(folder, ChatState.NONE, asked), 0))
                .contains(
                        "The schema of the value of \"1\":\n" + SCHEMA,
                        "The schema of the value of \"2\":\n{\"other\":1}");
    }

    @Test
    void longRequestsGoAlone() throws IOException {
        List<Pending> asked = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new Pending("key" + i, "talk", prompt("Tail " + i + " x".repeat(15_000)), List.of()))
                .toList();

        Messages.Open open = Messages.write(folder, ChatState.NONE, asked);

        assertThat(open.fresh()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(text(open, i)).hasSizeLessThan(60_000);
        }
    }

    @Test
    void whatCouldNotBeKeptIsTold() throws IOException {
        Pending again = new Pending("key", "talk/q1", prompt("Tail"), List.of("practice: it holds\na link"));

        assertThat(text(Messages.write(folder, ChatState.NONE, List.of(again)), 0))
                .contains("What must change:\n- practice: it holds a link\n");
    }

    @Test
    void whatStandsInATextFillsNoSlot() throws IOException {
        Pending sly = new Pending("key", "talk/q1", prompt("He said {{system}} and $1."), List.of());

        assertThat(text(Messages.write(folder, ChatState.NONE, List.of(sly)), 0))
                .contains("He said {{system}} and $1.")
                .containsOnlyOnce("Be kind.");
    }

    private String text(Messages.Open open, int message) throws IOException {
        return Files.readString(folder.file(open.fresh().get(message)));
    }

    private static List<Pending> asked(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> new Pending("key" + i, "talk/q" + i, prompt("Tail " + i), List.of()))
                .toList();
    }

    private static Prompt prompt(String tail) {
        return new Prompt(
                "Be kind.", "The whole talk.", List.of(new Prompt.Message(true, tail)), "analysis", SCHEMA, 1_000);
    }
}
