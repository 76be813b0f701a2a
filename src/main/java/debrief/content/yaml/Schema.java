package debrief.content.yaml;

import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Scalar;
import debrief.problem.Nearest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What must stand at a place of a YAML file. Said once: {@link #check} holds a file against it, and {@link JsonSchema} tells
 * editors the same.
 */
public sealed interface Schema
        permits TextSchema,
                PatternSchema,
                ChoiceSchema,
                IntegerSchema,
                DateSchema,
                UrlSchema,
                Schema.ListOf,
                Schema.Named,
                Schema.Keys,
                Schema.OrNothing {

    /** Tells {@code mistakes} all that is wrong with the node, its children included. */
    void check(Node node, Mistakes mistakes);

    /** What must be there, to follow "must be": "a list". */
    String noun();

    /** A list whose entries are all alike. */
    record ListOf(Schema each) implements Schema {

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (node instanceof Items list) {
                for (Node item : list.items()) {
                    if (item instanceof Scalar scalar && scalar.isAbsent()) {
                        if (!mistakes.tellCut(scalar)) {
                            mistakes.add(item.at(), "an entry with nothing in it", "remove the '-', or write after it");
                        }
                    } else {
                        each.check(item, mistakes);
                    }
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

    /** A schema, or an empty list that says "there is nothing to say". */
    record OrNothing(Schema each) implements Schema {

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (!(node instanceof Items list && list.items().isEmpty())) {
                each.check(node, mistakes);
            }
        }

        @Override
        public String noun() {
            return each.noun();
        }
    }

    /** A map whose keys the author chooses. */
    record Named(Schema each) implements Schema {

        @Override
        public void check(Node node, Mistakes mistakes) {
            if (node instanceof Fields map) {
                for (Field field : map.fields().values()) {
                    if (field.key().isBlank()) {
                        mistakes.add(field.at(), "a key may not be blank", "write a name before the colon");
                    } else if (field.key().length() > Limits.TITLE_CHARACTERS) {
                        mistakes.add(field.at(), "a key longer than " + Limits.TITLE_CHARACTERS + " characters", "");
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
     * @param misplaced keys that belong elsewhere, with a hint for who writes them here
     */
    record Keys(Map<String, Key> keys, String shorthand, Map<String, String> misplaced) implements Schema {

        @Override
        public void check(Node node, Mistakes mistakes) {
            Key whole = keys.get(shorthand);
            if (node instanceof Scalar scalar && whole != null) {
                if (whole.saysSomething() && scalar.value().isBlank()) {
                    mistakes.add(node.at(), "blank text stands here, it must say something", "write it");
                } else {
                    whole.schema().check(node, mistakes);
                }
                return;
            }
            if (!(node instanceof Fields map)) {
                String first = keys.keySet().iterator().next();
                mistakes.add(
                        node.at(),
                        node.noun() + " stands here, it must be " + noun(),
                        node instanceof Items && whole != null
                                ? "put the text in quotes: it starts with a mark that makes it a list"
                                : "write '" + first
                                        + ": …' in the next line, indented; docs/formats.md lists the keys");
                return;
            }
            if (whole != null && isSentence(map)) {
                Field first = map.fields().values().iterator().next();
                mistakes.add(
                        first.at(),
                        "unknown key '" + Invisible.shown(first.key()) + "'",
                        "put the whole text in quotes if it is one: a colon and a space inside it start a key; or use one of: "
                                + String.join(", ", keys.keySet()));
                return;
            }
            Set<String> meant = new HashSet<>();
            for (Field field : map.fields().values()) {
                Key key = keys.get(field.key());
                if (misplaced.containsKey(field.key())) {
                    mistakes.add(
                            field.at(),
                            "the key '" + field.key() + "' does not belong here",
                            misplaced.get(field.key()));
                } else if (key == null) {
                    mistakes.unknown(field.at(), "unknown key '" + field.key() + "'", field.key(), keys.keySet());
                    Nearest.to(field.key(), keys.keySet()).ifPresent(meant::add);
                } else {
                    mistakes.value(field, key.schema());
                }
            }
            keys.forEach((name, key) -> {
                if (key.required()) {
                    required(name, key, map, meant, mistakes);
                }
            });
        }

        /** "Next time: begin with the result", which YAML reads as a key and its text. */
        private boolean isSentence(Fields map) {
            String first = map.fields().isEmpty()
                    ? shorthand
                    : map.fields().keySet().iterator().next();
            return map.fields().size() == 1
                    && Nearest.to(first, keys.keySet()).isEmpty()
                    && !misplaced.containsKey(first);
        }

        /** @param meant keys that a mistyped one most likely stands for: they are not missing as well */
        private static void required(String name, Key key, Fields map, Set<String> meant, Mistakes mistakes) {
            Node value = map.get(name);
            Field empty = map.fields().get(name);
            if (key.saysSomething()
                    && value instanceof Scalar scalar
                    && scalar.value().isBlank()) {
                mistakes.add(value.at(), "blank text stands here, '" + name + "' must say something", "write it");
            } else if (value == null && (empty != null || !meant.contains(name))) {
                // A key with nothing after it is pointed at; otherwise the map that lacks it.
                mistakes.add(
                        empty == null ? map.at() : empty.at(),
                        "the key '" + name + "' " + (empty == null ? "is missing" : "has nothing after it")
                                + ", it must be " + key.schema().noun(),
                        (empty == null ? "add '" : "write '") + name + ": …'"
                                + (key.says().isEmpty() ? "" : " (" + key.says() + ")"));
            }
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
    record Key(Schema schema, boolean required, String says) {

        /** Blank text will not do. */
        boolean saysSomething() {
            return required && schema instanceof TextSchema;
        }
    }
}
