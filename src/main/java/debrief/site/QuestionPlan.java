package debrief.site;

import debrief.card.Shelf;
import debrief.measure.Measure;
import debrief.measure.Measures;
import debrief.model.Analysis;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Guide;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Notes.Note;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.site.page.Byline;
import debrief.site.page.Link;
import debrief.site.page.MeasureView;
import debrief.site.page.NoteView;
import debrief.site.page.Prose;
import debrief.site.page.QualityPage;
import debrief.site.page.QuestionPage;
import debrief.site.page.QuestionPage.AskView;
import debrief.site.page.QuestionPage.ClaimView;
import debrief.site.page.QuestionPage.ExtraView;
import debrief.site.page.QuestionPage.Found;
import debrief.site.page.QuestionPage.SectionView;
import debrief.site.page.QuestionPage.ThreadStep;
import debrief.site.page.QuestionPage.TopicAdviceView;
import debrief.site.page.QuestionRow;
import debrief.site.page.RatingView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Plans the question pages of one interview. */
final class QuestionPlan {

    private final ShownInterview talk;
    private final SignedTexts signed;
    private final Proof proof;
    private final Taxonomy taxonomy;
    private final TopicIndex index;
    private final Plan plan;
    private final List<Exchange> exchanges;
    private final Measures whole;
    private final String siteUrl;
    private final Function<Kind, Optional<Guide>> guides;

    QuestionPlan(
            ShownInterview talk,
            Taxonomy taxonomy,
            TopicIndex index,
            Plan plan,
            String siteUrl,
            Proof proof,
            Function<Kind, Optional<Guide>> guides) {
        this.talk = talk;
        this.signed = new SignedTexts(talk, proof.signs());
        this.proof = proof;
        this.taxonomy = taxonomy;
        this.index = index;
        this.plan = plan;
        this.siteUrl = siteUrl;
        this.guides = guides;
        this.exchanges = talk.interview().report().exchanges();
        this.whole =
                Measure.interview(talk.stretches(), talk.interview().setting().language());
    }

    List<QuestionPage> pages() {
        List<QuestionPage> pages = new ArrayList<>();
        for (int i = 0; i < exchanges.size(); i++) {
            pages.add(page(i));
        }
        return pages;
    }

    private QuestionPage page(int i) {
        Exchange exchange = exchanges.get(i);
        Analysis analysis = exchange.analysis();
        QuestionRow row = talk.row(exchange);
        return new QuestionPage(
                row,
                talk.link(),
                exchange.proposed(),
                talk.unjudged(exchange),
                exchanges.size(),
                talk.interview().turnsOf(exchange).stream().map(talk::view).toList(),
                exchange.asks().stream()
                        .map(ask ->
                                new AskView(ask.text(), signed.prose(exchange, ask.answer()), Byline.of(ask.origin())))
                        .toList(),
                measures(exchange),
                sections(exchange),
                analysis.claims().stream()
                        .map(claim -> claim(claim, analysis.points(Section.ISSUES), exchange))
                        .toList(),
                RatingView.of(analysis.rating()),
                analysis.topics().stream().map(topic -> topic(topic, exchange)).toList(),
                exchange.extra().stream()
                        .map(extra -> new ExtraView(extra.heading(), signed.prose(exchange, extra.text())))
                        .toList(),
                FittingGuide.of(exchange, talk.stretches(exchange), guides),
                thread(exchange),
                index.elsewhere(exchange, talk.interview().id()),
                plan.linksFrom(row.to()),
                notes(exchange),
                talk.transcript(),
                row.to().replaceAll("html$", "md"),
                found(exchange),
                neighbour(i - 1),
                neighbour(i + 1),
                SchemaOrg.question(row, talk, siteUrl));
    }

    /** Of small talk nothing is counted. */
    private List<MeasureView> measures(Exchange exchange) {
        return exchange.kind().is(Trait.COURTESY)
                ? List.of()
                : MeasureView.of(
                        Measure.answer(
                                exchange.kind(),
                                talk.stretches(exchange),
                                talk.interview().setting().language()),
                        whole);
    }

    private Found found(Exchange exchange) {
        String interview = talk.interview().id();
        int count = (int) proof.review().findings().stream()
                .filter(finding -> finding.place().interview().equals(interview)
                        && finding.place().exchange().equals(exchange.id()))
                .count();
        String to = count == 0 ? "" : QualityPage.PERMALINK + "#" + QualityPlan.anchor(interview, exchange.id());
        return new Found(count, to);
    }

    private Link neighbour(int i) {
        return i < 0 || i >= exchanges.size()
                ? new Link("", "")
                : talk.link(exchanges.get(i).id());
    }

    private Map<String, SectionView> sections(Exchange exchange) {
        Analysis analysis = exchange.analysis();
        Set<Section> missing = exchange.missing();
        Map<String, SectionView> views = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            boolean written = analysis.has(section) && !analysis.hasNothing(section);
            String state = written ? "written" : missing.contains(section) && section.isMissed() ? "gap" : "none";
            views.put(
                    section.key(),
                    new SectionView(
                            section.key(),
                            state,
                            analysis.points(section).stream()
                                    .map(point -> PointViews.of(point, exchange.id(), signed))
                                    .toList(),
                            signed.prose(exchange, prose(analysis, section)),
                            Byline.of(analysis.origin(section)),
                            analysis.failed(section)));
        }
        return views;
    }

    /** A rating's words are its reason. */
    private static String prose(Analysis analysis, Section section) {
        Rating rating = analysis.rating();
        return section == Section.RATING && rating != null ? rating.because() : analysis.prose(section);
    }

    private ClaimView claim(Claim claim, List<Point> issues, Exchange exchange) {
        return new ClaimView(
                claim.says(),
                claim.verdict().key(),
                signed.prose(exchange, claim.because()),
                WebAddress.of(claim.source()),
                WebAddress.host(claim.source()),
                claim.turn(),
                talk.whereIs(claim.turn(), exchange),
                issue(claim, issues));
    }

    /** The issue that quotes a statement's words, or words of it: one quote is not put before the reader twice. */
    private static int issue(Claim claim, List<Point> issues) {
        if (claim.verdict() == Claim.Verdict.RIGHT || claim.verdict() == Claim.Verdict.UNSURE) {
            return 0;
        }
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).quotes(claim)) {
                return i + 1;
            }
        }
        return 0;
    }

    private TopicAdviceView topic(TopicAdvice advice, Exchange exchange) {
        Topic topic = taxonomy.find(advice.topic()).orElseThrow();
        String line = advice.advice().isEmpty()
                ? Shelf.all()
                        .of(topic)
                        .flatMap(card -> card.on(talk.said(exchange)))
                        .orElse("")
                : "";
        return new TopicAdviceView(
                topic.name(), TopicIndex.permalink(topic), signed.prose(exchange, advice.advice()), Prose.of(line));
    }

    /** All that grew out of the same first question, in the order of the talk. */
    private List<ThreadStep> thread(Exchange exchange) {
        Map<String, String> opener = new LinkedHashMap<>();
        for (Exchange other : exchanges) {
            opener.put(other.id(), opener.getOrDefault(other.follows(), other.id()));
        }
        String first = opener.getOrDefault(exchange.id(), "");
        List<ThreadStep> steps = exchanges.stream()
                .filter(other -> first.equals(opener.get(other.id())))
                .map(other -> new ThreadStep(
                        other.title(), talk.row(other).to(), talk.row(other).depth(), other.equals(exchange)))
                .toList();
        return steps.size() > 1 ? steps : List.of();
    }

    private List<NoteView> notes(Exchange exchange) {
        return talk.interview().notes().notes().stream()
                .filter(note -> note.exchange().equals(exchange.id()))
                .map(note -> note(note, exchange))
                .toList();
    }

    private NoteView note(Note note, Exchange exchange) {
        return new NoteView(
                talk.mentor(),
                Prose.of(note.text(), talk.link(exchange.id()).to()),
                note.turn(),
                note.turn() == 0 ? "" : talk.whereIs(note.turn(), exchange),
                RatingView.of(note.rating()));
    }
}
