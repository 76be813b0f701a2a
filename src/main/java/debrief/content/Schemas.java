package debrief.content;

import debrief.content.yaml.ChoiceSchema;
import debrief.content.yaml.DateSchema;
import debrief.content.yaml.IntegerSchema;
import debrief.content.yaml.JsonSchema;
import debrief.content.yaml.PatternSchema;
import debrief.content.yaml.Schema;
import debrief.content.yaml.Schema.Key;
import debrief.content.yaml.Schema.Keys;
import debrief.content.yaml.Schema.ListOf;
import debrief.content.yaml.Schema.Named;
import debrief.content.yaml.Schema.OrNothing;
import debrief.content.yaml.TextSchema;
import debrief.content.yaml.UrlSchema;
import debrief.evidence.reading.Finding;
import debrief.model.Claim;
import debrief.model.Fact;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Profile;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.Visibility;
import debrief.words.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must stand in each kind of YAML file: docs/formats.md for programs, read from {@code shapes.txt}, which says how. */
final class Schemas {

    private static final String EACH_SECTION = "<section>";

    private final Map<String, Schema> types = new HashMap<>(Map.ofEntries(
            Map.entry("title", TextSchema.TITLE),
            Map.entry("markdown", TextSchema.MARKDOWN),
            Map.entry("slug", PatternSchema.SLUG),
            Map.entry("turns", PatternSchema.TURNS),
            Map.entry("language", PatternSchema.LANGUAGE),
            Map.entry("coach-name", PatternSchema.COACH),
            Map.entry("time", PatternSchema.TIME),
            Map.entry("url", new UrlSchema()),
            Map.entry("date", new DateSchema()),
            Map.entry("flag", ChoiceSchema.FLAG),
            Map.entry("finding", ChoiceSchema.of(Finding.Kind.values())),
            Map.entry("flaw", ChoiceSchema.of(Flaw.values())),
            Map.entry("kind", ChoiceSchema.of(Kind.values())),
            Map.entry("profile", ChoiceSchema.of(Profile.values())),
            Map.entry("role", ChoiceSchema.of(Speaker.Role.values())),
            Map.entry("visibility", ChoiceSchema.of(Visibility.values())),
            Map.entry("fact-kind", ChoiceSchema.of(Fact.Kind.values())),
            Map.entry("topic-kind", ChoiceSchema.of(Topic.Kind.values())),
            Map.entry("verdict", ChoiceSchema.of(Claim.Verdict.values())),
            Map.entry("certain", ChoiceSchema.of(Claim.Verdict.RIGHT, Claim.Verdict.PARTLY, Claim.Verdict.WRONG))));

    private final Map<String, Keys> files = new LinkedHashMap<>();

    private static final Schemas READ = new Schemas();

    private Schemas() {
        Map<String, Key> keys = new LinkedHashMap<>();
        Map<String, String> misplaced = new LinkedHashMap<>();
        for (String line : WordList.read(Schemas.class, "shapes.txt")) {
            String[] words = line.split("\\s+", 3);
            String says = words.length > 2 ? words[2] : "";
            if (words[0].equals("map") || words[0].equals("file")) {
                keys = new LinkedHashMap<>();
                misplaced = new LinkedHashMap<>();
                Keys shape = new Keys(Collections.unmodifiableMap(keys), says, Collections.unmodifiableMap(misplaced));
                types.put(words[1], shape);
                if (words[0].equals("file")) {
                    files.put(words[1], shape);
                }
            } else if (words[0].equals("as")) {
                keys.putAll(((Keys) type(words[1])).keys());
            } else if (words[1].equals("no")) {
                misplaced.put(words[0], says);
            } else if (words[0].equals(EACH_SECTION)) {
                for (Section section : Section.values()) {
                    keys.put(section.key(), new Key(type(words[1]), false, says));
                }
            } else {
                keys.put(words[0].replace("!", ""), new Key(type(words[1]), words[0].endsWith("!"), says));
            }
        }
    }

    private Schema type(String name) {
        String within = name.length() < 2 ? name : name.substring(1, name.length() - 1);
        if (name.endsWith("?")) {
            return new OrNothing(type(name.substring(0, name.length() - 1)));
        }
        if (name.matches("\\d+\\.\\.\\d*")) {
            String[] ends = name.split("\\.\\.", 2);
            return new IntegerSchema(
                    Integer.parseInt(ends[0]), ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]));
        }
        return switch (name.charAt(0)) {
            case '[' -> new ListOf(type(within));
            case '{' -> new Named(type(within));
            case '"' -> new ChoiceSchema(List.of(within));
            default -> Objects.requireNonNull(types.get(name), name);
        };
    }

    /** The kinds of file by the name of their schema. */
    static Map<String, Keys> byName() {
        return Collections.unmodifiableMap(READ.files);
    }

    /** @param file its path below the portfolio's folder */
    static Keys of(String file) {
        String name = file.startsWith("content/sources/")
                ? "sources"
                : file.endsWith(".md")
                        ? "guide"
                        : file.replaceFirst("^.*[/.](?=\\w+\\.yaml$)", "").replace(".yaml", "");
        return (Keys) READ.type(name);
    }

    /** File name in the folder {@code .schema} → text of the schema. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        byName().forEach((name, keys) -> files.put(name + ".json", JsonSchema.of(name, keys)));
        return files;
    }
}
