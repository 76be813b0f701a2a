package debrief.evidence.rules;

import debrief.evidence.rules.OwnAdviceBroken.Fault;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Present -> Past -> Future", and an answer that begins with the first job. */
final class AdvisedOrder {

    private static final List<AdvisedOrder> SCHEMES = schemes();
    private static final Set<String> LINKS =
            Set.of("then", "and", "to", "the", "your", "of", "with", "a", "followed", "by", "finally", "lastly");
    private static final int SHORTEST = 3;

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private AdvisedOrder() {}

    /**
     * A part of an answer.
     *
     * @param names what advice calls it
     * @param markers what an answer says when it gets there
     */
    private record Part(Phrases names, Phrases markers) {}

    /** Where a part begins in the answer. */
    private record Start(String part, Phrases.Hit hit) {}

    static Optional<Fault> broken(List<Sentence> advice, Text suggested) {
        for (AdvisedOrder scheme : SCHEMES) {
            List<Start> starts = scheme.starts(suggested);
            if (starts.size() > 1) {
                for (Sentence sentence : advice) {
                    Optional<Start> early = early(scheme.told(sentence), starts);
                    if (early.isPresent()) {
                        return Optional.of(new Fault(
                                early.get().hit.raw(),
                                "the advice is \"" + Snippet.beginning(sentence.raw())
                                        + "\", and the suggested answer takes another order"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The part that comes before one which should precede it. */
    private static Optional<Start> early(List<String> told, List<Start> starts) {
        for (int i = 0; i + 1 < starts.size(); i++) {
            int here = told.indexOf(starts.get(i).part);
            int next = told.indexOf(starts.get(i + 1).part);
            if (next >= 0 && here > next) {
                return Optional.of(starts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The parts in the order in which the answer comes to each for the first time. */
    private List<Start> starts(Text text) {
        List<Start> starts = new ArrayList<>();
        parts.forEach((name, part) ->
                part.markers.first(text, 0, text.size()).ifPresent(hit -> starts.add(new Start(name, hit))));
        starts.sort(Comparator.comparingInt(start -> start.hit.first()));
        return starts;
    }

    /** The parts in the order that a sentence advises: three names in a row; empty when it does not. */
    private List<String> told(Sentence sentence) {
        Text text = sentence.text();
        boolean arrows = sentence.raw().contains("->") || sentence.raw().contains("→");
        List<String> told = new ArrayList<>();
        int at = sentence.first();
        while (at < sentence.behind()) {
            String part = "";
            int size = 0;
            for (Map.Entry<String, Part> one : parts.entrySet()) {
                int here = one.getValue().names.at(text, at, sentence.behind(), false);
                if (here > size) {
                    part = one.getKey();
                    size = here;
                }
            }
            boolean linked = arrows || LINKS.contains(text.folded(at));
            if (!part.isEmpty() && !told.contains(part)) {
                told.add(part);
            } else if (told.size() >= SHORTEST) {
                return told;
            } else if (part.isEmpty() && !linked) {
                told.clear();
            }
            at += Math.max(1, size);
        }
        return told.size() >= SHORTEST || arrows ? told : List.of();
    }

    /** One line for each part, "scheme part: names: markers", phrases between commas. */
    private static List<AdvisedOrder> schemes() {
        Map<String, AdvisedOrder> schemes = new LinkedHashMap<>();
        for (String line : WordList.read(AdvisedOrder.class, "order.txt")) {
            String[] columns = line.split(":", 3);
            String[] name = columns[0].split(" ", 2);
            schemes.computeIfAbsent(name[0], key -> new AdvisedOrder())
                    .parts
                    .put(name[1], new Part(phrases(columns[1]), phrases(columns[2])));
        }
        return List.copyOf(schemes.values());
    }

    private static Phrases phrases(String list) {
        return Phrases.of(List.of(list.strip().split("\\s*,\\s*")));
    }
}
