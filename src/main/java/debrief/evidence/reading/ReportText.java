package debrief.evidence.reading;

import debrief.evidence.reading.Finding.Place;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One text of a report: a bullet, a suggested answer, an answer to an ask.
 *
 * @param label a few words before the text; may be empty
 * @param words the text, Markdown
 * @param evidence what it rests on
 * @param turns that it is about; none when it is about the interview as a whole
 */
public record ReportText(Place place, Text label, Text words, List<Point.Evidence> evidence, List<Said> turns) {

    public static final String ASKS = "asks";
    public static final String EXTRA = "extra";
    public static final String INSIGHTS = "insights";

    /** Behind it and a slash stands the key below {@code overall:}. */
    public static final String OVERALL = "overall/";

    private static final String VERDICT = OVERALL + "verdict";
    private static final String STORIES = OVERALL + "stories";
    private static final String WEEK = OVERALL + "week";

    /** Gathers the texts on one exchange, or on the whole: those that say something. */
    private record Gathering(String interview, String exchange, List<Said> turns, List<ReportText> texts) {

        void add(String section, String label, String text, List<Point.Evidence> evidence) {
            if (!text.isBlank()) {
                texts.add(new ReportText(
                        new Place(interview, exchange, section, 0, text),
                        Text.of(label),
                        Text.of(text),
                        evidence,
                        turns));
            }
        }

        void add(String section, String label, String text) {
            add(section, label, text, List.of());
        }

        void add(Overall overall) {
            add(VERDICT, "", overall.verdict());
            overall.carried().forEach(one -> add(OVERALL + "carried", one.label(), one.text(), one.evidence()));
            for (Overall.Mistake one : overall.wrong()) {
                add(OVERALL + "wrong", "", one.because(), List.of(new Point.Evidence(one.turn(), one.says())));
            }
            for (Overall.Story story : overall.stories()) {
                add(STORIES, story.title(), story.situation());
                add(STORIES, story.title(), story.result());
                story.figures().forEach(figure -> add(STORIES, story.title(), figure));
            }
            overall.week().forEach(one -> add(WEEK, one.label(), one.text(), one.evidence()));
        }
    }

    /** A text that is about to stand in a section, on some turns. */
    public static ReportText in(String section, String text, List<Said> turns) {
        return new ReportText(new Place("", "", section, 0, text), Text.of(""), Text.of(text), List.of(), turns);
    }

    /** What is said of an exchange, in page order. */
    static List<ReportText> of(String interview, Exchange exchange, List<Said> turns) {
        Gathering all = new Gathering(interview, exchange.id(), turns, new ArrayList<>());
        exchange.asks().forEach(ask -> all.add(ASKS, "", ask.answer()));
        for (Section section : Section.values()) {
            exchange.analysis()
                    .points(section)
                    .forEach(point -> all.add(section.key(), point.label(), point.text(), point.evidence()));
            all.add(section.key(), "", exchange.analysis().prose(section));
        }
        Rating rating = exchange.analysis().rating();
        if (rating != null) {
            all.add(Section.RATING.key(), "", rating.because());
        }
        exchange.analysis().claims().forEach(claim -> all.add(Section.CLAIMS.key(), "", claim.because()));
        exchange.analysis().topics().forEach(topic -> all.add(Section.TOPICS.key(), topic.topic(), topic.advice()));
        exchange.extra().forEach(extra -> all.add(EXTRA, extra.heading(), extra.text()));
        return all.texts;
    }

    /** What is said of the interview as a whole. */
    static List<ReportText> of(Interview interview) {
        Gathering all = new Gathering(interview.id(), "", List.of(), new ArrayList<>());
        all.add("intro", "", interview.report().intro());
        for (Recommendation insight : interview.report().insights()) {
            all.add(INSIGHTS, insight.label(), insight.text());
        }
        all.add(interview.report().overall());
        all.add("closing", "", interview.report().closing());
        return all.texts;
    }

    /** All words that some text of an interview's report names as what it rests on. */
    public static Set<String> quotes(Interview interview) {
        Overall overall = interview.report().overall();
        Stream<Point> points = Stream.of(
                        interview.report().exchanges().stream()
                                .flatMap(exchange -> exchange.analysis().sections().values().stream())
                                .flatMap(written -> written.body().points().stream()),
                        overall.carried().stream(),
                        overall.week().stream())
                .flatMap(all -> all);
        return Stream.concat(
                        points.flatMap(point -> point.evidence().stream()).map(Point.Evidence::quote),
                        overall.wrong().stream().map(Overall.Mistake::says))
                .collect(Collectors.toSet());
    }

    /** The section's key in YAML. */
    public String section() {
        return place.section();
    }

    public boolean isIn(Section one) {
        return section().equals(one.key());
    }

    /** The candidate's own words to be. */
    public boolean isToBeSaid() {
        return isIn(Section.SUGGESTED) || isIn(Section.SHORT);
    }

    /** It judges what the candidate said, so words in quotation marks are meant to have been said. */
    boolean judges() {
        return Stream.of(Section.values()).anyMatch(section -> section.judges() && isIn(section))
                || section().startsWith(OVERALL) && !section().equals(WEEK);
    }

    /** No page shows it where one of the questions is hidden. */
    public boolean isGoneWithAQuestion() {
        return section().equals(VERDICT) || section().equals(WEEK);
    }

    /** As it was typed. */
    public String text() {
        return words.source();
    }

    /** Label and text as one. */
    public String whole() {
        return label.size() == 0 ? text() : label.source() + ": " + text();
    }
}
