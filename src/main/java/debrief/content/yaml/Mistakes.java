package debrief.content.yaml;

import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import debrief.problem.Location;
import debrief.problem.Nearest;
import debrief.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the problems of one file, and the Markdown that was met on the way. */
public final class Mistakes {

    /** Nobody reads more, and a hostile file can hold hundreds of thousands. */
    private static final int MOST = 1_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Scalar> markdown = new ArrayList<>();
    /** By the place of a text. */
    private final Map<Mark, Cut> cuts = new HashMap<>();

    /** Words behind a text that YAML takes for a comment. */
    private record Cut(Mark at, String words) {}

    /** @param file as the user would type it */
    public Mistakes(String file) {
        this.file = file;
    }

    public void add(Mark at, String message, String hint) {
        add(Problem.error(at(at), message, hint));
    }

    public void warn(Mark at, String message, String hint) {
        problems.add(Problem.warning(at(at), message, hint));
    }

    /** The file as a whole is wrong. */
    public void add(String message, String hint) {
        add(Problem.error(Location.of(file), message, hint));
    }

    private void add(Problem error) {
        if (problems.size() < MOST) {
            problems.add(error);
        } else if (problems.size() == MOST) {
            problems.add(Problem.error(Location.of(file), "more than " + MOST + " mistakes; the rest is not told", ""));
        }
    }

    /** The text at a place goes on, for whoever wrote it, with words that YAML leaves out. */
    void cut(Mark text, Mark at, String words) {
        cuts.put(text, new Cut(at, words));
    }

    /** @return whether words of a text are lost, which is told */
    boolean tellCut(Scalar text) {
        @Nullable Cut cut = cuts.remove(text.at());
        if (cut != null) {
            warn(
                    cut.at(),
                    "a '#' behind a space starts a comment, so these words are left out: '"
                            + Invisible.shown(cut.words()) + "'",
                    "put the text in quotes; if it is a comment, write a space after the '#'");
        }
        return cut != null;
    }

    /** A word that is none of those known. */
    public void unknown(Mark at, String message, String typed, Collection<String> known) {
        add(
                at,
                Invisible.shown(message),
                Nearest.hint(
                        typed,
                        known,
                        known.isEmpty() ? "there is none yet" : "use one of: " + String.join(", ", known)));
    }

    /** Checks a key's value, unless there is none: an absent section is a gap, not a mistake. */
    public void value(Field field, Schema schema) {
        if (!(field.value() instanceof Scalar scalar && scalar.isAbsent())) {
            schema.check(field.value(), this);
        } else if (schema instanceof TextSchema) {
            tellCut(scalar);
        }
    }

    public void markdown(Scalar scalar) {
        markdown.add(scalar);
    }

    public List<Scalar> markdown() {
        return markdown;
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    public List<Problem> all() {
        return problems;
    }

    private Location at(Mark at) {
        return new Location(file, at.line(), at.column());
    }
}
