package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Scalar;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who writes unless {@code --coach} says otherwise: {@code coach:} in {@code portfolio.yaml}.
 *
 * @param use as in {@code --coach}: {@code anthropic}, or with a model {@code ollama:gemma3}
 * @param model may be empty
 * @param url a server of the user's own; may be empty
 * @param timeout as in {@code --timeout}; may be empty
 * @param command a program and its arguments; empty unless {@code use} is {@code command}
 */
public record CoachSetting(String use, String model, String url, String timeout, List<String> command) {

    private static final String FILE = "content/portfolio.yaml";
    private static final String COMMAND = "command";

    public CoachSetting {
        command = List.copyOf(command);
    }

    /**
     * What a portfolio says; empty when it says nothing.
     *
     * @throws ProblemsException when its file is wrong
     */
    public static Optional<CoachSetting> of(Path root) throws IOException {
        Document document = new Documents(root, false).of(FILE);
        if (!document.right()) {
            throw new ProblemsException(document.problems());
        }
        Mistakes mistakes = new Mistakes(FILE);
        check(document.root(), mistakes);
        if (mistakes.hasErrors()) {
            throw new ProblemsException(mistakes.all());
        }
        return read(document.root());
    }

    /** What does not go together in it. */
    static void check(Fields portfolio, Mistakes mistakes) {
        Node node = portfolio.get("coach");
        if (node == null) {
            return;
        }
        read(portfolio).ifPresent(coach -> {
            boolean program = coach.use.equals(COMMAND);
            if (coach.use.isEmpty() && coach.command.isEmpty()) {
                mistakes.add(node.at(), "it does not say which coach", "add 'use: …', as 'use: ollama'");
            } else if (!program && !coach.use.isEmpty() && !coach.command.isEmpty()) {
                mistakes.add(
                        node.at(), "'command' goes with 'use: command' only", "take away one of 'use' and 'command'");
            } else if (program && coach.command.isEmpty() && coach.model.isEmpty()) {
                mistakes.add(
                        node.at(),
                        "it does not say which program",
                        "add 'command: [program, argument]', or name one that debrief knows: 'use: command:claude'");
            } else if (coach.use.contains(":") && !coach.model.isEmpty()) {
                mistakes.add(node.at(), "it names two models", "take away one of them");
            }
        });
    }

    private static Optional<CoachSetting> read(Fields portfolio) {
        Node node = portfolio.get("coach");
        if (node instanceof Scalar word) {
            return Optional.of(new CoachSetting(word.value().strip(), "", "", "", List.of()));
        }
        return node instanceof Fields map
                ? Optional.of(Records.read(CoachSetting.class, map, use(map)))
                : Optional.empty();
    }

    /** Whoever names a program need not say that it is one. */
    private static Map<String, String> use(Fields map) {
        return map.text("use").isEmpty() && !map.texts(COMMAND).isEmpty() ? Map.of("use", COMMAND) : Map.of();
    }
}
