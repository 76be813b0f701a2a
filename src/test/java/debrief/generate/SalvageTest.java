package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a broken reply, what came whole. */
class SalvageTest {

    private static final String WHOLE =
            "{\"expecting\": [\"A {b}, [c].\"], \"issues\": [{\"kind\": \"wrong\", \"turn\": 4,"
                    + " \"quote\": \"a, \\\"b\\\"\", \"text\": \"C.\"}], \"rating\": {\"because\": \"D.\", \"content\": 3,"
                    + " \"structure\": 2, \"evidence\": 1}, \"verdict\": \"E.\"}";
    private static final List<String> KEYS = List.of("expecting", "issues", "rating", "verdict");

    @Test
    void whereverAReplyBreaksOffThePartsBeforeAreKeptAndNoneIsHalf() throws Exception {
        String whole = Salvage.of(WHOLE, KEYS).toString();
        assertThat(Salvage.JSON.readTree(whole)).isEqualTo(Salvage.JSON.readTree(WHOLE));

        List<Integer> found = IntStream.range(0, WHOLE.length())
                .mapToObj(at -> Salvage.of(WHOLE.substring(0, at), KEYS))
                .peek(tree -> tree.properties()
                        .forEach(part -> assertThat(whole).contains("\"" + part.getKey() + "\":" + part.getValue())))
                .map(tree -> tree.size())
                .toList();

        assertThat(found).isSorted().startsWith(0).contains(1, 2, 3).endsWith(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"why": ["a"], "short": "b                    | {"why":["a"]}
            {"why": ["a" "b"], "short": "c"}              | {"short":"c"}
            {"why": ["a",], "short": "c", "verd           | {"why":["a"]}
            {"short": "a \\_ b", "why": [                 | {"short":"a _ b"}
            {"short": "it says \\"why\\": no", "why": ["a"]} | {"short":"it says \\"why\\": no","why":["a"]}
            {"why": ["a"], "short": "b", "why": ["a"], "verdict": " | {"why":["a"],"short":"b"}
            {"why": ["a"], "short": "b", "why": ["c"], "verdict": " | {"short":"b"}
            {"changes": [{"what": "a", "why": "b"}, {"what": "c     | {}
            why: a, short: b                              | {}
            """)
    void oneBrokenCharacterCostsThePartInWhichItStands(String text, String kept) throws Exception {
        assertThat(Salvage.of(text, List.of("why", "short"))).isEqualTo(Salvage.JSON.readTree(kept));
    }

    @Test
    void aReplyOfOpenBracketsIsReadInNoTime() {
        assertThat(Salvage.of("{\"why\": ".repeat(50_000) + "[".repeat(50_000), List.of("why")))
                .isEmpty();
    }
}
