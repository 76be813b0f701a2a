package debrief.content.yaml;

import debrief.content.yaml.Node.Scalar;
import java.util.regex.Pattern;

/** A whole number in a range; {@code 7.9} and {@code 010} are none. */
public record IntegerSchema(int least, int most) implements Schema {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** Whether a text is a whole number that fits an int. */
    public static boolean isOne(String text) {
        return WHOLE.matcher(text).matches();
    }

    @Override
    public void check(Node node, Mistakes mistakes) {
        boolean right = node instanceof Scalar scalar
                && scalar.plain()
                && WHOLE.matcher(scalar.value()).matches()
                && Integer.parseInt(scalar.value()) >= least
                && Integer.parseInt(scalar.value()) <= most;
        if (!right) {
            mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), hint(node));
        }
    }

    private static String hint(Node node) {
        if (!(node instanceof Scalar scalar)) {
            return "";
        }
        if (WHOLE.matcher(scalar.value()).matches()) {
            return scalar.plain() ? "" : "write it without quotes";
        }
        return scalar.value().matches("[0-9][0-9._]*") ? "write digits only, without a zero in front" : "";
    }

    @Override
    public String noun() {
        return most == Integer.MAX_VALUE
                ? "a whole number, " + least + " or more"
                : "a whole number from " + least + " to " + most;
    }
}
