package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.build.BuildInputs;
import debrief.content.ContentFolder;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.testing.Portfolios;
import debrief.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site may be in one language, and an interview in another: each part says which, and which way it is read. */
class LanguageTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Talks
            profile: public
            language: SITE
            === content/interviews/2025-05-01-a/interview.yaml
            title: Round one
            language: TALK
            visibility: public
            transcript: public
            company: {name: Umbrella, pseudonym: The lab}
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-05-01-a/transcript.txt
            Host: Was schützt eine Sperre?

            Guest: Einen Zustand, den zwei Threads teilen.
            === content/interviews/2025-05-01-a/analysis.yaml
            exchanges:
              - {id: lock, title: Eine Sperre, kind: technical, turns: 1-2}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, de, ltr, ltr",
        "en, fa, ltr, rtl",
        "en, az-Arab, ltr, rtl",
        "en, ur-Latn, ltr, ltr",
        "he, en-GB, rtl, ltr",
    })
    void partsSayTheirLanguageAndItsDirection(String site, String talk, String way, String ofTalk) throws IOException {
        build(site, talk);

        for (String page : new String[] {"lock", "index", "transcript"}) {
            Document html = page("interviews/2025-05-01-a/" + page + ".html");
            says(html.select("html"), site, way);
            says(html.select("main"), talk, ofTalk);
        }
        Document home = page("index.html");
        assertThat(home.select("main").hasAttr("lang")).isFalse();
        says(home.select("main .says:has(a[href*=2025-05-01-a])"), talk, ofTalk);
        says(page("print.html").select("section#chapter-1"), talk, ofTalk);
    }

    @Test
    void anInterviewOfTheSitesOwnLanguageNeedsNoMark() throws IOException {
        build("de", "de");

        assertThat(page("interviews/2025-05-01-a/lock.html").select("main[lang], main [lang]"))
                .isEmpty();
    }

    @Test
    void namesStandOnTheirOwn() throws IOException {
        build("en", "ar");

        assertThat(page("interviews/2025-05-01-a/lock.html").select(".who bdi").eachText())
                .containsExactly("Interviewer", "Candidate");
        assertThat(page("index.html").select(".facts bdi").eachText()).containsExactly("The lab");
    }

    @Test
    void theSitesOwnWordsAreThoseOfItsLanguage() throws IOException {
        write("de-CH", "de-CH");
        Portfolios.write(folder.resolve("portfolio"), """
                === templates/text.properties
                site.search=Find
                site.print=Paper
                === templates/text.de.properties
                site.search=Suche
                site.skip=Zum Inhalt
                site.serch=Suche
                === templates/text.de-CH.properties
                site.skip=Zum Text
                """);
        Sample.build(folder.resolve("portfolio"), folder.resolve("site"), Profile.PUBLIC, "");

        Document home = page("index.html");
        assertThat(home.select("#search-link").text()).isEqualTo("Suche");
        assertThat(home.select(".skip").text()).isEqualTo("Zum Text");
        assertThat(home.text()).contains("Paper");
        assertThat(warnings())
                .anyMatch(
                        told -> told.matches(
                                "templates/text.de-CH.properties: \\d+ of \\d+ texts are not translated and stand there in English: .* …"))
                .contains("templates/text.de.properties: no page uses the text 'site.serch'")
                .hasSize(2);
    }

    @Test
    void aLanguageWithoutWordsIsToldOnce() throws IOException {
        write("fr", "fr");

        assertThat(warnings())
                .containsExactly(
                        "templates/text.fr.properties: the site's language is 'fr', and its own words stand there in English");
    }

    @Test
    void englishOfAnyCountryIsThere() throws IOException {
        write("en-NZ", "fr");

        assertThat(warnings()).isEmpty();
    }

    private java.util.List<String> warnings() throws IOException {
        Path root = folder.resolve("portfolio");
        return BuildInputs.of(root, ContentFolder.readAndKeep(root)).check().stream()
                .map((Problem problem) -> problem.location() + ": " + problem.message())
                .toList();
    }

    private static void says(Elements elements, String language, String way) {
        assertThat(elements).isNotEmpty().allSatisfy(element -> {
            assertThat(element.attr("lang")).isEqualTo(language);
            assertThat(element.attr("dir")).isEqualTo(way);
        });
    }

    private void build(String site, String talk) throws IOException {
        write(site, talk);
        Sample.build(folder.resolve("portfolio"), folder.resolve("site"), Profile.PUBLIC, "");
    }

    private void write(String site, String talk) {
        Portfolios.write(
                folder.resolve("portfolio"), PORTFOLIO.replace("SITE", site).replace("TALK", talk));
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(name)));
    }
}
