package debrief.bake;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a user's file may go to the site as it is. A browser goes by the name and then by the bytes, so both must say the
 * same: a picture called page.html could hold a script, a script may call itself a picture.
 */
final class Publishable {

    private static final int LARGEST_IMAGE = 5_000_000;

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");

    /** What a browser would run or lay out, if it were opened. */
    private static final Set<String> PAGES =
            Set.of("html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "xml", "xsl", "xslt", "rdf", "svgz");

    private Publishable() {}

    /**
     * What speaks against a picture of a hand-written page.
     *
     * @param shown as the user would type it
     */
    static Optional<Problem> picture(Path file, String shown) throws IOException {
        Optional<Problem> objection = any(file, shown);
        return objection.isEmpty() && !isNamedAsPicture(ending(shown)) ? Optional.of(noPicture(shown)) : objection;
    }

    /** What speaks against any other file. */
    static Optional<Problem> any(Path file, String shown) throws IOException {
        String end = ending(shown);
        if (Files.isSymbolicLink(file)) {
            return Optional.of(leftOut(shown, "a link", "copy the file here instead"));
        }
        if (!isNamedAsPicture(end) && !PAGES.contains(end)) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST_IMAGE) {
            return Optional.of(leftOut(shown, "larger than 5 MB", "make it smaller"));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (PICTURES.contains(end)) {
            return BarePicture.of(bytes).isPresent() ? Optional.empty() : Optional.of(noPicture(shown));
        }
        if (end.equals("svg")) {
            return HarmlessXml.isDrawing(bytes)
                    ? Optional.empty()
                    : Optional.of(leftOut(
                            shown,
                            "an SVG that holds more than shapes and text",
                            "convert it to png, or save it as plain SVG without scripts, styles and links"));
        }
        boolean harmless = end.equals("xml")
                ? HarmlessXml.isMeaningless(bytes)
                : !new String(bytes, StandardCharsets.ISO_8859_1).contains("<") && !end.equals("svgz");
        return harmless
                ? Optional.empty()
                : Optional.of(leftOut(
                        shown,
                        "a document that a browser could run",
                        "write it as a page in content/pages, where scripts are taken out"));
    }

    private static boolean isNamedAsPicture(String ending) {
        return PICTURES.contains(ending) || ending.equals("svg");
    }

    private static Problem noPicture(String shown) {
        return leftOut(shown, "no png, jpg, webp or gif, or a damaged one", "convert the picture, or save it again");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Problem leftOut(String shown, String what, String hint) {
        return Problem.warning(Location.of(shown), what + ", so it is left out", hint);
    }
}
