package debrief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown becomes HTML that is safe to publish; nothing that was written gets lost on the way. */
class MarkdownTest {

    @Nested
    class Html {

        @Test
        void ofNothingIsNothing() {
            assertThat(html("")).isEmpty();
            assertThat(html(" \n\t\n")).isEmpty();
        }

        @Test
        void ofPlainTextIsOneParagraph() {
            assertHtml("Answer first.", "<p>Answer first.</p>");
        }

        @Test
        void keepsBlankLinesAsParagraphs() {
            assertHtml("Answer first.\n\nThen the reason.\n", "<p>Answer first.</p>\n<p>Then the reason.</p>");
        }

        @Test
        void knowsEmphasisStrongAndCode() {
            assertHtml("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>");
            assertHtml("_a_ __b__ ``c`d``", "<p><em>a</em> <strong>b</strong> <code>c&#96;d</code></p>");
        }

        @Test
        void keepsGenerics() {
            assertHtml("Return a List<String> & go.", "<p>Return a List&lt;String&gt; &amp; go.</p>");
        }

        @Test
        void showsRawHtmlAsText() {
            assertHtml(
                    "<script>alert(1)</script> <b onclick=x>bold</b>",
                    "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick&#61;x&gt;bold&lt;/b&gt;</p>");
            assertHtml("<div>\n*a*\n</div>", "<p>&lt;div&gt;\n*a*\n&lt;/div&gt;</p>");
            assertHtml("<!-- a note -->", "&lt;!-- a note --&gt;");
        }

        @Test
        void marksWhatIsLeftToFillIn() {
            assertHtml(
                    "I led [fill in: how many] people.", "<p>I led <mark class=\"slot\">[how many]</mark> people.</p>");
            assertHtml("[fill in: a \"b\" <c>]", "<p><mark class=\"slot\">[a &#34;b&#34; &lt;c&gt;]</mark></p>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[a](<https://example.org/[fill in: x]>)",
                    "[a](https://example.org/[fill&#32;in:x])",
                    "[a](https://example.org/[fill\u00a0in:x])",
                    "[a][1]\n\n[1]: <https://example.org/[fill in: x]>",
                    "<https://example.org/[fill in: x]>"
                })
        void marksNothingInsideALinksAddress(String markdown) {
            assertThat(html(markdown)).doesNotContainPattern("href=\"[^\">]*<mark");
        }

        @Test
        void leavesABracketThatIsNoSlot() {
            assertHtml("a[0] and [x] and [fill in]", "<p>a[0] and [x] and [fill in]</p>");
        }

        @Test
        void keepsLinksAndTellsSearchEnginesNotToFollowThem() {
            assertHtml(
                    "[docs](https://docs.example.org/a?b=c&d=e)",
                    "<p><a href=\"https://docs.example.org/a?b&#61;c&amp;d&#61;e\" rel=\"noopener nofollow\">docs</a></p>");
            assertHtml("[mail](mailto:me@example.org)", "<p><a href=\"mailto:me&#64;example.org\">mail</a></p>");
        }

        @Test
        void keepsLinksInsideTheSite() {
            assertHtml(
                    "[other](../topics/redis.html#advice)", "<p><a href=\"../topics/redis.html#advice\">other</a></p>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[x](javascript:alert(1))",
                    "[x](JaVaScRiPt:alert(1))",
                    "[x](javascript&colon;alert(1))",
                    "[x](java&#10;script:alert(1))",
                    "[x](&#x6A;avascript:alert(1))",
                    "[x](<javascript:alert(1)>)",
                    "[x]( javascript:alert(1))",
                    "[x](vbscript:msgbox(1))",
                    "[x](data:text/html;base64,PHNjcmlwdD4=)",
                    "[x](data:image/svg+xml,<svg/onload=alert(1)>)",
                    "[x](file:///etc/passwd)",
                    "[x][1]\n\n[1]: javascript:alert(1)",
                    "<javascript:alert(1)>",
                    "[x](\u0001javascript:alert(1))"
                })
        void killsLinksThatCouldRunCode(String markdown) {
            assertThat(html(markdown))
                    .doesNotContainPattern("(?i)href=\"[^\"]*(script|data|file)\\W")
                    .doesNotContain("<svg");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "http://example.org/",
                    "HTTP://example.org/",
                    "ftp://example.org/",
                    "tel:+15550100",
                    "//example.org/",
                    "/root.html",
                    "/\\\\example.org/",
                    "\\\\\\\\example.org\\\\x",
                    "10:30",
                    "x-y.z+1:a"
                })
        void keepsTheWordsOfADeadLinkOnly(String address) {
            assertHtml("[read *this*](" + address + ")", "<p>read <em>this</em></p>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a.html",
                    "../a/b.html#c:d",
                    "?a:b",
                    "#a:b",
                    "./10:30",
                    "HTTPS://example.org/",
                    "mailto:a&#64;example.org"
                })
        void keepsALinkThatLeadsSomewhereSafe(String address) {
            assertThat(html("[a](" + address + ")")).startsWith("<p><a href=\"").endsWith("\">a</a></p>");
        }

        @Test
        void dropsImages() {
            assertThat(html("before ![alt](a.png) after ![x](https://example.org/x.png)"))
                    .doesNotContain("<img")
                    .contains("before", "after");
        }

        @Test
        void nestsLists() {
            assertHtml("- a\n  - b\n- c\n", "<ul><li>a\n<ul><li>b</li></ul>\n</li><li>c</li></ul>");
            assertHtml("3. a\n4. b\n", "<ol start=\"3\"><li>a</li><li>b</li></ol>");
        }

        @Test
        void keepsFencedCodeAsItStands() {
            assertHtml(
                    "```java\nif (a < b) {\n    *x*\n}\n```", "<pre><code>if (a &lt; b) {\n    *x*\n}\n</code></pre>");
        }

        @Test
        void keepsQuotesHeadingsAndRules() {
            assertHtml("> a", "<blockquote>\n<p>a</p>\n</blockquote>");
            assertHtml("## a", "<h2>a</h2>");
            assertHtml("a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>");
        }

        @Test
        void leavesTheLargestHeadingToThePage() {
            assertHtml("# a\n\nb", "<h2>a</h2>\n<p>b</p>");
            assertHtml("a\n=\n\nb", "<h2>a</h2>\n<p>b</p>");
        }

        @Test
        void doesNotLookLikeATemplate() {
            assertThat(html("{{ 7 * 7 }} ${7}")).doesNotContain("{{");
        }
    }

    @Nested
    class Inline {

        @Test
        void hasNoParagraph() {
            assertThat(inline("*a* b")).isEqualTo("<em>a</em> b");
            assertThat(inline("a [b](https://example.org)")).startsWith("a <a href=");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\n\nb", "- a", "a\n\n- b\n\nc", "```\na\n```", "> a"})
        void keepsBlocksWhenThereIsMoreThanOneParagraph(String markdown) {
            assertThat(inline(markdown)).isEqualTo(html(markdown));
        }

        @Test
        void ofNothingIsNothing() {
            assertThat(inline(" ")).isEmpty();
        }
    }

    /** A page that somebody wrote by hand may do a little more. */
    @Nested
    class Authored {

        @ParameterizedTest
        @ValueSource(strings = {"images/me.png", "../images/me.png", "./a%20b.webp", "me.png"})
        void keepsImagesOfTheSite(String image) {
            assertThat(authored("<img src=\"" + image + "\" alt=\"me\" width=\"30\">"))
                    .contains("src=\"" + image + "\"", "alt=\"me\"", "width=\"30\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://example.org/x.png",
                    "//example.org/x.png",
                    "/\\example.org/x.png",
                    "\\\\example.org/x.png",
                    "data:image/png;base64,AAAA",
                    "javascript:alert(1)",
                    " https://example.org/x.png",
                    "ht\ntps://example.org/x.png",
                    "/root.png"
                })
        void dropsImagesFromElsewhere(String image) {
            assertThat(authored("<p>a<img src=\"" + image + "\" alt=\"\">b</p>"))
                    .doesNotContain("src=")
                    .doesNotContain("example.org");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "<script>alert(1)</script>a | a",
                    "<style>p{}</style>a | a",
                    "<p onclick=\"alert(1)\">a</p> | <p>a</p>",
                    "<p style=\"color:red\">a</p> | <p>a</p>",
                    "<p class=\"x\">a</p> | <p>a</p>",
                    "<iframe src=\"https://example.org\"></iframe>a | a",
                    "<form action=\"https://example.org\"><button>a</button></form> | a",
                    "<a href=\"javascript:alert(1)\">a</a> | a",
                    "<a href=\" //example.org\">a</a> | a",
                    "<a href=\"\t/a\">a</a> | a",
                    "<a href=\"\">a</a> | a",
                    "<a href=\"http://example.org/\">a</a> | a",
                    "<img src=x.png onerror=alert(1)> | <img src=\"x.png\" />",
                    "<svg><script>alert(1)</script></svg>a | a",
                    "<object data=\"x\"></object><embed src=\"x\">a | a",
                    "<base href=\"https://example.org\"><link rel=stylesheet href=x><meta http-equiv=refresh>a | a",
                    "<h2 id=\"main-title\">a</h2> | <h2 id=\"main-title\">a</h2>",
                    "<h2 id=\"A b\">a</h2> | <h2 id=\"a\">a</h2>",
                    "<details><summary>a</summary>b</details> | <details><summary>a</summary>b</details>"
                })
        void keepsStructureAndDropsWhatActsOrStyles(String html, String safe) {
            assertThat(authored(html)).isEqualTo(safe);
        }

        @Test
        void comesAfterUnsafeMarkdown() {
            assertThat(authored(new Markdown().unsafe("# Me\n\n![me](images/me.png) <script>a</script>")))
                    .isEqualTo(
                            "<h2 id=\"me\">Me</h2>\n<p><img src=\"images/me.png\" alt=\"me\" /> &lt;script&gt;a&lt;/script&gt;</p>");
        }
    }

    private static String html(String markdown) {
        return new Markdown().html(markdown).markup();
    }

    private static String inline(String markdown) {
        return new Markdown().html(markdown).inline().markup();
    }

    private static String authored(String html) {
        return Markdown.authored(html).markup();
    }

    private static void assertHtml(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html);
    }
}
