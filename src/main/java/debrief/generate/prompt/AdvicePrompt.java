package debrief.generate.prompt;

import debrief.measure.Measure;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Claim;
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

/** Asks for the advice on a whole interview: from the talk, the measures and all that was found on each question. */
public final class AdvicePrompt {

    /** The most that all exchanges together may take; beyond it each says less. */
    public static final int EXCHANGES_TOKENS = 12_000;

    /** The parts of the reply. */
    public static final List<String> PARTS = List.of("carried", "recommendations", "stories", "week", "verdict");

    private static final int LONGEST_TEXT = 400;
    private static final int SHORTEST_TEXT = 60;
    private static final PromptText TASK = PromptText.read("advise");

    private AdvicePrompt() {}

    public static Opening of(Portfolio portfolio, Interview interview, Briefing briefing) {
        String language = Ground.language(portfolio, interview);
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("questions", questions(interview, language));
        slots.put(
                "measures",
                MeasureText.of(
                        Measure.interview(Ground.talk(interview.transcript().turns()), language)));
        return briefing.task(TASK, slots);
    }

    public static int version() {
        return TASK.version();
    }

    private static String questions(Interview interview, String language) {
        String text = "";
        for (int longest = LONGEST_TEXT; longest >= SHORTEST_TEXT; longest /= 2) {
            int bound = longest;
            text = interview.report().exchanges().stream()
                    .map(exchange -> exchange(interview, exchange, language, bound))
                    .collect(Collectors.joining("\n\n"));
            if (Tokens.of(text) <= EXCHANGES_TOKENS) {
                break;
            }
        }
        return text;
    }

    private static String exchange(Interview interview, Exchange exchange, String language, int longest) {
        Analysis analysis = exchange.analysis();
        List<String> lines = new ArrayList<>();
        lines.add("id %s, t%d to t%d (%s): %s"
                .formatted(
                        exchange.id(),
                        exchange.turns().get(0),
                        exchange.turns().get(exchange.turns().size() - 1),
                        exchange.kind().key(),
                        Shown.line(exchange.title())));
        if (!exchange.follows().isEmpty()) {
            lines.add("follows " + exchange.follows());
        }
        lines.add("counted: "
                + MeasureText.brief(
                        Measure.answer(exchange.kind(), Ground.talk(interview.turnsOf(exchange)), language)));
        if (analysis.rating() != null) {
            lines.add("rated: " + marks(analysis.rating()));
        }
        for (Section prose : List.of(Section.VERDICT, Section.SUMMARY)) {
            if (!analysis.prose(prose).isEmpty()) {
                lines.add(prose.key() + ": " + shortened(analysis.prose(prose), longest));
            }
        }
        analysis.points(Section.STRENGTHS).forEach(point -> lines.add("strength: " + cited(point, longest)));
        analysis.points(Section.ISSUES)
                .forEach(point -> lines.add("issue%s: %s"
                        .formatted(
                                point.flaw() == null ? "" : ", " + point.flaw().key(), cited(point, longest))));
        analysis.claims().stream()
                .filter(claim -> claim.verdict() == Claim.Verdict.WRONG)
                .forEach(claim -> lines.add("issue, wrong: t%d \"%s\" %s"
                        .formatted(claim.turn(), Shown.line(claim.says()), shortened(claim.because(), longest))));
        exchange.asks().stream()
                .map(Ask::text)
                .forEach(ask -> lines.add("the candidate asked: " + shortened(ask, longest)));
        return String.join("\n", lines);
    }

    /** The marks on one line. */
    static String marks(Rating rating) {
        return "content %d, structure %d, evidence %d"
                .formatted(rating.content(), rating.structure(), rating.evidence());
    }

    private static String cited(Point point, int longest) {
        String words = point.evidence().stream()
                .limit(1)
                .map(one -> "t%d \"%s\" ".formatted(one.turn(), Shown.line(one.quote())))
                .collect(Collectors.joining());
        return words + shortened((point.label() + " " + point.text()).strip(), longest);
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
