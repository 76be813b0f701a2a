package debrief.site;

import debrief.evidence.Review;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Place;
import debrief.model.Keyed;
import debrief.site.page.Prose;
import debrief.site.page.QualityPage;
import debrief.site.page.QualityPage.AcceptedView;
import debrief.site.page.QualityPage.FindingView;
import debrief.site.page.QualityPage.KindView;
import debrief.site.page.QualityPage.OfInterview;
import debrief.site.page.QualityPage.OfQuestion;
import debrief.site.page.QualityPage.Scope;
import debrief.site.page.SiteTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the page that shows what the evidence check found; only of interviews that are shown. */
final class QualityPlan {

    private final List<ShownInterview> talks;
    private final Review review;
    private final Map<String, List<Finding>> byInterview;

    /** @param talks newest first */
    QualityPlan(List<ShownInterview> talks, Review review) {
        this.talks = talks;
        this.review = review;
        this.byInterview = review.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.place().interview()));
    }

    QualityPage page(SiteTexts words) {
        List<OfInterview> interviews = talks.stream()
                .map(this::of)
                .filter(interview -> !interview.questions().isEmpty())
                .toList();
        List<FindingView> all = interviews.stream()
                .flatMap(interview -> interview.questions().stream())
                .flatMap(question -> question.findings().stream())
                .toList();
        int errors = (int) all.stream().filter(QualityPlan::isError).count();
        return new QualityPage(
                words.get("quality.title"),
                words.get("quality.lead"),
                errors,
                all.size() - errors,
                new Scope(
                        talks.size(),
                        talks.stream().mapToInt(talk -> talk.rows().size()).sum(),
                        talks.stream()
                                .mapToInt(talk ->
                                        talk.interview().transcript().turns().size())
                                .sum()),
                interviews,
                talks.stream().flatMap(this::accepted).toList(),
                Stream.of(Finding.Kind.values())
                        .map(kind -> new KindView(kind.key(), severity(kind), (int) all.stream()
                                .filter(finding -> finding.kind().equals(kind.key()))
                                .count()))
                        .toList());
    }

    /** Where the findings on a question stand; a double hyphen parts two ids, in which there is none. */
    static String anchor(String interview, String exchange) {
        return exchange.isEmpty() ? interview : interview + "--" + exchange;
    }

    private OfInterview of(ShownInterview talk) {
        Map<String, List<FindingView>> byExchange = new LinkedHashMap<>();
        for (Finding finding : byInterview.getOrDefault(talk.interview().id(), List.of())) {
            byExchange
                    .computeIfAbsent(finding.place().exchange(), exchange -> new ArrayList<>())
                    .add(view(finding, talk));
        }
        return new OfInterview(
                talk.link(),
                byExchange.entrySet().stream()
                        .map(entry -> new OfQuestion(
                                talk.link(entry.getKey()),
                                anchor(talk.interview().id(), entry.getKey()),
                                entry.getValue().stream()
                                        .sorted(Comparator.comparing(finding -> !isError(finding)))
                                        .toList()))
                        // What is false before what is weak, else in the order of the talk.
                        .sorted(Comparator.comparing(
                                question -> question.findings().stream().noneMatch(QualityPlan::isError)))
                        .toList());
    }

    private static FindingView view(Finding finding, ShownInterview talk) {
        Place place = finding.place();
        return new FindingView(
                finding.kind().key(),
                severity(finding.kind()),
                place.section(),
                finding.words(),
                finding.message(),
                finding.hint(),
                place.turn(),
                place.turn() == 0 ? "" : talk.whereIs(place.turn(), place.exchange()));
    }

    private Stream<AcceptedView> accepted(ShownInterview talk) {
        return review.settled().stream()
                .filter(settled -> settled.finding()
                        .place()
                        .interview()
                        .equals(talk.interview().id()))
                .map(settled -> new AcceptedView(
                        talk.link(settled.finding().place().exchange()),
                        settled.finding().kind().key(),
                        settled.finding().words(),
                        Prose.of(
                                settled.because(),
                                talk.link(settled.finding().place().exchange()).to())));
    }

    private static boolean isError(FindingView finding) {
        return finding.severity().equals("error");
    }

    private static String severity(Finding.Kind kind) {
        return Keyed.key(kind.severity());
    }
}
