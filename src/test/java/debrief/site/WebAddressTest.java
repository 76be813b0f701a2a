package debrief.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a?b=c#d, example.org",
        "http://example.org, example.org",
        "HTTPS://docs.example.org:8443/, docs.example.org"
    })
    void isKeptWithItsHost(String address, String host) {
        assertThat(WebAddress.of(address)).isEqualTo(address);
        assertThat(WebAddress.host(address)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,a",
                "file:///etc/passwd",
                "//example.org/",
                "example.org",
                "https:example.org",
                "https://",
                "https://example.org/ onclick=x",
                " https://example.org/",
                "https://example.org/\"><script>"
            })
    void isNothingWhenABrowserWouldNotOpenItAsAWebPage(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
        assertThat(WebAddress.host(text)).isEmpty();
    }
}
