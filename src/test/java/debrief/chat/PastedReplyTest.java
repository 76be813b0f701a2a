package debrief.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste: the object they were asked for, in whatever an assistant puts around it. */
class PastedReplyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reply-code\": \"2-3f9a\", \"4\": {\"a\": 1}, \"5\": {\"b\": 2}}",
                "Sure {no problem}!\n```json\n{\"reply-code\": \"2-3f9a\", \"4\": {\"a\": 1}, \"5\": {\"b\": 2}}\n```\nShall I go on?",
                "<think>{\"4\": {\"x\": 0}}</think>{\"4\": {\"a\": 1}, \"5\": {\"b\": 2,},}\nreply-code: 2-3f9a",
                "reply-code: `2-3f9a`\n```\n{\"4\": {\"a\": 1}}\n```\nand\n```\n{\"5\": {\"b\": 2}}\n```",
                "{\"reply-code\": \"2-3f9a\", \"requests\": {\"4\": {\"a\": 1}, \"5\": {\"b\": 2}}}",
                "{\"reply_code\": \"2-3f9a\", \"Request 4\": {\"a\": 1}, \"request_5\": {\"b\": 2}}"
            })
    void isReadWhereverItStands(String pasted) {
        PastedReply reply = PastedReply.read(pasted);

        assertThat(reply.code()).isEqualTo("2-3f9a");
        assertThat(reply.numbered()).hasSize(2).containsEntry(4, "{\"a\":1}").containsEntry(5, "{\"b\":2}");
    }

    @Test
    void ofWhatBreaksOffTheWholePartsAreRead() {
        PastedReply reply = PastedReply.read("{\"4\": {\"a\": 1}, \"5\": {\"b\": [\"one\", \"tw");

        assertThat(reply.numbered()).containsEntry(4, "{\"a\":1}").containsEntry(5, "{\"b\": [\"one\", \"tw");
    }

    @Test
    void anObjectWithoutANumberIsKeptAsItIs() {
        assertThat(PastedReply.read("Here: {\"practice\": []} Bye {").bare()).containsExactly("{\"practice\": []}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No.", "{", "}{", "[1, 2]", "{\"reply-code\": \"2-3f9a\"}", "{\"4\": \"text\"}"})
    void whatAnswersNothingIsNothing(String pasted) {
        assertThat(PastedReply.read(pasted).isNothing()).as(pasted).isTrue();
    }

    @Test
    void manyBracesTakeNoTime() {
        assertThat(PastedReply.read("{ \"a\": {".repeat(50_000)).isNothing()).isNotNull();
    }
}
