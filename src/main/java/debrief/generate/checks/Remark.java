package debrief.generate.checks;

/**
 * What is told of a part that is kept.
 *
 * @param bullet which point of the part, counting from 1; 0 when it is the part as a whole
 * @param repaired something in it was mended
 */
public record Remark(int bullet, String text, boolean repaired) {

    /** With its place: "issues, point 2: …". */
    public String in(String part) {
        return bullet == 0 ? part + ": " + text : "%s, point %d: %s".formatted(part, bullet, text);
    }
}
