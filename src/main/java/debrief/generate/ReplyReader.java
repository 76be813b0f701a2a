package debrief.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.generate.checks.Fault;
import debrief.generate.prompt.ReplySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply as models give it: with a fence around it, thoughts and chatter before it, a comma too many, broken off in the
 * middle. What came whole is kept; what did not is told, so that it alone is asked for again.
 */
final class ReplyReader {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_LINE = 200;
    private static final Pattern THOUGHT_BEGINS =
            Pattern.compile("<(?:think|thinking|thought|reasoning)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUGHT_ENDS =
            Pattern.compile("</(?:think|thinking|thought|reasoning)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("^```\\w*\\s*|\\s*```$");

    private final ReplySchema schema;
    private final boolean cut;
    private final List<String> repairs = new ArrayList<>();

    private ReplyReader(ReplySchema schema, boolean cut) {
        this.schema = schema;
        this.cut = cut;
    }

    static Reply read(Answer answer, ReplySchema schema) {
        boolean cut = answer.finish() == Finish.LENGTH;
        return new ReplyReader(schema, cut).read(answer.text().strip(), answer.finish());
    }

    private Reply read(String all, Finish finish) {
        if (all.length() > MOST_CHARACTERS) {
            return Reply.refused("the reply was longer than a million characters; write less in each part", false);
        }
        String text = withoutThoughts(all);
        if (text.isEmpty()) {
            return Reply.refused(empty(finish), cut);
        }
        ObjectNode tree = whole(text);
        boolean broken = tree == null;
        if (tree == null) {
            tree = Salvage.of(text, schema.wanted());
            if (tree.isEmpty()) {
                return Reply.refused(unreadable(text, finish), cut);
            }
            repairs.add("the reply " + (cut ? "broke off" : "was no whole JSON") + "; what came whole was kept");
        }
        Fitting.fit(tree, schema.tree(), repairs);
        return new Reply(tree, "", cut, faults(tree, broken), repairs);
    }

    private String withoutThoughts(String all) {
        // Some servers leave the first mark away, and some replies break off before the last.
        int from = 0;
        for (Matcher ends = THOUGHT_ENDS.matcher(all); ends.find(); ) {
            from = ends.end();
        }
        Matcher begins = THOUGHT_BEGINS.matcher(all).region(from, all.length());
        String spoken = all.substring(from, begins.find() ? begins.start() : all.length())
                .strip();
        if (spoken.length() < all.length()) {
            repairs.add("thoughts before the reply were cut off");
        }
        return spoken;
    }

    private static String empty(Finish finish) {
        return switch (finish) {
            case LENGTH ->
                "the reply is empty: all its room went into thinking; think less, or write less in each part";
            case FILTERED -> "the provider held the reply back; keep to the interview and to the given form";
            case REFUSED -> "the model declined; keep to the interview and to the given form";
            case STOP, OTHER -> "the reply was empty; reply with the JSON object";
        };
    }

    private String unreadable(String text, Finish finish) {
        if (cut) {
            return "the reply was too long and broke off; write less in each part, and close the JSON object";
        }
        if (finish == Finish.FILTERED) {
            return empty(finish);
        }
        if (finish == Finish.REFUSED) {
            return "the model declined: \"%s\"; keep to the interview and to the given form".formatted(line(text));
        }
        return text.indexOf('{') < 0
                ? "there is no JSON object in the reply; reply with the object and nothing else"
                : "none of the wanted parts can be read in the reply; reply with one JSON object that has "
                        + String.join(", ", schema.wanted());
    }

    private static String line(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }

    /** The reply's object, where it is whole: the first that has a wanted part. */
    private @Nullable ObjectNode whole(String text) {
        if (cut) {
            return null;
        }
        String bare = FENCE.matcher(text).replaceAll("");
        for (int at = bare.indexOf('{'), tries = 0; at >= 0 && tries < 20; at = bare.indexOf('{', at + 1), tries++) {
            try {
                JsonNode tree = Salvage.JSON.readTree(bare.substring(at));
                ObjectNode wanted = wanted(tree);
                if (wanted != null) {
                    boolean around = !bare.substring(0, at).isBlank() || !bare.endsWith("}");
                    if (around) {
                        repairs.add("words around the reply were cut off");
                    }
                    return wanted;
                }
            } catch (JsonProcessingException broken) {
                // A broken reply, and not a brace in what stands before it: points inside have keys of parts too.
                String inside = bare.substring(at + 1).stripLeading();
                if (ReplySchema.keys().stream().anyMatch(key -> inside.startsWith("\"" + key + "\""))) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The object that has wanted parts: this one, or the one that it wraps. */
    private @Nullable ObjectNode wanted(JsonNode tree) {
        if (tree instanceof ObjectNode object && schema.wanted().stream().anyMatch(object::has)) {
            return object;
        }
        if (tree.size() == 1 && tree.iterator().next() instanceof ObjectNode inner) {
            return wanted(inner);
        }
        return null;
    }

    /** What breaks the form; points that do are taken out, parts that do are too. */
    private Map<String, List<Fault>> faults(ObjectNode tree, boolean broken) {
        Map<String, List<Fault>> faults = new LinkedHashMap<>();
        Map<String, Set<Integer>> points = new LinkedHashMap<>();
        Set<String> parts = new TreeSet<>();
        for (Error error : schema.errors(tree)) {
            String[] steps = error.getInstanceLocation().toString().split("/", -1);
            boolean absent = steps.length < 2 && error.getProperty() != null;
            String part = absent ? error.getProperty() : steps.length < 2 ? "" : steps[1];
            if (absent && !broken && Fitting.mayBeAbsent(part)) {
                tree.set(part, Fitting.nothing(schema.tree().path("properties").path(part)));
                continue;
            }
            boolean inPoint = steps.length > 2 && steps[2].matches("\\d{1,6}");
            int bullet = inPoint ? Integer.parseInt(steps[2]) + 1 : 0;
            if (inPoint) {
                points.computeIfAbsent(part, key -> new TreeSet<>()).add(bullet);
            } else {
                parts.add(part);
            }
            faults.computeIfAbsent(part, key -> new ArrayList<>())
                    .add(new Fault(bullet, reason(error, absent, broken)));
        }
        tree.remove(parts);
        points.forEach((part, gone) -> {
            if (tree.get(part) instanceof ArrayNode list) {
                ArrayNode left = JsonNodeFactory.instance.arrayNode();
                for (int i = 0; i < list.size(); i++) {
                    if (!gone.contains(i + 1)) {
                        left.add(list.get(i));
                    }
                }
                tree.set(part, left);
            }
        });
        return faults;
    }

    private String reason(Error error, boolean absent, boolean broken) {
        if (absent) {
            return !broken ? "it is missing" : cut ? "the reply broke off before it was whole" : "it cannot be read";
        }
        String message = error.getMessage();
        int colon = message.indexOf(": "); // the validator's message begins with the path
        return error.getInstanceLocation() + ": " + (colon < 0 ? message : message.substring(colon + 2));
    }
}
