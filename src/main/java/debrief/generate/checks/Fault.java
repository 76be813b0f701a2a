package debrief.generate.checks;

/**
 * Why a part of a reply is not kept, in words that a model can act on and a person understands.
 *
 * @param bullet which point of the part, counting from 1; 0 when it is the part as a whole
 */
public record Fault(int bullet, String reason) {

    /** With its place: "issues, point 2: …". */
    public String in(String part) {
        return bullet == 0 ? part + ": " + reason : "%s, point %d: %s".formatted(part, bullet, reason);
    }
}
