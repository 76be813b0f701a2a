package debrief.generate.prompt;

import debrief.measure.Measure;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Rating;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for the overall advice: from the measures, the ratings and what was written on each exchange. */
public final class AdvicePrompt {

    /** The most that all exchanges together may take; beyond it each says less. */
    public static final int EXCHANGES_TOKENS = 12_000;

    private static final int LONGEST_TEXT = 400;
    private static final int SHORTEST_TEXT = 60;
    private static final int MOST_ISSUES = 4;

    private AdvicePrompt() {}

    public static Opening of(Portfolio portfolio, Interview interview, PromptText prompt, ReplySchema schema) {
        String language = Ground.language(portfolio, interview);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("interview", WritePrompt.setting(interview.setting()));
        data.put(
                "measures",
                MeasureText.of(
                        Measure.interview(Ground.talk(interview.transcript().turns()), language)));
        data.put("topics", WritePrompt.topics(portfolio.topics()));
        data.put("exchanges", exchanges(interview, language));
        Map<String, String> slots = new LinkedHashMap<>(data);
        slots.put("nonce", Fence.around(List.copyOf(data.values())).nonce());
        slots.put("language", WritePrompt.languageName(language));
        slots.put("schema", schema.text());
        return new Opening(prompt.system(slots), prompt.user(slots));
    }

    private static String exchanges(Interview interview, String language) {
        String text = "";
        for (int longest = LONGEST_TEXT; longest >= SHORTEST_TEXT; longest /= 2) {
            int bound = longest;
            text = interview.report().exchanges().stream()
                    .map(exchange -> exchange(interview, exchange, language, bound))
                    .collect(Collectors.joining("\n\n"));
            if (Tokens.estimate(text) <= EXCHANGES_TOKENS) {
                break;
            }
        }
        return text;
    }

    private static String exchange(Interview interview, Exchange exchange, String language, int longest) {
        Analysis analysis = exchange.analysis();
        List<String> lines = new ArrayList<>();
        lines.add("id %s (%s): %s".formatted(exchange.id(), exchange.kind().key(), Shown.line(exchange.title())));
        if (!exchange.follows().isEmpty()) {
            lines.add("follows " + exchange.follows());
        }
        lines.add("counted: "
                + MeasureText.brief(
                        Measure.answer(exchange.kind(), Ground.talk(interview.turnsOf(exchange)), language)));
        Rating rating = analysis.rating();
        if (rating != null) {
            lines.add("rated: content %d, structure %d, evidence %d"
                    .formatted(rating.content(), rating.structure(), rating.evidence()));
        }
        if (!analysis.prose(Section.SUMMARY).isEmpty()) {
            lines.add("summary: " + shortened(analysis.prose(Section.SUMMARY), longest));
        }
        List<Point> issues = analysis.points(Section.ISSUES);
        issues.stream()
                .limit(MOST_ISSUES)
                .forEach(issue -> lines.add("issue: " + shortened(issue.label() + " " + issue.text(), longest)));
        if (issues.size() > MOST_ISSUES) {
            lines.add("(%d more issues)".formatted(issues.size() - MOST_ISSUES));
        }
        if (!analysis.topics().isEmpty()) {
            lines.add("topics: "
                    + analysis.topics().stream()
                            .map(topic -> Shown.line(topic.topic()))
                            .collect(Collectors.joining(", ")));
        }
        return String.join("\n", lines);
    }

    private static String shortened(String text, int longest) {
        String line = Shown.line(text);
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, longest / 2)) + " […]";
    }
}
