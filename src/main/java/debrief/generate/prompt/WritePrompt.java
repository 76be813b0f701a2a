package debrief.generate.prompt;

import debrief.coach.Assignment;
import debrief.measure.Range;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for the wanted sections of one exchange, behind what every request on its interview begins with. */
public final class WritePrompt {

    /** The most that the exchange may take where the talk is not shown whole. */
    public static final int EXCHANGE_TOKENS = 8_000;

    /** The most that the talk around it may take then, on either side. */
    private static final int AROUND_TOKENS = 2_000;

    private static final PromptText TASK = PromptText.read("write");

    private final Ground ground;
    private final Assignment assignment;
    private final Briefing briefing;

    private WritePrompt(Ground ground, Briefing briefing) {
        this.ground = ground;
        this.assignment = ground.assignment();
        this.briefing = briefing;
    }

    /** @param parts keys of what is wanted */
    public static Opening of(Ground ground, Briefing briefing, List<String> parts) {
        return new WritePrompt(ground, briefing).opening(parts);
    }

    /**
     * How many words an answer to be learnt should have. A story needs room for its whole arc, a design for its numbers and its price;
     * listeners follow more ({@link Range}), but what is read at night and said next week is remembered by its few sentences.
     */
    public static Range toBeSaid(Kind kind) {
        return switch (kind) {
            case BEHAVIOURAL, EXPERIENCE, DESIGN -> new Range(120, 220);
            case INTRODUCTION -> new Range(100, 180);
            case TECHNICAL -> new Range(60, 170);
            case MOTIVATION, PLANS -> new Range(80, 150);
            case CANDIDATE_QUESTION -> new Range(60, 120);
            case GREETING, PUSHBACK, LOGISTICS, CLOSING -> Range.of(kind);
        };
    }

    public static int version() {
        return TASK.version();
    }

    private Opening opening(List<String> parts) {
        Range range = toBeSaid(ground.kind() == Kind.TECHNICAL && ground.isTold() ? Kind.EXPERIENCE : ground.kind());
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("turns", turns(assignment.exchange()));
        slots.put("kind", ground.kind().key());
        slots.put("neighbours", neighbours());
        slots.put(
                "title",
                briefing.fenced(
                        "It is called:",
                        "title",
                        Shown.line(assignment.exchange().title())));
        slots.put("measures", MeasureText.of(ground.measures(), ground.turns()));
        slots.put("notes", briefing.fenced("The candidate's notes to you, which nobody said aloud:", "notes", notes()));
        slots.put(
                "written",
                briefing.fenced("Others wrote this already; do not write it again:", "written", written(parts)));
        slots.put(
                "remark",
                briefing.fenced(
                        "What the candidate wants of this report, as far as the rules allow:",
                        "wish",
                        Shown.line(assignment.remark())));
        slots.put("excerpt", briefing.whole() ? "" : excerpt());
        slots.put("range", range.from() + " to " + range.to());
        slots.put("slots", ground.mostSlots() == 1 ? "one slot" : ground.mostSlots() + " small slots");
        slots.put("parts", String.join(", ", parts));
        return briefing.task(TASK, slots);
    }

    /** "t12 to t18"; with a hole "t12 to t14, t20". */
    private static String turns(Exchange exchange) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (int turn : exchange.turns()) {
            if (from > 0 && turn != last + 1) {
                stretches.add(stretch(from, last));
                from = turn;
            }
            from = from == 0 ? turn : from;
            last = turn;
        }
        stretches.add(stretch(from, last));
        return String.join(", ", stretches);
    }

    private static String stretch(int from, int last) {
        return from == last ? "t" + from : "t%d to t%d".formatted(from, last);
    }

    /** What led here, and what came of it. */
    private String neighbours() {
        Interview interview = assignment.interview();
        Exchange own = assignment.exchange();
        List<String> lines = new ArrayList<>();
        interview.exchange(own.follows()).ifPresent(root -> lines.add("It grows out of " + turns(root) + "."));
        interview.report().exchanges().stream()
                .filter(next -> next.follows().equals(own.id()))
                .forEach(next -> lines.add("It leads to " + turns(next) + ", which has a report of its own."));
        return String.join(" ", lines);
    }

    private String notes() {
        List<Ask> asks = assignment.asks();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            lines.add("%d. %s%s"
                    .formatted(i + 1, where(asks.get(i)), Shown.line(asks.get(i).text())));
        }
        return String.join("\n", lines);
    }

    /** The turn into which a note was written; empty when it stands in none. */
    private String where(Ask ask) {
        return ground.turns().stream()
                .filter(turn -> Aside.split(turn.text()).stream()
                        .anyMatch(aside -> aside.note()
                                && aside.text().strip().equals(ask.text().strip())))
                .findFirst()
                .map(turn -> "(t%d) ".formatted(turn.id()))
                .orElse("");
    }

    /** What persons wrote on it: what a coach wrote is no reason not to say it better. */
    private String written(List<String> parts) {
        Analysis analysis = assignment.exchange().analysis();
        return analysis.sections().entrySet().stream()
                .filter(one -> one.getValue().isDone() && one.getValue().origin() == null)
                .filter(one -> !parts.contains(one.getKey().key()) && !analysis.hasNothing(one.getKey()))
                .map(one -> one.getKey().key() + ": " + one.getValue().body().accept(SHOWN))
                .collect(Collectors.joining("\n"));
    }

    private static final Body.Visitor<String> SHOWN = new Body.Visitor<>() {

        @Override
        public String prose(Body.Prose body) {
            return Shown.line(body.prose());
        }

        @Override
        public String points(Body.Points body) {
            return joined(body.points().stream().map(Point::text));
        }

        @Override
        public String claims(Body.Claims body) {
            return joined(body.claims().stream().map(WritePrompt::claim));
        }

        @Override
        public String topics(Body.Topics body) {
            return joined(body.topics().stream().map(TopicAdvice::topic));
        }

        @Override
        public String marks(Body.Marks body) {
            return body.rating() == null ? "" : AdvicePrompt.marks(body.rating());
        }

        private String joined(Stream<String> texts) {
            return texts.map(Shown::line).collect(Collectors.joining(" / "));
        }
    };

    private static String claim(Claim claim) {
        return "\"%s\" is %s".formatted(claim.says(), claim.verdict().key());
    }

    /** The exchange and what is around it, where the talk is too long to be shown whole. */
    private String excerpt() {
        List<Turn> all = assignment.interview().transcript().turns();
        List<Integer> own = assignment.exchange().turns();
        int first = own.get(0);
        int last = own.get(own.size() - 1);
        List<Turn> before = all.stream().filter(turn -> turn.id() < first).toList();
        List<Turn> after = all.stream().filter(turn -> turn.id() > last).toList();
        Excerpt exchange = Excerpt.of(ground.turns(), EXCHANGE_TOKENS);
        String left = exchange.isWhole()
                ? ""
                : (" %d words of the question's own turns were left out where \"[… left out …]\" says so: judge what is there, and do"
                                + " not quote across a gap.")
                        .formatted(exchange.left());
        String text = Stream.of(near(before, true), exchange.text(), near(after, false))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return briefing.fenced(
                "The talk is too long to be shown whole. This is the question with what is around it." + left,
                "transcript",
                text);
    }

    /** Whole turns next to the exchange, as many as there is room for. */
    private static String near(List<Turn> turns, boolean end) {
        List<Turn> nearest = new ArrayList<>();
        int room = AROUND_TOKENS;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(end ? turns.size() - 1 - i : i);
            room -= Tokens.of(turn.text());
            if (room < 0) {
                break;
            }
            nearest.add(end ? 0 : nearest.size(), turn);
        }
        return nearest.isEmpty() ? "" : Excerpt.of(nearest, Integer.MAX_VALUE).text();
    }

    /** The wanted parts by their keys, in the order in which a reply is thought out. */
    public static List<String> parts(Set<Section> sections, boolean answers) {
        return ReplyParts.keys().stream()
                .filter(key -> key.equals(ReplySchema.ANSWERS)
                        ? answers
                        : sections.stream().anyMatch(section -> section.key().equals(key)))
                .toList();
    }
}
