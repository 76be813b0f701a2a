package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes, a monologue, Whisper's bare text: nobody is named, so it is one stretch of talk. Asked last, since any
 * text is plain.
 */
public final class PlainText implements TextFormat {

    @Override
    public Optional<Reading> read(TalkLines page) {
        int first = page.first();
        while (first < page.end() && (page.line(first).isBlank() || !page.isTalk(first))) {
            first++;
        }
        if (first == page.end()) {
            return Optional.empty();
        }
        Script script = new Script(page, Pieces.ofParagraphs(), "\n").withEveryLine();
        List<Spoken> turns = script.read(
                Map.of(first, new TurnOpening("", Spoken.UNTIMED, Spoken.UNTIMED, page.line(first), false, "", 1)));
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading("plain-text", turns, page.people(), List.of(), script.unspoken()));
    }
}
