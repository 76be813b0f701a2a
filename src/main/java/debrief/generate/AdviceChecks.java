package debrief.generate;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.generate.checks.Check;
import debrief.generate.checks.FactsCheck;
import debrief.generate.checks.Fault;
import debrief.generate.checks.Part;
import debrief.generate.checks.PartReader;
import debrief.generate.checks.Remark;
import debrief.generate.checks.Verdicts;
import debrief.generate.prompt.Ground;
import debrief.generate.prompt.Shown;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a model says of a whole interview, and holds it against the talk as what it says of one question. */
final class AdviceChecks {

    private static final int LONGEST_AREA = 40;
    private static final int LONGEST_TITLE = 120;
    private static final int LEAST_URGENT = 3;

    private final Taxonomy topics;
    private final Set<String> ids;
    private final Ground ground;
    private final Set<String> labels = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();

    AdviceChecks(Portfolio portfolio, Interview interview) {
        this.topics = Taxonomy.of(portfolio.topics());
        this.ground = Ground.over(portfolio, interview);
        this.ids = interview.report().exchanges().stream().map(Exchange::id).collect(Collectors.toSet());
    }

    /** The next reply may say again what the one before said. */
    void anew() {
        labels.clear();
    }

    /** What was mended since this was asked last. */
    List<String> remarks() {
        List<String> told = List.copyOf(remarks);
        remarks.clear();
        return told;
    }

    Point carried(JsonNode node, List<Fault> faults) {
        return point(Section.STRENGTHS, PartReader.points(List.of(node)).get(0), faults);
    }

    Point day(JsonNode node, List<Fault> faults) {
        Point day = point(Section.PRACTICE, PartReader.points(List.of(node)).get(0), faults);
        if (day.label().isEmpty()) {
            faults.add(new Fault(0, "it has no day"));
        }
        return day;
    }

    String verdict(JsonNode node, List<Fault> faults) {
        String text = text(node);
        if (text.isEmpty()) {
            faults.add(new Fault(0, "it is empty; say where the candidate stands and what decides it"));
            return "";
        }
        return checked(Part.of(Section.VERDICT, new Body.Prose(text)), faults)
                .body()
                .prose();
    }

    Overall.Story story(JsonNode node, List<Fault> faults) {
        Overall.Story story = new Overall.Story(
                text(node.path("title")),
                texts(node.path("told")),
                text(node.path("situation")),
                text(node.path("result")),
                texts(node.path("figures")),
                texts(node.path("serves")));
        if (story.title().isEmpty()) {
            faults.add(new Fault(0, "it has no title"));
        } else if (story.title().length() > LONGEST_TITLE) {
            faults.add(new Fault(0, "its title is longer than %d characters".formatted(LONGEST_TITLE)));
        }
        known(story.told(), "it was told nowhere; give the ids of the questions in \"told\"", faults);
        List<String> all = new ArrayList<>(List.of(story.title(), story.situation(), story.result()));
        all.addAll(story.figures());
        String told = all.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("\n\n"));
        checked(Part.of(Section.VERDICT, new Body.Prose(told)), faults);
        Verdicts found = new Verdicts();
        FactsCheck.retold(told, ground, found);
        found.faults().forEach(fault -> faults.add(new Fault(0, fault.reason())));
        return story;
    }

    Recommendation recommendation(JsonNode node, List<Fault> faults) {
        String area = text(node.path("area")).toLowerCase(Locale.ROOT);
        if (area.isEmpty() || area.length() > LONGEST_AREA || !area.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*")) {
            faults.add(new Fault(0, "its area must be one or two plain words, such as communication"));
        }
        int priority = node.path("priority").asInt();
        if (priority < 1 || priority > LEAST_URGENT) {
            faults.add(new Fault(0, "its priority is 1, 2 or 3, not " + priority));
        }
        List<String> from = texts(node.path("from"));
        known(from, "it comes from no exchange; give the ids that show it", faults);
        Point point = point(
                Section.IMPROVEMENTS, Point.of(text(node.path("label")), text(node.path("text")), List.of()), faults);
        if (point.label().isEmpty()) {
            faults.add(new Fault(0, "it needs a label of two to six words"));
        } else if (!labels.add(point.label().toLowerCase(Locale.ROOT)) && faults.isEmpty()) {
            faults.add(new Fault(0, "its label is there twice; say it once"));
        }
        return new Recommendation(
                area, point.label(), point.text(), from, topics(texts(node.path("topics"))), priority);
    }

    private void known(List<String> from, String none, List<Fault> faults) {
        if (from.isEmpty()) {
            faults.add(new Fault(0, none));
        }
        from.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> faults.add(new Fault(0, "there is no exchange \"%s\"".formatted(id))));
    }

    private Point point(Section as, Point point, List<Fault> faults) {
        return checked(Part.of(as, new Body.Points(List.of(point))), faults)
                .body()
                .points()
                .get(0);
    }

    private Part checked(Part part, List<Fault> faults) {
        Verdicts found = new Verdicts();
        Part checked = part;
        for (Check check : Check.ALL) {
            checked = check.check(checked, ground, found);
        }
        found.faults().forEach(fault -> faults.add(new Fault(0, fault.reason())));
        found.remarks().stream().map(Remark::text).forEach(remarks::add);
        return checked;
    }

    /** Topics that nobody knows are no reason to ask again: the advice holds without them. */
    private List<String> topics(List<String> names) {
        return names.stream()
                .flatMap(name -> topics.find(name).stream())
                .map(Topic::slug)
                .distinct()
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(text(one)));
        return texts.stream().filter(one -> !one.isEmpty()).distinct().toList();
    }

    private static String text(JsonNode node) {
        return Shown.clean(node.asText()).strip();
    }
}
