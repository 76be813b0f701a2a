package debrief.cli;

import debrief.Pipeline;
import debrief.model.Keyed;
import debrief.model.Speaker;
import debrief.segment.BareTranscript;
import debrief.segment.Proposed;
import debrief.site.page.Json;
import debrief.transcript.cues.Cue;
import debrief.transcript.cues.WebVtt;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Nearness;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief read}. */
@Command(name = "read")
final class ReadCommand extends PortfolioCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Transcripts or reports; '-' reads standard input.")
    @SuppressWarnings("NullAway.Init") // required
    private List<Path> files;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--cues")
    private boolean cues;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        boolean refused = false;
        for (Path file : files) {
            byte[] bytes;
            try {
                bytes = isInput(file) ? Pipeline.standardInput() : Pipeline.transcriptBytes(main.named(file));
            } catch (FileSystemException disk) {
                terminal.error("debrief: " + Disk.explain(disk));
                refused = true;
                continue;
            }
            if (cues) {
                terminal.json(cueLine(file, bytes));
                continue;
            }
            Reading reading = Pipeline.read(main.named(file), bytes);
            refused |= reading.turns().isEmpty();
            if (json) {
                terminal.json(line(file, reading));
            } else {
                show(terminal, file, reading);
            }
        }
        if (!json && !refused) {
            next("import " + Main.quoted(files.get(0).toString()));
        }
        return refused ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static boolean isInput(Path file) {
        return file.toString().equals("-");
    }

    private static void show(Terminal terminal, Path file, Reading reading) {
        terminal.result(file + ": " + reading.format() + ", "
                + Summary.count(reading.turns().size(), "turn"));
        reading.told().forEach(warning -> terminal.error(file + ": warning: " + warning));
        int i = 0;
        for (Spoken turn : reading.turns()) {
            String label = turn.label().isEmpty() ? "" : turn.label() + ": ";
            terminal.result("%5d  %s%s".formatted(++i, label, turn.text().replaceAll("\\s+", " ")));
        }
    }

    private static String line(Path file, Reading reading) {
        BareTranscript proposed = Pipeline.propose(reading);
        List<Object> turns = new ArrayList<>();
        for (Spoken spoken : reading.turns()) {
            Map<String, Object> turn = new LinkedHashMap<>();
            Speaker.Role role = proposed.turns().get(turns.size()).speaker().role();
            turn.put("i", turns.size() + 1);
            turn.put("speaker", spoken.label().isEmpty() ? Optional.empty() : spoken.label());
            turn.put("role", role.key());
            turn.put("start_ms", time(spoken.startMs()));
            turn.put("end_ms", time(spoken.endMs()));
            turn.put("text", spoken.text());
            turn.put("fidelity", Keyed.key(Nearness.of(spoken.text())));
            turns.add(turn);
        }
        List<Object> exchanges = new ArrayList<>();
        for (Proposed exchange : proposed.exchanges()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("start", exchange.start());
            entry.put("end", exchange.end());
            entry.put("kind", exchange.kind().key());
            entry.put("follows", exchange.follows() == 0 ? Optional.empty() : exchange.follows());
            entry.put("asks", exchange.asks());
            exchanges.add(entry);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        line.put("format", reading.format());
        line.put("warnings", reading.told());
        line.put("turns", turns);
        line.put("exchanges", exchanges);
        return Json.of(line).text();
    }

    private static Object time(long milliseconds) {
        return milliseconds == Spoken.UNTIMED ? Optional.empty() : milliseconds;
    }

    private static String cueLine(Path file, byte[] bytes) {
        List<Object> cues = new ArrayList<>();
        for (Cue cue : WebVtt.parse(SourceDecoder.decode(bytes, null).text()).cues()) {
            // All four always stand there; an optional is not left out when it is empty text.
            cues.add(new Json("{\"id\":" + Json.of(cue.id()).text() + ",\"start_ms\":" + cue.startMs() + ",\"end_ms\":"
                    + cue.endMs() + ",\"text\":" + Json.of(cue.text()).text() + "}"));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("vtt", file.toString());
        line.put("cues", cues);
        return Json.of(line).text();
    }
}
