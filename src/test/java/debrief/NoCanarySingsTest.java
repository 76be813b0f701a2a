package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.bake.Publication;
import debrief.bake.ReportPages;
import debrief.bake.Templates;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.site.Proof;
import debrief.site.SitePlan;
import debrief.site.SitePlan.Address;
import debrief.site.page.Site;
import debrief.testing.Canaries;
import debrief.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random portfolios with a canary in every private field: not one sings from any byte of a public site. */
class NoCanarySingsTest {

    private static final int FEW = 100;
    private static final int MANY = 10_000;

    @TempDir
    private Path lab;

    @Test
    void inAHundredPortfoliosOfToday() throws IOException {
        long today = System.currentTimeMillis() / 86_400_000;
        System.out.println("canaries from seed " + today * FEW);
        listen(today * FEW, FEW);
    }

    @Test
    @Tag("nightly")
    void inTenThousandPortfolios() throws IOException {
        listen(0, MANY);
    }

    private void listen(long seed, int count) throws IOException {
        Templates templates = new Templates(lab.resolve("templates"));
        long pages = 0;
        for (long at = seed; at < seed + count; at++) {
            Canaries canaries = new Canaries(at);
            Portfolio portfolio = canaries.portfolio();
            View view = View.of(portfolio, Profile.PUBLIC);
            Site site = SitePlan.of(
                    view, Address.of("https://example.org/prep/", ""), List.of(), templates.words(), Proof.of(view));
            ConcurrentHashMap<String, String> songs = new ConcurrentHashMap<>();
            try (Publication publication = new Publication(lab.resolve("site"), "site", (permalink, bytes) -> {
                String text = permalink + "\n" + new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                canaries.heardIn(text.toLowerCase(Locale.ROOT)).ifPresent(song -> songs.put(permalink, song));
            })) {
                new ReportPages(templates, site).render(site.pages(), publication);
            }
            assertThat(songs).as("seed %d", at).isEmpty();
            pages += site.pages().size();
            if (at == seed) {
                assertThat(canaries.heardIn(portfolio.toString().toLowerCase(Locale.ROOT)))
                        .as("they sing at home")
                        .isPresent();
            }
        }
        assertThat(pages).as("there are pages to listen to").isGreaterThan(count * 10L);
    }
}
