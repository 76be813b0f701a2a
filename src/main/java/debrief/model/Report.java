package debrief.model;

import java.util.List;

/**
 * What the coach says of one interview: {@code analysis.yaml}.
 *
 * @param intro Markdown before the first question; may be empty
 * @param closing Markdown after the last; may be empty
 * @param insights the overall advice, in the author's order
 */
public record Report(String intro, List<Exchange> exchanges, List<Recommendation> insights, String closing) {

    public static final Report EMPTY = new Report("", List.of(), List.of(), "");

    public Report {
        exchanges = List.copyOf(exchanges);
        insights = List.copyOf(insights);
    }
}
