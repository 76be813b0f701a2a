package debrief.content;

import debrief.content.Node.Mark;
import debrief.content.Node.Scalar;
import java.util.OptionalInt;

/** Text of at most so many characters; {@code markdown} tells how it is shown. */
record Text(int most, boolean markdown) implements Shape {

    static final Text TITLE = new Text(Limits.TITLE_CHARACTERS, false);
    static final Text MARKDOWN = new Text(Limits.MARKDOWN_CHARACTERS, true);

    @Override
    public void check(Node node, Mistakes mistakes) {
        if (!(node instanceof Scalar scalar)) {
            mistakes.add(node.at(), node.noun() + " stands here, it must be text", "put the text in quotes");
        } else if (scalar.isNull()) {
            mistakes.add(
                    node.at(), node.noun() + " stands here, it must be text", "leave the key out, or put it in quotes");
        } else if (scalar.value().length() > most) {
            mistakes.add(node.at(), "longer than " + most + " characters", "split it or shorten it");
        } else if (!refuseControls(scalar.value(), scalar.at(), mistakes) && markdown) {
            mistakes.passage(scalar);
        }
    }

    /**
     * In a text or a key.
     *
     * @return whether there is one
     */
    static boolean refuseControls(String text, Mark at, Mistakes mistakes) {
        OptionalInt control = text.chars().filter(Text::isControl).findFirst();
        control.ifPresent(character -> mistakes.add(
                at,
                "a control character (U+%04X) stands in this text".formatted(character),
                "delete it; in double quotes it may be written as \\0, \\e or \\x07"));
        return control.isPresent();
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
