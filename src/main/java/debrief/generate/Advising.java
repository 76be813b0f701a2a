package debrief.generate;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.coach.Coach.Advice;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.generate.checks.BoundsCheck;
import debrief.generate.checks.Check;
import debrief.generate.checks.Fault;
import debrief.generate.checks.GestureCheck;
import debrief.generate.checks.MarkupCheck;
import debrief.generate.checks.Part;
import debrief.generate.checks.Verdicts;
import debrief.generate.prompt.AdvicePrompt;
import debrief.generate.prompt.Ground;
import debrief.generate.prompt.PromptText;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.Shown;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Recommendation;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Has a model write the overall advice. Recommendations that rest on no exchange are not kept. */
final class Advising {

    private static final int TOKENS = 3_000;
    private static final int MOST = 12;
    private static final int LONGEST_AREA = 40;
    private static final int LEAST_URGENT = 3;
    private static final List<Check> CHECKS = List.of(new BoundsCheck(), new MarkupCheck(), new GestureCheck());

    private final Portfolio portfolio;
    private final Interview interview;
    private final Taxonomy topics;
    private final Set<String> ids;
    private final Ground ground;

    private Advising(Portfolio portfolio, Interview interview) {
        this.portfolio = portfolio;
        this.interview = interview;
        this.topics = Taxonomy.of(portfolio.topics());
        this.ground = Ground.over(portfolio, interview);
        this.ids = interview.report().exchanges().stream().map(Exchange::id).collect(Collectors.toSet());
    }

    static Advice of(
            Portfolio portfolio, Interview interview, LanguageModel model, PromptText prompt, PromptText repair)
            throws ModelFailure, InterruptedException {
        if (interview.report().exchanges().isEmpty()) {
            return Advice.of(List.of(), "there are no exchanges to advise on", 0);
        }
        return new Advising(portfolio, interview).advice(model, prompt, repair);
    }

    private Advice advice(LanguageModel model, PromptText prompt, PromptText repair)
            throws ModelFailure, InterruptedException {
        ReplySchema schema = ReplySchema.read("advise");
        Conversation talk = new Conversation(model, AdvicePrompt.of(portfolio, interview, prompt, schema), repair);
        List<Recommendation> good = List.of();
        List<String> faults = List.of();
        for (int attempt = 1; attempt <= Conversation.ATTEMPTS; attempt++) {
            Reply reply = talk.ask(schema, TOKENS);
            faults = new ArrayList<>();
            if (!reply.isUsable()) {
                faults.add(reply.refusal());
            }
            for (List<Fault> wrong : reply.faults().values()) {
                for (Fault fault : wrong) {
                    faults.add(fault.in("recommendations"));
                }
            }
            if (faults.isEmpty()) {
                good = read(reply.tree(), faults);
            }
            if (faults.isEmpty()) {
                break;
            }
            if (attempt < Conversation.ATTEMPTS) {
                talk.object(faults, List.of("recommendations"), schema);
            }
        }
        return Advice.of(good, good.isEmpty() ? String.join("; ", faults) : "", talk.tokens());
    }

    /** Those that hold, the most urgent first; why the others do not is told to the faults. */
    private List<Recommendation> read(JsonNode reply, List<String> faults) {
        List<Recommendation> good = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        int bullet = 0;
        for (JsonNode node : reply.path("recommendations")) {
            List<Fault> wrong = new ArrayList<>();
            Recommendation one = recommendation(node, ++bullet, wrong);
            if (!labels.add(one.label().toLowerCase(Locale.ROOT))) {
                wrong.add(new Fault(bullet, "its label is there twice; say it once"));
            }
            if (wrong.isEmpty()) {
                good.add(one);
            }
            wrong.forEach(fault -> faults.add(fault.in("recommendations")));
        }
        if (bullet == 0) {
            faults.add("recommendations: there are none; write four to ten");
        } else if (bullet > MOST) {
            faults.add("recommendations: %d are too many; keep the ten that help most".formatted(bullet));
        }
        good.sort(Comparator.comparingInt(Recommendation::priority));
        return good.subList(0, Math.min(MOST, good.size()));
    }

    private Recommendation recommendation(JsonNode node, int bullet, List<Fault> faults) {
        String area = text(node, "area").toLowerCase(Locale.ROOT);
        if (area.isEmpty() || area.length() > LONGEST_AREA || !area.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*")) {
            faults.add(new Fault(bullet, "its area must be one or two plain words, such as communication"));
        }
        int priority = node.path("priority").asInt();
        if (priority < 1 || priority > LEAST_URGENT) {
            faults.add(new Fault(bullet, "its priority is 1, 2 or 3, not " + priority));
        }
        List<String> from = texts(node.path("from"));
        if (from.isEmpty()) {
            faults.add(new Fault(bullet, "it comes from no exchange; give the ids that show it"));
        }
        from.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> faults.add(new Fault(bullet, "there is no exchange \"%s\"".formatted(id))));
        Point point = Point.of(text(node, "label"), text(node, "text"), List.of());
        if (point.label().isEmpty()) {
            faults.add(new Fault(bullet, "it needs a label of two to six words"));
        }
        readable(point, bullet, faults);
        return new Recommendation(area, point.label(), point.text(), from, known(texts(node.path("topics"))), priority);
    }

    private void readable(Point point, int bullet, List<Fault> faults) {
        Verdicts found = new Verdicts();
        for (Check check : CHECKS) {
            check.check(Part.of(null, new Body.Points(List.of(point))), ground, found);
        }
        found.faults().forEach(fault -> faults.add(new Fault(bullet, fault.reason())));
    }

    /** Topics that nobody knows are no reason to ask again: the advice holds without them. */
    private List<String> known(List<String> names) {
        return names.stream()
                .flatMap(name -> topics.find(name).stream())
                .map(Topic::slug)
                .distinct()
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one : list) {
            texts.add(Shown.clean(one.asText()).strip());
        }
        return texts.stream().distinct().toList();
    }

    private static String text(JsonNode node, String name) {
        return Shown.clean(node.path(name).asText()).strip();
    }
}
