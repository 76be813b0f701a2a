package debrief.cli;

import debrief.Pipeline;
import debrief.coach.ModelFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief reply}. */
@Command(name = "reply")
final class ReplyCommand extends PortfolioCommand {

    private static final long MOST_BYTES = 10_000_000;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The reply, as text or Markdown.")
    private @Nullable Path file;

    @Option(names = "--message", paramLabel = "N")
    private String message = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = main.terminal();
        require(
                message.isEmpty() || message.matches("\\d{1,5}(-[0-9a-f]{4})?"),
                "--message takes a message's number, as 2, or its code, as 2-3f9a, not '" + message + "'");
        String pasted = file == null ? typed(terminal) : read(main.directory().resolve(file));
        ChatReport report = new ChatReport(terminal, main.directory(), main.command());
        try {
            return report.replied(Pipeline.reply(
                    main.directory(),
                    pasted,
                    message,
                    LocalDate.now(ZoneId.systemDefault()),
                    new GenerateProgress(terminal, System.nanoTime(), true)));
        } catch (ModelFailure failure) {
            terminal.error("debrief: " + failure.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private String typed(Terminal terminal) throws IOException {
        if (Dialogue.answers().isPresent()) {
            terminal.error(
                    "Paste the whole reply, then press Enter and Ctrl-D. A terminal may cut very long lines: a file is"
                            + " surer.");
        }
        return new String(System.in.readNBytes((int) MOST_BYTES), StandardCharsets.UTF_8);
    }

    private static String read(Path reply) throws IOException {
        if (!Files.exists(reply)) {
            throw new NoSuchFileException(reply.toString());
        }
        if (!Files.isRegularFile(reply) || Files.size(reply) > MOST_BYTES) {
            throw new FileSystemException(
                    reply.toString(), null, "no reply: save the assistant's answer as one text file");
        }
        return new String(Files.readAllBytes(reply), StandardCharsets.UTF_8);
    }
}
