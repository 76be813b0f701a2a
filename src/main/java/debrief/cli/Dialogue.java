package debrief.cli;

import debrief.bring.Respondent;
import debrief.model.Speaker.Role;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal about one file. Enter takes what stands in brackets; an end of input ends all questions. */
final class Dialogue implements Respondent {

    private static final int SHOWN_WORDS = 12;
    private static final String TOO_LONG = "too long: a few words are enough";

    private static @Nullable BufferedReader typed;

    private final Terminal terminal;
    private final BufferedReader answers;
    private final String file;
    private boolean begun;
    private boolean over;

    Dialogue(Terminal terminal, BufferedReader answers, String file) {
        this.terminal = terminal;
        this.answers = answers;
        this.file = file;
    }

    /**
     * What somebody types; empty unless both what is read and what is printed is a terminal. The same for all questions: another
     * reader would not see what this one has read ahead.
     */
    @SuppressWarnings("SystemConsoleNull") // it is null before Java 22
    static synchronized Optional<BufferedReader> answers() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return Optional.empty();
        }
        BufferedReader lines = typed;
        if (lines == null) {
            lines = new BufferedReader(new InputStreamReader(System.in, console.charset()));
            typed = lines;
        }
        return Optional.of(lines);
    }

    private static boolean isTerminal(Console console) {
        try {
            // since Java 22 there is a console even where no terminal is
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    @Override
    public Optional<Role> role(String label, String words, Role proposed) {
        String question = "Who is %s, who begins \"%s\"? interviewer, candidate or other [%s] "
                .formatted(label, shortened(words), proposed.key());
        return ask(
                question,
                answer -> answer.isEmpty() ? Optional.of(proposed) : role(answer),
                "no role: type interviewer, candidate or other, or the first letter");
    }

    @Override
    public Optional<String> date(String proposed) {
        String question = "When was it, as 2024-05-20? [%s] ".formatted(proposed.isEmpty() ? "not known" : proposed);
        return ask(
                question,
                answer -> answer.isEmpty() ? Optional.of(proposed) : day(answer),
                "no day of the calendar: type year, month and day, as 2024-05-20");
    }

    @Override
    public Optional<String> job(String proposed) {
        return ask(
                "Which job was it for, as backend developer? [%s] "
                        .formatted(proposed.isEmpty() ? "not known" : proposed),
                answer -> answer.isEmpty() ? Optional.of(proposed) : ImportCommand.words(answer),
                TOO_LONG);
    }

    @Override
    public String level() {
        return ask("Which level is the job, as mid-level? [not known] ", ImportCommand::words, TOO_LONG)
                .orElse("");
    }

    @Override
    public Optional<Boolean> asksInBrackets(String example) {
        return ask(
                "Are brackets as \"%s\" what the interviewer asked? yes, or no: notes to the coach [yes] "
                        .formatted(shortened(example)),
                answer -> answer.isEmpty() ? Optional.of(true) : yes(answer),
                "neither yes nor no");
    }

    private static Optional<Boolean> yes(String answer) {
        String typed = answer.toLowerCase(Locale.ROOT);
        return "yes".startsWith(typed)
                ? Optional.of(true)
                : "no".startsWith(typed) ? Optional.of(false) : Optional.empty();
    }

    /** @param otherwise what is wrong with an answer that means nothing */
    private <T> Optional<T> ask(String question, Function<String, Optional<T>> meaning, String otherwise) {
        if (!begun) {
            terminal.result(file + ": some questions; Enter takes what stands in brackets, --quiet asks nothing");
            begun = true;
        }
        while (!over) {
            terminal.prompt(question);
            Optional<String> answer = line();
            Optional<T> meant = answer.flatMap(meaning);
            if (meant.isPresent()) {
                return meant;
            }
            answer.ifPresent(typed -> terminal.result("  '" + shortened(typed) + "' is " + otherwise));
        }
        return Optional.empty();
    }

    private Optional<String> line() {
        try {
            Optional<String> line = Optional.ofNullable(answers.readLine()).map(String::strip);
            over = line.isEmpty();
            if (over) {
                terminal.result("");
            }
            return line;
        } catch (IOException gone) {
            over = true;
            return Optional.empty();
        }
    }

    /** One letter is enough. */
    private static Optional<Role> role(String answer) {
        String typed = answer.toLowerCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.key().startsWith(typed)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> day(String answer) {
        return ImportCommand.isDay(answer) ? Optional.of(answer) : Optional.empty();
    }

    private static String shortened(String words) {
        String[] all = words.strip().split("\\s+", SHOWN_WORDS + 1);
        return all.length <= SHOWN_WORDS
                ? String.join(" ", all)
                : String.join(" ", Arrays.copyOf(all, SHOWN_WORDS)) + " …";
    }
}
