package debrief.report;

import debrief.model.Ask;
import debrief.model.Speaker.Role;
import debrief.report.ClassicReport.Said;
import debrief.report.ReportSpeakers.Opening;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The turns of one question as they are read. A label is right over the heading above it. */
final class QuotedTurns {

    /** "I said …" reports; "I told my lead …" is a story that was told in the interview. */
    private static final Pattern RECALLED = Pattern.compile(
            "(?:(?:i|we) (?:just |only )?(?:said|say|told|replied|answered|explained)"
                    + "(?! (?:my|the|him|her|them|our)\\b)"
                    + "|said|told|replied|answered"
                    + "|(?:he|she|they|the interviewer) (?:then |also )?(?:asked|said|wanted))\\b.*",
            Pattern.DOTALL);

    private final ReportSpeakers labels;
    private final List<String> warnings;
    private final List<Said> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private int line;

    QuotedTurns(ReportSpeakers labels, List<String> warnings) {
        this.labels = labels;
        this.warnings = warnings;
    }

    /** Adds the turns of a part; text without a label goes on with the turn before, or opens one under a heading. */
    void read(HeadedText part, Role role) {
        boolean mayOpen = role != Role.OTHER;
        for (int i = 0; i < part.body().size(); i++) {
            String said = part.body().get(i);
            Optional<Opening> opening = labels.opening(said);
            if (opening.isPresent()) {
                open(opening.get().label(), opening.get().text(), part.lineOf(i));
                if (isOpposite(role, labels.role(label))) {
                    warnings.add("line %d: %s speaks under '%s'; the label counts, not the heading"
                            .formatted(line, label, part.words()));
                }
                mayOpen = false;
            } else if (said.isBlank() || !mayOpen || isAsk(said) && isOpen()) {
                text.append(said.startsWith(">") ? said.substring(1).strip() : said.stripTrailing())
                        .append('\n');
            } else {
                open(labels.usual(role), ReportSpeakers.unmarked(said), part.lineOf(i));
                mayOpen = false;
            }
        }
        text.append('\n');
    }

    /** A turn that stands for words which the report does not quote. */
    Said standIn(String who, String words, int at) {
        return new Said(who, words, at, false);
    }

    boolean opensIn(HeadedText part) {
        return part.body().stream().anyMatch(said -> labels.opening(said).isPresent());
    }

    boolean isOpen() {
        return !label.isEmpty();
    }

    static boolean isAsk(String said) {
        // the bracket may close on a later line: what follows it is a note without brackets too
        String bare = ReportSpeakers.unmarked(said).replaceFirst("^[*_(\\[]+", "");
        return Aside.split("\n" + bare).stream().limit(1).anyMatch(Aside::note);
    }

    private static boolean isOpposite(Role heading, Role label) {
        return heading == Role.INTERVIEWER && label == Role.CANDIDATE
                || heading == Role.CANDIDATE && label == Role.INTERVIEWER;
    }

    private void open(String who, String first, int at) {
        close();
        label = who;
        line = at;
        text.append(first).append('\n');
    }

    private void close() {
        String said = text.toString().strip().replaceAll("\n{3,}", "\n\n");
        if (!label.isEmpty() && !said.isEmpty()) {
            String start = said.toLowerCase(Locale.ROOT).replaceAll("^[\\s\"“*]+", "");
            turns.add(new Said(
                    label,
                    QuotationMarks.strip(said),
                    line,
                    RECALLED.matcher(start).matches()));
        }
        text.setLength(0);
    }

    List<Said> turns() {
        close();
        return turns;
    }

    /** The candidate's notes to the coach in a text. */
    static List<Ask> asks(String text) {
        return Aside.split(text).stream()
                .filter(stretch -> stretch.asks() && !stretch.text().isEmpty())
                .map(note -> Ask.of(note.text(), ""))
                .toList();
    }
}
