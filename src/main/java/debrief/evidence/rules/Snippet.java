package debrief.evidence.rules;

/** As much of a text as a finding shows of it. */
final class Snippet {

    private static final int BEGINNING = 60;

    private Snippet() {}

    /** The text in one short line. */
    static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        return line.substring(0, cut < most / 2 ? most : cut) + "…";
    }

    /** The first words, enough to find the text by: its own letters, no line break, no sign for what is left out. */
    static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= BEGINNING) {
            return line;
        }
        int blank = line.lastIndexOf(' ', BEGINNING);
        return line.substring(0, blank > 0 ? blank : BEGINNING);
    }
}
