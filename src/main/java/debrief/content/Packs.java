package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import debrief.knowledge.Phrase;
import debrief.knowledge.PhraseMistake;
import debrief.model.Statement;
import debrief.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes {@link Statement}s of all knowledge packs together, since each id must be the only one among them. */
final class Packs {

    /** The file whose classes all packs may use. */
    private static final String SHARED = "/words.yaml";

    /** Where an id stands. */
    private record Place(Mistakes mistakes, String file, Mark at) {}

    private final List<Statement> statements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Place>> ids = new LinkedHashMap<>();

    private Packs() {}

    static Packs of(List<Document> documents) {
        Packs packs = new Packs();
        List<Mistakes> all = new ArrayList<>();
        Map<String, List<String>> shared = documents.stream()
                .filter(document -> document.file().endsWith(SHARED))
                .findFirst()
                .map(document -> classes(document.root()))
                .orElse(Map.of());
        boolean shipped = documents.stream()
                .anyMatch(document -> document.file().endsWith(SHARED) && NewPortfolio.isShipped(document));
        for (Document document : documents) {
            Mistakes mistakes = new Mistakes(document.file());
            packs.problems.addAll(document.problems());
            packs.read(document, shared, shipped && NewPortfolio.isShipped(document), mistakes);
            all.add(mistakes);
        }
        packs.ids.values().forEach(Packs::refuseDoubles);
        all.forEach(mistakes -> packs.problems.addAll(mistakes.all()));
        return packs;
    }

    /** Those without a mistake: whoever uses them may rely on their phrases. */
    List<Statement> statements() {
        return statements;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(Document document, Map<String, List<String>> shared, boolean known, Mistakes mistakes) {
        Map<String, List<String>> classes = new HashMap<>(shared);
        classes.putAll(classes(document.root()));
        for (Fields map : document.root().maps("statements")) {
            Phrases says = new Phrases(classes, known, mistakes);
            List<String> phrases = says.of(map, "says");
            List<String> context = says.of(map, "context");
            List<Statement.Thing> things = map.maps("things").stream()
                    .map(thing -> new Statement.Thing(
                            says.of(thing, "names"), context, says.of(thing, "is"), says.of(thing, "not")))
                    .toList();
            if (!says.broken && phrases.isEmpty() && things.isEmpty()) {
                mistakes.add(
                        map.get("says") instanceof Items list ? list.at() : map.at(),
                        "no phrase says it",
                        "write one as people say it: - \"redis is single threaded\"");
            }
            if (map.get("id") instanceof Scalar id) {
                ids.computeIfAbsent(id.value(), first -> new ArrayList<>())
                        .add(new Place(mistakes, document.file(), id.at()));
            }
            if (document.right() && !says.broken && !(phrases.isEmpty() && things.isEmpty())) {
                statements.add(Records.read(Statement.class, map, Map.of("says", phrases, "things", things)));
            }
        }
    }

    private static Map<String, List<String>> classes(Fields root) {
        Map<String, List<String>> classes = new HashMap<>();
        Fields words = root.map("words");
        for (Field field : words.fields().values()) {
            classes.put(field.key(), words.texts(field.key()));
        }
        return classes;
    }

    /** Reads phrases of a statement; remembers whether one cannot be read. */
    private static final class Phrases {

        private final Map<String, List<String>> classes;
        private final boolean known;
        private final Mistakes mistakes;
        private boolean broken;

        /** @param known whether all can be read, so that none need be before it is looked for */
        private Phrases(Map<String, List<String>> classes, boolean known, Mistakes mistakes) {
            this.classes = classes;
            this.known = known;
            this.mistakes = mistakes;
        }

        private List<String> of(Fields map, String key) {
            List<String> read = new ArrayList<>();
            for (Node node : map.list(key)) {
                if (node instanceof Scalar scalar && !scalar.isAbsent()) {
                    try {
                        String phrase = Phrase.inline(scalar.value().strip(), classes);
                        if (!known) {
                            Phrase.parse(phrase);
                        }
                        read.add(phrase);
                    } catch (PhraseMistake mistake) {
                        broken = true;
                        mistakes.add(node.at(), "not readable as a phrase: " + mistake.getMessage(), mistake.hint());
                    }
                }
            }
            return read;
        }
    }

    private static void refuseDoubles(List<Place> places) {
        for (int i = 0; places.size() > 1 && i < places.size(); i++) {
            Place place = places.get(i);
            Place other = places.get(i == 0 ? 1 : 0);
            place.mistakes()
                    .add(
                            place.at(),
                            "another statement has this id",
                            "it stands in " + other.file() + ":" + other.at().line() + " too: rename or remove one");
        }
    }
}
