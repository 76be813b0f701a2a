package debrief.generate.prompt;

import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns as a model reads them: one a line, {@code [t12 candidate] …}, within a bound of tokens.
 *
 * <p>Too long a talk loses the middles of its long turns first, the question's last, then whole turns in the middle. What
 * was left out is counted where it stood. The candidate's notes to the coach were never said and are not shown.
 *
 * @param text the lines
 * @param left how many words were left out; 0 when all is there
 * @param words how many there were
 */
public record Excerpt(String text, int left, int words) {

    private static final int SHORTEST = 160;
    /** Room for the remarks on what was left out. */
    private static final int SPARE = 40;

    /** @param tokens the most that the text may take, by {@link Tokens} */
    public static Excerpt of(List<Turn> turns, int tokens) {
        List<Said> said = said(turns);
        List<Line> lines = lines(said, Integer.MAX_VALUE);
        if (!fits(lines, tokens)) {
            lines = withoutMiddle(lines(said, bound(said, tokens)), tokens);
        }
        return new Excerpt(
                String.join("\n", lines.stream().map(Line::text).toList()),
                lines.stream().mapToInt(Line::left).sum(),
                said.stream().mapToInt(Said::words).sum());
    }

    /** The most characters that a turn may have so that everything fits; the fewest that are of use when nothing does. */
    private static int bound(List<Said> said, int tokens) {
        int least = SHORTEST;
        int most = Math.max(
                SHORTEST,
                said.stream().mapToInt(one -> one.spoken().length()).max().orElse(0));
        while (most - least > 1) {
            int middle = (least + most) >>> 1;
            if (fits(lines(said, middle), tokens)) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return least;
    }

    public boolean isWhole() {
        return left == 0;
    }

    /** One turn on one line, all of it. */
    public static String line(Turn turn, String words) {
        return "[t%d %s] %s".formatted(turn.id(), role(turn), Shown.line(words));
    }

    public static String role(Turn turn) {
        return turn.speaker().role().key();
    }

    public static int count(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? 0 : bare.split("\\s+").length;
    }

    private record Line(String text, int left, int words) {}

    /** @param asks it was said before the candidate's first word */
    private record Said(Turn turn, String spoken, int words, boolean asks) {}

    private static List<Said> said(List<Turn> turns) {
        List<Said> said = new ArrayList<>();
        boolean asking = true;
        for (Turn turn : turns) {
            asking &= turn.speaker().role() != Speaker.Role.CANDIDATE;
            String spoken = Aside.spoken(turn.text());
            if (!spoken.isEmpty()) {
                said.add(new Said(turn, spoken, count(spoken), asking));
            }
        }
        return said;
    }

    private static List<Line> lines(List<Said> said, int most) {
        return said.stream()
                .map(one -> shortened(one, one.asks() && most < Integer.MAX_VALUE / 4 ? 4 * most : most))
                .toList();
    }

    /** The beginning, two thirds of what is kept, and the end. */
    private static Line shortened(Said said, int most) {
        String spoken = said.spoken();
        if (spoken.length() <= most) {
            return new Line(line(said.turn(), spoken), 0, said.words());
        }
        String head = spoken.substring(0, cut(spoken, most * 2 / 3)).strip();
        String tail = spoken.substring(cut(spoken, spoken.length() - most / 3)).strip();
        int left = Math.max(1, said.words() - count(head) - count(tail));
        String kept = "%s [… %d words left out …] %s".formatted(head, left, tail);
        return new Line(line(said.turn(), kept), left, said.words());
    }

    /** A place between two words near this one, never inside a character. */
    private static int cut(String text, int at) {
        for (int i = at; i > Math.max(0, at - SPARE); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static boolean fits(List<Line> lines, int tokens) {
        return lines.stream().mapToInt(line -> Tokens.of(line.text()) + 1).sum() <= tokens;
    }

    /** The first third and the rest from the end, until the bound is reached. */
    private static List<Line> withoutMiddle(List<Line> lines, int tokens) {
        if (fits(lines, tokens) || lines.size() < 3) {
            return lines;
        }
        int room = tokens - SPARE;
        List<Line> head = new ArrayList<>();
        int at = 0;
        for (int used = 0; at < lines.size() - 1; at++) {
            used += Tokens.of(lines.get(at).text()) + 1;
            if (at > 0 && used > room / 3) {
                break;
            }
            head.add(lines.get(at));
        }
        int end = lines.size();
        for (int used = 0; end > at; end--) {
            used += Tokens.of(lines.get(end - 1).text()) + 1;
            if (used > room * 2 / 3) {
                break;
            }
        }
        int turns = end - at;
        int words = lines.subList(at, end).stream().mapToInt(Line::words).sum();
        head.add(new Line("[… %d turns with %d words left out …]".formatted(turns, words), words, words));
        head.addAll(lines.subList(end, lines.size()));
        return head;
    }
}
