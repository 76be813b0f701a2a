package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.generate.prompt.ReplySchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is meant is brought into its form; no word of it changes, and what is unclear stays as it came. */
class FittingTest {

    private static final ReplySchema SCHEMA =
            ReplySchema.narrow(List.of("why", "short", "strengths", "elsewhere", "claims", "followups", "rating"));

    private final List<String> repairs = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"why": [{"text": "a"}, "b"]}          | {"why": ["a", "b"]}
            {"why": "a"}                           | {"why": ["a"]}
            {"why": {"text": "a"}}                 | {"why": ["a"]}
            {"why": null}                          | {"why": []}
            {"why": ""}                            | {"why": []}
            {"short": null}                        | {"short": ""}
            {"short": {"text": "a"}}               | {"short": "a"}
            {"short": 7}                           | {"short": 7}
            {"elsewhere": {"turn": "t5", "quote": "a b c", "text": "d"}} | {"elsewhere": [{"turn": 5, "quote": "a b c", "text": "d"}]}
            {"elsewhere": [{"turn": "5", "quote": null, "text": "d"}]}   | {"elsewhere": [{"turn": 5, "quote": "", "text": "d"}]}
            {"elsewhere": [{"turn": " 5 ", "speaker": "candidate"}]}     | {"elsewhere": [{"turn": 5}]}
            {"elsewhere": [{"turn": 5.0}]}         | {"elsewhere": [{"turn": 5}]}
            {"elsewhere": [{"turn": 5.5}]}         | {"elsewhere": [{"turn": 5.5}]}
            {"elsewhere": [{"turn": "five"}]}      | {"elsewhere": [{"turn": "five"}]}
            {"strengths": [{"turn": 5, "text": "d"}]}  | {"strengths": [{"turn": 5, "text": "d", "finding": ""}]}
            {"claims": [{"verdict": " Right"}]}    | {"claims": [{"verdict": "right"}]}
            {"rating": {"because": "a", "content": "3", "overall": 4}}   | {"rating": {"because": "a", "content": 3}}
            {"followups": [{"question": "A?", "answer": "b"}]}           | {"followups": [{"question": "A?", "answer": "b"}]}
            """)
    void oneThingIsMeant(String came, String meant) throws Exception {
        assertThat(fit(came)).isEqualTo(Salvage.JSON.readTree(meant));
        assertThat(repairs).isEmpty();
    }

    @Test
    void partsOfOthersAreToldWhenTheySaidSomething() throws Exception {
        assertThat(fit("""
                {"short": "a", "verdict": "Said.", "score": 0, "summary": " ", "topics": [], "issues": null, "answers": {},
                 "practice": ["Said too."]}""").toString()).isEqualTo("{\"short\":\"a\"}");
        assertThat(repairs).containsExactly("parts that nobody asked for were left out: verdict, score, practice");
    }

    @Test
    void anEmptyRatingSaysNothing() throws Exception {
        ReplySchema other = ReplySchema.narrow(List.of("short"));
        ObjectNode reply =
                tree("{\"short\": \"a\", \"rating\": {\"because\": \"\", \"content\": 0, \"structure\": 0}}");
        Fitting.fit(reply, other.tree(), repairs);
        assertThat(repairs).isEmpty();

        reply = tree("{\"short\": \"a\", \"rating\": {\"because\": \"\", \"content\": 4, \"structure\": 4}}");
        Fitting.fit(reply, other.tree(), repairs);
        assertThat(repairs).hasSize(1);
    }

    private ObjectNode fit(String came) throws Exception {
        ObjectNode reply = tree(came);
        Fitting.fit(reply, SCHEMA.tree(), repairs);
        return reply;
    }

    private static ObjectNode tree(String text) throws Exception {
        return (ObjectNode) Salvage.JSON.readTree(text);
    }
}
