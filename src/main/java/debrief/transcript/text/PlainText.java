package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * Notes, a monologue, Whisper's bare text: nobody is named, so it is one stretch of talk. Asked last, since any
 * text is plain.
 */
public final class PlainText implements TextFormat {

    @Override
    public Optional<Reading> read(TalkLines page) {
        Pieces pieces = Pieces.ofParagraphs();
        pieces.add(
                "",
                Spoken.UNTIMED,
                Spoken.UNTIMED,
                String.join("\n", page.lines().subList(page.first(), page.end())),
                page.first() + 1);
        List<Spoken> turns = pieces.turns();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading("plain-text", turns, page.people(), List.of()));
    }
}
