package debrief.bring;

import debrief.content.ProposedVoices;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.problem.Nearest;
import debrief.report.ClassicReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who speaks: as the user says, else as the respondent answers, else as the rules propose, and then that is told.
 *
 * @param told what was assumed; it grows
 */
record Roster(ImportRequest request, List<String> told) {

    /** @throws debrief.problem.ProblemsException when the user says who somebody is that does not speak */
    void requireKnown(List<String> labels) {
        for (String label : request.roles().keySet()) {
            if (!labels.contains(label)) {
                String known = labels.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
                throw request.parts()
                        .get(0)
                        .refused(
                                "nobody is called '" + label + "' in this file",
                                Nearest.to(label, labels)
                                                .map(near -> "did you mean '" + near + "'? ")
                                                .orElse("")
                                        + (known.isEmpty() ? "it names nobody" : "it names " + known));
            }
        }
    }

    List<Speaker> of(ClassicReport report, SpeakerNames names) {
        return report.speakers().stream()
                .map(speaker -> {
                    Role role = request.roles().getOrDefault(speaker.label(), speaker.role());
                    String name = speaker.person().name().isEmpty() ? names.of(speaker.label(), role) : "";
                    return new Speaker(speaker.label(), role, name.isEmpty() ? speaker.person() : new Person(name, ""));
                })
                .toList();
    }

    List<Speaker> proposed(int turns) {
        told.add("the file names no speakers: assumed that whoever asks is the interviewer, which makes " + turns
                + " turns ('voices: proposed' in interview.yaml)");
        return List.of(
                new Speaker(ProposedVoices.INTERVIEWER, Role.INTERVIEWER, Person.UNKNOWN),
                new Speaker(ProposedVoices.CANDIDATE, Role.CANDIDATE, Person.UNKNOWN));
    }

    List<Speaker> of(List<Turn> turns, SpeakerNames names) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Turn turn : turns) {
            String label = turn.speaker().label();
            if (!label.isEmpty() && !speakers.containsKey(label)) {
                Role role = role(turn);
                String name = names.of(label, role);
                speakers.put(label, new Speaker(label, role, name.isEmpty() ? Person.UNKNOWN : new Person(name, "")));
            }
        }
        if (speakers.isEmpty()) {
            told.add("the file names no speakers: everything is one voice until you add labels as 'H: …'");
        }
        return List.copyOf(speakers.values());
    }

    private Role role(Turn first) {
        Speaker speaker = first.speaker();
        Role said = request.roles().get(speaker.label());
        if (said != null) {
            return said;
        }
        return request.respondent()
                .role(speaker.label(), first.text(), speaker.role())
                .orElseGet(() -> {
                    String who = speaker.role() == Role.OTHER
                            ? "neither interviewer nor candidate"
                            : "the " + speaker.role().key();
                    if (!speaker.label().equalsIgnoreCase(speaker.role().key())) {
                        told.add("assumed that " + speaker.label() + " is " + who + " (change it in interview.yaml)");
                    }
                    return speaker.role();
                });
    }
}
