package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is found from its first letter to its top level, written or said; what has an "@" or an "at" besides is none. */
class EmailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rowan@bread.example' | rowan@bread.example",
                "._%+'-rowan@bread.example | rowan@bread.example",
                "a._%+'-b@bread.example.- | a._%+'-b@bread.example",
                "a@b.co | a@b.co",
                "(a@b.co) | a@b.co",
                "agit@bread.example | agit@bread.example",
                "a@b-c.d.xn--p1ai | a@b-c.d.xn--p1ai",
                "zo\u00eb@b\u00e4ck.example | zo\u00eb@b\u00e4ck.example",
                "@a@b.co | a@b.co"
            })
    void anAddressIsFound(String text, String address) {
        assertThat(found(text)).isEqualTo("EMAIL " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@b.co",
                "._%@b.co",
                "git@b.co",
                "a@b.c",
                "a@b.c1",
                "a@b.PNG",
                "a@bco",
                "a@.co",
                "a@.b.co",
                "a@-b.co",
                "a@b..co",
                "a@",
                "a@.",
                "a @b.co",
                "a@ b.co"
            })
    void anotherAtSignIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void anAddressIsAsLongAsMailAllows() {
        String local = "a".repeat(64);
        String domain = "bc.".repeat(84) + "d";

        assertThat(found(local + "@b.co")).isEqualTo("EMAIL " + local + "@b.co");
        assertThat(found("x" + local + "@b.co")).isEqualTo("EMAIL " + local + "@b.co");
        assertThat(domain).hasSize(253);
        assertThat(found("a@d" + domain.substring(2) + "ee")).isEqualTo("EMAIL a@d" + domain.substring(2) + "e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rowan [at] bread dot io | rowan [at] bread dot io",
                "rowan (at) bread (dot) io! | rowan (at) bread (dot) io",
                "ROWAN AT GMAIL DOT COM | ROWAN AT GMAIL DOT COM",
                "Rowan At Gmail Point Com | Rowan At Gmail Point Com",
                "rowan AT gmail DOT com | rowan AT gmail DOT com",
                "rowan at gmail point com | rowan at gmail point com",
                "rowan at the rate bread dot io | rowan at the rate bread dot io",
                "rowan at the rate of bread dot io | rowan at the rate of bread dot io",
                "rowan underscore s at bread dot co dot uk | rowan underscore s at bread dot co dot uk",
                "rowan.s at bread.io | rowan.s at bread.io",
                "rowan7 at bread.io | rowan7 at bread.io",
                "r o at bread.io | r o at bread.io",
                "at a b c at bread.io | a b c at bread.io",
                "mail rowan at bread.io | rowan at bread.io",
                "Contact: rowan at bread.io | rowan at bread.io",
                "r at gmail.com | r at gmail.com",
                "rowan at bread dot i o dot io mail | ''",
                "my address, which you have, is rowan at bread.io | rowan at bread.io"
            })
    void aSaidAddressIsFound(String text, String address) {
        assertThat(found(text)).isEqualTo(address.isEmpty() ? "" : "EMAIL " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rowan at bread.io",
                "rowan at bread dot io",
                "7 at gmail.co1",
                "look at gmail.com",
                "7 7 at bread.io",
                "rowan at gmail dot nowhere",
                "rowan at gmail dotcom",
                "rowan at gmail",
                "rowan at gmail com",
                "rowan bat gmail.com",
                "rowan/at gmail.com",
                "rowan ate gmail.com",
                "(at) gmail.com",
                "at gmail.com",
                "a at gmail.com",
                "\u00bf at gmail.com",
                "mail is what we used back then and much later; rowan at bread.io"
            })
    void anotherAtIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static String found(String text) {
        return LeakScanTest.shown(LeakScan.NONE, text);
    }
}
