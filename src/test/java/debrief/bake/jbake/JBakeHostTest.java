package debrief.bake.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
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

        assertThat(host().crawl())
                .containsExactly(new Authored(
                        "about.html",
                        "About me",
                        "page",
                        "published",
                        Map.of(
                                "date", "2024-05-20",
                                "tags", "java,queues",
                                "summary", "Who I am = what I do",
                                "links", "{\"code\":\"https:\\/\\/example.org\"}"),
                        "<md>I build *services*.\n</md>"));
    }

    @Test
    void anHtmlPageKeepsItsBody() throws IOException {
        write("about.html", HEADER + "<p>Hello</p>\n");

        assertThat(host().crawl()).extracting(Authored::body).containsExactly("<p>Hello</p>\n");
    }

    @Test
    void pagesAreSortedByAddressAndFoldersAreKept() throws IOException {
        write("zebra.md", HEADER);
        write("notes/x.md", HEADER);
        write("about.html", HEADER);

        assertThat(host().crawl())
                .extracting(Authored::address)
                .containsExactly("about.html", "notes/x.html", "zebra.html");
    }

    @Test
    void anAddressNeedsNoEscaping() throws IOException {
        write("my notes/50% u\u0308ber & out.md", HEADER);
        write("wait..what.v2.md", HEADER);

        assertThat(host().crawl())
                .extracting(Authored::address)
                .containsExactly("my-notes/50--über---out.html", "wait..what.v2.html");
    }

    @Test
    void aHeaderCannotMoveItsPage() throws IOException {
        write("about.md", "uri=../../evil.html\nfile=/etc/passwd\nrootpath=../..\nrendered=true\n" + HEADER);

        JBakeHost host = host();
        assertThat(host.crawl()).extracting(Authored::attributes).containsExactly(Map.of());
        host.render(scratch, new Recorder(), List.of());
        assertThat(files(lab)).containsKey("scratch/about.html").hasSize(2);
    }

    @Test
    void aPageWithNothingBelowItsHeaderIsEmpty() throws IOException {
        write("about.html", HEADER);

        assertThat(host().crawl()).extracting(Authored::body).containsExactly("");
    }

    @Test
    void aPageWithoutATitleIsCalledLikeItsFile() throws IOException {
        write("about.md", "type=page\nstatus=published\n~~~~~~\nHello\n");

        assertThat(host().crawl()).extracting(Authored::title).containsExactly("about");
    }

    @Test
    void draftsAndScheduledPagesAreLeftOutSilently() throws IOException {
        write("draft.md", HEADER.replace("status=published", "status=draft"));
        write("later.md", "date=2999-01-01\n" + HEADER.replace("status=published", "status=published-date"));
        write("since.md", "date=2001-01-01\n" + HEADER.replace("status=published", "status=published-date"));

        JBakeHost host = host();
        assertThat(host.crawl()).extracting(Authored::address).containsExactly("since.html");
        assertThat(host.remarks()).isEmpty();
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
        assertThat(host.crawl()).extracting(Authored::address).containsExactly("k-same.html", "l-date.html");
        assertThat(host.remarks())
                .extracting(remark -> pages.relativize(remark.file()) + ": " + remark.message())
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
                        "k-same.md: was left out, because " + pages.resolve("k-same.html")
                                + " has the same address, k-same.html",
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
        assertThat(host.crawl()).extracting(Authored::address).containsExactly("about.html");
        assertThat(host.remarks())
                .extracting(remark -> remark.file().getFileName() + " " + remark.message())
                .containsExactly(
                        "again is a link and was left out",
                        "interviews is a link and was left out",
                        "report.md is a link and was left out");
    }

    @Test
    void theReportComesBeforeThePagesAndAssetsAreCopied() throws IOException {
        write("about.md", HEADER + "Hello\n");
        write("notes/x.html", HEADER + "<p>Hello</p>\n");
        write("notes.txt", "private");
        Path assets = Files.createDirectories(lab.resolve("assets/css"));
        Files.writeString(assets.resolve("site.css"), "a {}");
        Files.writeString(assets.resolve(".site.css.swp"), "");
        Files.createSymbolicLink(assets.resolve("notes.css"), pages.resolve("notes.txt"));

        Recorder recorder = new Recorder();
        JBakeHost host = host();
        host.crawl();
        host.render(scratch, recorder, List.of(lab.resolve("assets"), lab.resolve("nowhere")));

        assertThat(recorder.calls).containsExactly("report", "about.html", "notes/x.html");
        assertThat(files(scratch))
                .isEqualTo(new TreeMap<>(Map.of(
                        "about.html", "[About me|<md>Hello\n</md>|]",
                        "notes/x.html", "[About me|<p>Hello</p>\n|../]",
                        "css/site.css", "a {}")));
    }

    @Test
    void aPageThatFailsIsNamedAndTheOthersAreTried() throws IOException {
        write("a.md", HEADER);
        write("b.md", HEADER);
        write("c.md", HEADER);
        Recorder recorder = new Recorder() {
            @Override
            public void write(Authored page, Map<String, Object> content, Writer out) throws IOException {
                super.write(page, content, out);
                if (page.address().equals("b.html")) {
                    throw new IllegalStateException("no such macro");
                }
                if (page.address().equals("c.html")) {
                    throw new IOException("no such template");
                }
            }
        };

        JBakeHost host = host();
        host.crawl();
        assertThatThrownBy(() -> host.render(scratch, recorder, List.of()))
                .isInstanceOf(PageFailure.class)
                .hasMessage(pages.resolve("b.md") + " could not be rendered to b.html: no such macro")
                .hasRootCauseExactlyInstanceOf(IllegalStateException.class)
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .isEqualTo(pages.resolve("c.md") + " could not be rendered to c.html: no such template"));
        assertThat(recorder.calls).containsExactly("report", "a.html", "b.html", "c.html");
    }

    @Test
    void aReportThatFailsStopsTheBake() throws IOException {
        write("a.md", HEADER);
        Recorder recorder = new Recorder() {
            @Override
            public int report() throws IOException {
                throw new IOException("disk full");
            }
        };

        JBakeHost host = host();
        host.crawl();
        assertThatThrownBy(() -> host.render(scratch, recorder, List.of())).hasRootCauseMessage("disk full");
        assertThat(recorder.calls).isEmpty();
    }

    @Test
    void markdownThatFailsNamesItsFile() throws IOException {
        write("a.md", HEADER);
        JBakeHost host = new JBakeHost(pages, text -> {
            throw new ClassCastException("bug");
        });

        assertThatThrownBy(host::crawl).hasMessageContaining("a.md").hasRootCauseMessage("bug");
    }

    @Test
    void withoutPagesTheReportIsStillRendered() {
        for (Path folder : List.of(pages, lab.resolve("nowhere"))) {
            JBakeHost host = new JBakeHost(folder, markdown -> markdown);
            Recorder recorder = new Recorder();

            assertThat(host.crawl()).isEmpty();
            host.render(scratch, recorder, List.of());
            assertThat(recorder.calls).containsExactly("report");
        }
    }

    @Test
    void neitherMachineNorRunShowsInThePages() throws IOException {
        write("about.md", "date=2024-05-20\n" + HEADER + "Hello\n");
        write("notes/undated.md", HEADER);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Authored> first = crawled();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Files.setLastModifiedTime(pages.resolve("notes/undated.md"), FileTime.fromMillis(1_000_000));

            assertThat(crawled()).isEqualTo(first);
            assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("th-TH"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first).extracting(page -> page.attributes().get("date")).containsExactly("2024-05-20", null);
    }

    private JBakeHost host() {
        return new JBakeHost(pages, markdown -> "<md>" + markdown + "</md>");
    }

    private List<Authored> crawled() {
        return host().crawl();
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

    private static class Recorder implements JBakeHost.Pages {

        final List<String> calls = new ArrayList<>();

        @Override
        public void write(Authored page, Map<String, Object> content, Writer out) throws IOException {
            calls.add(page.address());
            out.write("[" + page.title() + "|" + page.body() + "|" + content.get("rootpath") + "]");
        }

        @Override
        public int report() throws IOException {
            calls.add("report");
            return 1;
        }
    }
}
