package debrief.report;

import debrief.model.Ask;
import debrief.model.Speaker.Role;
import debrief.report.ClassicReport.Said;
import debrief.report.Labels.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The turns of one question as they are read. A label is right over the heading above it. */
final class Talk {

    private static final Pattern ASK = Pattern.compile("\\((?:You asked|My question)\\s*:");

    /** Brackets that stay open longer are no note. */
    private static final int LONGEST_ASK = 2000;

    /** "I said …" reports; "I told my lead …" is a story that was told in the interview. */
    private static final Pattern RECALLED = Pattern.compile(
            "(?:(?:i|we) (?:just |only )?(?:said|say|told|replied|answered|explained)"
                    + "(?! (?:my|the|him|her|them|our)\\b)"
                    + "|said|told|replied|answered"
                    + "|(?:he|she|they|the interviewer) (?:then |also )?(?:asked|said|wanted))\\b.*",
            Pattern.DOTALL);

    private final Labels labels;
    private final List<String> warnings;
    private final List<Said> turns = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private int line;

    Talk(Labels labels, List<String> warnings) {
        this.labels = labels;
        this.warnings = warnings;
    }

    /** Adds the turns of a part; text without a label goes on with the turn before, or opens one under a heading. */
    void read(Part part, Role role) {
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
            } else if (said.isBlank() || !mayOpen || startsWithAsk(said) && isOpen()) {
                text.append(said.startsWith(">") ? said.substring(1).strip() : said.stripTrailing())
                        .append('\n');
            } else {
                open(labels.usual(role), Labels.unmarked(said), part.lineOf(i));
                mayOpen = false;
            }
        }
        text.append('\n');
    }

    /** The title of a question stands for words that the report does not quote. */
    void standIn(String words, int at) {
        open(labels.usual(Role.INTERVIEWER), words, at);
    }

    boolean opensIn(Part part) {
        return part.body().stream().anyMatch(said -> labels.opening(said).isPresent());
    }

    boolean isOpen() {
        return !label.isEmpty();
    }

    private static boolean startsWithAsk(String said) {
        return ASK.matcher(Labels.unmarked(said).replaceFirst("^[*_]+", "")).lookingAt();
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
            turns.add(new Said(label, said, line, RECALLED.matcher(start).matches()));
        }
        text.setLength(0);
    }

    List<Said> turns() {
        close();
        return turns;
    }

    /** The candidate's notes to the coach in a text. */
    static List<Ask> asks(String text) {
        List<Ask> asks = new ArrayList<>();
        Matcher ask = ASK.matcher(text);
        int from = 0;
        while (ask.find(from)) {
            int end = closing(text, ask.end());
            from = end < 0 ? ask.end() : end;
            if (end >= 0 && !text.substring(ask.end(), end).isBlank()) {
                asks.add(Ask.of(text.substring(ask.end(), end).strip(), ""));
            }
        }
        return asks;
    }

    /** Where the bracket before {@code from} closes; -1 when it does not. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int at = from; at < Math.min(text.length(), from + LONGEST_ASK); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
