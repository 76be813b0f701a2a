package debrief.generate.prompt;

import debrief.coach.Assignment;
import debrief.measure.Range;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Kind;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Topic;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for the wanted sections of one exchange. */
public final class WritePrompt {

    /** The most that the turns of the exchange may take. */
    public static final int TRANSCRIPT_TOKENS = 8_000;

    private static final int NEIGHBOUR_TOKENS = 150;
    private static final int MOST_TOPICS = 150;
    private static final int MOST_FACTS = 150;
    private static final String NONE = "(none)";

    private static final Map<String, String> SECTIONS = Lines.read("sections.txt");
    private static final Map<String, String> KINDS = Lines.read("kinds.txt");

    private final Ground ground;
    private final Assignment assignment;

    private WritePrompt(Ground ground) {
        this.ground = ground;
        this.assignment = ground.assignment();
    }

    public static Opening of(Ground ground, PromptText prompt, ReplySchema schema) {
        return new WritePrompt(ground).opening(prompt, schema);
    }

    private Opening opening(PromptText prompt, ReplySchema schema) {
        Excerpt excerpt = Excerpt.of(ground.turns(), TRANSCRIPT_TOKENS);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("interview", setting(assignment.interview().setting()));
        data.put("measures", MeasureText.of(ground.measures(), ground.turns()));
        data.put("facts", facts());
        data.put("topics", topics(assignment.portfolio().topics()));
        data.put("neighbours", neighbours());
        data.put("notes", notes());
        data.put("transcript", excerpt.text());
        Map<String, String> slots = new LinkedHashMap<>(data);
        slots.put("nonce", Fence.around(List.copyOf(data.values())).nonce());
        slots.put("language", languageName(Ground.language(assignment.portfolio(), assignment.interview())));
        slots.put("kind", ground.kind().key());
        slots.put("kind-meaning", meaning(ground.kind()));
        slots.put("rubric", Rubric.text());
        slots.put("shortened", shortened(excerpt));
        slots.put("parts", parts());
        slots.put("schema", schema.text());
        return new Opening(prompt.system(slots), prompt.user(slots));
    }

    /** What to say of words that were left out; empty when none were. */
    public static String shortened(Excerpt excerpt) {
        return excerpt.isWhole()
                ? ""
                : ("It is too long to be shown: %d of its %d words were left out where \"[… left out …]\" says so. Judge what is"
                                + " there, and do not quote across a gap.")
                        .formatted(excerpt.left(), excerpt.words());
    }

    public static String meaning(Kind kind) {
        return KINDS.getOrDefault(kind.key(), "");
    }

    /** "German" for {@code de-CH}; an unknown tag as it is. */
    public static String languageName(String tag) {
        String name = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    public static String setting(Setting setting) {
        List<String> lines = new ArrayList<>();
        add("Title", setting.title(), lines);
        add("Role", setting.role(), lines);
        add("Round", setting.round(), lines);
        return lines.isEmpty() ? NONE : String.join("\n", lines);
    }

    private static void add(String name, String value, List<String> lines) {
        if (!value.isBlank()) {
            lines.add(name + ": " + Shown.line(value));
        }
    }

    public static String topics(List<Topic> topics) {
        return topics.isEmpty()
                ? NONE
                : topics.stream()
                        .limit(MOST_TOPICS)
                        .map(topic -> Shown.line(topic.name()))
                        .collect(Collectors.joining(", "));
    }

    private String facts() {
        return assignment.portfolio().facts().isEmpty()
                ? NONE
                : assignment.portfolio().facts().stream()
                        .limit(MOST_FACTS)
                        .map(fact -> "- %s: %s".formatted(fact.kind().key(), Shown.line(fact.text())))
                        .collect(Collectors.joining("\n"));
    }

    /** What led here, what came just before, and what came next. */
    private String neighbours() {
        List<Exchange> all = assignment.interview().report().exchanges();
        Exchange own = assignment.exchange();
        List<String> lines = new ArrayList<>();
        lines.add("This question: " + Shown.line(own.title()));
        assignment.interview().exchange(own.follows()).ifPresent(root -> around("It grows out of", root, true, lines));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(own.id())) {
                if (i > 0 && !all.get(i - 1).id().equals(own.follows())) {
                    around("Before it", all.get(i - 1), true, lines);
                }
                if (i + 1 < all.size()) {
                    Exchange next = all.get(i + 1);
                    around(next.follows().equals(own.id()) ? "It leads to" : "After it", next, false, lines);
                }
            }
        }
        return String.join("\n", lines);
    }

    private void around(String where, Exchange exchange, boolean last, List<String> lines) {
        List<Turn> turns = assignment.interview().turnsOf(exchange);
        Turn turn = turns.get(last ? turns.size() - 1 : 0);
        lines.add("%s: %s".formatted(where, Shown.line(exchange.title())));
        String words = Excerpt.of(List.of(turn), NEIGHBOUR_TOKENS).text();
        if (!words.isEmpty()) {
            lines.add(words);
        }
    }

    private String notes() {
        List<Ask> asks = assignment.asks();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            lines.add("%d. %s".formatted(i + 1, Shown.line(asks.get(i).text())));
        }
        return lines.isEmpty() ? NONE : String.join("\n", lines);
    }

    private String parts() {
        Range range = ground.measures().range();
        List<String> lines = new ArrayList<>();
        for (Section section : assignment.sections()) {
            lines.add(part(section.key(), range));
        }
        if (!assignment.asks().isEmpty()) {
            lines.add(part(ReplySchema.ANSWERS, range));
        }
        return String.join("\n", lines);
    }

    private static String part(String key, Range range) {
        String length = "Between %d and %d words.".formatted(range.from(), range.to());
        return "- %s: %s".formatted(key, SECTIONS.getOrDefault(key, "").replace("{{range}}", length));
    }
}
