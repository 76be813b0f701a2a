package debrief.write;

import debrief.chat.ChatFolder;
import debrief.chat.ChatModel;
import debrief.chat.ChatState;
import debrief.chat.ChatState.Message;
import debrief.chat.Delivery;
import debrief.chat.Messages;
import debrief.coach.ModelFailure;
import debrief.disk.SingleWriter;
import debrief.disk.WholeFile;
import debrief.generate.Anew;
import debrief.generate.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run of {@code generate} through a chat assistant, over as many commands as it takes: the first writes messages to paste,
 * each further one takes a reply in, keeps what passes, and writes what is left into the next messages.
 */
public final class ChatRun {

    private static final String INTERVIEWS = "interview";
    private static final String EXCHANGES = "exchange";
    private static final String PARTS = "section";
    private static final String OVER = "over";
    private static final String REMARK = "remark";
    private static final String MODEL = "model";
    private static final String FLAGS = "flags";
    private static final String AGAIN = "again";
    private static final String IMPORTED = "imported";

    /** A reply is used or asked for anew, so each round has fewer. */
    private static final int MOST_ROUNDS = 5;

    private final Path root;
    private final ChatFolder folder;
    private final LocalDate today;
    private final Generate.Progress progress;

    private ChatRun(Path root, LocalDate today, Generate.Progress progress) {
        this.root = root;
        this.folder = ChatFolder.in(root);
        this.today = today;
        this.progress = progress;
    }

    /**
     * How far it is.
     *
     * @param rounds what was written, round by round
     * @param fresh messages that were written just now
     * @param open all messages that wait for a reply
     * @param told what could not be used of a reply, in words
     * @param taken how many requests a reply answered
     */
    public record Outcome(
            List<Generate.Outcome> rounds, List<Asked> fresh, List<Asked> open, List<String> told, int taken) {}

    /**
     * A message that waits for a reply.
     *
     * @param about what its requests are about
     * @param characters its length
     */
    public record Asked(Path file, String code, List<String> about, long characters) {}

    /** Begins a run: what was asked before and is still wanted stays in its message. */
    @SuppressWarnings("try") // the right to write is held, not used
    public static Outcome start(Path root, Scope scope, String model, LocalDate today, Generate.Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        try (SingleWriter alone = Generate.alone(root)) {
            ChatRun run = new ChatRun(root, today, progress);
            if (scope.anew().again()) {
                run.folder.forgetReplies();
            }
            return run.go(run.folder.state().wanting(words(scope, model)), List.of(), 0);
        }
    }

    /**
     * Takes a reply in.
     *
     * @param pasted as it came, with all that stands around it
     * @param message the code or number of the message that it answers; empty to find out
     */
    @SuppressWarnings("try") // the right to write is held, not used
    public static Outcome reply(Path root, String pasted, String message, LocalDate today, Generate.Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        try (SingleWriter alone = Generate.alone(root)) {
            ChatRun run = new ChatRun(root, today, progress);
            Delivery.Delivered delivered = Delivery.of(run.folder, pasted, message);
            if (delivered.taken() == 0) {
                return new Outcome(
                        List.of(), List.of(), run.asked(run.folder.state().messages()), delivered.told(), 0);
            }
            return run.go(run.folder.state(), delivered.told(), delivered.taken());
        }
    }

    private Outcome go(ChatState state, List<String> told, int taken)
            throws IOException, ModelFailure, InterruptedException {
        List<Generate.Outcome> rounds = new ArrayList<>();
        ChatDesk desk = new ChatDesk(new ChatModel("", folder), state.done());
        Map<String, List<String>> objections = Map.of();
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            ChatModel model = new ChatModel(first(state.wanted(), MODEL), folder);
            objections.forEach(model::objected);
            desk = new ChatDesk(model, desk.done());
            rounds.add(Generate.through(desk, request(state.wanted()), progress));
            objections = model.objections();
            if (model.spoiled() == 0) {
                break;
            }
        }
        ChatState done = state.having(desk.done());
        Messages.Open open = Messages.write(folder, done, desk.model().pending());
        return new Outcome(rounds, asked(open.fresh()), asked(open.state().messages()), told, taken);
    }

    private List<Asked> asked(List<Message> messages) throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (Message message : messages) {
            Path file = folder.file(message);
            asked.add(new Asked(
                    file,
                    message.code(),
                    message.requests().stream().map(ChatState.Request::about).toList(),
                    WholeFile.text(file).length()));
        }
        return asked;
    }

    private GenerateRequest request(Map<String, List<String>> wanted) {
        List<String> flags = wanted.getOrDefault(FLAGS, List.of());
        Scope scope = new Scope(
                set(wanted, INTERVIEWS),
                set(wanted, EXCHANGES),
                set(wanted, PARTS),
                new Anew(flags.contains(AGAIN), set(wanted, OVER), flags.contains(IMPORTED)),
                first(wanted, REMARK));
        return new GenerateRequest(
                root,
                List.of(CoachChoice.CHAT),
                scope,
                1,
                0,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Map.of(),
                today);
    }

    private static Map<String, List<String>> words(Scope scope, String model) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(INTERVIEWS, scope.interviews().stream().sorted().toList());
        words.put(EXCHANGES, scope.exchanges().stream().sorted().toList());
        words.put(PARTS, scope.parts().stream().sorted().toList());
        words.put(OVER, scope.anew().over().stream().sorted().toList());
        words.put(REMARK, List.of(scope.remark()));
        words.put(MODEL, List.of(model));
        List<String> flags = new ArrayList<>();
        if (scope.anew().again()) {
            flags.add(AGAIN);
        }
        if (scope.anew().imported()) {
            flags.add(IMPORTED);
        }
        words.put(FLAGS, flags);
        return words;
    }

    private static Set<String> set(Map<String, List<String>> words, String name) {
        return Set.copyOf(words.getOrDefault(name, List.of()));
    }

    private static String first(Map<String, List<String>> words, String name) {
        return words.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
