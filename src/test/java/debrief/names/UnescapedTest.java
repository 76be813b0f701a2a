package debrief.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read as its reader sees it, and what is found there is found where it was written. */
class UnescapedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "S&amp;V &lt;b&gt; &quot;a&quot; &apos;b&apos; | S&V <b> \"a\" 'b'",
                "a&commat;b&period;c&colon;&equals;&plus;&lowbar;&hyphen;&ndash; | a@b.c:=+_--",
                "&#65;&#x42;&#X43;&#x64; | ABCd",
                "&#xffff;&#65535; | \uffff\uffff",
                "Jos&eacute; M&uuml;ller &Agrave; &ccedil; &ntilde; &szlig; | Jose Muller A c n \u00df",
                "a%20b%40c%7e%21 | a b@c~!",
                "\\u0001\\u0041\\u00df. | `\u0001A\u00df.`"
            })
    void escapesAndReferencesAreWhatTheyStandFor(String text, String plain) {
        assertThat(Unescaped.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u00adb", "a\u200bb", "a\u200fb", "a\u2060b", "a\ufeffb", "a&shy;b", "a&#xad;b", "a\\u200bb"})
    void marksWithoutWidthAreGone(String text) {
        assertThat(Unescaped.plain(text)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&;",
                "&a;",
                "&",
                "a & b; c",
                "&nothing;",
                "&toolongname;",
                "&#;",
                "&#x;",
                "&#xg;",
                "&#x10000;",
                "&#65536;",
                "&#6a;",
                "&#65",
                "%",
                "%4",
                "%4g",
                "%1f",
                "%7f",
                "%c3%a9",
                "100 % of",
                "\\",
                "\\u",
                "\\u004",
                "\\u00g1",
                "\\u0000",
                "\\n",
                "\u200a\u2010\u00e9\u2061"
            })
    void allElseStandsForItself(String text) {
        assertThat(Unescaped.plain(text)).isEqualTo(text);
    }

    @Test
    void aFindingIsBroughtBackToWhereItWasWritten() {
        String text = "&amp;\u00ad ab%20\\u0063d e";
        Unescaped plain = Unescaped.of(text);

        assertThat(plain.text()).isEqualTo("& ab cd e");
        assertThat(original(plain, 2, 4)).isEqualTo(List.of(7, 9));
        assertThat(original(plain, 2, 6)).isEqualTo(List.of(7, 18));
        assertThat(original(plain, 5, 7)).isEqualTo(List.of(12, 19));
        assertThat(original(plain, 8, 9)).isEqualTo(List.of(20, 21));
    }

    @Test
    void hundredsOfEscapesAreBroughtBackAsWell() {
        Unescaped plain = Unescaped.of("a%20".repeat(300));

        for (int i = 0; i < 300; i++) {
            assertThat(original(plain, 2 * i, 2 * i + 1)).isEqualTo(List.of(4 * i, 4 * i + 1));
        }
    }

    private static List<Integer> original(Unescaped plain, int start, int end) {
        return List.of(plain.original(start), plain.original(end));
    }
}
