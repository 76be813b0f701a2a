package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.generate.checks.Fault;
import debrief.generate.checks.PartReader;
import debrief.generate.prompt.ReplySchema;
import debrief.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply is one JSON object in the form that was asked for, however a model dresses it. */
class ReplyReaderTest {

    private static final String AROUND = "words around the reply were cut off";
    private static final String THOUGHTS = "thoughts before the reply were cut off";
    private static final String NOT_WHOLE = "the reply was no whole JSON; what came whole was kept";
    private static final String BROKE_OFF = "the reply broke off; what came whole was kept";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"summary\": \"Fine.\"}",
                "```json\n{\"summary\": \"Fine.\"}\n```",
                "```\n{\"summary\": \"Fine.\"}```",
                "{\"summary\": \"Fine.\",}",
                "{\"reply\": {\"summary\": \"Fine.\"}}",
                "{\"summary\": {\"text\": \"Fine.\"}}",
                "{\"summary\": \"Fine.\", \"short\": \"\", \"why\": [], \"claims\": null,"
                        + " \"rating\": {\"because\": \"\", \"content\": 0, \"structure\": 0, \"evidence\": 0}}"
            })
    void whatIsMeantIsReadWithoutAWord(String text) {
        Reply reply = read(text, Finish.STOP, "summary");

        assertThat(reply.parts().toString()).isEqualTo("{\"summary\":\"Fine.\"}");
        assertThat(reply.faults()).isEmpty();
        assertThat(reply.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Of course! {"summary": "Fine."}`                                 | words around the reply were cut off
            `{"summary": "Fine."} I hope this helps.`                         | words around the reply were cut off
            `The form {turn, quote} is clear: {"summary": "Fine."}`           | words around the reply were cut off
            `{"a": 1} {"summary": "Fine."}`                                   | words around the reply were cut off
            `<think>A {"summary": "Bad."}?</think>{"summary": "Fine."}`       | thoughts before the reply were cut off
            `<THINKING>Hm.</THINKING> {"summary": "Fine."}`                   | thoughts before the reply were cut off
            `First {"summary": "Bad."}, then.</think>{"summary": "Fine."}`    | thoughts before the reply were cut off
            `<think>1</think><think>2</think>{"summary": "Fine."}`            | thoughts before the reply were cut off
            `{"summary": "Fine.", "published": true, "score": 10}`            | parts that nobody asked for were left out: published, score
            `{"summary": "Fine.", "why": ["So."]}`                            | parts that nobody asked for were left out: why
            """)
    void whatIsCutOffIsTold(String text, String repair) {
        Reply reply = read(text, Finish.STOP, "summary");

        assertThat(reply.parts().toString()).isEqualTo("{\"summary\":\"Fine.\"}");
        assertThat(reply.faults()).isEmpty();
        assertThat(reply.repairs()).containsExactly(repair);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                               | STOP     | the reply was empty
            `  `                             | OTHER    | the reply was empty
            ``                               | LENGTH   | all its room went into thinking
            <think>It could be               | LENGTH   | all its room went into thinking
            ``                               | FILTERED | held the reply back
            {"summary": "Fi                  | FILTERED | held the reply back
            {"summary": "Fi                  | LENGTH   | too long and broke off
            {"summary": "Fi                  | STOP     | none of the wanted parts can be read
            {"summary": "a", "summary": "b"} | STOP     | reply with one JSON object that has summary
            {"summary": NaN}                 | STOP     | none of the wanted parts can be read
            {"other": "a"}                   | STOP     | none of the wanted parts can be read
            []                               | STOP     | there is no JSON object in the reply
            I'm sorry, I can't help.         | OTHER    | there is no JSON object in the reply
            """)
    void whatCannotBeUsedIsRefusedWithTheReason(String text, Finish finish, String reason) {
        Reply reply = read(text, finish, "summary");

        assertThat(reply.isUsable()).isFalse();
        assertThat(reply.refusal()).contains(reason);
        assertThat(reply.cut()).isEqualTo(finish == Finish.LENGTH);
    }

    @Test
    void aHugeReplyIsNotEvenLookedAt() {
        assertThat(read("{\"summary\": \"" + "A".repeat(1_000_000) + "\"}", Finish.STOP, "summary")
                        .refusal())
                .contains("longer than a million characters");
    }

    @Test
    void aLineBreakInsideATextIsForgiven() {
        Reply reply = read("{\"summary\": \"One.\nTwo.\"}", Finish.OTHER, "summary");

        assertThat(PartReader.read(reply.parts(), Section.SUMMARY).body().prose())
                .isEqualTo("One.\nTwo.");
    }

    @Test
    void aReplyThatBreaksOffKeepsThePartsThatCameWhole() {
        Reply reply = read(
                "{\"expecting\": [\"The race.\"], \"why\": [], \"suggested\": \"I would let the dat",
                Finish.LENGTH,
                "expecting",
                "why",
                "suggested",
                "verdict");

        assertThat(reply.isUsable()).isTrue();
        assertThat(reply.cut()).isTrue();
        assertThat(reply.parts().toString()).isEqualTo("{\"expecting\":[\"The race.\"],\"why\":[]}");
        assertThat(reply.repairs()).containsExactly(BROKE_OFF);
        assertThat(reply.faults()).containsOnlyKeys("suggested", "verdict");
        assertThat(reply.faults().get("suggested"))
                .containsExactly(new Fault(0, "the reply broke off before it was whole"));
    }

    @Test
    void anUnescapedQuotationMarkCostsItsPartOnly() {
        Reply reply = read(
                "{\"expecting\": [\"The race.\"], \"suggested\": \"I say \"index\" first.\", \"verdict\": \"Nearly.\"}",
                Finish.STOP,
                "expecting",
                "suggested",
                "verdict");

        assertThat(reply.parts().toString()).isEqualTo("{\"expecting\":[\"The race.\"],\"verdict\":\"Nearly.\"}");
        assertThat(reply.repairs()).containsExactly(NOT_WHOLE);
        assertThat(reply.faults()).containsOnlyKeys("suggested");
        assertThat(reply.faults().get("suggested")).containsExactly(new Fault(0, "it cannot be read"));
    }

    @Test
    void aPartThatStandsThereTwiceInDifferentWordsIsAskedForAgain() {
        Reply reply = read(
                "{\"summary\": \"One.\", \"verdict\": \"Nearly.\", \"summary\": \"Two.\"}",
                Finish.STOP,
                "summary",
                "verdict");

        assertThat(reply.parts().toString()).isEqualTo("{\"verdict\":\"Nearly.\"}");
        assertThat(reply.faults()).containsOnlyKeys("summary");
    }

    /** In a point of the claims there is a verdict too, and a change has its why. */
    @Test
    void whatStandsInsideABrokenPartIsNoPart() {
        String broken = "{\"expecting\": [\"The race.\"],"
                + " \"claims\": [{\"turn\": 6, \"says\": \"an \"index\"\", \"verdict\": \"right\", \"because\": \"So.\"}],"
                + " \"changes\": [{\"what\": \"Index\", \"why\": \"it \"refuses\"\"}, {\"what\": \"um\", \"why\": \"noise\"}]";
        for (Reply reply : List.of(
                read(broken, Finish.LENGTH, "expecting", "claims", "changes", "why", "verdict"),
                read(broken + "}", Finish.STOP, "expecting", "claims", "changes", "why", "verdict"))) {
            assertThat(reply.parts().toString()).isEqualTo("{\"expecting\":[\"The race.\"]}");
            assertThat(reply.faults()).containsOnlyKeys("claims", "changes", "why", "verdict");
        }
        String other =
                "{\"expecting\": [\"The \"race\".\"], \"claims\": [{\"turn\": 6, \"says\": \"an index\", \"verdict\": \"right\"}]}";
        assertThat(read(other, Finish.STOP, "verdict").isUsable()).isFalse();
    }

    @Test
    void whatAModelOftenLeavesOutIsEmpty() {
        Reply reply = read("{\"verdict\": \"Nearly.\"}", Finish.STOP, "why", "short", "issues", "verdict");

        assertThat(reply.parts().toString()).isEqualTo("{\"verdict\":\"Nearly.\",\"short\":\"\",\"why\":[]}");
        assertThat(reply.faults()).containsOnlyKeys("issues");
        assertThat(reply.faults().get("issues")).containsExactly(new Fault(0, "it is missing"));
    }

    @Test
    void faultsAreToldByPartAndPlaceAndTheRestOfTheListIsKept() {
        Reply reply = read("""
                {"issues": [{"kind": "wrong", "turn": 4, "quote": "so we keep", "text": "One"},
                            {"kind": "grave", "turn": "four", "quote": "so we keep"},
                            {"kind": "missing", "turn": 0, "quote": "", "text": "Three"}],
                 "rating": {"because": "x", "content": "ten", "structure": 1, "evidence": 1},
                 "why": 7}""", Finish.STOP, "issues", "rating", "why", "answers");

        assertThat(reply.isUsable()).isTrue();
        assertThat(reply.faults()).containsOnlyKeys("answers", "issues", "rating", "why");
        assertThat(reply.faults().get("answers")).containsExactly(new Fault(0, "it is missing"));
        assertThat(reply.faults().get("issues"))
                .extracting(fault -> fault.in("issues"))
                .containsExactlyInAnyOrder(
                        "issues, point 2: /issues/1: required property 'text' not found",
                        "issues, point 2: /issues/1/kind: does not have a value in the enumeration [\"wrong\", \"risky\","
                                + " \"contradiction\", \"unclear\", \"missing\"]",
                        "issues, point 2: /issues/1/turn: string found, integer expected");
        assertThat(reply.faults().get("rating"))
                .extracting(fault -> fault.in("rating"))
                .containsExactly("rating: /rating/content: string found, integer expected");
        assertThat(reply.faults().get("why")).extracting(Fault::bullet).containsExactly(1);
        assertThat(reply.parts().path("issues").findValuesAsText("text")).containsExactly("One", "Three");
        assertThat(reply.parts().has("rating")).isFalse();
    }

    private static Reply read(String text, Finish finish, String... parts) {
        return ReplyReader.read(new Answer(text, finish, 1, 1, 0), ReplySchema.narrow(List.of(parts)));
    }
}
