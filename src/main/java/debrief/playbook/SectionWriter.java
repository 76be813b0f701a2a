package debrief.playbook;

import debrief.coach.Assignment;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.playbook.Feature.Side;
import debrief.playbook.Remark.Filled;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the wanted sections on one exchange. */
final class SectionWriter {

    private static final int MOST_JUDGEMENTS = 3;
    private static final int MOST_TOPICS = 4;

    private final Assignment assignment;
    private final Assessment assessment;
    private final Library library;
    private final Choice choice;
    private final Rating rating;

    SectionWriter(Assignment assignment, Assessment assessment, Library library) {
        this.assignment = assignment;
        this.assessment = assessment;
        this.library = library;
        choice = new Choice(assessment, library);
        rating = Grades.of(assessment);
        step();
    }

    Analysis analysis(List<Claim> claims) {
        Map<Section, Body> bodies = new EnumMap<>(Section.class);
        for (Section section : assignment.sections()) {
            if (section.isBeyondRules()) {
                continue;
            }
            Body body = switch (section.form()) {
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
        return section == Section.SUMMARY ? summary() : Suggestion.of(assessment, library);
    }

    private List<Point> points(Section section) {
        String key = section.key();
        return switch (section) {
            case EXPECTING -> {
                boolean levels =
                        !library.kind(assessment.heard().kind()).lines("levels").isEmpty();
                if (!levels || assessment.has(Feature.SILENT)) {
                    yield choice.pool(key, 3, 1);
                }
                List<Point> points = new ArrayList<>(choice.pool(key, assessment.has(Feature.TOPIC) ? 3 : 2, 0));
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
        return found.isEmpty() ? choice.one(section) : found;
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
        for (Remark line : library.kind(assessment.heard().kind()).lines("rubric")) {
            Filled filled = line.fill(assessment.noticed()).orElse(null);
            if (filled != null && filled.label().equals(label)) {
                assessment.noticed().measure(Slot.STEP, side + " from " + lowest + " of 4 to " + next);
                assessment.noticed().text(Slot.ANCHOR, filled.text(), List.of());
            }
        }
    }

    /** Two to four sentences: what was asked, how it went by what was found, and the one thing to do next. */
    private String summary() {
        Optional<Feature> strength = gravest(Side.STRENGTH);
        Optional<Feature> fault = gravest(Side.FAULT);
        String note = choice.sentence("note");
        String did = strength.map(feature -> choice.sentence("went", feature)).orElse("");
        String lacks = fault.map(feature -> choice.sentence("went", feature)).orElse("");
        String next = fault.map(feature -> choice.sentence("do", feature)).orElse("");
        return Stream.of(
                        choice.sentence("asked"),
                        note.isEmpty() ? did : note,
                        lacks,
                        next.isEmpty() ? choice.sentence("do-else") : next)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The first that the summary has words for. */
    private Optional<Feature> gravest(Side side) {
        return assessment.noticed().features(side).stream()
                .filter(feature -> !choice.sentence("went", feature).isEmpty())
                .findFirst();
    }

    private List<TopicAdvice> topics() {
        List<TopicAdvice> advice = new ArrayList<>();
        assessment.topics().forEach((topic, hits) -> {
            if (advice.size() < MOST_TOPICS) {
                Noticed noticed = new Noticed();
                new TopicRules(assessment.heard(), noticed, assessment.shift()).notice(topic, hits);
                List<Remark> lines = Choice.turned(library.every().lines("topics"), assessment.shift() + advice.size());
                String text = lines.stream()
                        .flatMap(line -> line.fill(noticed).stream())
                        .map(Filled::text)
                        .findFirst()
                        .orElseGet(() ->
                                topic.summary().lines().findFirst().orElse("").strip());
                advice.add(new TopicAdvice(topic.slug(), text));
            }
        });
        return advice;
    }
}
