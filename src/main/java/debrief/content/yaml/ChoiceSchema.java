package debrief.content.yaml;

import debrief.content.yaml.Node.Scalar;
import debrief.problem.Nearest;
import java.util.List;
import java.util.Locale;

/** One of the words of an enum, or {@code true} and {@code false}. */
public record ChoiceSchema(List<String> words) implements Schema {

    public static final ChoiceSchema FLAG = new ChoiceSchema(List.of("true", "false"));

    public static ChoiceSchema of(Enum<?>... constants) {
        return new ChoiceSchema(
                java.util.Arrays.stream(constants).map(Node::word).toList());
    }

    @Override
    public void check(Node node, Mistakes mistakes) {
        if (!(node instanceof Scalar scalar)) {
            mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), "write one of these words");
        } else if (!words.contains(scalar.value()) || equals(FLAG) && !scalar.plain()) {
            mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), hint(scalar));
        }
    }

    private String hint(Scalar scalar) {
        if (!scalar.plain() && words.contains(scalar.value())) {
            return "write it without quotes";
        }
        if (equals(FLAG)
                && List.of("yes", "no", "on", "off").contains(scalar.value().toLowerCase(Locale.ROOT))) {
            boolean yes = List.of("yes", "on").contains(scalar.value().toLowerCase(Locale.ROOT));
            return "write '" + yes + "'";
        }
        return Nearest.hint(scalar.value(), words, "");
    }

    @Override
    public String noun() {
        return words.size() > 1
                ? String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1)
                : words.get(0);
    }
}
