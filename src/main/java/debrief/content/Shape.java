package debrief.content;

import debrief.content.Node.Field;
import debrief.content.Node.Fields;
import debrief.content.Node.Items;
import debrief.content.Node.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What must stand at a place of a YAML file. Said once: {@link #check} holds a file against it, and {@link JsonSchema} tells
 * editors the same.
 */
sealed interface Shape {

    /** Tells {@code mistakes} all that is wrong with the node, its children included. */
    void check(Node node, Mistakes mistakes);

    /** What must be there, to follow "must be": "a list". */
    String noun();

    /** Text of at most so many characters; {@code markdown} only tells people how it is shown. */
    record Text(int most, boolean markdown) implements Shape {

        static final Text TITLE = new Text(Limits.TITLE_CHARACTERS, false);
        static final Text MARKDOWN = new Text(Limits.MARKDOWN_CHARACTERS, true);

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (!(node instanceof Scalar scalar)) {
                mistakes.add(node.at(), node.noun() + " stands here, it must be text", "put the text in quotes");
            } else if (scalar.plain() && scalar.value().equals("null")) {
                mistakes.add(
                        node.at(), "'null' stands here, it must be text", "leave the key out, or put it in quotes");
            } else if (scalar.value().length() > most) {
                mistakes.add(node.at(), "longer than " + most + " characters", "split it or shorten it");
            }
        }

        @Override
        public String noun() {
            return "text";
        }
    }

    /** Text that matches a pattern. */
    record Matching(String noun, Pattern pattern, String hint) implements Shape {

        static final Matching SLUG = new Matching(
                "an id of a-z, 0-9 and single hyphens",
                Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*"),
                "for example 'duplicate-messages'");

        static final Matching TURNS = new Matching(
                "turn ids as '12-17, 19'",
                Pattern.compile("[1-9][0-9]{0,6}(?:\\s*-\\s*[1-9][0-9]{0,6})?"
                        + "(?:\\s*,\\s*[1-9][0-9]{0,6}(?:\\s*-\\s*[1-9][0-9]{0,6})?)*"),
                "count the turns of the transcript from 1");

        static final Matching LANGUAGE = new Matching(
                "a language tag", Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"), "for example 'en'");

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (!(node instanceof Scalar scalar)
                    || scalar.value().length() > Limits.TITLE_CHARACTERS
                    || !pattern.matcher(scalar.value()).matches()) {
                mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun, hint);
            }
        }
    }

    /** One of the words of an enum, or {@code true} and {@code false}. */
    record Word(List<String> words) implements Shape {

        static final Word FLAG = new Word(List.of("true", "false"));

        static Word of(Enum<?>... constants) {
            return new Word(java.util.Arrays.stream(constants).map(Node::word).toList());
        }

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (!(node instanceof Scalar scalar)) {
                mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), "");
            } else if (!words.contains(scalar.value()) || equals(FLAG) && !scalar.plain()) {
                mistakes.unknown(node.at(), node.noun() + " stands here, it must be " + noun(), scalar.value(), words);
            }
        }

        @Override
        public String noun() {
            return words.size() > 1
                    ? String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1)
                    : words.get(0);
        }
    }

    /** A whole number in a range; {@code 7.9} and {@code 010} are none. */
    record Whole(int least, int most) implements Shape {

        private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

        @Override
        public void check(Node node, Mistakes mistakes) {
            boolean right = node instanceof Scalar scalar
                    && scalar.plain()
                    && WHOLE.matcher(scalar.value()).matches()
                    && Integer.parseInt(scalar.value()) >= least
                    && Integer.parseInt(scalar.value()) <= most;
            if (!right) {
                mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), "");
            }
        }

        @Override
        public String noun() {
            return most == Integer.MAX_VALUE
                    ? "a whole number from " + least
                    : "a whole number from " + least + " to " + most;
        }
    }

    /** A day as 2024-05-20. */
    record Day() implements Shape {

        @Override
        public void check(Node node, Mistakes mistakes) {
            try {
                LocalDate day = LocalDate.parse(node instanceof Scalar scalar ? scalar.value() : "");
                if (day.getYear() >= 1900 && day.getYear() < 2200) {
                    return;
                }
            } catch (DateTimeParseException notADay) {
                // said below
            }
            mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), "write it as 2024-05-20");
        }

        @Override
        public String noun() {
            return "a date as YYYY-MM-DD";
        }
    }

    /** An http or https address. */
    record Address() implements Shape {

        @Override
        public void check(Node node, Mistakes mistakes) {
            try {
                URI uri = new URI(node instanceof Scalar scalar ? scalar.value() : "");
                boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
                if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                    return;
                }
            } catch (URISyntaxException notAnAddress) {
                // said below
            }
            mistakes.add(
                    node.at(), node.noun() + " stands here, it must be " + noun(), "write it with https:// in front");
        }

        @Override
        public String noun() {
            return "a web address";
        }
    }

    /** A list whose entries are all alike. */
    record ListOf(Shape each) implements Shape {

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (node instanceof Items list) {
                for (Node item : list.items()) {
                    each.check(item, mistakes);
                }
            } else {
                mistakes.add(node.at(), node.noun() + " stands here, it must be a list", "start each entry with '- '");
            }
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** A map whose keys the author chooses. */
    record Named(Shape each) implements Shape {

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (node instanceof Fields map) {
                for (Field field : map.fields().values()) {
                    if (field.key().isBlank() || field.key().length() > Limits.TITLE_CHARACTERS) {
                        mistakes.add(field.at(), "a key must be 1 to " + Limits.TITLE_CHARACTERS + " characters", "");
                    }
                    mistakes.value(field, each);
                }
            } else {
                mistakes.add(node.at(), node.noun() + " stands here, it must be a map", "write it as 'key: value'");
            }
        }

        @Override
        public String noun() {
            return "a map";
        }
    }

    /**
     * A map with known keys.
     *
     * @param shorthand the key that a bare text stands for; empty when only a map will do
     */
    record Keys(Map<String, Key> keys, String shorthand) implements Shape {

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (node instanceof Scalar && keys.containsKey(shorthand)) {
                keys.get(shorthand).shape().check(node, mistakes);
                return;
            }
            if (!(node instanceof Fields map)) {
                mistakes.add(node.at(), node.noun() + " stands here, it must be " + noun(), "");
                return;
            }
            for (Field field : map.fields().values()) {
                Key key = keys.get(field.key());
                if (key == null) {
                    mistakes.unknown(field.at(), "unknown key '" + field.key() + "'", field.key(), keys.keySet());
                } else {
                    mistakes.value(field, key.shape());
                }
            }
            keys.forEach((name, key) -> {
                if (key.required() && !map.has(name)) {
                    mistakes.add(
                            map.at(),
                            "the key '" + name + "' is missing, it must be "
                                    + key.shape().noun(),
                            "add '" + name + ": …'" + (key.says().isEmpty() ? "" : " (" + key.says() + ")"));
                }
            });
        }

        @Override
        public String noun() {
            return shorthand.isEmpty() ? "a map" : "text or a map";
        }
    }

    /**
     * One key of a map.
     *
     * @param says what it is for, as editors show it
     */
    record Key(Shape shape, boolean required, String says) {}
}
