package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.site.page.AuthoredPage;
import debrief.site.page.HomePage;
import debrief.site.page.InterviewCard;
import debrief.site.page.Json;
import debrief.site.page.Page;
import debrief.site.page.Prose;
import debrief.site.page.Site;
import debrief.site.page.StandingView;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates print pages and can do nothing else; what is wrong with one is said with its line. */
class TemplatesTest {

    private static final String HINT = "compare it with the template of that name that comes with debrief";

    @TempDir
    private Path own;

    @Test
    void thePortfoliosOwnReplacesTheOneThatComesWithTheProgram() throws IOException {
        write("home.ftlh", "mine: ${page.title}, ${site.title}, ${root}, ${text[\"nav.topics\"]}");

        assertThat(home("A")).isEqualTo("mine: A, The site, , Topics");
    }

    @Test
    void partsAreReplacedOneByOne() throws IOException {
        write("layout/page.ftlh", "<#macro frame kind name=page.title>framed <#nested></#macro>");

        assertThat(home("A")).startsWith("framed").contains("<h1>");
    }

    @Test
    void theProgramsOwnServeWhereThereIsNoOther() throws IOException {
        assertThat(new Templates(own.resolve("nowhere")).words().get("nav.topics"))
                .isEqualTo("Topics");
        assertThat(home("A")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void textsAreReplacedKeyByKey() throws IOException {
        write("text.properties", "nav.topics = Thèmes\n");
        Templates templates = new Templates(own);

        assertThat(templates.words().get("nav.topics")).isEqualTo("Thèmes");
        assertThat(templates.words().get("nav.recommendations")).isEqualTo("Recommendations");
    }

    @Test
    void textsThatCannotBeReadAreAProblem() throws IOException {
        write("text.properties", "nav.topics=\\u12\n");
        assertProblem(() -> new Templates(own), "templates/text.properties: error: not readable: ");

        Files.write(own.resolve("text.properties"), "nav.topics=Thèmes".getBytes(StandardCharsets.ISO_8859_1));
        assertProblem(() -> new Templates(own), "templates/text.properties: error: not readable: it is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "\"><script>alert(1)</script>", "'&amp;", "</title>"})
    void textIsEscaped(String title) throws IOException {
        write("home.ftlh", "<p title=\"${page.title}\">${page.title}</p>");
        String safe = title.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");

        assertThat(home(title)).isEqualTo("<p title=\"" + safe + "\">" + safe + "</p>");
    }

    @Test
    void proseAndJsonArriveFinished() throws IOException {
        write(
                "home.ftlh",
                "<#list page.interviews as i>${i.summary.html}|${i.summary.inline}|${i.summary.isEmpty?c}</#list>"
                        + "${page.structured}");

        assertThat(home("A"))
                .isEqualTo("<p><em>a</em> &lt;b&gt;</p>|<em>a</em> &lt;b&gt;|false{\"a\":\"\\u003c/script\\u003e\"}");
    }

    @Test
    void aHandWrittenBodyIsMadeSafe() throws IOException {
        write("page.ftlh", "${page.body}");
        Page page = new AuthoredPage(
                "about.html",
                "content/pages/about.md",
                "About",
                "",
                new AuthoredPage.Html("<p onclick=x>a</p><script>b</script>"),
                Map.of());

        assertThat(render(page)).isEqualTo("<p>a</p>");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenTemplateIsAProblemAtItsLine(String template, String problem) throws IOException {
        write("home.ftlh", template);

        assertProblem(() -> home("A"), "templates/home.ftlh:" + problem);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("<p>\n<#if page.title", "2:15: error: Unexpected end of file reached."),
                Arguments.of(
                        "<p>\n  <#list page.interviews as i></p>",
                        "2:34: error: Unexpected end of file reached. You have an unclosed #list."),
                Arguments.of("${page.titel}", "1:3: error: The following has evaluated to null or missing: page.titel"),
                Arguments.of(
                        "<p>\n${text[\"nav.nowhere\"]}",
                        "2:3: error: The following has evaluated to null or missing: text[\"nav.nowhere\"]"),
                Arguments.of(
                        "${page.interviews[7].title}",
                        "1:3: error: The following has evaluated to null or missing: page.interviews[7]"),
                Arguments.of(
                        "\n\n<#import \"parts/nowhere.ftlh\" as n>",
                        "3:1: error: Template importing failed (for parameter value \"parts/nowhere.ftlh\"): "),
                Arguments.of("${page.title?number}", "1:1: error: Can't convert this string to number: \"A\""));
    }

    @Test
    void aBrokenPartIsNamedInsteadOfThePageThatNeedsIt() throws IOException {
        write("parts/words.ftlh", "<#function day date>\n<#return date.year></#function>");
        write("home.ftlh", "<#import \"parts/words.ftlh\" as w>\n${w.day(\"2024\")}");

        assertProblem(() -> home("A"), "templates/parts/words.ftlh:2:10: error: ");
        assertProblem(() -> home("A"), "(page index.html)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()(\"\")}",
                "${page?api.class}",
                "${page.class}",
                "${page.getClass()}",
                "${page.title?api.getClass()}",
                "${site.pages?api.size()}",
                "<#include \"../../../../../../../../../etc/passwd\" parse=false>",
                "<#include \"/etc/passwd\" parse=false>",
                "<#include \"file:///etc/passwd\" parse=false>"
            })
    void aTemplateCannotReachOut(String template) throws IOException {
        write("home.ftlh", template);

        assertProblem(() -> home("A"), "templates/home.ftlh:1:");
    }

    @Test
    void aTemplateThatLinksOutOfItsFolderIsNotRead(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.ftlh"), "secret");
        Files.createSymbolicLink(own.resolve("linked.ftlh"), secret);
        write("home.ftlh", "<#include \"linked.ftlh\">");

        assertProblem(() -> home("A"), "templates/home.ftlh: error: a link that leads out of the folder");
    }

    @Test
    void numbersAndTruthsLookTheSameEverywhere() throws IOException {
        write("home.ftlh", "${1234567.5} ${1000000} ${true} ${page.interviews[0].questions}");
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en-US", "de-DE", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(home("A")).as(tag).isEqualTo("1234567.5 1000000 true 12345");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String part) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemsException.class, broken -> {
            assertThat(broken.problems()).hasSize(1);
            Problem problem = broken.problems().get(0);
            assertThat(problem.toString()).contains(part);
            assertThat(problem.hint()).isEqualTo(HINT);
            assertThat(problem.message()).doesNotContain("\n").doesNotContain("freemarker.core");
        });
    }

    private String home(String title) throws IOException {
        InterviewCard card = new InterviewCard(
                "Round", "interviews/x/index.html", "2024-05-20", "", "", "", Prose.of("*a* <b>"), 12345, 0, "en");
        return render(new HomePage(
                title,
                "",
                StandingView.NONE,
                List.of(card),
                List.of(),
                List.of(),
                List.of(),
                Json.of(Map.of("a", "</script>"))));
    }

    private String render(Page page) throws IOException {
        Site site = new Site("The site", "", "", "en", Profile.PUBLIC, "", List.of(), List.of(page));
        StringWriter out = new StringWriter();
        new Templates(own).render(site, page, out);
        return out.toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
