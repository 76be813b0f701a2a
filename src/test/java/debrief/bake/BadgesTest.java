package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.markdown.Markdown;
import debrief.site.page.Addresses;
import debrief.site.page.Prose;
import debrief.site.page.Prose.Badge;
import debrief.site.page.SiteTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A badge stands behind its sentence and changes nothing else, whatever the text holds. */
class BadgesTest {

    private static final String NOWHERE = "<span class=\"sign nowhere\" title=\"Nobody says “it”.\">not found</span>";

    @Test
    void standsBehindItsSentence() {
        assertThat(html("You said so. You did not.", 12)).isEqualTo("<p>You said so. " + NOWHERE + " You did not.</p>");
        assertThat(html("You said so.", 12)).isEqualTo("<p>You said so. " + NOWHERE + "</p>");
    }

    @Test
    void leadsToTheTurn() {
        Prose prose = new Prose(
                "You said so.",
                List.of(new Badge("verified", 12, "so", 4, "interviews/one/duplicates.html#turn-4")),
                "");

        assertThat(badges("../../").html(prose).markup())
                .isEqualTo("<p>You said so. <a href=\"../../interviews/one/duplicates.html#turn-4\""
                        + " class=\"sign verified\" title=\"Turn 4: “so”.\">verified</a></p>");
    }

    @Test
    void aLineOfItsOwnKeepsNoParagraph() {
        assertThat(badges("").inline(prose("You said so.", 12)).markup()).isEqualTo("You said so. " + NOWHERE);
    }

    @Test
    void severalStandWhereEachBelongs() {
        Prose prose = new Prose(
                "One. Two.",
                List.of(
                        new Badge("nowhere", 4, "it", 0, ""),
                        new Badge("verified", 4, "so", 4, ""),
                        new Badge("nowhere", 9, "it", 0, "")),
                "");

        assertThat(badges("").html(prose).markup())
                .isEqualTo("<p>One. " + NOWHERE
                        + " <span class=\"sign verified\" title=\"Turn 4: “so”.\">verified</span> Two. " + NOWHERE
                        + "</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You **said so.** Then | 14 | <p>You <strong>said so.</strong> # Then</p>",
                "You *said so.* Then | 13 | <p>You <em>said so.</em> # Then</p>",
                "(You said so.) Then | 13 | <p>(You said so.) # Then</p>",
                "You “said so.” Then | 13 | <p>You “said so.” # Then</p>",
            })
    void whatClosesTheSentenceStaysWithIt(String text, int at, String html) {
        assertThat(html(text, at)).isEqualTo(html.replace("#", NOWHERE));
    }

    @Test
    void inACodeSpanOrALinkItMovesToTheEndOfTheLine() {
        assertThat(html("Use `a. b` here\nand there", 7))
                .isEqualTo("<p>Use <code>a. b</code> here " + NOWHERE + "\nand there</p>");
        assertThat(html("See [a. b](https://example.org/a.b) here", 7))
                .isEqualTo("<p>See <a href=\"https://example.org/a.b\" rel=\"noopener nofollow\">a. b</a> here "
                        + NOWHERE + "</p>");
        assertThat(html("See [a](https://example.org/a.b) here", 28)).doesNotContain("%", "sign nowhere\" title=\"\"");
        assertThat(html("Say [fill in: a. b] here", 16))
                .isEqualTo("<p>Say <mark class=\"slot\">[a. b]</mark> here " + NOWHERE + "</p>");
    }

    @Test
    void behindABlockOfCodeItStandsAfterAll() {
        String text = "Look:\n\n```\na. b\n```";

        assertThat(html(text, 13)).isEqualTo(new Markdown().html(text).markup() + " " + NOWHERE);
    }

    @Test
    void aPlaceOutsideTheTextIsItsEnd() {
        assertThat(html("So.", 99)).isEqualTo("<p>So. " + NOWHERE + "</p>");
        assertThat(html("So.", -1)).isEqualTo("<p>So. " + NOWHERE + "</p>");
    }

    @Test
    void charactersOfTheUsersOwnForgeNone() {
        String text = "One \ue000. Two &#xe001; three.";

        assertThat(html(text, 6))
                .isEqualTo(new Markdown().html(text).markup().replace("One \ue000.", "One \ue000. " + NOWHERE))
                .contains("\ue001 three.");
    }

    @Test
    void wordsOfTheUsersOwnBreakNone() {
        Prose prose = new Prose("So.", List.of(new Badge("nowhere", 3, "\"><script>\ue000", 0, "")), "");

        assertThat(badges("").html(prose).markup())
                .isEqualTo("<p>So. <span class=\"sign nowhere\""
                        + " title=\"Nobody says “&#34;&gt;&lt;script&gt;\ue000”.\">not found</span></p>");
    }

    @Test
    void aTextThatHoldsEveryPrivateCharacterShowsItsBadgesBehindIt() {
        StringBuilder text = new StringBuilder("So. ");
        for (char c = '\ue000'; c <= '\uf8ff'; c++) {
            text.append(c);
        }

        assertThat(html(text.toString(), 3))
                .isEqualTo(new Markdown().html(text.toString()).markup() + " " + NOWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Head\n\nA *b* `c. d` [e. f](https://example.org/g.h \"i. j\") <k@l.example> **m.**n\n\n- o.\n- p\n  q. r",
                "| a. | b |\n|---|---|\n| `c. d` | [e](https://example.org) |\n\n> f. g\n\n    h. i\n\n1. j. k\\\nl  \nm.",
                "a_b_c. ![d. e](f.png) [g][h]\n\n[h]: https://example.org/i.j \"k. l\"\n\n***m. n*** ~o~ &amp; &lt; \"p.\" <q. r>",
                "[fill in: a. b] c. `d`` e. ``f` g\n\n```x. y\nz. {{a}}\n```\n\n---\n\nb.\n===\n",
            })
    void anyPlaceInAnyTextKeepsTheText(String text) {
        String plain = new Markdown().html(text).markup();
        for (int at = 0; at <= text.length(); at++) {
            String html = html(text, at);

            assertThat(html.replace(" " + NOWHERE, "")).as("badge at " + at).isEqualTo(plain);
            assertThat(html).as("badge at " + at).contains(NOWHERE);
            assertThat(html.chars().noneMatch(c -> c >= '\ue000' && c <= '\uf8ff'))
                    .isTrue();
            assertThat(html).doesNotContainPattern("<(code|a|mark)\\b[^>]*>[^<]*<span");
        }
    }

    @Test
    void manyBadgesAnywhereKeepTheText() {
        SplittableRandom dice = new SplittableRandom(7);
        String text = "A *b.* `c. d` [e. f](https://example.org) g. **h.** i\n\n- j. k\n- `l.` m\n\n```\nn. o\n```\n";
        for (int round = 0; round < 100; round++) {
            List<Badge> badges = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < 6; i++) {
                at = Math.min(text.length(), at + dice.nextInt(20));
                badges.add(new Badge("nowhere", at, "it", 0, ""));
            }

            String html = badges("").html(new Prose(text, badges, "")).markup();

            assertThat(html.replace(" " + NOWHERE, ""))
                    .isEqualTo(new Markdown().html(text).markup());
            assertThat(html.split("sign nowhere", -1)).hasSize(7);
        }
    }

    private static String html(String text, int at) {
        return badges("").html(prose(text, at)).markup();
    }

    private static Prose prose(String text, int at) {
        return new Prose(text, List.of(new Badge("nowhere", at, "it", 0, "")), "");
    }

    private static Badges badges(String root) {
        Map<String, String> words = new HashMap<>();
        words.put("sign.nowhere", "not found");
        words.put("sign.nowhere.says", "Nobody says “{0}”.");
        words.put("sign.verified", "verified");
        words.put("sign.verified.says", "Turn {1}: “{0}”.");
        return new Badges(
                new SiteTexts(words), new PageLinks(new Addresses(Set.of()), "index.html", root), new Markdown());
    }
}
