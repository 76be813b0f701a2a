package debrief.content;

import debrief.content.Node.Scalar;
import debrief.model.Slug;
import java.util.regex.Pattern;

/** Text that matches a pattern. */
record Matching(String noun, Pattern pattern, String hint) implements Shape {

    private static final String RESERVED = "Windows keeps for a device, so that no file there may have it";

    static final Matching SLUG = new Matching(
            "an id of a-z, 0-9 and single hyphens, at most 80 long", Slug.PATTERN, "for example 'duplicate-messages'");

    static final Matching TURNS = new Matching(
            "the numbers of turns, as '12-17, 19'",
            Pattern.compile("[1-9][0-9]{0,6}(?:\\s*-\\s*[1-9][0-9]{0,6})?"
                    + "(?:\\s*,\\s*[1-9][0-9]{0,6}(?:\\s*-\\s*[1-9][0-9]{0,6})?)*"),
            "turns are counted from 1; commas between, a hyphen for 'to'");

    static final Matching LANGUAGE =
            new Matching("a language tag", Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"), "for example 'en'");

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
    static String objectionTo(String id, String mustBe) {
        return Slug.isReserved(id) ? "'" + id + "' is a name that " + RESERVED : mustBe + SLUG.noun();
    }

    private String hint(Node node) {
        return equals(SLUG) && node instanceof Scalar scalar && !scalar.value().isBlank()
                ? "for example '" + Slug.of(scalar.value()) + "'"
                : hint;
    }
}
