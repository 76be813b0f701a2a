package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name alone on a line, the words below it; also Otter's export without times.
 *
 * <pre>
 * Speaker 1
 * Shall we begin?
 * Speaker 2
 * Yes.
 * </pre>
 *
 * <p>Only names that return are names, and four in five of them must have words below.
 */
public final class NameAbove implements TextFormat {

    private static final int LONGEST = 80;
    private static final int FEWEST = 3;

    /** What people say in one word, which a file may have on a line of its own. */
    private static final Set<String> WORDS = Set.of(
            ("absolutely, ah, amen, and, awesome, but, cool, correct, exactly, good, great, hello, hey, hi, hmm, "
                            + "i, mhm, mm, no, oh, ok, okay, perfect, right, so, sure, thanks, thank you, true, uh, um, well, what, "
                            + "why, wow, yeah, yep, yes")
                    .split(", ", -1));

    private final List<String> declared;

    /** Speakers that the caller knows of, by the labels that the file uses. */
    public NameAbove(List<String> declared) {
        this.declared = List.copyOf(declared);
    }

    @Override
    public Optional<Reading> read(TalkLines page) {
        Labels labels = Labels.of(page, NameAbove::opening, declared);
        int openings = labels.openings();
        boolean dense = openings * 10 >= page.size();
        if (labels.speakers() < 2 || openings < FEWEST || !dense || labels.spoken() * 5 < openings * 4) {
            return Optional.empty();
        }
        List<Spoken> turns = Script.turns(page, NameAbove::opening, labels, Pieces.ofParagraphs());
        return Optional.of(new Reading("name-above", turns, page.people(), List.of()));
    }

    private static Optional<TurnOpening> opening(String line) {
        if (line.length() > LONGEST || line.isEmpty() || Character.isWhitespace(line.charAt(0))) {
            return Optional.empty();
        }
        String plain = Markup.plainHeading(line.strip());
        String label = plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
        boolean name = !label.isEmpty()
                && !label.endsWith(".")
                && !label.contains(", ")
                && !Character.isLowerCase(label.codePointAt(0))
                && !WORDS.contains(label.toLowerCase(Locale.ROOT));
        return name ? Optional.of(new TurnOpening(label, Spoken.UNTIMED, "", false)) : Optional.empty();
    }
}
