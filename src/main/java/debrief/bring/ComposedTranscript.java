package debrief.bring;

import debrief.content.ProposedVoices;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.segment.BareTranscript;
import debrief.transcript.TranscriptReader;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A transcript that is not as it was brought: several files as one talk, or brackets that are somebody's turns. */
final class ComposedTranscript {

    /** "(She asked: why?)" and "[Interviewer: why?]"; what begins with "You asked" may be a note to the coach. */
    private static final Pattern ASIDE = Pattern.compile(
            "[(\\[][*_ ]*(?:(you asked|my question)|(?:the )?(?:interviewer|recruiter|he|she|they)(?: (?:then )?(?:asked|asks|said))?)[*_ ]*:\\s*([^()\\[\\]]{2,400})[)\\]][*_]*",
            Pattern.CASE_INSENSITIVE);

    private ComposedTranscript() {}

    /** One talk of several parts; times go on where the part before ended. */
    static Reading joined(List<Reading> parts) {
        List<Spoken> turns = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        boolean timed = parts.stream().flatMap(part -> part.turns().stream()).allMatch(turn -> turn.startMs() >= 0);
        long from = 0;
        for (Reading part : parts) {
            long end = from;
            for (Spoken turn : part.turns()) {
                turns.add(at(turn, timed ? from : -1));
                end = Math.max(end, from + Math.max(turn.startMs(), turn.endMs()));
            }
            from = end;
            people.addAll(part.people());
            warnings.addAll(part.warnings());
        }
        return Reading.of(parts.get(0).format(), turns, people, warnings);
    }

    private static Spoken at(Spoken turn, long from) {
        return from < 0
                ? new Spoken(turn.label(), Spoken.UNTIMED, Spoken.UNTIMED, turn.text(), turn.line())
                : new Spoken(
                        turn.label(),
                        from + turn.startMs(),
                        turn.endMs() < 0 ? Spoken.UNTIMED : from + turn.endMs(),
                        turn.text(),
                        turn.line());
    }

    /** The first bracket that says whose words it holds; empty when there is none. */
    static Optional<String> aside(Reading reading, boolean maybeNotes) {
        return reading.turns().stream()
                .flatMap(turn -> ASIDE.matcher(turn.text()).results())
                .filter(aside -> (aside.group(1) != null) == maybeNotes)
                .map(MatchResult::group)
                .findFirst();
    }

    /** Whether somebody asks outside of brackets: then these are notes to the coach. */
    static boolean asksAloud(Reading reading) {
        long asides = reading.turns().stream()
                .mapToLong(turn -> ASIDE.matcher(turn.text()).results().count())
                .sum();
        long aloud = reading.turns().stream()
                .filter(turn -> ASIDE.matcher(turn.text()).replaceAll("").contains("?"))
                .count();
        return reading.turns().stream().map(Spoken::label).distinct().count() > 1 && aloud > 0 || aloud >= asides;
    }

    /** The same talk in which brackets with a speaker's name are that speaker's turns. */
    static Reading withoutAsides(Reading reading, boolean notesToo) {
        String asking = BareTranscript.of(reading).turns().stream()
                .map(Turn::speaker)
                .filter(speaker -> speaker.role() == Speaker.Role.INTERVIEWER)
                .map(Speaker::label)
                .findFirst()
                .orElse(ProposedVoices.INTERVIEWER);
        List<Spoken> turns = new ArrayList<>();
        for (Spoken turn : reading.turns()) {
            String label = turn.label().isEmpty() ? ProposedVoices.CANDIDATE : turn.label();
            Matcher aside = ASIDE.matcher(turn.text());
            int done = 0;
            while (aside.find()) {
                if (aside.group(1) == null || notesToo) {
                    add(turns, label, turn.text().substring(done, aside.start()), turn.line());
                    add(turns, asking, aside.group(2), turn.line());
                    done = aside.end();
                }
            }
            add(turns, label, turn.text().substring(done), turn.line());
        }
        return new Reading(reading.format(), turns, reading.people(), reading.warnings(), reading.unspoken());
    }

    private static void add(List<Spoken> turns, String label, String text, int line) {
        if (!text.isBlank()) {
            turns.add(new Spoken(label, Spoken.UNTIMED, Spoken.UNTIMED, text, line));
        }
    }

    /**
     * As a file that reads the same.
     *
     * @param ending of its name
     */
    record File(String text, String ending) {

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Empty where no file of ours would read the same: what the words look like is up to who spoke them. */
    static Optional<File> file(Reading reading) {
        boolean timed = reading.turns().stream()
                .allMatch(turn -> turn.startMs() >= 0 && !turn.label().isEmpty());
        Optional<File> captions = timed ? same(reading, vtt(reading), "vtt") : Optional.empty();
        return captions.or(() -> same(reading, text(reading), "txt"));
    }

    private static Optional<File> same(Reading reading, String text, String ending) {
        File file = new File(text, ending);
        List<String> labels =
                reading.turns().stream().map(Spoken::label).distinct().toList();
        Reading again = TranscriptReader.read(file.bytes(), null, labels);
        return said(again).equals(said(reading)) ? Optional.of(file) : Optional.empty();
    }

    /** Neighbouring turns of one speaker read as one. */
    private static List<String> said(Reading reading) {
        List<String> said = new ArrayList<>();
        String last = "";
        for (Spoken turn : reading.turns()) {
            String words = turn.text().replaceAll("\\s+", " ");
            if (!said.isEmpty() && turn.label().equals(last)) {
                said.set(said.size() - 1, said.get(said.size() - 1) + " " + words);
            } else {
                said.add(turn.label() + ": " + words);
            }
            last = turn.label();
        }
        return said;
    }

    private static String text(Reading reading) {
        StringBuilder out = new StringBuilder();
        for (Spoken turn : reading.turns()) {
            out.append(turn.label().isEmpty() ? "" : turn.label() + ": ")
                    .append(turn.text())
                    .append("\n\n");
        }
        return out.toString();
    }

    private static String vtt(Reading reading) {
        StringBuilder out = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < reading.turns().size(); i++) {
            Spoken turn = reading.turns().get(i);
            long next =
                    i + 1 < reading.turns().size() ? reading.turns().get(i + 1).startMs() : turn.startMs() + 1000;
            long end = turn.endMs() > turn.startMs() ? turn.endMs() : Math.max(next, turn.startMs() + 1);
            out.append(clock(turn.startMs()))
                    .append(" --> ")
                    .append(clock(end))
                    .append('\n')
                    .append(turn.label())
                    .append(": ")
                    .append(turn.text()
                            .replaceAll("\\s*\\n\\s*", "\n")
                            .replace("&", "&amp;")
                            .replace("<", "&lt;"))
                    .append("\n\n");
        }
        return out.toString();
    }

    private static String clock(long ms) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }
}
