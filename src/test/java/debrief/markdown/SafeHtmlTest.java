package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Markup is put together of safe parts only. */
class SafeHtmlTest {

    @Test
    void aLinkIsEscapedInEveryPart() {
        assertThat(SafeHtml.link("a?b&c", "d\"e", "f'g", "<h>").markup())
                .isEqualTo("<a href=\"a?b&amp;c\" class=\"d&#34;e\" title=\"f&#39;g\">&lt;h&gt;</a>");
    }

    @Test
    void aLinkThatLeadsNowhereIsASpan() {
        assertThat(SafeHtml.link("", "sign", "why", "1").markup())
                .isEqualTo("<span class=\"sign\" title=\"why\">1</span>");
    }

    @Test
    void charactersBecomeOtherMarkup() {
        SafeHtml html = new Markdown().html("a\ue000b\ue001 *c*");

        assertThat(html.with(Map.of('\ue000', SafeHtml.link("x", "k", "t", "1")))
                        .markup())
                .isEqualTo("<p>a<a href=\"x\" class=\"k\" title=\"t\">1</a>b\ue001 <em>c</em></p>");
        assertThat(html.with(Map.of()).markup()).isEqualTo(html.markup());
    }

    @Test
    void oneParagraphMayGoWithoutItsTags() {
        Markdown markdown = new Markdown();

        assertThat(markdown.html("a *b*").inline()).hasToString("a <em>b</em>");
        assertThat(markdown.html("a\n\nb").inline()).hasToString("<p>a</p>\n<p>b</p>");
        assertThat(markdown.html("a\n- b").inline().markup()).startsWith("<p>a</p>");
        assertThat(markdown.html("- b").inline().markup()).startsWith("<ul>");
    }

    @Test
    void moreMayStandBehind() {
        Markdown markdown = new Markdown();

        assertThat(markdown.html("*a*").inline().then(markdown.html("b").inline()))
                .hasToString("<em>a</em> b");
    }
}
