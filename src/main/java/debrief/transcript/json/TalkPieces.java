package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.cues.Captions;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pieces of talk as a file has them, words or more, on one channel or several; and what of them was left out. */
final class TalkPieces {

    /** Who speaks to programs only. */
    private static final Set<String> MACHINES =
            Set.copyOf(Values.keys("system developer tool function tool_call tool_calls tool_result tool_call_result"
                    + " tool_call_invocation function_call dtmf node_transition"));

    private static final List<String> BEGINNINGS = Values.keys(
            "recording_start_time recordingStartTime start_time startTime startDateTime started_at startedAt"
                    + " create_time created_at createdAt timestamp");
    /** A word after such a silence opens a stretch of its own. */
    private static final long SILENCE_MS = 1000;

    /**
     * @param group what stands together in the file
     * @param glued a sign that belongs to the word before
     */
    record Piece(String speaker, String channel, long fromMs, long toMs, String text, boolean glued, Object group) {}

    private final boolean words;
    private List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> left = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    TalkPieces(boolean words) {
        this.words = words;
    }

    static boolean isMachine(String role) {
        return MACHINES.contains(role.toLowerCase(Locale.ROOT));
    }

    void add(Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }

    void leave(String role, String text) {
        if (!text.isBlank()) {
            left.merge(role, 1, Integer::sum);
        }
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    /** @param again the last run of words may be all of them once more */
    Optional<Reading> reading(String format, JsonNode root, boolean again) {
        if (again) {
            once();
        }
        Set<String> channels = pieces.stream().map(Piece::channel).collect(Collectors.toCollection(LinkedHashSet::new));
        if (channels.size() > 1) {
            apart(channels);
        }
        boolean named = pieces.stream().anyMatch(piece -> !piece.speaker().isEmpty());
        List<Spoken> said = words ? stretches(!named || channels.size() > 1) : spoken(pieces);
        if (channels.size() > 1) {
            said = said.stream()
                    .sorted(Comparator.comparingLong(Spoken::startMs))
                    .toList();
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (!left.isEmpty()) {
            int count = left.values().stream().mapToInt(Integer::intValue).sum();
            warnings.add("%d %s of %s left out: nobody said %s."
                    .formatted(
                            count,
                            count == 1 ? "message" : "messages",
                            "\"" + String.join("\", \"", left.keySet()) + (count == 1 ? "\" was" : "\" were"),
                            count == 1 ? "it" : "them"));
        }
        return Optional.of(Captions.reading(format, said, beginning(root), warnings));
    }

    private static List<Spoken> spoken(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.text().isBlank())
                .map(piece -> new Spoken(piece.speaker(), piece.fromMs(), piece.toMs(), piece.text(), 1))
                .toList();
    }

    /** Words to stretches: of one speaker, and where nothing else parts them to the end of a sentence or a silence. */
    private List<Spoken> stretches(boolean sentences) {
        boolean blanks = pieces.stream().anyMatch(piece -> WordRow.hasBlanks(piece.text()));
        List<Spoken> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || isCut(pieces.get(i - 1), pieces.get(i), sentences)) {
                add(pieces.subList(from, i), blanks, stretches);
                from = i;
            }
        }
        return stretches;
    }

    private static boolean isCut(Piece before, Piece next, boolean sentences) {
        boolean other = !before.speaker().equals(next.speaker())
                || !before.channel().equals(next.channel())
                || before.group() != next.group();
        boolean blank = next.text().isBlank();
        String said = before.text().strip();
        boolean ends = !said.isEmpty() && ".?!".indexOf(said.charAt(said.length() - 1)) >= 0;
        boolean silent = next.fromMs() >= 0 && before.toMs() >= 0 && next.fromMs() - before.toMs() >= SILENCE_MS;
        return !next.glued() && !blank && (other || sentences && (ends || silent));
    }

    private static void add(List<Piece> stretch, boolean blanks, List<Spoken> stretches) {
        WordRow words = new WordRow(blanks);
        stretch.forEach(piece -> words.add(piece.text(), piece.glued()));
        String text = words.text();
        if (!text.isEmpty()) {
            long fromMs = stretch.stream()
                    .mapToLong(Piece::fromMs)
                    .filter(ms -> ms >= 0)
                    .findFirst()
                    .orElse(Spoken.UNTIMED);
            long toMs = stretch.stream().mapToLong(Piece::toMs).max().orElse(Spoken.UNTIMED);
            stretches.add(new Spoken(stretch.get(0).speaker(), fromMs, toMs, text, 1));
        }
    }

    /** Where time goes back to the beginning, everything is said again; the last and longest run has it all. */
    private void once() {
        if (pieces.isEmpty() || pieces.stream().map(Piece::channel).distinct().count() > 1) {
            return;
        }
        long beginning = pieces.get(0).fromMs() + SILENCE_MS / 2;
        int last = 0;
        int longest = 0;
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).fromMs() <= beginning
                    && pieces.get(i).fromMs() < pieces.get(i - 1).fromMs()) {
                longest = Math.max(longest, i - last);
                last = i;
            }
        }
        if (last > 0 && (pieces.size() - last) * 10 >= longest * 8) {
            pieces = pieces.subList(last, pieces.size());
        }
    }

    /** Who speaks on each channel; one channel is enough where all hold the same. */
    private void apart(Set<String> channels) {
        Map<String, String> heard = pieces.stream()
                .collect(Collectors.groupingBy(
                        Piece::channel, Collectors.mapping(Piece::text, Collectors.joining(" "))));
        String first = channels.iterator().next();
        if (heard.values().stream().distinct().count() == 1) {
            pieces.removeIf(piece -> !piece.channel().equals(first));
            warnings.add("All channels of the recording hold the same words; the first was read.");
            return;
        }
        Map<String, Long> spread = pieces.stream()
                .map(piece -> Map.entry(piece.speaker(), piece.channel()))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        pieces.replaceAll(piece -> new Piece(
                piece.speaker().isEmpty()
                        ? piece.channel()
                        : spread.getOrDefault(piece.speaker(), 1L) > 1
                                ? piece.speaker() + " on " + piece.channel().toLowerCase(Locale.ROOT)
                                : piece.speaker(),
                piece.channel(),
                piece.fromMs(),
                piece.toMs(),
                piece.text(),
                piece.glued(),
                piece.group()));
    }

    private static long beginning(JsonNode root) {
        return BEGINNINGS.stream()
                .filter(root::has)
                .mapToLong(key -> Values.seconds(root.path(key)))
                .filter(ms -> ms != Spoken.UNTIMED)
                .findFirst()
                .orElse(Spoken.UNTIMED);
    }
}
