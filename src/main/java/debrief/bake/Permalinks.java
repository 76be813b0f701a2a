package debrief.bake;

import debrief.problem.ProblemsException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of a site's files: inside its folder, and each one's own wherever the site is copied to. */
final class Permalinks {

    /** What every usual file system can hold, and a little less. */
    private static final int LONGEST = 240;

    private final String shownAs;
    private final Map<String, String> taken = new ConcurrentHashMap<>();

    /** @param shownAs what the user calls the site's folder */
    Permalinks(String shownAs) {
        this.shownAs = shownAs;
    }

    /** @throws ProblemsException when no file of the site can have this name */
    void take(String permalink) {
        if (permalink.chars().anyMatch(Character::isISOControl)) {
            throw refused(
                    "a file's name has a line break or another control character: "
                            + permalink.replaceAll("\\p{Cntrl}", "?"),
                    "rename the one in assets/ or templates/assets");
        }
        for (String part : permalink.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\\') >= 0) {
                throw refused(
                        "a file's name leads out of the site: " + permalink,
                        "rename the one in assets/, content/images or content/pages");
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                throw refused(
                        "a file's name is longer than " + LONGEST + " bytes: " + part,
                        "shorten the id, or the name of the file in assets/, content/images or content/pages");
            }
        }
        String other = taken.putIfAbsent(folded(permalink), permalink);
        if (other != null) {
            throw ProblemsException.at(
                    shownAs + "/" + permalink,
                    other.equals(permalink)
                            ? "two sources want to become this file"
                            : "this file and " + other + " are one where letter case does not count",
                    "rename the one in assets/, content/images or content/pages");
        }
    }

    /** What Windows and macOS take for one name. */
    private static String folded(String permalink) {
        String one = Normalizer.normalize(permalink, Normalizer.Form.NFC);
        return Normalizer.normalize(one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private ProblemsException refused(String message, String hint) {
        return ProblemsException.at(shownAs, message, hint);
    }
}
