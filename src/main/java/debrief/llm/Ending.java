package debrief.llm;

/** What must be done even when the program is ended by a signal while it works; whoever comes to the end of the work closes it. */
final class Ending implements AutoCloseable {

    private final Thread hook;

    /** @param last done by a signal only */
    Ending(Runnable last) {
        hook = new Thread(last, "ending");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            last.run();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // It runs now.
        }
    }
}
