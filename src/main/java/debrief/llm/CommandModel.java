package debrief.llm;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.llm.ProgramRun.Late;
import debrief.llm.ProgramRun.Printed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A model behind a program on this machine, which reads a prompt and prints the reply. What it does with the words nobody
 * knows, so it counts as being elsewhere.
 */
final class CommandModel implements LanguageModel {

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;?]*[A-Za-z]");
    private static final Pattern BUSY =
            Pattern.compile("rate.?limit|too many requests|overloaded|\\b429\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 3;

    private final Command command;
    private final Duration timeout;
    private final UnaryOperator<String> redaction;
    private volatile boolean worked;

    /** @param redaction takes secrets out of what the program says */
    CommandModel(Command command, Duration timeout, UnaryOperator<String> redaction) {
        this.command = command;
        this.timeout = timeout;
        this.redaction = redaction;
    }

    @Override
    public String provider() {
        return Provider.COMMAND.key();
    }

    @Override
    public String model() {
        return command.name();
    }

    @Override
    public String place() {
        return "the program " + command.arguments().get(0) + ", and whoever it asks";
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    @SuppressWarnings("try") // the ending is held, not used
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        try {
            Path folder = Files.createTempDirectory("debrief-");
            try (Ending signal = new Ending(() -> remove(folder))) {
                return ask(prompt, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw failure(
                    Kind.REFUSED, "cannot be started; see that it can be run and that there is room for its files");
        }
    }

    private Answer ask(Prompt prompt, Path folder) throws IOException, ModelFailure, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("reply");
        Path schema = Files.writeString(folder.resolve("schema.json"), prompt.schema());
        Printed printed;
        try {
            printed = ProgramRun.of(
                    command.filled(prompt.schema(), schema, out),
                    empty,
                    command::clean,
                    text(command.takesSchema() ? prompt : SchemaText.in(prompt)),
                    timeout);
        } catch (Late late) {
            throw failure(
                    worked ? Kind.OUTAGE : Kind.REFUSED,
                    "gave no reply within " + timeout.toSeconds() + " s" + said(late.printed.errors())
                            + "; it may wait for somebody to log in: " + advice()
                            + ", or allow more time with --timeout");
        }
        return answer(printed, command.writesFile() ? written(out) : "");
    }

    private static String written(Path out) throws IOException {
        return Files.isRegularFile(out) && Files.size(out) < ProgramRun.MOST
                ? new String(Files.readAllBytes(out), StandardCharsets.UTF_8)
                : "";
    }

    /** @param written what stands in the file for the reply; empty when there is none */
    private Answer answer(Printed printed, String written) throws ModelFailure {
        Envelope told = Envelope.of(written.isBlank() ? printed.out() : written);
        if (printed.status() != 0) {
            String why = Stream.of(told.error(), printed.errors(), printed.out())
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
            String end = printed.status() > 128 ? " (a signal ended it)" : "";
            throw failed("ended with status " + printed.status() + end, why);
        }
        if (!told.error().isEmpty()) {
            throw failed("failed", told.error());
        }
        if (told.text().isBlank()) {
            throw failed("printed no reply", printed.errors());
        }
        worked = true;
        return told.answer();
    }

    /** Whoever never replied is not set up; whoever did may do so again. */
    private ModelFailure failed(String what, String why) {
        Kind kind = BUSY.matcher(why).find() ? Kind.RATE_LIMITED : worked ? Kind.OUTAGE : Kind.REFUSED;
        return failure(kind, what + said(why) + "; " + (worked ? "try again later" : advice()));
    }

    private String advice() {
        return "run it once by itself in a terminal and see what it wants";
    }

    /** The last lines, which mostly tell what went wrong. */
    private static String said(String text) {
        List<String> lines = COLOURS.matcher(text)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        return last.isEmpty() ? "" : ": \"" + String.join(" / ", last) + "\"";
    }

    private ModelFailure failure(Kind kind, String message) {
        return new ModelFailure(
                kind, Server.plain(redaction.apply("%s (%s) %s".formatted(provider(), model(), message))));
    }

    /** A talk as one text. */
    private static String text(Prompt prompt) {
        List<String> parts = new ArrayList<>();
        if (!prompt.system().isBlank()) {
            parts.add(prompt.system());
        }
        for (Prompt.Message message : prompt.grounded()) {
            parts.add(message.fromUser() ? message.text() : "This was your reply:\n\n" + message.text());
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stillInUse) {
            // The system's folder for such files is emptied by others.
        }
    }
}
