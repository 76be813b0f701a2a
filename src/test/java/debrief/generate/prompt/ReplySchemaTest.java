package debrief.generate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.model.Flaw;
import debrief.model.Keyed;
import debrief.model.Kind;
import debrief.model.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of a reply: one for all requests, or the wanted parts alone. */
class ReplySchemaTest {

    @Test
    void theSharedFormIsTheSameBytesWhateverIsWanted() {
        String all = ReplySchema.shared(List.of("summary")).text();

        assertThat(ReplySchema.shared(List.of("exchanges")).text()).isEqualTo(all);
        assertThat(ReplySchema.shared(AdvicePrompt.PARTS).text()).isEqualTo(all);
        assertThat(ReplySchema.shared(List.of("summary")).name())
                .isEqualTo(ReplySchema.shared(AdvicePrompt.PARTS).name());
    }

    @Test
    void aReplyIsHeldAgainstTheWantedPartsOnly() throws Exception {
        JsonNode reply = new ObjectMapper().readTree("{\"summary\": \"Fine.\"}");

        assertThat(ReplySchema.shared(List.of("summary")).errors(reply)).isEmpty();
        assertThat(ReplySchema.shared(List.of("summary", "why")).errors(reply)).hasSize(1);
    }

    @Test
    void theNarrowFormHasTheWantedPartsInTheOrderOfThinking() throws Exception {
        JsonNode schema =
                sent(ReplySchema.narrow(List.of("summary", "verdict", "answers", "claims", "rating", "issues")));

        assertThat(schema.get("properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("issues", "claims", "answers", "rating", "verdict", "summary");
        assertThat(schema.get("required").toString())
                .isEqualTo("[\"issues\",\"claims\",\"answers\",\"rating\",\"verdict\",\"summary\"]");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void eachSectionHasItsForm(Section section) throws Exception {
        JsonNode schema = sent(ReplySchema.narrow(List.of(section.key())));

        assertThat(schema.at("/properties/" + section.key() + "/type").asText())
                .isEqualTo(
                        switch (section.form()) {
                            case PROSE -> "string";
                            case POINTS, CLAIMS, TOPICS -> "array";
                            case MARKS -> "object";
                        });
    }

    @Test
    void whatAModelMayChooseFromIsWhatTheHouseKnows() throws Exception {
        JsonNode all = sent(ReplySchema.shared(List.of())).get("properties");

        assertThat(all.at("/issues/items/properties/kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(keys(Flaw.values()));
        assertThat(all.at("/claims/items/properties/verdict/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(keys(debrief.model.Claim.Verdict.values()));
        assertThat(all.at("/exchanges/items/properties/kind/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(keys(Kind.values()));
    }

    /** Strict modes want every property required and none added, and bounds of nothing. */
    @Test
    void everyProviderTakesIt() throws Exception {
        Set<String> keywords = new TreeSet<>();
        strict(sent(ReplySchema.shared(List.of())), keywords);

        assertThat(keywords).containsExactly("additionalProperties", "enum", "items", "properties", "required", "type");
        assertThat(ReplySchema.shared(List.of()).name()).matches("[a-z_]+");
    }

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

    private static List<String> keys(Keyed... values) {
        return Stream.of(values).map(Keyed::key).toList();
    }

    private static JsonNode sent(ReplySchema schema) throws Exception {
        return new ObjectMapper().readTree(schema.text());
    }
}
