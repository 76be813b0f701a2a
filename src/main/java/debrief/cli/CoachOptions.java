package debrief.cli;

import debrief.Pipeline;
import debrief.llm.AtHand;
import debrief.llm.ModelChoice;
import debrief.llm.Provider;
import debrief.problem.Nearest;
import debrief.write.CoachChoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who shall write: as typed, else as portfolio.yaml says, else as a person at the terminal chooses, else the playbook. */
final class CoachOptions extends OptionGroup {

    /** What may stand before the colon. */
    static final List<String> WORDS = Stream.concat(
                    Stream.of("playbook", "chat"), Stream.of(Provider.values()).map(Provider::key))
            .toList();

    @Option(names = "--coach", paramLabel = "NAME[:MODEL]", split = ",")
    private List<String> coaches = List.of();

    @Option(names = "--url", paramLabel = "URL")
    private String url = "";

    @Option(names = "--timeout", paramLabel = "TIME")
    private String timeout = "";

    private boolean byNobody;

    /** Nobody chose: the playbook writes, and something better may be at hand. */
    boolean byNobody() {
        return byNobody;
    }

    /**
     * @param mayAsk whether a person may be asked who is not named
     * @throws ParameterException when what was typed is not right
     */
    List<CoachChoice> choices(Main main, boolean mayAsk) throws IOException {
        require(
                timeout.isEmpty() || ModelChoice.timeout(timeout).isPresent(),
                "--timeout must be a time of an hour at most, as 90s, 20m or 1h, not '" + timeout + "'");
        List<CoachChoice> choices = coaches.isEmpty()
                ? List.of(refined(unnamed(main, mayAsk)))
                : joined().stream().map(this::choice).toList();
        long models = choices.stream().filter(choice -> !choice.isPlaybook()).count();
        require(
                url.isEmpty() || models == 1,
                "--url is one server's address, so it goes with one language model; a key must not reach another's server");
        require(
                choices.size() == 1 || choices.stream().noneMatch(CoachChoice::isChat),
                "the chat coach goes alone: a person asks, and nobody can stand in for the assistant");
        return choices;
    }

    private CoachChoice unnamed(Main main, boolean mayAsk) throws IOException {
        Optional<CoachChoice> set = Pipeline.coach(main.directory());
        if (set.isPresent()) {
            return set.get();
        }
        Optional<BufferedReader> answers = mayAsk && !main.quiet() ? Dialogue.answers() : Optional.empty();
        if (answers.isPresent()) {
            return new CoachMenu(AtHand.on(main.environment()::get)).ask(main.terminal(), answers.get());
        }
        byNobody = true;
        return CoachChoice.PLAYBOOK;
    }

    /** What was typed beside it goes before what is written down. */
    private CoachChoice refined(CoachChoice set) {
        return new CoachChoice(
                set.coach(),
                set.model(),
                url.isEmpty() ? set.url() : url,
                timeout.isEmpty() ? set.timeout() : ModelChoice.timeout(timeout));
    }

    /** A command's own arguments may hold commas. */
    private List<String> joined() {
        List<String> joined = new ArrayList<>();
        for (String one : coaches) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).startsWith("command:") && !WORDS.contains(name(one))) {
                joined.set(last, joined.get(last) + "," + one);
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    private static String name(String typed) {
        int colon = typed.indexOf(':');
        return (colon < 0 ? typed : typed.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    private CoachChoice choice(String typed) {
        int colon = typed.indexOf(':');
        String name = name(typed);
        require(
                WORDS.contains(name),
                "no coach '" + name + "'; " + Nearest.hint(name, WORDS, "use one of: " + String.join(", ", WORDS)));
        require(!name.equals("playbook") || colon < 0, "the playbook has no models: write 'playbook' alone");
        return new CoachChoice(name, colon < 0 ? "" : typed.substring(colon + 1), url, ModelChoice.timeout(timeout));
    }
}
