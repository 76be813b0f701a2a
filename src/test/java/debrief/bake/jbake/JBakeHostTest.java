package debrief.bake.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.site.page.AuthoredPage;
import debrief.site.page.AuthoredPage.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards the seam to JBake 2.7.0: whoever changes its version runs this first. */
class JBakeHostTest {

    private static final String HEADER = """
            title=About me
            type=page
            status=published
            ~~~~~~
            """;

    private static final JBakeHost.Layout LAYOUT =
            (page, out) -> out.write("[" + page.title() + "|" + page.body().unchecked() + "]");

    @TempDir
    private Path lab;

    private Path pages = Path.of("");
    private Path scratch = Path.of("");

    @BeforeEach
    void folders() throws IOException {
        pages = Files.createDirectories(lab.resolve("content/pages"));
        scratch = lab.resolve("scratch");
    }

    @Test
    void orientDbAndItsCompanyAreAbsent() {
        for (String name : List.of(
                "com.orientechnologies.orient.core.Orient",
                "org.apache.commons.beanutils.BeanUtils",
                "ch.qos.logback.classic.Logger")) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void aMarkdownPageArrivesWithItsHeaders() throws IOException {
        write("about.md", """
                title=About me
                type=page
                status=published
                date=2024-05-20
                tags=java, queues
                summary=Who I am = what I do
                links={"code": "https://example.org"}
                ~~~~~~
                I build *services*.
                """);

        assertThat(host().pages())
                .containsExactly(new AuthoredPage(
                        "about.html",
                        "content/pages/about.md",
                        "About me",
                        "",
                        new Html("<md>I build *services*.\n</md>"),
                        Map.of(
                                "title", "About me",
                                "type", "page",
                                "status", "published",
                                "date", "2024-05-20",
                                "tags", "java,queues",
                                "summary", "Who I am = what I do",
                                "links", "{\"code\": \"https://example.org\"}")));
    }

    @Test
    void anHtmlPageKeepsItsBody() throws IOException {
        write("about.html", HEADER + "<p>Hello</p>\n");

        assertThat(host().pages()).extracting(AuthoredPage::body).containsExactly(new Html("<p>Hello</p>\n"));
    }

    @Test
    void pagesAreSortedByAddressAndFoldersAreKept() throws IOException {
        write("zebra.md", HEADER);
        write("notes/x.md", HEADER);
        write("about.html", HEADER);

        assertThat(host().pages())
                .extracting(AuthoredPage::permalink)
                .containsExactly("about.html", "notes/x.html", "zebra.html");
    }

    @Test
    void anAddressNeedsNoEscaping() throws IOException {
        write("my notes/50% u\u0308ber & out.md", HEADER);
        write("wait..what.v2.md", HEADER);

        assertThat(host().pages())
                .extracting(AuthoredPage::permalink)
                .containsExactly("my-notes/50--über---out.html", "wait..what.v2.html");
    }

    @Test
    void aHeaderCannotMoveItsPage() throws IOException {
        write("about.md", "uri=../../evil.html\nfile=/etc/passwd\nrootpath=../..\nrendered=true\n" + HEADER);

        JBakeHost host = host();
        assertThat(host.pages())
                .extracting(AuthoredPage::content)
                .containsExactly(Map.of("title", "About me", "type", "page", "status", "published"));
        host.render(scratch, LAYOUT);
        assertThat(files(lab)).containsKey("scratch/about.html").hasSize(2);
    }

    @Test
    void aPageWithNothingBelowItsHeaderIsEmpty() throws IOException {
        write("about.html", HEADER);

        assertThat(host().pages()).extracting(AuthoredPage::body).containsExactly(new Html(""));
    }

    @Test
    void aPageWithoutATitleIsCalledLikeItsFile() throws IOException {
        write("about.md", "type=page\nstatus=published\n~~~~~~\nHello\n");

        assertThat(host().pages()).extracting(AuthoredPage::title).containsExactly("about");
    }

    @Test
    void draftsAndScheduledPagesAreLeftOutSilently() throws IOException {
        write("draft.md", HEADER.replace("status=published", "status=draft"));
        write("later.md", "date=2999-01-01\n" + HEADER.replace("status=published", "status=published-date"));
        write("since.md", "date=2001-01-01\n" + HEADER.replace("status=published", "status=published-date"));

        JBakeHost host = host();
        assertThat(host.pages()).extracting(AuthoredPage::permalink).containsExactly("since.html");
        assertThat(host.warnings()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsExplained() throws IOException {
        write("a-notes.txt", "private");
        write("b-plain.md", "Just text.\n");
        write("c-typeless.md", HEADER.replace("type=page\n", ""));
        write("d-statusless.md", HEADER.replace("status=published\n", ""));
        write("e-unknown.md", HEADER.replace("type=page", "type=essay"));
        write("f-typo.md", HEADER.replace("status=published", "status=publish"));
        write("g-noise.md", "Dear reader\n" + HEADER);
        write("h-json.md", HEADER.replace("type=page", "type={\"a\": 1}"));
        write("i-yaml.yaml", "!!javax.script.ScriptEngineManager []\n");
        write("j-ascii.adoc", "= Title\n");
        write("k-same.html", HEADER);
        write("k-same.md", HEADER);
        write("l-date.md", "date=20.05.2024\n" + HEADER);

        JBakeHost host = host();
        assertThat(host.pages()).extracting(AuthoredPage::permalink).containsExactly("k-same.html", "l-date.html");
        assertThat(host.warnings())
                .extracting(JBakeHostTest::gist)
                .containsExactly(
                        "a-notes.txt: is not a page and was left out",
                        "b-plain.md: has no header and was left out",
                        "c-typeless.md: was left out, because its header has no type",
                        "d-statusless.md: was left out, because its header has no status",
                        "e-unknown.md: was left out, because JBake does not know its type",
                        "f-typo.md: was left out, because its status is 'publish'",
                        "g-noise.md: was left out, because its header has a line without '=': Dear reader",
                        "h-json.md: was left out, because JBake does not know its type",
                        "i-yaml.yaml: is not a page and was left out",
                        "j-ascii.adoc: is not a page and was left out",
                        "k-same.md: was left out, because content/pages/k-same.html has the same address, k-same.html",
                        "l-date.md: its date '20.05.2024' cannot be read and is ignored");
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        Path secret = Files.createDirectories(lab.resolve("content/interviews"));
        Files.writeString(secret.resolve("report.md"), HEADER + "private");
        write("about.md", HEADER);
        Files.createSymbolicLink(pages.resolve("report.md"), secret.resolve("report.md"));
        Files.createSymbolicLink(pages.resolve("interviews"), secret);
        Files.createSymbolicLink(pages.resolve("again"), pages);
        write(".git/hidden.md", HEADER);
        write("parked/.jbakeignore", "");
        write("parked/x.md", HEADER);

        JBakeHost host = host();
        assertThat(host.pages()).extracting(AuthoredPage::permalink).containsExactly("about.html");
        assertThat(host.warnings())
                .extracting(JBakeHostTest::gist)
                .containsExactly(
                        "again: is a link and was left out",
                        "interviews: is a link and was left out",
                        "report.md: is a link and was left out");
    }

    @Test
    void pagesAreRenderedAndAssetsAreCopied() throws IOException {
        write("about.md", HEADER + "Hello\n");
        write("notes/x.html", HEADER + "<p>Hello</p>\n");
        write("notes.txt", "private");
        Path assets = Files.createDirectories(lab.resolve("assets/css"));
        Files.writeString(assets.resolve("site.css"), "a {}");
        Files.writeString(assets.resolve(".site.css.swp"), "");
        Files.createSymbolicLink(assets.resolve("notes.css"), pages.resolve("notes.txt"));

        host().render(scratch, LAYOUT);
        JBakeHost.copy(lab.resolve("assets"), scratch);
        JBakeHost.copy(lab.resolve("nowhere"), scratch);

        assertThat(files(scratch))
                .isEqualTo(new TreeMap<>(Map.of(
                        "about.html", "[About me|<md>Hello\n</md>]",
                        "notes/x.html", "[About me|<p>Hello</p>\n]",
                        "css/site.css", "a {}")));
    }

    @Test
    void aPageThatFailsIsNamed() throws IOException {
        write("a.md", HEADER);
        write("b.md", HEADER);
        JBakeHost host = host();

        assertThatThrownBy(() -> host.render(scratch, failing(new IllegalStateException("no such macro"))))
                .hasMessage("content/pages/b.md could not be rendered to b.html")
                .hasRootCauseMessage("no such macro");
        assertThatThrownBy(() -> host.render(scratch, failing(new UncheckedIOException(new IOException("disk full")))))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("content/pages/b.md: ")
                .hasRootCauseMessage("disk full");
        ProblemsException template = new ProblemsException(List.of(Problem.error(
                Location.of("templates/page.ftlh"), "no such template", "compare it with the program's")));
        assertThatThrownBy(() -> host.render(scratch, failing(template))).isSameAs(template);
    }

    @Test
    void markdownThatFailsNamesItsFile() throws IOException {
        write("a.md", HEADER);

        assertThatThrownBy(() -> JBakeHost.crawl(pages, "content/pages", text -> {
                    throw new ClassCastException("bug");
                }))
                .hasMessageContaining("a.md")
                .hasRootCauseMessage("bug");
    }

    @Test
    void withoutPagesThereIsNothingToRender() throws IOException {
        for (Path folder : List.of(pages, lab.resolve("nowhere"))) {
            JBakeHost host = JBakeHost.crawl(folder, "content/pages", markdown -> markdown);

            assertThat(host.pages()).isEmpty();
            host.render(scratch, LAYOUT);
            assertThat(scratch).doesNotExist();
        }
    }

    @Test
    void neitherMachineNorRunShowsInThePages() throws IOException {
        write("about.md", "date=2024-05-20\n" + HEADER + "Hello\n");
        write("notes/undated.md", HEADER);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<AuthoredPage> first = host().pages();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Files.setLastModifiedTime(pages.resolve("notes/undated.md"), FileTime.fromMillis(1_000_000));

            assertThat(host().pages()).isEqualTo(first);
            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("th-TH"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first).extracting(page -> page.content().get("date")).containsExactly("2024-05-20", null);
    }

    private JBakeHost host() throws IOException {
        return JBakeHost.crawl(pages, "content/pages", markdown -> "<md>" + markdown + "</md>");
    }

    private static JBakeHost.Layout failing(RuntimeException failure) {
        return (page, out) -> {
            if (page.permalink().equals("b.html")) {
                throw failure;
            }
        };
    }

    private static String gist(Problem warning) {
        return warning.location().file().replace("content/pages/", "") + ": " + warning.message();
    }

    private void write(String name, String text) throws IOException {
        Path file = pages.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
