package debrief.generate;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.coach.Coach.Advice;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.generate.checks.Fault;
import debrief.generate.prompt.AdvicePrompt;
import debrief.generate.prompt.Briefing;
import debrief.model.Interview;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Recommendation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Has a model write the advice on a whole interview. What does not hold is asked for again, then left out and told. */
final class Advising {

    private static final int TOKENS = 5_000;
    private static final int MOST = 12;

    private final Interview interview;
    private final AdviceChecks checks;
    private final List<String> open = new ArrayList<>(AdvicePrompt.PARTS);
    private final Map<String, List<Fault>> faults = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private List<Recommendation> recommendations = List.of();
    private List<Point> carried = List.of();
    private List<Overall.Story> stories = List.of();
    private List<Point> week = List.of();
    private String verdict = "";

    private Advising(Portfolio portfolio, Interview interview) {
        this.interview = interview;
        this.checks = new AdviceChecks(portfolio, interview);
    }

    static Advice of(Portfolio portfolio, Interview interview, LanguageModel model)
            throws ModelFailure, InterruptedException {
        if (interview.report().exchanges().isEmpty()) {
            return Advice.of(List.of(), "there are no exchanges to advise on", 0);
        }
        Briefing briefing = Briefing.of(portfolio, interview);
        try {
            return advice(portfolio, interview, model, briefing);
        } catch (ModelFailure failure) {
            if (failure.kind() != Kind.TOO_LONG || !briefing.whole()) {
                throw failure;
            }
            return advice(portfolio, interview, model, Briefing.of(portfolio, interview, 0));
        }
    }

    private static Advice advice(Portfolio portfolio, Interview interview, LanguageModel model, Briefing briefing)
            throws ModelFailure, InterruptedException {
        Conversation talk = new Conversation(model, AdvicePrompt.of(portfolio, interview, briefing));
        return new Advising(portfolio, interview).advice(talk);
    }

    private Advice advice(Conversation talk) throws ModelFailure, InterruptedException {
        for (int attempt = 1; !open.isEmpty() && attempt <= Conversation.ATTEMPTS && !talk.isOver(); attempt++) {
            if (attempt > 1) {
                talk.object(reasons(), open);
            }
            take(talk.ask(open, TOKENS));
        }
        if (recommendations.isEmpty()) {
            return Advice.of(List.of(), String.join("; ", reasons()), talk.tokens());
        }
        reasons().forEach(reason -> remarks.add("left out: " + reason));
        Overall overall = new Overall(verdict, carried, WrongStatements.of(interview.report()), stories, week);
        return new Advice(recommendations, overall, "", talk.tokens(), remarks);
    }

    private List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        faults.forEach((part, wrong) -> wrong.forEach(fault -> reasons.add(fault.in(part))));
        return reasons.stream().distinct().toList();
    }

    private void take(Reply reply) {
        checks.anew();
        remarks.addAll(reply.repairs());
        for (String part : List.copyOf(open)) {
            List<Fault> wrong = new ArrayList<>(reply.faults().getOrDefault(part, List.of()));
            if (reply.parts().has(part)) {
                take(part, reply.parts().get(part), wrong);
            } else if (!reply.isUsable()) {
                wrong.add(new Fault(0, reply.refusal()));
            }
            faults.put(part, wrong);
            if (wrong.isEmpty()) {
                faults.remove(part);
                open.remove(part);
            }
        }
    }

    private void take(String part, JsonNode node, List<Fault> wrong) {
        switch (part) {
            case "carried" -> carried = good(carried, node, checks::carried, wrong);
            case "stories" -> stories = good(stories, node, checks::story, wrong);
            case "week" -> week = good(week, node, checks::day, wrong);
            case "recommendations" -> {
                recommendations = good(recommendations, node, checks::recommendation, wrong).stream()
                        .sorted(Comparator.comparingInt(Recommendation::priority))
                        .limit(MOST)
                        .toList();
                if (node.isEmpty()) {
                    wrong.add(new Fault(0, "there are none; write three to seven"));
                } else if (node.size() > MOST) {
                    wrong.add(new Fault(0, "%d are too many; keep the seven that help most".formatted(node.size())));
                }
            }
            default -> {
                List<Fault> here = new ArrayList<>();
                String read = checks.verdict(node, here);
                verdict = here.isEmpty() ? read : verdict;
                wrong.addAll(here);
            }
        }
        remarks.addAll(checks.remarks());
    }

    /** Those that hold; where none does, those of the reply before. */
    private static <T> List<T> good(
            List<T> before, JsonNode list, BiFunction<JsonNode, List<Fault>, T> read, List<Fault> wrong) {
        List<T> good = new ArrayList<>();
        int bullet = 0;
        for (JsonNode node : list) {
            bullet++;
            List<Fault> here = new ArrayList<>();
            T one = read.apply(node, here);
            if (here.isEmpty() && !good.contains(one)) {
                good.add(one);
            }
            for (Fault fault : here) {
                wrong.add(new Fault(bullet, fault.reason()));
            }
        }
        return good.isEmpty() ? before : good;
    }
}
