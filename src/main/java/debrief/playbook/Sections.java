package debrief.playbook;

import debrief.coach.Assignment;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.playbook.Line.Filled;
import debrief.playbook.Sign.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the wanted sections on one exchange. */
final class Sections {

    private static final int MOST_JUDGEMENTS = 3;
    private static final int MOST_TOPICS = 4;

    private final Assignment assignment;
    private final Reading reading;
    private final Library library;
    private final Choice choice;
    private final Rating rating;

    Sections(Assignment assignment, Reading reading, Library library) {
        this.assignment = assignment;
        this.reading = reading;
        this.library = library;
        choice = new Choice(reading, library);
        rating = Grades.of(reading);
        step();
    }

    Analysis analysis(List<Claim> claims) {
        Map<Section, Body> bodies = new EnumMap<>(Section.class);
        for (Section section : assignment.sections()) {
            Body body =
                    switch (section.form()) {
                        case POINTS -> new Body.Points(points(section));
                        case PROSE -> new Body.Prose(prose(section));
                        case CLAIMS -> new Body.Claims(claims);
                        case TOPICS -> new Body.Topics(topics());
                        case MARKS -> new Body.Marks(rating());
                    };
            // That no topic is named, or that there is no answer to rate, is all there is to say; it is no gap.
            if (!body.isEmpty() || section == Section.TOPICS || section == Section.RATING) {
                bodies.put(section, body);
            }
        }
        return Analysis.of(bodies);
    }

    private String prose(Section section) {
        return section == Section.SUMMARY ? Summary.of(reading, choice) : Suggestion.of(reading, library);
    }

    private List<Point> points(Section section) {
        String key = section.key();
        return switch (section) {
            case EXPECTING -> {
                boolean levels =
                        !library.kind(reading.heard().kind()).lines("levels").isEmpty();
                if (!levels || reading.has(Sign.SILENT)) {
                    yield choice.pool(key, 3, 1);
                }
                List<Point> points = new ArrayList<>(choice.pool(key, reading.has(Sign.TOPIC) ? 3 : 2, 0));
                points.addAll(choice.pool("levels", 1, 1));
                yield points;
            }
            case STRENGTHS -> orElse(choice.judgements(key, Side.STRENGTH, MOST_JUDGEMENTS), "no-strength");
            case ISSUES -> orElse(choice.judgements(key, Side.FAULT, MOST_JUDGEMENTS), "no-issue");
            case IMPROVEMENTS -> {
                List<Point> points = new ArrayList<>(choice.remedies(MOST_JUDGEMENTS - 1));
                points.addAll(choice.one("next"));
                yield orElse(points, "no-improvement");
            }
            default -> choice.pool(key, 2, 1);
        };
    }

    private List<Point> orElse(List<Point> found, String section) {
        if (!found.isEmpty()) {
            return found;
        }
        return choice.one(section);
    }

    private @Nullable Rating rating() {
        return rating.content() + rating.structure() + rating.evidence() > 0 ? rating : null;
    }

    /** The side of the rating with most to gain, and what its next mark asks for. */
    private void step() {
        String side = "";
        int lowest = Rating.BEST;
        for (Map.Entry<String, Integer> one : List.of(
                Map.entry("evidence", rating.evidence()),
                Map.entry("structure", rating.structure()),
                Map.entry("content", rating.content()))) {
            if (one.getValue() > 0 && one.getValue() < lowest) {
                side = one.getKey();
                lowest = one.getValue();
            }
        }
        int next = lowest + 1;
        String label = side + " " + next;
        for (Line line : library.kind(reading.heard().kind()).lines("rubric")) {
            Filled filled = line.fill(reading.noticed()).orElse(null);
            if (filled != null && filled.label().equals(label)) {
                reading.noticed().measure(Slot.STEP, side + " from " + lowest + " of 4 to " + next);
                reading.noticed().text(Slot.ANCHOR, filled.text(), List.of());
            }
        }
    }

    private static String firstSentence(String summary) {
        return summary.lines().findFirst().orElse("").strip();
    }

    private List<TopicAdvice> topics() {
        TopicRules rules = new TopicRules(reading.heard(), library.vocabulary(), reading.shift());
        List<TopicAdvice> advice = new ArrayList<>();
        reading.topics().forEach((topic, hits) -> {
            if (advice.size() < MOST_TOPICS) {
                Noticed noticed = new Noticed();
                rules.notice(topic, hits, noticed);
                List<Line> lines = Choice.turned(library.every().lines("topics"), reading.shift() + advice.size());
                String text = lines.stream()
                        .flatMap(line -> line.fill(noticed).stream())
                        .map(Filled::text)
                        .findFirst()
                        .orElseGet(() -> firstSentence(topic.summary()));
                advice.add(new TopicAdvice(topic.slug(), text));
            }
        });
        return advice;
    }
}
