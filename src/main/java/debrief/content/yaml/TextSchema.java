package debrief.content.yaml;

import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;

/** Text of at most so many characters; {@code markdown} tells how it is shown. */
public record TextSchema(int most, boolean markdown) implements Schema {

    public static final TextSchema TITLE = new TextSchema(Limits.TITLE_CHARACTERS, false);
    public static final TextSchema MARKDOWN = new TextSchema(Limits.MARKDOWN_CHARACTERS, true);

    @Override
    public void check(Node node, Mistakes mistakes) {
        if (!(node instanceof Scalar scalar)) {
            mistakes.add(node.at(), node.noun() + " stands here, it must be text", "put the text in quotes");
        } else if (scalar.isNull()) {
            mistakes.add(
                    node.at(), node.noun() + " stands here, it must be text", "leave the key out, or put it in quotes");
        } else if (scalar.value().length() > most) {
            mistakes.add(node.at(), "longer than " + most + " characters", "split it or shorten it");
        } else if (!refuseControls(scalar.value(), scalar.at(), mistakes)) {
            mistakes.tellCut(scalar);
            if (markdown) {
                mistakes.markdown(scalar);
            }
        }
    }

    /**
     * In a text or a key.
     *
     * @return whether there is one
     */
    public static boolean refuseControls(String text, Mark at, Mistakes mistakes) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                mistakes.add(
                        at,
                        "a control character (U+%04X) stands in this text".formatted((int) text.charAt(i)),
                        "delete it; in double quotes it may be written as \\0, \\e or \\x07");
                return true;
            }
        }
        return false;
    }

    /** What no reader sees, and no page may hold; tabs and the ends of lines are seen. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0;
    }

    @Override
    public String noun() {
        return "text";
    }
}
