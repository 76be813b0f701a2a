package debrief.site;

import debrief.measure.Measure;
import debrief.model.Exchange;
import debrief.model.Profile;
import debrief.model.Recommendation;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.site.page.AuthoredPage;
import debrief.site.page.GuidePage;
import debrief.site.page.GuidesPage;
import debrief.site.page.HomePage;
import debrief.site.page.InterviewPage;
import debrief.site.page.Link;
import debrief.site.page.MeasureView;
import debrief.site.page.MethodPage;
import debrief.site.page.NotFoundPage;
import debrief.site.page.NoteView;
import debrief.site.page.Page;
import debrief.site.page.PracticePage;
import debrief.site.page.PrintPage;
import debrief.site.page.Prose;
import debrief.site.page.QuestionPage;
import debrief.site.page.QuestionRow;
import debrief.site.page.RatingView;
import debrief.site.page.RecommendationsPage;
import debrief.site.page.RedirectPage;
import debrief.site.page.SearchPage;
import debrief.site.page.Site;
import debrief.site.page.SiteTexts;
import debrief.site.page.TurnView;
import debrief.view.View;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which pages there are and what stands on each.
 *
 * <pre>{@code
 * Site site = SitePlan.of(view, Address.of("https://ana.example/", ""), List.of(), words, Proof.NONE);
 * site.pages(QuestionPage.class);   // what the view shows, nothing is hidden here
 * }</pre>
 */
public final class SitePlan {

    /** How many of the most urgent things the home page shows. */
    private static final int GLANCE = 5;

    private static final int GLANCE_TOPICS = 16;

    private final View view;
    private final Address address;
    private final SiteTexts words;
    private final Proof proof;
    private final Taxonomy taxonomy;
    private final List<ShownInterview> newestFirst;
    private final TopicIndex topics;
    private final Plan plan;
    private final List<GuidePage> guides;

    private SitePlan(View view, Address address, SiteTexts words, Proof proof) {
        this.view = view;
        this.address = address;
        this.words = words;
        this.proof = view.profile() == Profile.PUBLIC ? Proof.of(proof.signs()) : proof;
        this.taxonomy = Taxonomy.of(view.portfolio().topics()).with(named(view));
        List<ShownInterview> interviews = new ArrayList<>();
        view.portfolio()
                .interviews()
                .forEach(interview -> interviews.add(
                        0,
                        new ShownInterview(
                                interview, view.profile(), view.talks().of(interview.transcript()))));
        this.newestFirst = List.copyOf(interviews);
        this.topics = new TopicIndex(taxonomy, newestFirst);
        this.plan = new Plan(newestFirst, taxonomy, proof.signs());
        this.guides = GuidePlan.pages(view.portfolio().guides(), newestFirst);
    }

    /**
     * Where the site will be published.
     *
     * @param url ending in {@code /}; empty when nobody said
     * @param basePath the path part, with {@code /} at both ends
     */
    public record Address(String url, String basePath) {

        public Address {
            if (!basePath.startsWith("/") || !basePath.endsWith("/")) {
                throw new IllegalArgumentException("a base path starts and ends with '/': " + basePath);
            }
        }

        /**
         * @param url as the portfolio says; may be empty
         * @param basePath as the command line says; empty to use the address's own path
         */
        public static Address of(String url, String basePath) {
            String path =
                    basePath.isEmpty() ? (url.isEmpty() ? "/" : URI.create(url).getRawPath()) : "/" + basePath + "/";
            path = path.isEmpty() ? "/" : path.replaceAll("/+", "/");
            return new Address(
                    url.isEmpty() ? "" : URI.create(url).resolve(path).toString(), path);
        }
    }

    /**
     * @param authored pages that somebody wrote by hand
     * @param proof what the evidence check says of it
     * @throws ProblemsException when such a page takes the address of another
     */
    public static Site of(View view, Address address, List<AuthoredPage> authored, SiteTexts words, Proof proof) {
        return new SitePlan(view, address, words, proof).site(authored);
    }

    private Site site(List<AuthoredPage> authored) {
        List<Page> pages = new ArrayList<>();
        List<PrintPage.Chapter> chapters = new ArrayList<>();
        PracticePlan practice = new PracticePlan();
        pages.add(home());
        for (ShownInterview talk : newestFirst) {
            InterviewPage interview = interview(talk);
            List<QuestionPage> questions = new QuestionPlan(
                            talk, taxonomy, topics, plan, address.url(), proof, view.portfolio()::guide)
                    .pages();
            chapters.add(new PrintPage.Chapter(interview, questions));
            practice.add(talk, questions);
            pages.add(interview);
            pages.addAll(questions);
            if (!talk.transcript().isEmpty()) {
                pages.add(TranscriptPlan.page(talk));
            }
        }
        pages.add(topics.all());
        for (Topic topic : taxonomy.all()) {
            pages.add(topics.page(topic, plan, address.url()));
        }
        RecommendationsPage recommendations = plan.page(guides.stream()
                .filter(guide -> !guide.questions().isEmpty())
                .map(guide -> new Link(guide.title(), guide.permalink()))
                .toList());
        pages.add(recommendations);
        pages.add(practice.page(words));
        pages.add(new PrintPage(
                view.portfolio().title(),
                chapters,
                recommendations.areas(),
                guides.stream().filter(guide -> !guide.questions().isEmpty()).toList()));
        if (!guides.isEmpty()) {
            pages.add(new GuidesPage(words.get("guides.title"), words.get("guides.lead"), guides));
            pages.addAll(guides);
        }
        pages.add(new SearchPage(
                newestFirst.stream().flatMap(talk -> talk.rows().stream()).toList(),
                topics.counts(),
                guides.stream()
                        .map(guide -> new Link(guide.title(), guide.permalink()))
                        .toList()));
        pages.add(new MethodPage(words.get("method.title"), words.get("method.lead")));
        if (view.profile() != Profile.PUBLIC) {
            pages.add(new QualityPlan(newestFirst, proof.review()).page(words));
        }
        pages.add(new NotFoundPage(address.basePath()));
        newestFirst.forEach(talk -> redirects(talk, pages));
        pages.addAll(fitting(authored, pages));
        Site site = site(authored, pages);
        List<Page> all = new ArrayList<>(pages);
        site.pages(QuestionPage.class).forEach(page -> all.add(MarkdownCopy.of(page, words)));
        guides.forEach(page -> all.add(MarkdownCopy.of(page, words)));
        all.addAll(
                Indexes.of(site, newestFirst.stream().map(ShownInterview::card).toList()));
        return site(authored, all);
    }

    private Site site(List<AuthoredPage> authored, List<Page> pages) {
        List<Link> nav = new ArrayList<>();
        nav.add(new Link(words.get("nav.recommendations"), "recommendations.html"));
        nav.add(new Link(words.get("nav.practice"), PracticePage.PERMALINK));
        nav.add(new Link(words.get("nav.topics"), "topics/index.html"));
        if (!guides.isEmpty()) {
            nav.add(new Link(words.get("nav.guides"), "guides/index.html"));
        }
        authored.stream()
                .filter(page -> page.permalink().indexOf('/') < 0)
                .forEach(page -> nav.add(new Link(navTitle(page), page.permalink())));
        return new Site(
                view.portfolio().title(),
                view.portfolio().description(),
                address.url(),
                view.portfolio().language(),
                view.profile(),
                view.portfolio().owner().shownTo(view.profile()),
                nav,
                pages);
    }

    /** A page may say under which words the menu shows it. */
    private static String navTitle(AuthoredPage page) {
        return page.content().getOrDefault("nav", page.title());
    }

    private HomePage home() {
        List<QuestionRow> first = newestFirst.stream()
                .flatMap(talk -> talk.rows().stream())
                .filter(row -> row.priority() == 1)
                .sorted(Comparator.comparing(QuestionRow::date).reversed().thenComparingInt(QuestionRow::score))
                .limit(GLANCE)
                .toList();
        return new HomePage(
                view.portfolio().title(),
                view.portfolio().description(),
                StandingPlan.of(newestFirst, proof),
                newestFirst.stream().map(ShownInterview::card).toList(),
                first,
                plan.items().stream().limit(GLANCE).toList(),
                topics.counts().stream().limit(GLANCE_TOPICS).toList(),
                SchemaOrg.home(view.portfolio().title(), view.portfolio().description(), address.url()));
    }

    private InterviewPage interview(ShownInterview talk) {
        SignedTexts signed = new SignedTexts(talk, proof.signs());
        return new InterviewPage(
                talk.card(),
                signed.prose(talk.interview().report().intro()),
                signed.prose(talk.interview().report().closing()),
                OverallPlan.of(talk, signed),
                measures(talk),
                TimelinePlan.of(talk),
                talk.rows(),
                talk.interview().report().exchanges().stream().anyMatch(Exchange::proposed),
                plan.of(talk),
                topics.counts(talk),
                talk.transcript(),
                talk.interview().notes().notes().stream()
                        .filter(note -> note.exchange().isEmpty())
                        .map(note -> new NoteView(
                                talk.mentor(),
                                Prose.of(note.text(), talk.link().to()),
                                note.turn(),
                                note.turn() == 0 || talk.transcript().isEmpty()
                                        ? ""
                                        : talk.transcript() + "#" + TurnView.anchor(note.turn()),
                                RatingView.of(note.rating())))
                        .toList(),
                SchemaOrg.interview(talk.card(), talk.rows(), address.url()));
    }

    private static List<MeasureView> measures(ShownInterview talk) {
        return MeasureView.of(
                Measure.interview(talk.stretches(), talk.interview().setting().language()));
    }

    private static void redirects(ShownInterview talk, List<Page> pages) {
        for (Exchange exchange : talk.interview().report().exchanges()) {
            for (String alias : exchange.aliases()) {
                pages.add(new RedirectPage(talk.folder() + alias + ".html", talk.link(exchange.id())));
            }
        }
    }

    private static List<AuthoredPage> fitting(List<AuthoredPage> authored, List<Page> pages) {
        Set<String> taken = new HashSet<>();
        // A disk that ignores letter case must not lose a page.
        pages.forEach(page -> taken.add(page.permalink().toLowerCase(Locale.ROOT)));
        List<Problem> problems = authored.stream()
                .filter(page -> !taken.add(page.permalink().toLowerCase(Locale.ROOT)))
                .map(page -> Problem.error(
                        Location.of(page.source()),
                        "the address " + page.permalink() + " belongs to another page of the site",
                        "rename the file"))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return authored;
    }

    /** Every topic that an analysis names, as written. */
    private static List<String> named(View view) {
        return view.portfolio().interviews().stream()
                .map(interview -> interview.report())
                .flatMap(report -> Stream.concat(
                        report.exchanges().stream()
                                .flatMap(exchange -> exchange.analysis().topics().stream())
                                .map(TopicAdvice::topic),
                        report.insights().stream().map(Recommendation::topics).flatMap(List::stream)))
                .distinct()
                .toList();
    }
}
