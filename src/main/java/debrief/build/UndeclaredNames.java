package debrief.build;

import debrief.evidence.reading.KnownName;
import debrief.evidence.reading.NewFact;
import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.names.Undeclared;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People and firms of public talks that nobody declared and that pages show: told once for each talk, before anything is published. */
final class UndeclaredNames {

    static final UndeclaredNames NONE = new UndeclaredNames(Map.of());

    /** By name, the interview in which it is said first. */
    private final Map<String, String> interviews;

    private final Pattern pattern;
    private final Map<String, Set<String>> pages = new ConcurrentHashMap<>();

    private UndeclaredNames(Map<String, String> interviews) {
        this.interviews = interviews;
        this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                + interviews.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    static UndeclaredNames of(Portfolio portfolio) {
        Set<String> known = known(portfolio);
        Map<String, String> interviews = new LinkedHashMap<>();
        for (Interview interview : portfolio.interviews()) {
            if (interview.setting().visibility() == Visibility.PUBLIC
                    && !interview.setting().draft()) {
                List<String> said =
                        interview.transcript().turns().stream().map(Turn::text).toList();
                Undeclared.in(said, known).forEach(name -> interviews.putIfAbsent(name, interview.id()));
            }
        }
        return interviews.isEmpty() ? NONE : new UndeclaredNames(interviews);
    }

    void look(String permalink, String text) {
        if (interviews.isEmpty() || !permalink.endsWith(".html")) {
            return;
        }
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            pages.computeIfAbsent(matcher.group(), any -> new ConcurrentSkipListSet<>())
                    .add(permalink);
        }
    }

    List<Problem> problems() {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        interviews.forEach((name, interview) -> {
            int count = pages.getOrDefault(name, Set.of()).size();
            if (count > 0) {
                shown.computeIfAbsent(interview, any -> new ArrayList<>())
                        .add(name + " (" + (count == 1 ? "1 page" : count + " pages") + ")");
            }
        });
        return shown.entrySet().stream()
                .map(entry -> Problem.error(
                        Location.of("content/interviews/" + entry.getKey() + "/interview.yaml"),
                        "not declared, and on public pages: " + String.join(", ", entry.getValue()),
                        "whom nobody should know, declare under 'names:' here, with a pseudonym; what everybody may read, under 'open:' in"
                                + " portfolio.yaml; or build with --yes"))
                .toList();
    }

    /** Tools, and what the pages say anyway. */
    private static Set<String> known(Portfolio portfolio) {
        Set<String> known = new HashSet<>();
        KnownName.ALL.forEach((spelling, name) -> {
            if (name.kind() == NewFact.Kind.TOOL) {
                known.add(spelling);
            }
        });
        portfolio.open().forEach(text -> add(text, known));
        portfolio.topics().forEach(topic -> {
            add(topic.name(), known);
            topic.aliases().forEach(alias -> add(alias, known));
        });
        portfolio.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.TOOL)
                .forEach(fact -> add(fact.text(), known));
        add(portfolio.owner().pseudonym(), known);
        for (Interview interview : portfolio.interviews()) {
            add(interview.setting().company().pseudonym(), known);
            interview.setting().speakers().stream()
                    .map(Speaker::person)
                    .map(Person::pseudonym)
                    .forEach(one -> add(one, known));
            interview.setting().names().stream().map(Person::pseudonym).forEach(one -> add(one, known));
        }
        return known;
    }

    private static void add(String text, Set<String> known) {
        known.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1)));
    }
}
