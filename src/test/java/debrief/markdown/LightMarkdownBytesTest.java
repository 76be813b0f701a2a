package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Interview;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The light way gives the very bytes of the long way, or gives up: for all of the sample and thousands of random texts. */
class LightMarkdownBytesTest {

    /** What a Markdown parser looks at, and what it should not. */
    private static final List<String> PIECES = List.of(
            ("a|word|B2|12|é|٣|—|…| |  |    |\n|\n\n|\n\n\n|\t|\r|\r\n|\f|\u0001|\u0085|\u00a0|\u2028|\u3000|\u200b|\u0301|😀"
                            + "|*|**|***|_|a_b|__|`|``|```|~|~~~|- |+ |1. |2) |# |#|> |=|===|-|---|+|[|]|(|)|!|<|>|&|&amp;|&copy;"
                            + "|:|;|.|,|?|/|\\|\"|'|@|{|}|{{|%|$|^|http://a.b|www.a.b|a@b.c|[a](b)|<b>")
                    .split("\\|"));

    /** Most of a text is plain, else hardly any would take the light way. */
    private static final List<String> PLAIN = List.of("a", "word", " ", " ", "*a*", "**b c**", "`d`", ".\n", ", ");

    @Test
    void givesTheSameBytesForEveryTextOfTheSample() throws IOException {
        List<String> texts = sample();

        texts.forEach(LightMarkdownTest::assertSameOrGivenUp);
        assertThat(texts.size()).isGreaterThan(500);
    }

    @Test
    void takesNineTextsOfTheSampleOutOfTen() throws IOException {
        List<String> texts = sample();

        assertThat(texts.stream()
                        .filter(text -> LightMarkdown.html(text) != null)
                        .count())
                .isGreaterThan(texts.size() * 9L / 10);
    }

    @Test
    void givesTheSameBytesForTwentyThousandRandomTexts() {
        Random random = new Random(20240520);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            LightMarkdownTest.assertSameOrGivenUp(text);
            taken += LightMarkdown.html(text) == null ? 0 : 1;
        }
        assertThat(taken).as("texts that say anything about the light way").isGreaterThan(2_000);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(10);
        for (int i = 0; i < pieces; i++) {
            List<String> from = random.nextInt(3) == 0 ? PIECES : PLAIN;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    /** Everything longer than a word that the analyses of the sample say. */
    private static List<String> sample() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Interview interview : ContentFolder.read(Path.of("")).complete().interviews()) {
            collect(interview.report(), texts);
        }
        texts.removeIf(text -> !text.contains(" "));
        return texts;
    }

    private static void collect(Object value, List<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> collect(each, texts));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), texts);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), texts);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
