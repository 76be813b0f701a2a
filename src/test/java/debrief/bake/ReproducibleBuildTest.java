package debrief.bake;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.Pipeline;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same files make the same bytes, wherever and whenever they are built. */
class ReproducibleBuildTest {

    private static final String PAGE = "title=About\ntype=page\nstatus=published\ndate=2024-01-31\n~~~~~~\nHello\n";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path lab;

    @AfterEach
    void thisMachineAgain() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "tr-TR, Europe/Istanbul",
        "ja-JP-u-ca-japanese, Pacific/Kiritimati",
        "en-US, Pacific/Pago_Pago"
    })
    void aSmallPortfolioLooksTheSameOnEveryMachine(String language, String place) throws IOException {
        Map<String, String> here = built(small("here").root(), Profile.PRIVATE);
        Path there = small("there").root();
        age(there);

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(built(there, Profile.PRIVATE)).isEqualTo(here).containsKeys("about.html", "feed.xml");
    }

    /** One of each kind that the JDK has: their digits, signs, letters and dates. */
    @Test
    void noLocaleOfTheJdkShows() throws IOException {
        SmallPortfolio portfolio = small("here")
                .with(
                        "content/interviews/timed/interview.yaml",
                        "speakers: {I: {role: interviewer}, C: {role: candidate}}\n")
                .with("content/interviews/timed/transcript.vtt", """
                        WEBVTT

                        00:00:01.000 --> 00:00:03.500
                        <v I>What did you measure, and how many of them?</v>

                        01:02:04.000 --> 01:02:30.000
                        <v C>Um, we had 1,500 requests a second, and I halved the time to 2.5 seconds.</v>
                        """);
        Map<String, String> here = built(portfolio.root(), Profile.PRIVATE);
        Map<String, Locale> kinds = new TreeMap<>();
        for (Locale one : Locale.getAvailableLocales()) {
            kinds.putIfAbsent(
                    String.format(one, "%d:%02d %,d %.1f", 10, 5, -1_234, 2.5) + "TITLE I".toLowerCase(one), one);
        }
        assertThat(kinds).hasSizeGreaterThan(10);

        for (Locale one : kinds.values()) {
            Locale.setDefault(one);
            assertThat(built(portfolio.root(), Profile.PRIVATE))
                    .as(one.toLanguageTag())
                    .isEqualTo(here);
        }
    }

    @Test
    void theSampleLooksTheSameOnAnotherMachine() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path there = lab.resolve("a copy");
        copy(here.resolve("content"), there.resolve("content"));
        Map<String, String> site = built(here, Profile.PUBLIC);

        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(built(there, Profile.PUBLIC)).isEqualTo(site).hasSizeGreaterThan(50);
    }

    @Test
    void aBuildLeavesTheMachinesLanguageAndTimeAlone() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        built(small("here").root(), Profile.PUBLIC);

        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Kathmandu");
    }

    @Test
    void whatASiteHeldBeforeDoesNotShowInTheNextBuild() throws IOException {
        SmallPortfolio portfolio = small("here");
        Map<String, String> fresh = built(portfolio.root(), Profile.PUBLIC);
        Path site = lab.resolve("site");
        build(portfolio.root(), site, Profile.PRIVATE);

        build(portfolio.root(), site, Profile.PUBLIC);

        assertThat(files(site)).isEqualTo(fresh);
    }

    private SmallPortfolio small(String name) {
        return SmallPortfolio.in(lab.resolve(name))
                .with("templates/page.ftlh", "${content.date!\"undated\"} ${page.body}")
                .with("content/pages/about.md", PAGE)
                .with("content/pages/undated.md", PAGE.replace("date=2024-01-31\n", ""));
    }

    private Map<String, String> built(Path root, Profile profile) throws IOException {
        Path site = Files.createTempDirectory(lab, "site");
        build(root, site, profile);
        return files(site);
    }

    private static void build(Path root, Path site, Profile profile) throws IOException {
        Pipeline.build(BuildRequest.open(root, site, "site", Optional.of(profile), "", "", true), Progress.NONE);
    }

    private static void age(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(981_173_106_000L));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
