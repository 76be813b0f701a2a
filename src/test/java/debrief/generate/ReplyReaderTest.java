package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.generate.checks.Fault;
import debrief.generate.checks.PartReader;
import debrief.generate.prompt.ReplySchema;
import debrief.model.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reply is one JSON object by its schema, however a model dresses it. */
class ReplyReaderTest {

    private static final ReplySchema SUMMARY = ReplySchema.write(EnumSet.of(Section.SUMMARY), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"summary\": \"Fine.\"}",
                "\uFEFF {\"summary\": \"Fine.\"}\n",
                "```json\n{\"summary\": \"Fine.\"}\n```",
                "Here it is:\n```\n{\"summary\": \"Fine.\"}\n```\nTell me if {you} want more.",
                "Of course! {\"summary\": \"Fine.\"}",
                "{\"summary\": \"Fine.\"} I hope this helps.",
                "{\"summary\": \"Fine.\", \"published\": true, \"score\": 10}"
            })
    void isFoundInWhatStandsAroundIt(String text) {
        Reply reply = read(text, Finish.STOP);

        assertThat(reply.refusal()).isEmpty();
        assertThat(reply.faults()).isEmpty();
        assertThat(reply.tree().toString()).isEqualTo("{\"summary\":\"Fine.\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                              | STOP     | the reply was empty
            `  `                            | STOP     | the reply was empty
            ``                              | LENGTH   | went into thinking
            {"summary": "Fi                 | LENGTH   | broke off
            {"summary": "Fine."}            | LENGTH   | broke off
            {"summary": "Fine."}            | FILTERED | held the reply back
            I would rather not.             | REFUSED  | declined: "I would rather not."
            {"summary": "Fi                 | STOP     | no JSON object
            {"summary": "Fine.", }          | STOP     | no JSON: Unexpected character
            {"summary": "a", "summary": "b"} | STOP    | no JSON: Duplicate
            {"summary": NaN}                | STOP     | no JSON: Non-standard token
            {"a": 1} {"summary": "b"}       | STOP     | no JSON: Trailing token
            []                              | STOP     | no JSON object
            I'm sorry, I can't help.        | OTHER    | no JSON object
            """)
    void whatCannotBeUsedIsRefusedWithTheReason(String text, Finish finish, String reason) {
        Reply reply = read(text, finish);

        assertThat(reply.isUsable()).isFalse();
        assertThat(reply.refusal()).contains(reason);
        assertThat(reply.cut()).isEqualTo(finish == Finish.LENGTH);
    }

    @Test
    void aHugeReplyIsNotEvenLookedAt() {
        assertThat(read("{\"summary\": \"" + "A".repeat(1_000_000) + "\"}", Finish.STOP)
                        .refusal())
                .contains("longer than a million characters");
    }

    @Test
    void aLineBreakInsideATextIsForgiven() {
        Reply reply = read("{\"summary\": \"One.\nTwo.\"}", Finish.OTHER);

        assertThat(PartReader.read(reply.tree(), Section.SUMMARY).body().prose())
                .isEqualTo("One.\nTwo.");
    }

    @Test
    void faultsAreToldByPartAndPlace() {
        ReplySchema schema = ReplySchema.write(EnumSet.of(Section.WHY, Section.ISSUES, Section.RATING), true);
        Reply reply = ReplyReader.read(new Answer("""
                        {"issues": [{"label": "", "text": "One", "evidence": []},
                                    {"label": "", "evidence": [{"turn": "4", "quote": "so"}]}],
                         "rating": {"content": "ten", "structure": 1, "evidence": 1, "because": []},
                         "why": "one text"}""", Finish.STOP, 1, 1, 0), schema);

        assertThat(reply.isUsable()).isTrue();
        assertThat(reply.faults()).containsOnlyKeys("answers", "issues", "rating", "why");
        assertThat(reply.faults().get("answers")).containsExactly(new Fault(0, "it is missing"));
        assertThat(reply.faults().get("issues"))
                .extracting(fault -> fault.in("issues"))
                .containsExactlyInAnyOrder(
                        "issues, point 2: /issues/1: required property 'text' not found",
                        "issues, point 2: /issues/1/evidence/0/turn: string found, integer expected");
        assertThat(reply.faults().get("rating"))
                .extracting(fault -> fault.in("rating"))
                .containsExactly("rating: /rating/content: string found, integer expected");
        assertThat(reply.faults().get("why")).extracting(Fault::bullet).containsExactly(0);
    }

    @Test
    void aSchemaHoldsTheWantedPartsOnly() {
        JsonNode schema = ReplySchema.write(List.of(Section.SUMMARY, Section.CLAIMS), true)
                .tree();

        assertThat(schema.get("properties").properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly("summary", "claims", "answers");
        assertThat(schema.get("required").toString()).isEqualTo("[\"summary\",\"claims\",\"answers\"]");
    }

    @Test
    void everyProviderTakesTheSchemas() {
        Set<String> keywords = new TreeSet<>();
        for (ReplySchema schema : List.of(
                ReplySchema.write(EnumSet.allOf(Section.class), true),
                ReplySchema.read("segment"),
                ReplySchema.read("advise"))) {
            strict(schema.tree(), keywords);
            assertThat(schema.text()).isEqualTo(schema.tree().toString());
            assertThat(schema.name()).matches("[a-z_]+");
        }
        assertThat(keywords)
                .containsExactly(
                        "additionalProperties", "description", "enum", "items", "properties", "required", "type");
    }

    /** Strict modes want every property required and none added. */
    private static void strict(JsonNode schema, Set<String> keywords) {
        schema.fieldNames().forEachRemaining(keywords::add);
        if (schema.path("type").asText().equals("object")) {
            assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
            assertThat(schema.get("required")).hasSameSizeAs(schema.get("properties"));
            schema.get("properties").forEach(property -> strict(property, keywords));
        } else if (schema.has("items")) {
            strict(schema.get("items"), keywords);
        }
    }

    private static Reply read(String text, Finish finish) {
        return ReplyReader.read(new Answer(text, finish, 1, 1, 0), SUMMARY);
    }
}
