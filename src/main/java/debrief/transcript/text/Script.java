package debrief.transcript.text;

import debrief.transcript.reading.Direction;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TalkTimes;
import debrief.transcript.reading.TimeSpan;
import debrief.transcript.reading.Unspoken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a text in which certain lines open a turn and all others continue it; a time alone on a line dates the next turn. What
 * stands above the first opening nobody says, nor what stands behind a heading or a rule after the last.
 */
final class Script {

    private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");
    private static final Pattern RULE = Pattern.compile("[-=_*~ ]{3,}");

    /** {@code Date: 3 May 2031}: a key of a word or two, and no sentence. */
    private static final Pattern ENTRY = Pattern.compile("[\\p{L} ]{2,24}:\\s.{0,80}[^.?!]");

    private final TalkLines page;
    private final Pieces pieces;
    private final String glue;
    private final List<Unspoken> unspoken = new ArrayList<>();
    private final Set<Integer> asides = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private long startMs = Spoken.UNTIMED;
    private long endMs = Spoken.UNTIMED;
    private long pendingMs = Spoken.UNTIMED;
    private int opened;
    private boolean every;
    private boolean quoted;

    /** @param glue what joins a turn's lines */
    Script(TalkLines page, Pieces pieces, String glue) {
        this.page = page;
        this.pieces = pieces;
        this.glue = glue;
    }

    /** Headings and times are words too: nothing shows who writes and who speaks. */
    Script withEveryLine() {
        every = true;
        return this;
    }

    /** Lines that are in the talk's midst, but in no turn. */
    Script without(Set<Integer> lines) {
        asides.addAll(lines);
        return this;
    }

    /** @param openings by the index of their first line */
    List<Spoken> read(Map<Integer, TurnOpening> openings) {
        boolean open = false;
        Set<Integer> dates = timesOver(openings);
        int behind = every ? page.lines().size() : behindTalk(openings);
        for (int i = 0; i < page.lines().size(); i++) {
            TurnOpening opening = openings.get(i);
            String whole = page.line(i);
            if (opening != null) {
                open(opening, i + 1);
                open = true;
                i += opening.lines() - 1;
            } else if (!page.isTalk(i) || asides.contains(i) || i >= behind) {
                leave(whole, i, true);
            } else if (every) {
                go(whole);
            } else if (dates.contains(i)) {
                pendingMs = Markup.time(whole).map(TimeSpan::startMs).orElse(pendingMs);
            } else if (!isTime(whole)) {
                if (open && !HEADING.matcher(whole).matches()) {
                    go(whole);
                } else {
                    leave(whole, i, open);
                }
            }
        }
        end();
        return pieces.turns();
    }

    /**
     * The first heading or rule below the last opening: there the file goes on about something else. Not where words stand below
     * headings inside other turns too, as in what a chat assistant says.
     */
    private int behindTalk(Map<Integer, TurnOpening> openings) {
        int end = page.lines().size();
        int part = end;
        int last = openings.keySet().stream().mapToInt(Integer::intValue).max().orElse(end);
        for (int i = openings.keySet().stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElse(end);
                i < end;
                i++) {
            String line = page.line(i);
            if (openings.containsKey(i)) {
                part = end;
            } else if (isPart(line)) {
                part = Math.min(part, i);
            } else if (i < last && i > part && Unspoken.isWorthTelling(line) && page.isTalk(i)) {
                return end;
            }
        }
        return part;
    }

    private static boolean isPart(String line) {
        boolean rule = !line.isBlank() && RULE.matcher(line).matches();
        return rule || HEADING.matcher(line).matches() && Markup.time(line).isEmpty();
    }

    /** Lines of a time alone, over at least half of the openings: there "10:30" is no answer. */
    private Set<Integer> timesOver(Map<Integer, TurnOpening> openings) {
        Set<Integer> found = new HashSet<>();
        for (int opening : openings.keySet()) {
            int above = opening - 1;
            while (above >= 0 && page.line(above).isBlank()) {
                above--;
            }
            if (above >= 0 && Markup.time(page.line(above)).isPresent()) {
                found.add(above);
            }
        }
        return found.size() > 1 && found.size() * 2 >= openings.size() ? Set.copyOf(found) : Set.of();
    }

    /** The lines that are in no turn. */
    List<Unspoken> unspoken() {
        return List.copyOf(unspoken);
    }

    /** What was read, counted from the talk's start where times of day were noted. */
    Reading reading(String format, List<Spoken> turns, List<String> warnings) {
        long originMs = TalkTimes.originMs(turns, Spoken.UNTIMED);
        Reading reading = new Reading(format, TalkTimes.from(originMs, turns), page.people(), warnings, unspoken);
        return originMs == 0 ? reading : reading.with(TalkTimes.told(originMs));
    }

    private void leave(String whole, int index, boolean known) {
        if (Unspoken.isWorthTelling(whole)) {
            unspoken.add(new Unspoken(index + 1, whole, known || isHeading(whole, index)));
        }
    }

    /** Above the talk: a heading, a rule, an entry, or a title on the first line. */
    private boolean isHeading(String whole, int index) {
        String plain = Markup.plain(whole.strip());
        boolean title = page.lines().subList(page.first(), index).stream().allMatch(String::isBlank)
                && ".?!".indexOf(plain.charAt(Math.max(0, plain.length() - 1))) < 0
                && plain.length() < 120;
        return title
                || HEADING.matcher(whole).matches()
                || RULE.matcher(whole).matches()
                || ENTRY.matcher(plain).matches();
    }

    private boolean isTime(String whole) {
        // "10:30" may be an answer; [10:30] and 00:10:30 are marks
        Optional<TimeSpan> time = Markup.time(whole).filter(TimeSpan::isMark);
        time.ifPresent(span -> pendingMs = span.startMs());
        return time.isPresent();
    }

    private void open(TurnOpening opening, int at) {
        end();
        label = opening.label();
        startMs = opening.startMs() == Spoken.UNTIMED ? pendingMs : opening.startMs();
        endMs = opening.endMs();
        pendingMs = Spoken.UNTIMED;
        opened = at;
        quoted = page.line(at - 1).startsWith(">") || opening.rest().isBlank();
        text.append(opening.rest()).append(glue);
    }

    /** A line may have a span of its own: {@code [00:01.000 --> 00:02.000] and so on}. */
    private void go(String whole) {
        String line = Markup.unbroken(Direction.unmarked(whole));
        String more = quoted && line.startsWith(">") ? line.substring(1).stripLeading() : line;
        Optional<TimeSpan> span =
                endMs == Spoken.UNTIMED || !more.startsWith("[") ? Optional.empty() : TimeSpan.at(more, 0);
        if (span.isPresent() && span.get().endMs() != Spoken.UNTIMED) {
            endMs = span.get().endMs();
            text.append(more, span.get().end(), more.length()).append(glue);
        } else {
            text.append(more).append(glue);
        }
    }

    private void end() {
        String said = glue.equals(" ") ? text.toString().replaceAll("\\s+", " ") : text.toString();
        pieces.add(label, startMs, endMs, said, Math.max(1, opened));
        text.setLength(0);
    }
}
