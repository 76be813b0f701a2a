package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parse} drops all brackets, as players do; {@code forgiving} drops known tags only. */
class CueTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "Use <i>both</i> => Use both",
                "<c.yellow.big>warm</c> => warm",
                "one<00:00:01.500><c> two</c> => one two",
                "salt &amp; pepper => salt & pepper",
                "&amp;lt; => &lt;",
                "it&#8217;s, it&#x2019;s, it&#146;s => it’s, it’s, it’s",
                "&copy 2031 => © 2031",
                "&nosuchname; => &nosuchname;",
                "&#xD800;&#0; => ��",
                "Set<Long> of ids => Set of ids",
                "left < right => left",
            })
    void theSpecificationDropsEveryBracketAndDecodesOnce(String raw, String plain) {
        assertThat(CueText.parse(raw).plain().strip()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a List<String> and a Map<K, V> => a List<String> and a Map<K, V>",
                "a Set<B>, an Optional<I> => a Set<B>, an Optional<I>",
                "if x < y and y > z => if x < y and y > z",
                "i<b and c>d => i<b and c>d",
                "AT&T, R&D, ?a=1&copy=2 => AT&T, R&D, ?a=1&copy=2",
                "salt &amp; pepper &lt;b&gt; => salt & pepper <b>",
                "<I>loud</I> <b>bold</b> un<i>believ</i>able => loud bold unbelievable",
                "<font color=\"#0ff\">cyan</font> => cyan",
                "{\\an8}{\\i1}up{\\i0} => up",
                "a set {1, 2} => a set {1, 2}",
                "one<00:00:01.500><c> two</c> => one two",
                "the <main> tag, a <div> => the <main> tag, a <div>",
                "an unclosed <v => an unclosed <v",
            })
    void forgivingReadingKeepsWhatIsNoTag(String raw, String plain) {
        assertThat(CueText.forgiving(raw).plain()).isEqualTo(plain);
    }

    @Test
    void aVoiceMayBeWrappedOverLinesAndHoldEntities() {
        CueText text = CueText.parse("<v.loud Ann\n O&#39;Example >Ready?</v> <v Bob>Ready!");

        assertThat(text.voices()).containsExactly("Ann O'Example", "Bob");
        assertThat(text.plain()).isEqualTo("Ready? Ready!");
    }

    @Test
    void theInnermostVoiceSpeaks() {
        assertThat(CueText.parse("<v Ann>One <v Bob>two</v> three").stretches())
                .extracting(stretch -> stretch.voice().orElse("nobody") + ":" + stretch.text())
                .containsExactly("Ann:One ", "Bob:two", "Ann: three");
    }

    @Test
    void aCueEndsAtAnEmptyLine() {
        assertThat(CueText.parse("shown\n\nnot shown").plain()).isEqualTo("shown");
    }
}
