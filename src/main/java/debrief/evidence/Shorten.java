package debrief.evidence;

/** A text in one short line. */
final class Shorten {

    private Shorten() {}

    static String of(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        return line.substring(0, cut < most / 2 ? most : cut) + "…";
    }
}
