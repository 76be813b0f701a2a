package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Effort;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A coach, or a hostile transcript, may write what a parser chokes on: it ends soon, and no word is lost. */
class HostileMarkdownTest {

    /** Of this thread, besides the parser's own. Left alone, some of these take hours. */
    private static final Duration AT_MOST = Duration.ofMillis(500);

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void endsSoonAndLosesNoWord(String name, String text) {
        String[] html = new String[1];

        assertThat(Effort.of(AT_MOST, () -> html[0] = html(text + "\n\nlast"))).isLessThan(AT_MOST);
        assertThat(html[0]).contains("last");
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("blanks to fill in without an end", "[I led " + "\\_".repeat(40) + " people"),
                shape("nested bullets", "- ".repeat(20_000) + "x"),
                shape("nested quotes", "> ".repeat(30_000) + "x"),
                shape("a rule of stars", "*".repeat(60_000)),
                shape("stars in words", "x" + "*".repeat(30_000) + "y" + "*".repeat(30_000)),
                shape("one strong, many closers", "a**b" + "c* ".repeat(21_000)),
                shape("one strong, as many closers as may be", "a**b" + "c* ".repeat(7_900)),
                shape("mixed delimiters", "*a _b ".repeat(10_000)),
                shape("open brackets", "[".repeat(60_000)),
                shape("nested brackets", "[".repeat(30_000) + "a" + "]".repeat(30_000)),
                shape("links without an end", "[](".repeat(20_000)),
                shape("pictures without an end", "![[]()".repeat(10_000)),
                shape("tags without an end", "<a b='".repeat(10_000)),
                shape("comments without an end", "</" + "<!--".repeat(15_000)),
                shape("half entities", "&#x".repeat(20_000)),
                shape("rows without a table", "|a|b\n".repeat(12_000)),
                shape("as many rows without a table as may be", "|a|b\n".repeat(3_900)),
                shape("a table of thousands of rows", "|a|b|\n|-|-|\n" + "|c d|e f|\n".repeat(3_900)),
                shape(
                        "more backticks each time",
                        IntStream.range(1, 350).mapToObj("`"::repeat).collect(Collectors.joining("e"))),
                shape(
                        "a staircase",
                        IntStream.range(0, 250)
                                .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                                .collect(Collectors.joining())),
                shape("blanks at the ends", ("a" + " ".repeat(300) + "\n").repeat(200)),
                shape("a book", "word ".repeat(100_000)));
    }

    private static Arguments shape(String name, String text) {
        return Arguments.of(name, text);
    }

    @Test
    void whatCannotBeParsedIsShownAsItWasTypedAndRemembered() {
        Markdown markdown = new Markdown();
        String text = "[<b> " + "\\_".repeat(40);

        assertThat(markdown.html("*fine*").markup()).startsWith("<p>");
        assertThat(markdown.asTyped()).isEmpty();
        assertThat(markdown.html(text).markup()).isEqualTo("<pre>[&lt;b&gt; " + "\\_".repeat(40) + "</pre>");
        assertThat(markdown.html(text).inline().markup()).startsWith("<pre>");
        assertThat(markdown.asTyped()).containsExactly(text);
    }

    @Test
    void tellsWhatItCanRead() {
        assertThat(new Markdown().isReadable("- *fine*")).isTrue();
        assertThat(new Markdown().isReadable("plain")).isTrue();
        assertThat(new Markdown().isReadable("")).isTrue();
        assertThat(new Markdown().isReadable("[" + "\\_".repeat(40))).isFalse();
    }

    /** A page shows its questions on other pages, too. */
    @Test
    @Timeout(30)
    void triesAHardTextOnlyOnce() {
        Markdown markdown = new Markdown();
        String text = "[" + "\\_".repeat(40);

        // Each try takes a tenth of a second or more.
        for (int i = 0; i < 2_000; i++) {
            assertThat(markdown.html(text).markup()).startsWith("<pre>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void nestsAsDeepAsAnybodyWrites(String mark) {
        assertThat(html(mark.repeat(32) + "*deep*")).doesNotContain("<pre>").contains("<em>deep</em>");
        assertThat(html(mark.repeat(100) + "*deep*")).isEqualTo("<pre>" + escaped(mark.repeat(100)) + "*deep*</pre>");
    }

    @Test
    void aBusyMachineGivesTheSamePages() throws InterruptedException, ExecutionException {
        String text = IntStream.range(0, 150)
                        .mapToObj(i -> " ".repeat(2 * (i % 30)) + "- *a*\n")
                        .collect(Collectors.joining())
                + "[I led " + "\\_".repeat(11);
        String alone = html(text);
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            List<Callable<String>> at = IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<String>) () -> html(text))
                    .toList();
            for (Future<String> each : many.invokeAll(at)) {
                assertThat(each.get()).isEqualTo(alone).startsWith("<ul>");
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void noParserGoesOnInTheBackground() throws InterruptedException {
        html("[" + "\\_".repeat(40));

        for (int i = 0; i < 100 && parsers() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(parsers()).isZero();
    }

    private static long parsers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("markdown"))
                .count();
    }

    @Test
    void aHandWrittenPageIsGuardedToo() {
        assertThat(Markdown.authored(new Markdown().unsafe("[" + "\\_".repeat(40)))
                        .markup())
                .startsWith("<pre>[");
    }

    private static String html(String markdown) {
        return new Markdown().html(markdown).markup();
    }

    private static String escaped(String text) {
        return text.replace(">", "&gt;");
    }
}
