package debrief.evidence;

/** The first words of a text, enough to find it by. */
final class Beginning {

    private static final int LONGEST = 60;

    private Beginning() {}

    /** The text's own letters and nothing else: no line break, no sign for what is left out. */
    static String of(String text) {
        String line = text.strip();
        int end = line.indexOf('\n');
        line = end < 0 ? line : line.substring(0, end).strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST);
    }
}
