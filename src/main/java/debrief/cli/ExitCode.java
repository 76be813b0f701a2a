package debrief.cli;

/** What a command tells the shell. */
final class ExitCode {

    static final int FINE = 0;
    /** Something in the user's files or on their disk keeps the command from its work. */
    static final int PROBLEMS = 1;
    /** The command line is not understood. */
    static final int USAGE = 2;
    /** Our bug. */
    static final int BUG = 3;

    private ExitCode() {}
}
