package debrief.evidence;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.SharedKnowledge;
import debrief.evidence.rules.EvidenceRule;
import debrief.model.Accepted;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Speaker;
import debrief.talk.Talks;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the evidence check says of a portfolio's reports. It asks nobody, and checks everybody's words alike: the author's,
 * the playbook's, a model's.
 *
 * @param findings in reading order; no two at one place
 * @param settled the findings that the author stands by
 * @param idle what an author accepts and nobody finds
 */
public record Review(List<Finding> findings, List<Settled> settled, List<Idle> idle) {

    /** What they say of an answer they can only say where one is told. */
    private static final Set<Finding.Kind> ON_ANSWERS =
            EnumSet.of(Finding.Kind.ADVICE_WITHOUT_DATA, Finding.Kind.UNVERIFIED_QUOTE, Finding.Kind.UNSUPPORTED_FACT);

    public Review {
        findings = List.copyOf(findings);
        settled = List.copyOf(settled);
        idle = List.copyOf(idle);
    }

    /** @param because the author's reason, Markdown */
    public record Settled(Finding finding, String because) {}

    /** An entry of {@code accept:} that meets no finding. */
    public record Idle(String interview, Accepted accepted) {}

    public static Review of(Portfolio portfolio) {
        SharedKnowledge shared = SharedKnowledge.of(portfolio, new Talks());
        return all(portfolio.interviews().parallelStream()
                .map(interview -> of(Dossier.of(interview, shared), EvidenceRule.ALL))
                .toList());
    }

    /** How many findings are on what the files hold: for a bare talk, rules find questions that stand in no file. */
    public int countOn(Portfolio held) {
        Set<List<String>> exchanges = held.interviews().stream()
                .flatMap(interview ->
                        interview.report().exchanges().stream().map(exchange -> List.of(interview.id(), exchange.id())))
                .collect(Collectors.toSet());
        return (int) findings.stream()
                .map(Finding::place)
                .filter(place ->
                        place.exchange().isEmpty() || exchanges.contains(List.of(place.interview(), place.exchange())))
                .count();
    }

    static Review all(List<Review> parts) {
        return new Review(
                parts.stream().flatMap(part -> part.findings.stream()).toList(),
                parts.stream().flatMap(part -> part.settled.stream()).toList(),
                parts.stream().flatMap(part -> part.idle.stream()).toList());
    }

    static Review of(Dossier dossier, List<EvidenceRule> rules) {
        Interview interview = dossier.interview();
        Map<Finding.Place, List<Finding>> byPlace = new LinkedHashMap<>();
        boolean answers = interview.transcript().turns().stream()
                .anyMatch(turn -> turn.speaker().role() == Speaker.Role.CANDIDATE);
        for (EvidenceRule rule : rules) {
            if (!answers && ON_ANSWERS.contains(rule.kind())) {
                continue;
            }
            rule.check(
                    dossier,
                    (place, words, message, hint) ->
                            keep(new Finding(rule.kind(), place, words, message, hint), byPlace));
        }
        List<Accepted> open = new ArrayList<>(interview.report().accepted());
        List<Accepted> met = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Settled> settled = new ArrayList<>();
        for (Finding finding : sorted(dossier, byPlace)) {
            open.stream()
                    .filter(accepted ->
                            covers(accepted, finding.kind(), finding.place().exchange(), finding.words()))
                    .findFirst()
                    .ifPresentOrElse(
                            accepted -> {
                                met.add(accepted);
                                settled.add(new Settled(finding, accepted.because()));
                            },
                            () -> findings.add(finding));
        }
        open.removeAll(met);
        List<Idle> idle =
                open.stream().map(one -> new Idle(interview.id(), one)).toList();
        return new Review(findings, settled, idle);
    }

    /** One finding for one place: the same words in the same section are told once. */
    private static void keep(Finding finding, Map<Finding.Place, List<Finding>> byPlace) {
        Finding.Place place = finding.place();
        Finding.Place here = Finding.Place.of(place.interview(), place.exchange(), place.section(), 0);
        List<Finding> before = byPlace.computeIfAbsent(here, key -> new ArrayList<>());
        boolean told = before.stream().anyMatch(other -> isSamePlace(other, finding));
        if (!told) {
            before.add(finding);
        }
    }

    private static boolean isSamePlace(Finding one, Finding other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return one.words().equals(other.words()) && one.kind() == other.kind();
        }
        boolean oneText = one.place().text().equals(other.place().text());
        return oneText && (holds(one.words(), other.words()) || holds(other.words(), one.words()));
    }

    private static List<Finding> sorted(Dossier dossier, Map<Finding.Place, List<Finding>> byPlace) {
        Map<String, Integer> order = new LinkedHashMap<>();
        dossier.exchanges().forEach(exchange -> order.put(exchange.id(), order.size()));
        return byPlace.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Finding finding) ->
                                order.getOrDefault(finding.place().exchange(), order.size()))
                        .thenComparing(finding -> finding.kind().severity()))
                .toList();
    }

    /** Whether the author stands by these words. */
    static boolean covers(Accepted accepted, Finding.Kind kind, String exchange, String words) {
        return accepted.kind().equals(kind.key())
                && accepted.exchange().equals(exchange)
                && (accepted.words().isEmpty() ? words.isEmpty() : holds(words, accepted.words()));
    }

    /** Whether the words of the one stand in the other, whole words in their order. */
    private static boolean holds(String text, String words) {
        return folded(text).contains(folded(words));
    }

    private static String folded(String words) {
        Text text = Text.of(words);
        return " " + text.folded(0, text.size()) + " ";
    }
}
