package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Block style, and every text comes back letter for letter. */
class YamlWriterTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void mapsAndListsAreIndentedByTwo() {
        Map<String, Object> exchange = new LinkedHashMap<>();
        exchange.put("turns", "3-4");
        exchange.put("points", List.of("Plain words, and more.", Map.of("text", "Note: quoted")));
        exchange.put("topics", List.of());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("exchanges", List.of(exchange, Map.of("turns", 5)));
        root.put("closing", "One.\n\nTwo.");

        assertThat(YamlWriter.write("x.json", root)).isEqualTo("""
                # yaml-language-server: $schema=x.json
                exchanges:
                  - turns: 3-4
                    points:
                      - Plain words, and more.
                      - text: "Note: quoted"
                    topics: []

                  - turns: 5
                closing: |-
                  One.

                  Two.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "~",
                "yes",
                "No",
                "ON",
                "y",
                "N",
                "true",
                "1",
                "1.5",
                "0x1f",
                "1e3",
                ".inf",
                "NaN",
                "2024-05-20",
                "12:30",
                "12-17",
                "007",
                "- item",
                "-",
                "--- a",
                "...",
                "? key",
                "a: b",
                "a:",
                ": a",
                "a #b",
                "#b",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "{a}",
                "[a]",
                "a, b",
                "'a'",
                "\"a\"",
                "a \"b\" c",
                "it's",
                "back\\slash",
                "\\n",
                "tab\tin",
                " leading",
                "trailing ",
                "two  spaces",
                "\n",
                "\na",
                "a\n",
                "a\n\n",
                "a\nb",
                "a\n\nb",
                "a\n  b",
                "  a\nb",
                "a \nb",
                "a\n \nb",
                "# a\n- b: c\n```\n'x'\n```",
                "a\r\nb",
                "a\rb",
                "é ü ñ",
                "日本語",
                "😀 fine",
                "👩‍💻",
                "\u0000",
                "\u0007\u001b[31m",
                "\u0085next",
                "line\u2028sep",
                "para\u2029sep",
                "\ufeffbom",
                "nbsp\u00a0in",
                "\u202eright",
                "\ud800",
                "a\udc00b",
                "\uffff",
                "=",
                "<<",
                "a\t",
                "\ta\nb",
                "“curly” ‘quotes’",
                "…",
                "$schema",
                "key: |\n  text",
                "e1",
                "Infinity",
                "x\u200by"
            })
    void everyTextComesBack(String text) throws IOException {
        assertComesBack(text);
        assertComesBack(text + text);
        assertComesBack("word ".repeat(60) + text);
        assertComesBack(text + "\n" + text);
    }

    @Test
    void anyMixtureComesBack() throws IOException {
        Random random = new Random(7);
        String letters = "ab \n\t:#-'\"\\,[]{}&*!|>%@`?.0~=\r\u0085\u2028\ufeff“é日\u0001";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertComesBack(text.toString());
        }
    }

    private static void assertComesBack(String text) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("value", text);
        root.put("list", List.of(text, Map.of("deep", List.of(text))));
        root.put("map", Map.of("k" + text, text));
        String yaml = YamlWriter.write("x.json", root);
        assertThat(YAML.readValue(yaml, Object.class)).as(yaml).isEqualTo(root);
    }
}
