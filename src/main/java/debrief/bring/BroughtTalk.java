package debrief.bring;

import debrief.content.NewInterview;
import debrief.content.NewSetting;
import debrief.problem.ProblemsException;
import debrief.transcript.TranscriptReader;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The talk of one file or of several, with the interviewer's words out of brackets. */
final class BroughtTalk {

    private final ImportRequest request;
    private final Source first;
    private final List<String> told;
    /** Who speaks in one part may speak in the next, and only once. */
    private final Set<String> known;

    private final Reading reading;
    private final List<String> head;
    private final boolean composed;

    /** @param told what was read and assumed; it grows */
    BroughtTalk(ImportRequest request, List<String> told) {
        this.request = request;
        this.first = request.parts().get(0);
        this.told = told;
        this.known = new LinkedHashSet<>(request.roles().keySet());
        List<Reading> parts = new ArrayList<>();
        for (Source part : request.parts()) {
            parts.add(read(part));
        }
        Reading read = parts.size() == 1 ? parts.get(0) : ComposedTranscript.joined(parts);
        this.reading = brackets(read);
        this.composed = parts.size() > 1 || !reading.equals(read);
        this.head = first.head(parts.get(0).turns().get(0).line() - 1);
    }

    private Reading read(Source part) {
        Reading read = TranscriptReader.read(part.bytes(), null, List.copyOf(known));
        read.turns().stream()
                .map(Spoken::label)
                .filter(label -> !label.isEmpty())
                .forEach(known::add);
        if (read.turns().isEmpty()) {
            throw new ProblemsException(read.warnings().stream()
                    .map(warning -> part.problem(warning, ""))
                    .toList());
        }
        int turns = read.turns().size();
        told.add("read " + read.format() + ": " + turns + (turns == 1 ? " turn" : " turns"));
        told.addAll(read.told());
        return read;
    }

    /** Where brackets name the interviewer they are turns; where they say "You asked" it depends on who asks elsewhere. */
    private Reading brackets(Reading read) {
        Optional<String> note = ComposedTranscript.aside(read, true);
        boolean notes = note.isPresent() && !ComposedTranscript.asksAloud(read);
        if (notes) {
            notes = request.respondent().asksInBrackets(note.get()).orElse(true);
        }
        if (!notes && ComposedTranscript.aside(read, false).isEmpty()) {
            return read;
        }
        String example = ComposedTranscript.aside(read, notes).or(() -> note).orElse("");
        told.add("brackets as '" + example + "' are taken for the interviewer's turns");
        return ComposedTranscript.withoutAsides(read, notes);
    }

    Reading reading() {
        return reading;
    }

    /** The lines above the talk. */
    List<String> head() {
        return head;
    }

    /** The file as it was brought, or one that holds what several said. */
    NewInterview interview(NewSetting setting) {
        if (!composed) {
            return NewInterview.of(first.bytes(), first.ending(), setting);
        }
        ComposedTranscript.File file = ComposedTranscript.file(reading)
                .orElseThrow(() -> first.refused(
                        "this talk cannot be put together by itself",
                        "write one text, each turn with a label, as 'H: Hello.'"));
        Map<String, byte[]> originals = new LinkedHashMap<>();
        request.parts()
                .forEach(part -> originals.put("parts/" + (originals.size() + 1) + "." + part.ending(), part.bytes()));
        told.add("what was brought is kept as it is in parts/");
        return NewInterview.of(file.bytes(), file.ending(), setting).with(originals);
    }
}
