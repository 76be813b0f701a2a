package debrief.content.yaml;

import debrief.model.Keyed;
import debrief.problem.LostLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a YAML file that remembers where it stands. */
public sealed interface Node {

    Mark at();

    /** What it is, for messages: "a list". */
    String noun();

    /** A place in one file; both count from 1. */
    record Mark(int line, int column) {

        /** The place of the character at an index; columns count code points, as editors do. */
        public static Mark of(String text, int index) {
            LostLetters place = LostLetters.at(text, index, "", "");
            return new Mark(place.line(), place.column());
        }
    }

    /**
     * A single value.
     *
     * @param plain written without quotes and not as a block, so that it may be meant as a number, true, false or nothing
     */
    record Scalar(String value, boolean plain, Mark at) implements Node {

        /** {@code key:} with nothing after it. */
        public boolean isAbsent() {
            return plain && value.isEmpty();
        }

        /** {@code null} or {@code ~}, which YAML reads as nothing and a person may mean as a word. */
        public boolean isNull() {
            return plain && (value.equals("~") || value.equalsIgnoreCase("null"));
        }

        @Override
        public String noun() {
            String shown = value.strip().replaceAll("\\s+", " ");
            return isAbsent()
                    ? "nothing"
                    : "'" + Invisible.shown(shown.length() > 40 ? shown.substring(0, 39) + "…" : shown) + "'";
        }
    }

    /** A list. */
    record Items(List<Node> items, Mark at) implements Node {

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** One {@code key: value} of a map. */
    record Field(String key, Mark at, Node value) {}

    /**
     * A map in the file's order. A key that is absent, or holds something else than is asked for, answers with the empty
     * value: whoever needs to know asks the {@link Schema}.
     */
    record Fields(Map<String, Field> fields, Mark at) implements Node {

        @Override
        public String noun() {
            return "a map";
        }

        @Nullable
        public Node get(String key) {
            Field field = fields.get(key);
            return field == null || field.value() instanceof Scalar scalar && scalar.isAbsent() ? null : field.value();
        }

        public boolean has(String key) {
            return get(key) != null;
        }

        public String text(String key) {
            return get(key) instanceof Scalar scalar ? scalar.value().strip() : "";
        }

        public int number(String key) {
            return get(key) instanceof Scalar scalar && IntegerSchema.isOne(scalar.value())
                    ? Integer.parseInt(scalar.value())
                    : 0;
        }

        public <E extends Enum<E>> E word(String key, E otherwise) {
            if (get(key) instanceof Scalar scalar) {
                for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
                    if (Node.word(constant).equals(scalar.value())) {
                        return constant;
                    }
                }
            }
            return otherwise;
        }

        public List<Node> list(String key) {
            return get(key) instanceof Items list ? list.items() : List.of();
        }

        public List<String> texts(String key) {
            List<String> texts = new ArrayList<>();
            for (Node item : list(key)) {
                if (item instanceof Scalar scalar) {
                    texts.add(scalar.value().strip());
                }
            }
            return texts;
        }

        public List<Fields> maps(String key) {
            List<Fields> maps = new ArrayList<>();
            for (Node item : list(key)) {
                if (item instanceof Fields map) {
                    maps.add(map);
                }
            }
            return maps;
        }

        public Fields map(String key) {
            return get(key) instanceof Fields map ? map : new Fields(Map.of(), at);
        }
    }

    /** The word for a constant, as YAML writes it. */
    static String word(Enum<?> constant) {
        return Keyed.key(constant);
    }
}
