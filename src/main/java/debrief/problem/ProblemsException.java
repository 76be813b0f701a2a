package debrief.problem;

import java.util.List;

/** A step could not do its work because of what stands in the user's files; says all of it at once. */
public final class ProblemsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.size() == 1 ? problems.get(0).toString() : problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** One mistake, in a file or folder as a whole. */
    public static ProblemsException at(String file, String message, String hint) {
        return new ProblemsException(List.of(Problem.error(Location.of(file), message, hint)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
