package debrief.evidence.reading;

import debrief.model.Exchange;
import debrief.model.Point;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One text of a report: a bullet, a suggested answer, an answer to an ask.
 *
 * @param section its key in YAML
 * @param label a few words before the text; may be empty
 * @param text Markdown
 * @param evidence what it rests on
 */
public record ReportText(String section, String label, String text, List<Point.Evidence> evidence) {

    public static final String ASKS = "asks";
    public static final String EXTRA = "extra";
    public static final String INSIGHTS = "insights";

    private static final Set<String> JUDGING = Set.of(
            Section.SUMMARY.key(), Section.STRENGTHS.key(), Section.ISSUES.key(), Section.IMPROVEMENTS.key(), ASKS);

    public ReportText(String section, String label, String text) {
        this(section, label, text, List.of());
    }

    /** What is said of an exchange, in page order. */
    public static List<ReportText> of(Exchange exchange) {
        List<ReportText> passages = new ArrayList<>();
        exchange.asks().forEach(ask -> add(passages, ASKS, "", ask.answer(), List.of()));
        for (Section section : Section.values()) {
            exchange.analysis()
                    .points(section)
                    .forEach(point -> add(passages, section.key(), point.label(), point.text(), point.evidence()));
            add(passages, section.key(), "", exchange.analysis().prose(section), List.of());
        }
        exchange.analysis()
                .claims()
                .forEach(claim -> add(passages, Section.CLAIMS.key(), "", claim.because(), List.of()));
        exchange.analysis()
                .topics()
                .forEach(topic -> add(passages, Section.TOPICS.key(), topic.topic(), topic.advice(), List.of()));
        exchange.extra().forEach(extra -> add(passages, EXTRA, extra.heading(), extra.text(), List.of()));
        return passages;
    }

    /** What is said of the interview as a whole. */
    public static List<ReportText> of(Report report) {
        List<ReportText> passages = new ArrayList<>();
        add(passages, "intro", "", report.intro(), List.of());
        for (Recommendation insight : report.insights()) {
            add(passages, INSIGHTS, insight.label(), insight.text(), List.of());
        }
        add(passages, "closing", "", report.closing(), List.of());
        return passages;
    }

    private static void add(
            List<ReportText> passages, String section, String label, String text, List<Point.Evidence> evidence) {
        if (!text.isBlank()) {
            passages.add(new ReportText(section, label, text, evidence));
        }
    }

    public boolean isIn(Section one) {
        return section.equals(one.key());
    }

    /** It judges what the candidate said, so words in quotation marks are meant to have been said. */
    public boolean judges() {
        return JUDGING.contains(section);
    }

    /** Label and text as one. */
    public String whole() {
        return label.isEmpty() ? text : label + ": " + text;
    }
}
