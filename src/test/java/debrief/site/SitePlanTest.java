package debrief.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Guide;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.model.Visibility;
import debrief.problem.ProblemsException;
import debrief.site.SitePlan.Address;
import debrief.site.page.AuthoredPage;
import debrief.site.page.GuidePage;
import debrief.site.page.HomePage;
import debrief.site.page.InterviewPage;
import debrief.site.page.Json;
import debrief.site.page.Link;
import debrief.site.page.MeasureView;
import debrief.site.page.MergedAdvice;
import debrief.site.page.Page;
import debrief.site.page.PracticePage;
import debrief.site.page.PrintPage;
import debrief.site.page.Prose;
import debrief.site.page.QuestionPage;
import debrief.site.page.QuestionPage.GuideView;
import debrief.site.page.QuestionPage.SectionView;
import debrief.site.page.QuestionRow;
import debrief.site.page.RecommendationsPage;
import debrief.site.page.RedirectPage;
import debrief.site.page.Site;
import debrief.site.page.SiteTexts;
import debrief.site.page.StandingView;
import debrief.site.page.TextFile;
import debrief.site.page.TimelineView;
import debrief.site.page.TopicPage;
import debrief.site.page.TranscriptPage;
import debrief.testing.Dialogue;
import debrief.view.Views;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every page once, each with what it needs, and no link that leads nowhere. */
class SitePlanTest {

    private static final Speaker ASKS = new Speaker("H", Speaker.Role.INTERVIEWER, new Person("", "The CTO"));
    private static final Speaker ANSWERS = new Speaker("R", Speaker.Role.CANDIDATE, new Person("", "Rowan"));
    private static final Address ADDRESS = Address.of("https://example.org/prep/", "");

    @Test
    void everyPageStandsAtItsOwnAddress() {
        Site site = plan(spring(), autumn());

        assertThat(site.pages().stream().map(Page::permalink))
                .contains(
                        "index.html",
                        "interviews/spring/index.html",
                        "interviews/spring/broker.html",
                        "interviews/spring/broker.md",
                        "interviews/spring/transcript.html",
                        "topics/index.html",
                        "topics/rabbitmq.html",
                        "recommendations.html",
                        "print.html",
                        "search.html",
                        "method.html",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        "feed.xml",
                        "llms.txt",
                        "search-index.js",
                        ".nojekyll")
                .doesNotHaveDuplicates();
    }

    @Test
    void noLinkLeadsNowhere() throws ReflectiveOperationException {
        Site site = plan(spring(), autumn());
        Set<String> permalinks = site.pages().stream().map(Page::permalink).collect(Collectors.toSet());

        for (Page page : site.pages()) {
            for (String target : targets(page)) {
                String permalink = target.replaceFirst("#.*", "");
                assertThat(permalinks)
                        .as("%s links to %s", page.permalink(), target)
                        .contains(permalink);
                int hash = target.indexOf("#turn-");
                if (hash > 0) {
                    assertThat(turnsShown(site, permalink))
                            .as("%s links to %s", page.permalink(), target)
                            .contains(Integer.parseInt(target.substring(hash + 6)));
                }
            }
        }
    }

    @Test
    void aTalkIsDrawnByItsWords() {
        InterviewPage spring = plan(spring(), autumn()).pages(InterviewPage.class).stream()
                .filter(page -> page.permalink().contains("spring"))
                .findFirst()
                .orElseThrow();
        List<TimelineView.Bar> bars = spring.timeline().bars();

        assertThat(bars).hasSize(spring().transcript().turns().size());
        int end = 0;
        for (TimelineView.Bar bar : bars) {
            assertThat(bar.x()).as("one after the other").isEqualTo(end);
            end = bar.x() + bar.width();
            assertThat(bar.to()).contains("#turn-" + bar.turn());
        }
        assertThat(end).isEqualTo(TimelineView.WIDTH);
        assertThat(spring.timeline().parts())
                .extracting(part -> part.question().title())
                .containsExactlyElementsOf(
                        spring.questions().stream().map(QuestionRow::title).toList());
        int counted = spring.timeline().parts().stream()
                .mapToInt(part -> part.asked() + part.answered())
                .sum();
        int goodbye = 1;
        assertThat(counted)
                .isEqualTo(bars.stream().mapToInt(TimelineView.Bar::words).sum() - goodbye);
    }

    @Test
    void homeSaysFirstWhereOneStandsAndWhatToDo() {
        StandingView standing =
                plan(spring(), autumn()).pages(HomePage.class).get(0).standing();

        assertThat(standing.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.interview().to()).isEqualTo("interviews/spring/index.html");
            assertThat(mark.score()).as("content 2, structure 2, evidence 1").isEqualTo(17);
            assertThat(mark.rated()).isOne();
        });
        assertThat(standing.verdict().isEmpty()).as("nobody wrote one").isTrue();
        assertThat(standing.tonight().title())
                .as("the newest that somebody called urgent")
                .isEqualTo("Queue");
    }

    @Test
    void whatFramesATalkIsNothingToPractise() {
        Site site = plan(spring(), autumn());

        assertThat(site.pages(PracticePage.class))
                .singleElement()
                .satisfies(page -> assertThat(page.cards()).isNotEmpty().allSatisfy(card -> {
                    assertThat(card.question().row().kind()).isNotIn("greeting", "closing", "logistics");
                    assertThat(card.question().key()).contains("/").doesNotContain(".html");
                    assertThat(card.seconds() % 10).isZero();
                }));
    }

    @Test
    void eachKindOfQuestionHasAGuideThatKnowsItsQuestions() {
        Site site = SitePlan.of(
                Views.asItStands(portfolio(spring(), autumn()).guided(List.of(guide())), Profile.PUBLIC),
                ADDRESS,
                List.of(),
                words(),
                Proof.NONE);

        assertThat(site.nav()).contains(new Link("nav.guides", "guides/index.html"));
        assertThat(site.pages(GuidePage.class)).singleElement().satisfies(page -> {
            assertThat(page.permalink()).isEqualTo("guides/technical.html");
            assertThat(page.questions()).extracting(QuestionRow::kind).containsOnly("technical");
            assertThat(page.parts()).extracting(GuidePage.Part::anchor).containsExactly("part", "why", "why-2");
        });
        assertThat(question(site, "broker").guide())
                .isEqualTo(new GuideView(
                        "Technical",
                        "guides/technical.html",
                        Prose.of(""),
                        List.of(Prose.of("You said why.", "guides/technical.html"))));
        assertThat(question(site, "hello").guide()).isEqualTo(GuideView.NONE);
        assertThat(text(site, "guides/technical.md")).contains("# Technical", "## Why", "- [ ] You said why.");
        assertThat(text(site, "sitemap.xml")).contains("/guides/index.html", "/guides/technical.html");
        assertThat(text(site, "search-index.js")).contains("guides/technical.html");
        assertThat(site.pages(PrintPage.class).get(0).guides()).hasSize(1);
        assertThat(plan(spring()).pages()).noneMatch(page -> page.permalink().startsWith("guides/"));
    }

    private static Guide guide() {
        return new Guide(
                Kind.TECHNICAL,
                "Technical",
                "How it works.",
                List.of("You said why."),
                List.of(),
                List.of(
                        new Guide.Part("", "First."),
                        new Guide.Part("Why", "Because."),
                        new Guide.Part("Why", "Again.")));
    }

    @Test
    void evidencePointsToTheTurnWhereTheReaderIs() {
        QuestionPage page = question(plan(spring()), "broker");

        assertThat(page.sections()
                        .get("issues")
                        .points()
                        .get(0)
                        .evidence()
                        .get(0)
                        .to())
                .isEqualTo("interviews/spring/broker.html#turn-4");
    }

    @Test
    void evidenceInAnotherQuestionPointsThere() {
        QuestionPage page = question(plan(spring()), "broker");

        assertThat(page.sections()
                        .get("issues")
                        .points()
                        .get(0)
                        .evidence()
                        .get(1)
                        .to())
                .isEqualTo("interviews/spring/hello.html#turn-2");
    }

    @Test
    void withoutATranscriptPageATurnOfNoQuestionIsShownNowhere() {
        Interview hidden = with(spring(), Visibility.PRIVATE);

        QuestionPage page = question(plan(hidden), "broker");

        assertThat(page.transcript()).isEmpty();
        assertThat(page.sections()
                        .get("issues")
                        .points()
                        .get(0)
                        .evidence()
                        .get(2)
                        .to())
                .isEmpty();
        assertThat(plan(hidden).pages(TranscriptPage.class)).isEmpty();
    }

    @Test
    void aMissingSectionIsAGapOnlyWhereTheKindWantsIt() {
        Site site = plan(spring());

        assertThat(states(question(site, "broker")))
                .containsEntry("issues", "written")
                .containsEntry("strengths", "gap")
                .containsEntry("claims", "none");
        assertThat(states(question(site, "hello")))
                .containsEntry("strengths", "none")
                .containsEntry("expecting", "gap");
    }

    @Test
    void aThreadIsEveryQuestionThatGrewOutOfTheSameOne() {
        QuestionPage page = question(plan(spring()), "redelivery");

        assertThat(page.thread()).extracting(QuestionPage.ThreadStep::title).containsExactly("Broker", "Redelivery");
        assertThat(page.thread()).extracting(QuestionPage.ThreadStep::here).containsExactly(false, true);
        assertThat(page.row().depth()).isEqualTo(1);
        assertThat(question(plan(spring()), "hello").thread()).isEmpty();
    }

    @Test
    void aTopicGathersItsQuestionsAcrossInterviewsUnderAllSpellings() {
        Site site = plan(spring(), autumn());
        TopicPage topic = topic(site, "topics/rabbitmq.html");

        assertThat(topic.questions())
                .extracting(asked -> asked.question().to())
                .containsExactly("interviews/autumn/queue.html", "interviews/spring/broker.html");
        assertThat(topic.parent().to()).isEqualTo("topics/brokers.html");
        assertThat(topic.plan()).extracting(MergedAdvice::label).containsExactly("Answer First");
        assertThat(topic(site, "topics/brokers.html").below()).hasSize(2);
    }

    @Test
    void aTopicThatNobodyDeclaredHasAPageAllTheSame() {
        assertThat(topic(plan(spring()), "topics/dead-letters.html").name()).isEqualTo("Dead letters");
    }

    @Test
    void theSameAdviceOfTwoInterviewsIsOneItemAndTheNewestRanksIt() {
        RecommendationsPage page =
                plan(spring(), autumn()).pages(RecommendationsPage.class).get(0);

        assertThat(page.areas())
                .extracting(RecommendationsPage.Area::name)
                .containsExactly("communication", "technical");
        MergedAdvice first = page.areas().get(0).items().get(0);
        assertThat(first.label()).isEqualTo("Answer First");
        assertThat(first.priority()).isEqualTo(2);
        assertThat(first.says())
                .extracting(said -> said.interview().title())
                .containsExactly("Autumn round", "Spring round");
        assertThat(first.says().get(1).from()).extracting(Link::to).containsExactly("interviews/spring/broker.html");
    }

    @Test
    void aQuestionNamesTheAdviceThatComesFromItAndItsLikesElsewhere() {
        QuestionPage page = question(plan(spring(), autumn()), "broker");

        assertThat(page.plan()).extracting(Link::title).containsExactly("Answer First");
        assertThat(page.elsewhere()).extracting(QuestionRow::to).containsExactly("interviews/autumn/queue.html");
    }

    @Test
    void aFormerAddressLeadsToTodays() {
        RedirectPage redirect = plan(spring()).pages(RedirectPage.class).get(0);

        assertThat(redirect.permalink()).isEqualTo("interviews/spring/old-broker.html");
        assertThat(redirect.target().to()).isEqualTo("interviews/spring/broker.html");
    }

    @Test
    void withoutAnAddressThereIsNoFileThatNeedsOne() {
        Site site = SitePlan.of(
                Views.asItStands(portfolio(spring()), Profile.PUBLIC),
                Address.of("", ""),
                List.of(),
                words(),
                Proof.NONE);

        assertThat(site.pages().stream().map(Page::permalink)).doesNotContain("sitemap.xml", "feed.xml");
    }

    @Test
    void onlyAPublicSiteInvitesSearchEngines() {
        Site mentor = SitePlan.of(
                Views.asItStands(portfolio(spring()), Profile.MENTOR), ADDRESS, List.of(), words(), Proof.NONE);

        assertThat(text(mentor, "robots.txt")).contains("Disallow: /");
        assertThat(text(mentor, "sitemap.xml")).doesNotContain("<loc>");
        assertThat(text(plan(spring()), "sitemap.xml"))
                .contains("<loc>https://example.org/prep/</loc>")
                .contains("<loc>https://example.org/prep/interviews/spring/broker.html</loc>")
                .doesNotContain("404.html")
                .doesNotContain("print.html");
    }

    @Test
    void aBasePathReplacesTheAddressesOwn() {
        assertThat(Address.of("https://example.org/prep/", "/other"))
                .isEqualTo(new Address("https://example.org/other/", "/other/"));
        assertThat(Address.of("https://example.org/prep/", "/")).isEqualTo(new Address("https://example.org/", "/"));
        assertThat(Address.of("", "prep")).isEqualTo(new Address("", "/prep/"));
    }

    @Test
    void aHandWrittenPageMayNotTakeAnotherPagesAddress() {
        AuthoredPage taken = new AuthoredPage(
                "recommendations.html",
                "content/pages/recommendations.md",
                "Mine",
                "",
                new AuthoredPage.Html(""),
                Map.of());

        assertThatThrownBy(() -> SitePlan.of(
                        Views.asItStands(portfolio(spring()), Profile.PUBLIC),
                        ADDRESS,
                        List.of(taken),
                        words(),
                        Proof.NONE))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("content/pages/recommendations.md")
                .hasMessageContaining("belongs to another page");
    }

    @Test
    void theMarkdownCopyHoldsTheTalkAndEverySectionThatIsWritten() {
        String copy = text(plan(spring()), "interviews/spring/broker.md");

        assertThat(copy)
                .startsWith("# Broker\n")
                .contains("**The CTO** (3)")
                .contains("Why a broker?")
                .contains("- **Vague:** Say which one.")
                .contains("  - \"a queue\" (evidence.turn 4)")
                .doesNotContain("section.strengths");
    }

    @Test
    void aTalkThatWasNotedFromMemoryIsNotCounted() {
        Interview noted = Dialogue.of("H: Why a broker?\nR: It is a queue. I forgot to say which one.", ASKS, ANSWERS)
                .titled("Noted", LocalDate.of(2024, 9, 1))
                .interview("noted");

        assertThat(measures(spring())).isNotEmpty();
        assertThat(measures(noted)).isEmpty();
    }

    private static List<MeasureView> measures(Interview interview) {
        return plan(interview).pages(InterviewPage.class).stream()
                .map(InterviewPage::measures)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jsonCannotEndAScript() {
        assertThat(Json.of(Map.of("name", "</script><script>\u2028\"\\")).text())
                .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003cscript\\u003e\\u2028\\\"\\\\\"}");
    }

    private static Site plan(Interview... interviews) {
        return SitePlan.of(
                Views.asItStands(portfolio(interviews), Profile.PUBLIC), ADDRESS, List.of(), words(), Proof.NONE);
    }

    private static Portfolio portfolio(Interview... interviews) {
        return Dialogue.portfolio(
                new Person("", "Rowan"),
                List.of(interviews),
                List.of(
                        new Topic("brokers", "Brokers", List.of(), "", Topic.Kind.TECHNICAL, "", List.of()),
                        new Topic(
                                "rabbitmq",
                                "RabbitMQ",
                                List.of("Rabbit"),
                                "brokers",
                                Topic.Kind.TECHNICAL,
                                "",
                                List.of())),
                List.of(),
                List.of());
    }

    private static Interview spring() {
        Dialogue talk = Dialogue.of("""
                H: Hello.
                R: Same.
                H: Why a broker?
                R: It is a queue.
                H: And redelivery?
                R: No idea.
                H: Bye.
                """, ASKS, ANSWERS);
        Analysis broker = Analysis.of(Map.of(
                Section.ISSUES,
                new Body.Points(List.of(Point.of(
                        "Vague",
                        "Say which one.",
                        List.of(
                                new Point.Evidence(4, "a queue"),
                                new Point.Evidence(2, ""),
                                new Point.Evidence(7, ""))))),
                Section.SUMMARY,
                new Body.Prose("It named a queue."),
                Section.TOPICS,
                new Body.Topics(
                        List.of(new TopicAdvice("Rabbit", "Read on confirms."), new TopicAdvice("Dead letters", ""))),
                Section.RATING,
                new Body.Marks(Rating.of(2, 2, 1)),
                Section.CLAIMS,
                Section.CLAIMS.form().nothing()));
        return talk.titled("Spring round", LocalDate.of(2024, 5, 20))
                .role("Backend developer", "")
                .with(
                        exchange("hello", "Hello", Kind.GREETING, List.of(1, 2), "", Analysis.EMPTY),
                        exchange("broker", "Broker", Kind.TECHNICAL, List.of(3, 4), "", broker),
                        exchange("redelivery", "Redelivery", Kind.TECHNICAL, List.of(5, 6), "broker", Analysis.EMPTY))
                .with(new Recommendation(
                        "communication", "Answer first", "Say it first.", List.of("broker"), List.of("rabbitmq"), 1))
                .interview("spring");
    }

    private static Interview autumn() {
        Analysis queue = Analysis.of(Map.of(Section.TOPICS, new Body.Topics(List.of(new TopicAdvice("rabbitmq", "")))));
        return Dialogue.of("H: Why a queue?", ASKS, ANSWERS)
                .titled("Autumn round", LocalDate.of(2024, 9, 1))
                .role("Backend developer", "")
                .with(exchange("queue", "Queue", Kind.DESIGN, List.of(1), "", queue))
                .with(
                        new Recommendation("technical", "Count first", "Estimate.", List.of("queue"), List.of(), 3),
                        new Recommendation("communication", "Answer First", "Better now.", List.of(), List.of(), 2))
                .interview("autumn");
    }

    private static Exchange exchange(
            String id, String title, Kind kind, List<Integer> turns, String follows, Analysis analysis) {
        return Exchange.of(
                id,
                id.equals("broker") ? List.of("old-broker") : List.of(),
                title,
                kind,
                turns,
                follows,
                1,
                List.of(Ask.of("Was that right?", "")),
                analysis,
                List.of());
    }

    private static Interview with(Interview interview, Visibility transcript) {
        Setting old = interview.setting();
        Setting setting = new Setting(
                old.title(),
                old.date(),
                old.role(),
                "",
                old.round(),
                old.language(),
                old.company(),
                old.speakers(),
                old.names(),
                old.visibility(),
                transcript,
                old.draft(),
                old.summary());
        return interview.with(setting, interview.transcript(), interview.notes());
    }

    /** Texts that are their own keys. */
    private static SiteTexts words() {
        Map<String, String> words = new HashMap<>();
        List.of(
                        "nav.recommendations",
                        "nav.topics",
                        "question.exchange",
                        "question.ask",
                        "gap.ask",
                        "evidence.turn",
                        "measure.heading",
                        "measure.words",
                        "measure.own",
                        "guide.check",
                        "sheet.rules",
                        "sheet.silent")
                .forEach(key -> words.put(key, key));
        List.of("right", "partly", "wrong", "unsure").forEach(key -> words.put("verdict." + key, key));
        List.of(
                        "nav.guides",
                        "guides.title",
                        "guides.lead",
                        "guide.check",
                        "practice.title",
                        "practice.lead",
                        "nav.practice")
                .forEach(key -> words.put(key, key));
        List.of("title", "lead").forEach(key -> words.put("method." + key, "method." + key));
        List.of("title", "lead").forEach(key -> words.put("quality." + key, "quality." + key));
        List.of("content", "structure", "evidence").forEach(key -> words.put("rating." + key, key));
        List.of("1", "2", "3", "4").forEach(key -> words.put("rating.word." + key, "rating.word." + key));
        Arrays.stream(Section.values())
                .forEach(section -> words.put("section." + section.key(), "section." + section.key()));
        return new SiteTexts(words);
    }

    private static QuestionPage question(Site site, String id) {
        return site.pages(QuestionPage.class).stream()
                .filter(page -> page.permalink().endsWith("/" + id + ".html"))
                .findFirst()
                .orElseThrow();
    }

    private static TopicPage topic(Site site, String permalink) {
        return site.pages(TopicPage.class).stream()
                .filter(page -> page.permalink().equals(permalink))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Site site, String permalink) {
        return site.pages(TextFile.class).stream()
                .filter(page -> page.permalink().equals(permalink))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Map<String, String> states(QuestionPage page) {
        return page.sections().values().stream().collect(Collectors.toMap(SectionView::key, SectionView::state));
    }

    private static Set<Integer> turnsShown(Site site, String permalink) {
        Set<Integer> ids = new HashSet<>();
        for (Page page : site.pages()) {
            if (page.permalink().equals(permalink) && page instanceof QuestionPage question) {
                question.turns().forEach(turn -> ids.add(turn.id()));
            } else if (page.permalink().equals(permalink) && page instanceof TranscriptPage transcript) {
                transcript.stretches().forEach(stretch -> stretch.turns().forEach(turn -> ids.add(turn.id())));
            }
        }
        return ids;
    }

    /** The value of every component named "to" or "transcript", at any depth. */
    private static List<String> targets(Object value) throws ReflectiveOperationException {
        List<String> targets = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object item : list) {
                targets.addAll(targets(item));
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Object item : map.values()) {
                targets.addAll(targets(item));
            }
        } else if (value instanceof Record bean) {
            for (RecordComponent component : bean.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(bean);
                boolean address =
                        component.getName().equals("to") || component.getName().equals("transcript");
                if (address && part instanceof String to && !to.isEmpty()) {
                    targets.add(to);
                } else {
                    targets.addAll(targets(part));
                }
            }
        }
        return targets;
    }
}
