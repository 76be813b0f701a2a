package debrief.bring;

import debrief.model.Speaker.Role;
import debrief.names.SpokenNames;
import debrief.transcript.reading.Spoken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose name a talk tells: in the label, by how the other one greets, or by "My name is …". */
final class SpeakerNames {

    private final Map<String, Set<String>> told = new HashMap<>();

    private final String met;

    private SpeakerNames(String met) {
        this.met = met;
    }

    /** @param head the lines above the talk */
    static SpeakerNames in(List<Spoken> turns, List<String> head) {
        List<String> met = head.stream()
                .flatMap(line -> SpokenNames.met(line).stream())
                .distinct()
                .toList();
        SpeakerNames names = new SpeakerNames(met.size() == 1 ? met.get(0) : "");
        Set<String> labels = turns.stream().map(Spoken::label).collect(Collectors.toSet());
        for (Spoken turn : turns) {
            names.add(turn.label(), SpokenNames.ownOf(turn.text()));
            // Among three, nobody knows who is greeted.
            labels.stream()
                    .filter(label -> labels.size() == 2 && !label.equals(turn.label()))
                    .forEach(label -> names.add(label, SpokenNames.greeted(turn.text())));
        }
        return names;
    }

    private void add(String label, List<String> names) {
        told.computeIfAbsent(label, first -> new HashSet<>()).addAll(names);
    }

    /** Empty where the talk tells none, or two. */
    String of(String label, Role role) {
        String named = of(label);
        return named.isEmpty() && role == Role.INTERVIEWER && !label.equals(met) ? met : named;
    }

    private String of(String label) {
        String labelled = SpokenNames.inLabel(label);
        Set<String> names = told.getOrDefault(label, Set.of());
        if (!labelled.isEmpty() || names.isEmpty()) {
            return labelled;
        }
        String longest = names.stream().reduce("", (one, other) -> one.length() >= other.length() ? one : other);
        boolean one = names.stream()
                .allMatch(name -> List.of(longest.split(" ", -1)).containsAll(List.of(name.split(" ", -1))));
        return one && !longest.equals(label) ? longest : "";
    }
}
