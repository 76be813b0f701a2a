package debrief.cli;

import debrief.problem.Problem;
import java.util.List;

/** "3 errors, 1 warning". */
final class Summary {

    private Summary() {}

    static String of(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (problems.isEmpty()) {
            return "no problems";
        }
        String told = errors > 0 ? count(errors, "error") : "";
        return warnings == 0 ? told : (told.isEmpty() ? "" : told + ", ") + count(warnings, "warning");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
