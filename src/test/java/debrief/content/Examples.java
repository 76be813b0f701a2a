package debrief.content;

import debrief.content.yaml.ChoiceSchema;
import debrief.content.yaml.DateSchema;
import debrief.content.yaml.IntegerSchema;
import debrief.content.yaml.PatternSchema;
import debrief.content.yaml.Schema;
import debrief.content.yaml.Schema.Key;
import debrief.content.yaml.Schema.Keys;
import debrief.content.yaml.Schema.ListOf;
import debrief.content.yaml.Schema.Named;
import debrief.content.yaml.Schema.OrNothing;
import debrief.content.yaml.TextSchema;
import debrief.content.yaml.UrlSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Values that a shape takes or refuses, as plain lists, maps, texts, numbers and flags. {@code null} is a key with nothing
 * after it.
 */
final class Examples {

    private Examples() {}

    /** At least two that differ; the first has every key. */
    static List<Object> right(Schema shape) {
        if (shape instanceof TextSchema) {
            return List.of("Some text", "Other text: with a colon, 'quotes' and\na second line");
        } else if (shape instanceof PatternSchema matching) {
            return matching.equals(PatternSchema.TURNS)
                    ? List.of("1-2, 4", "3", 4)
                    : matching.equals(PatternSchema.LANGUAGE)
                            ? List.of("de-CH", "en")
                            : matching.equals(PatternSchema.COACH)
                                    ? List.of("ollama:gemma3", "chat")
                                    : matching.equals(PatternSchema.TIME)
                                            ? List.of("90s", "10m", 5)
                                            : List.of("some-id", "other-id-2", 2024);
        } else if (shape instanceof ChoiceSchema word) {
            return word.equals(ChoiceSchema.FLAG) ? List.of(true, false) : List.copyOf(word.words());
        } else if (shape instanceof IntegerSchema whole) {
            return List.of(whole.least(), Math.min(whole.most(), 999_999_999));
        } else if (shape instanceof DateSchema) {
            return List.of("2024-05-20", "2024-02-29");
        } else if (shape instanceof UrlSchema) {
            return List.of("https://example.org/a?b=c#d", "HTTP://example.org");
        } else if (shape instanceof OrNothing maybe) {
            List<Object> all = new ArrayList<>(right(maybe.each()));
            all.add(List.of());
            return all;
        } else if (shape instanceof ListOf list) {
            List<Object> all = new ArrayList<>();
            right(list.each()).forEach(each -> all.add(List.of(each)));
            all.add(List.of());
            return all;
        } else if (shape instanceof Named named) {
            return List.of(Map.of("Some name", example(named.each())), Map.of());
        }
        Keys keys = (Keys) shape;
        List<Object> all = new ArrayList<>();
        all.add(full(keys));
        all.add(keys.keys().entrySet().stream()
                .filter(entry -> entry.getValue().required())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> example(entry.getValue().schema()))));
        Map<String, Object> full = full(keys);
        keys.keys().forEach((name, key) -> {
            right(key.schema()).stream().skip(1).forEach(value -> all.add(with(full, name, value)));
            if (!key.required()) {
                all.add(without(full, name));
                all.add(with(full, name, null));
            }
        });
        if (keys.keys().containsKey(keys.shorthand())) {
            all.addAll(right(keys.keys().get(keys.shorthand()).schema()));
        }
        return all;
    }

    /** The first of the {@link #right} ones, found without making the others. */
    static Object example(Schema shape) {
        if (shape instanceof OrNothing maybe) {
            return example(maybe.each());
        } else if (shape instanceof ListOf list) {
            return List.of(example(list.each()));
        } else if (shape instanceof Named named) {
            return Map.of("Some name", example(named.each()));
        }
        return shape instanceof Keys keys ? full(keys) : right(shape).get(0);
    }

    /** Each with exactly one mistake. */
    static List<Object> wrong(Schema shape) {
        if (shape instanceof OrNothing maybe) {
            return wrong(maybe.each()).stream()
                    .filter(value -> !value.equals(List.of()))
                    .toList();
        } else if (shape instanceof TextSchema text) {
            return List.of("x".repeat(text.most() + 1), List.of("Some text"), List.of(), Map.of("a", "b"), Map.of());
        } else if (shape instanceof PatternSchema) {
            return List.of("", " ", "-", "No, thanks!", "a--b", "1--2", List.of(1), Map.of("a", "b"), "a".repeat(301));
        } else if (shape instanceof ChoiceSchema word) {
            return word.equals(ChoiceSchema.FLAG)
                    ? List.of("true", "no", "", 0, List.of(true), Map.of())
                    : List.of("none-of-these", "", 7, true, List.of(word.words().get(0)), Map.of());
        } else if (shape instanceof IntegerSchema whole) {
            return List.of(
                    "1",
                    "one",
                    "",
                    1.5,
                    -1,
                    whole.least() - 1,
                    Math.min(whole.most() + 1L, 1_000_000_000L),
                    true,
                    List.of(1),
                    Map.of());
        } else if (shape instanceof DateSchema) {
            return List.of(
                    "2023-02-29",
                    "2024-5-20",
                    "20240520",
                    "20.05.2024",
                    "1815-12-10",
                    "2024-05-20T10:00:00",
                    "",
                    2024,
                    List.of("2024-05-20"),
                    Map.of());
        } else if (shape instanceof UrlSchema) {
            return List.of(
                    "example.org",
                    "ftp://example.org",
                    "https://",
                    "https:///a",
                    "https://a:b@example.org/",
                    "https://example.org/a b",
                    "javascript:alert(1)",
                    "",
                    7,
                    List.of(),
                    Map.of());
        } else if (shape instanceof ListOf list) {
            List<Object> all = new ArrayList<>(List.of("Some text", 7, Map.of("a", "b"), Map.of()));
            wrong(list.each()).forEach(each -> all.add(List.of(example(list.each()), each)));
            return all;
        } else if (shape instanceof Named named) {
            List<Object> all = new ArrayList<>(List.of("Some text", 7, List.of()));
            Object value = example(named.each());
            all.add(Map.of(" ", value));
            all.add(Map.of("x".repeat(301), value));
            wrong(named.each()).forEach(each -> all.add(Map.of("Some name", each)));
            return all;
        }
        Keys keys = (Keys) shape;
        List<Object> all = new ArrayList<>();
        Map<String, Object> full = full(keys);
        all.add(List.of(full));
        if (!keys.keys().containsKey(keys.shorthand())) {
            all.addAll(List.of("Some text", 7));
        }
        keys.keys().forEach((name, key) -> {
            all.add(with(without(full, name), name + "x", full.get(name)));
            if (key.required()) {
                all.add(without(full, name));
                all.add(with(full, name, null));
            }
            wrong(key.schema()).forEach(value -> all.add(with(full, name, value)));
        });
        return all;
    }

    /** A map that may be right or wrong anywhere. */
    static Object any(Schema shape, RandomGenerator dice) {
        if (dice.nextInt(60) == 0) {
            return pick(wrong(leaf(shape)), dice);
        }
        if (shape instanceof OrNothing maybe) {
            return any(maybe.each(), dice);
        } else if (shape instanceof ListOf list) {
            List<Object> items = new ArrayList<>();
            for (int i = dice.nextInt(3); i > 0; i--) {
                items.add(any(list.each(), dice));
            }
            return items;
        } else if (shape instanceof Named named) {
            return Map.of("Some name", any(named.each(), dice));
        } else if (shape instanceof Keys keys) {
            Map<String, Object> map = new LinkedHashMap<>();
            keys.keys().forEach((name, key) -> {
                if (dice.nextInt(key.required() ? 80 : 2) > 0) {
                    map.put(dice.nextInt(100) == 0 ? name + "x" : name, any(key.schema(), dice));
                }
            });
            return map;
        }
        return pick(right(shape), dice);
    }

    static Map<String, Object> full(Keys keys) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, Key> entry : keys.keys().entrySet()) {
            map.put(entry.getKey(), example(entry.getValue().schema()));
        }
        return map;
    }

    static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(map);
        other.put(key, value);
        return other;
    }

    static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> other = new LinkedHashMap<>(map);
        other.remove(key);
        return other;
    }

    /** As a person could type it, in brackets and braces. */
    static String yaml(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry ->
                            yaml(entry.getKey()) + ": " + (entry.getValue() == null ? "" : yaml(entry.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(Examples::yaml).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        }
        return String.valueOf(value);
    }

    /** A shape of the same sort that is wrong as a whole, not somewhere inside. */
    private static Schema leaf(Schema shape) {
        return shape instanceof ListOf
                ? new ListOf(new DateSchema())
                : shape instanceof Named ? new Named(new DateSchema()) : shape;
    }

    private static Object pick(List<Object> values, RandomGenerator dice) {
        return values.get(dice.nextInt(values.size()));
    }
}
