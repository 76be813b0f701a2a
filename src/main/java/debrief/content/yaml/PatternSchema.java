package debrief.content.yaml;

import debrief.content.yaml.Node.Scalar;
import debrief.model.Slug;
import java.util.regex.Pattern;

/** Text that matches a pattern. */
public record PatternSchema(String noun, Pattern pattern, String hint) implements Schema {

    private static final String RESERVED = "Windows keeps for a device, so that no file there may have it";

    public static final PatternSchema SLUG = new PatternSchema(
            "an id of a-z, 0-9 and single hyphens, at most 80 long", Slug.PATTERN, "for example 'duplicate-messages'");

    public static final PatternSchema TURNS = new PatternSchema(
            "the numbers of turns, as '12-17, 19'",
            Pattern.compile("[1-9][0-9]{0,6}(?:\\s*-\\s*[1-9][0-9]{0,6})?"
                    + "(?:\\s*,\\s*[1-9][0-9]{0,6}(?:\\s*-\\s*[1-9][0-9]{0,6})?)*"),
            "turns are counted from 1; commas between, a hyphen for 'to'");

    public static final PatternSchema LANGUAGE = new PatternSchema(
            "a language tag", Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"), "for example 'en'");

    public static final PatternSchema COACH = new PatternSchema(
            "a coach, as 'anthropic' or 'ollama:gemma3'",
            Pattern.compile(
                    "(?:playbook|chat|openai|anthropic|gemini|mistral|ollama|gguf|command|replay)(?::[^\\s].*)?"),
            "one of: playbook, chat, openai, anthropic, gemini, mistral, ollama, gguf, command, replay; a model follows a"
                    + " colon");

    public static final PatternSchema TIME = new PatternSchema(
            "a time, as '90s', '10m' or '1h'",
            Pattern.compile("[1-9][0-9]{0,3}[smh]?"),
            "without a letter it is minutes; an hour at most");

    @Override
    public void check(Node node, Mistakes mistakes) {
        if (!(node instanceof Scalar scalar)
                || scalar.isNull()
                || scalar.value().length() > Limits.TITLE_CHARACTERS
                || !pattern.matcher(scalar.value()).matches()) {
            mistakes.add(node.at(), node.noun() + " stands here, " + objection(node), hint(node));
        }
    }

    private String objection(Node node) {
        return equals(SLUG) && node instanceof Scalar scalar && Slug.isReserved(scalar.value())
                ? "a name that " + RESERVED
                : "it must be " + noun;
    }

    /** What is wrong with an id that does not match. */
    public static String objectionTo(String id, String mustBe) {
        return Slug.isReserved(id) ? "'" + id + "' is a name that " + RESERVED : mustBe + SLUG.noun();
    }

    private String hint(Node node) {
        return equals(SLUG) && node instanceof Scalar scalar && !scalar.value().isBlank()
                ? "for example '" + Slug.of(scalar.value()) + "'"
                : hint;
    }
}
