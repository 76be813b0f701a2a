package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * A transcript that Google Meet left in a document, as text or Markdown:
 *
 * <pre>
 * Weekly talk (2031-02-03 10:00 GMT+1) - Transcript
 * Attendees
 * Ann Example, Bob Sample
 * Transcript
 * 00:00:00
 * Ann Example: Shall we begin?
 * Meeting ended after 00:18:10
 * </pre>
 *
 * <p>Attendees are people even if they speak once or never. A speaker's neighbouring paragraphs are one turn.
 */
public final class GoogleMeet implements TextFormat {

    private static final int HEAD = 40;

    @Override
    public Optional<Reading> read(TalkLines page) {
        List<String> head = page.lines().stream()
                .limit(HEAD)
                .filter(line -> line.length() < 220)
                .map(line -> Markup.plainHeading(line.strip()).strip())
                .toList();
        if (!head.contains("Attendees") || head.stream().noneMatch(line -> line.endsWith("Transcript"))) {
            return Optional.empty();
        }
        Labels labels = Labels.of(page, LabelledText::opening, List.of());
        return labels.speakers() == 0
                ? Optional.empty()
                : Optional.of(LabelledText.reading("google-meet", page, labels, Pieces.ofLabels()));
    }
}
