package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * Otter's text export, and what Teams shows since 2024: the name and the time, with two blanks between, above the
 * words.
 *
 * <pre>
 * Ann Example  0:34
 * Shall we begin?
 *
 * Bob Sample  1:02:07
 * Yes.
 *
 * Transcribed by https://otter.ai
 * </pre>
 */
public final class OtterText implements TextFormat {

    private static final int LONGEST = 120;

    @Override
    public Optional<Reading> read(TalkLines page) {
        return headed("otter-text", page, OtterText::opening);
    }

    /** Reads a text whose turns have a heading of their own; at least one heading in two must have words below it. */
    static Optional<Reading> headed(String format, TalkLines page, TurnOpening.Style style) {
        Labels labels = Labels.of(page, style, List.of());
        int openings = labels.openings();
        if (openings == 0 || labels.spoken() * 2 < openings || openings == 1 && labels.spoken() * 4 < page.size()) {
            return Optional.empty();
        }
        List<Spoken> turns = Script.turns(page, style, labels, Pieces.ofParagraphs());
        return turns.isEmpty() ? Optional.empty() : Optional.of(new Reading(format, turns, page.people(), List.of()));
    }

    private static Optional<TurnOpening> opening(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Markup.plainHeading(line.strip());
        int blank = plain.length();
        while (blank > 0 && !isBlank(plain.charAt(blank - 1))) {
            blank--;
        }
        Optional<Clock> time = Clock.bracketed(plain, blank).filter(clock -> clock.end() == plain.length());
        boolean bracket = blank < plain.length() && !Clock.isDigit(plain.charAt(blank));
        if (time.isEmpty() || bracket || blank == 0) {
            return Optional.empty();
        }
        // one blank only: "Lunch 12:30" could be anything, so the name must return
        boolean sure = plain.charAt(blank - 1) == '\t' || blank > 1 && isBlank(plain.charAt(blank - 2));
        String label = plain.substring(0, blank).strip();
        return Optional.of(new TurnOpening(label, time.get().ms(), "", sure));
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
