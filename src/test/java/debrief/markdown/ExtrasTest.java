package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write besides Markdown's core. */
class ExtrasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    See https://example.org/a_b?c=d.  | https://example.org/a_b?c&#61;d
                    (https://example.org/x)           | https://example.org/x
                    "https://example.org/y", he said  | https://example.org/y
                    *https://example.org/z*           | https://example.org/z
                    https://example.org/ł             | https://example.org/ł
                    """)
    void aBareAddressIsALink(String text, String address) {
        assertThat(html(text))
                .contains("<a href=\"" + address + "\" rel=\"noopener nofollow\">" + address + "</a>")
                .containsOnlyOnce("<a ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    `https://example.org`
                    [words](https://example.org)
                    http://example.org
                    xhttps://example.org
                    """)
    void whatIsNoneStaysWords(String text) {
        assertThat(html(text).replace("<a href=\"https://example.org\" rel=\"noopener nofollow\">words</a>", ""))
                .doesNotContain("<a ");
    }

    @Test
    void wordsMayBeStruckAndTasksTicked() {
        assertThat(html("a ~~b c~~ d, `~~e~~`, ~ f ~~ g"))
                .isEqualTo("<p>a <del>b c</del> d, <code>~~e~~</code>, ~ f ~~ g</p>");
        assertThat(html("- [ ] to do\n- [x] done\n- [link](a.html)"))
                .contains("<li>☐ to do</li>")
                .contains("<li>☑ done</li>")
                .contains("<li><a href=\"a.html\">link</a></li>");
    }

    @Test
    void eachHeadingOfAPageHasAnAnchorOfItsOwn() {
        assertThat(Markdown.authored(
                                "<h1>Why *not*?</h1><h2>Why not</h2><h3 id=\"own\">x</h3><h3>Für Đorđe &amp; 我们</h3><h4>!</h4>"
                                        + "<h2>Main</h2><h2>Own</h2>")
                        .markup())
                .isEqualTo("<h2 id=\"why-not\">Why *not*?</h2><h2 id=\"why-not-1\">Why not</h2><h3 id=\"own\">x</h3>"
                        + "<h3 id=\"für-đorđe--我们\">Für Đorđe &amp; 我们</h3><h4 id=\"section\">!</h4>"
                        + "<h2 id=\"main-1\">Main</h2><h2 id=\"own-1\">Own</h2>");
    }

    @Test
    void linksMayBeLedElsewhereButNeverIntoAScript() {
        SafeHtml html = new Markdown().html("[a](x.html?b=c#d) [b](./y) ![c](z.png)");

        assertThat(html.addresses()).containsExactly("x.html?b=c#d", "./y");
        assertThat(html.leading(to -> to.equals("./y") ? "javascript:alert(1)" : "../" + to)
                        .markup())
                .contains("<a href=\"../x.html?b=c#d\">a</a>")
                .doesNotContain("javascript")
                .contains("b");
    }

    private static String html(String text) {
        return new Markdown().html(text).markup();
    }
}
