package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A written interview that names nobody: the questions are bold, or headings, and the answers are not.
 *
 * <pre>
 * **What do you work on?**
 *
 * A booking service. Most of it is Java.
 * </pre>
 */
public final class BoldQuestions implements TextFormat {

    private static final String INTERVIEWER = "Interviewer";
    private static final String CANDIDATE = "Candidate";
    private static final int FEWEST = 2;

    private static final Pattern NUMBER = Pattern.compile("(?:Q(?:uestion)? ?)?\\d{1,3}[.):] +");

    /** Emphasis that opens and ends with the line, or a heading. */
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?!\\1)(\\S.*?)\\1");

    private static final Pattern HEADING = Pattern.compile("(#{1,6} )(.*\\S)");

    @Override
    public Optional<Reading> read(TalkLines page) {
        Optional<Reading> bold = read(page, BOLD);
        return bold.isPresent() ? bold : read(page, HEADING);
    }

    private static Optional<Reading> read(TalkLines page, Pattern mark) {
        Pieces pieces = Pieces.ofParagraphs();
        List<Unspoken> unspoken = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < page.lines().size(); i++) {
            String line = page.line(i).strip();
            Optional<String> marked = marked(line, mark);
            begun |= page.isTalk(i) && marked.filter(text -> text.contains("?")).isPresent();
            boolean heading = mark.equals(BOLD) && line.startsWith("#");
            if (!begun || !page.isTalk(i) || heading) {
                if (Unspoken.isWorthTelling(line)) {
                    unspoken.add(new Unspoken(i + 1, line, marked.isPresent() || heading || !page.isTalk(i)));
                }
                continue;
            }
            String speaker = marked.isPresent() ? INTERVIEWER : CANDIDATE;
            pieces.add(speaker, Spoken.UNTIMED, Spoken.UNTIMED, marked.orElse(line), i + 1);
        }
        List<Spoken> turns = pieces.turns();
        long asked =
                turns.stream().filter(turn -> turn.label().equals(INTERVIEWER)).count();
        long questions = turns.stream()
                .filter(turn -> turn.label().equals(INTERVIEWER) && turn.text().contains("?"))
                .count();
        return questions < FEWEST || questions * 2 < asked || turns.size() < 2 * FEWEST
                ? Optional.empty()
                : Optional.of(new Reading(
                        "bold-questions",
                        turns,
                        page.people(),
                        List.of(
                                "The file names nobody; what is bold was read as the interviewer's words, the rest as the"
                                        + " candidate's."),
                        unspoken));
    }

    private static Optional<String> marked(String line, Pattern mark) {
        Matcher number = NUMBER.matcher(line);
        Matcher marked = mark.matcher(number.lookingAt() ? line.substring(number.end()) : line);
        return marked.matches() ? Optional.of(marked.group(2)) : Optional.empty();
    }
}
