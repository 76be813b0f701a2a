package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Document;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Schema;
import debrief.content.yaml.Schema.Key;
import debrief.content.yaml.Schema.Keys;
import debrief.content.yaml.Schema.ListOf;
import debrief.content.yaml.Schema.Named;
import debrief.content.yaml.Schema.OrNothing;
import debrief.model.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No key is accepted and then forgotten: with it, the model is another than without. */
class EveryKeyMattersTest {

    /** These tell how to read the transcript and stand nowhere in the model; ContentFolderTest reads with them. */
    private static final Set<String> READ_WITH = Set.of("interview.yaml: encoding", "interview.yaml: voices");

    /**
     * An origin counts only while the text is the coach's own, letter for letter, and a failure while there is no text;
     * GeneratedFileTest reads with both.
     */
    private static final String ORIGIN =
            "generated.yaml: (insights-origin|exchanges\\[]\\.(origins|failed)|exchanges\\[]\\.asks\\[]\\.(origin|failed)).*";

    /** Tells who shall coach and stands nowhere in the model; CoachSettingTest reads it. */
    private static final String COACH = "portfolio.yaml: coach.*";

    /** Tells who may read the repository and stands nowhere in the model; OpenSourceTest reads it. */
    private static final String SOURCE = "portfolio.yaml: source";

    /** Matter where a phrase names them, which no example does; PacksTest reads one that does. */
    private static final String CLASSES = "sources.yaml: words";

    /**
     * One key of one map of one kind of file.
     *
     * @param around puts a map into an otherwise complete document
     */
    record Place(String kind, String path, Keys keys, String key, UnaryOperator<Object> around) {

        @Override
        public String toString() {
            return kind + ".yaml: " + path;
        }
    }

    static Stream<Place> places() {
        List<Place> places = new ArrayList<>();
        Schemas.byName().forEach((kind, keys) -> collect(kind, "", keys, UnaryOperator.identity(), places));
        return places.stream()
                .filter(place -> !READ_WITH.contains(place.toString())
                        && !place.toString().equals(CLASSES)
                        && !place.toString().matches(COACH)
                        && !place.toString().equals(SOURCE)
                        && !place.toString().matches(ORIGIN));
    }

    private static void collect(
            String kind, String path, Schema shape, UnaryOperator<Object> around, List<Place> places) {
        if (shape instanceof OrNothing maybe) {
            collect(kind, path, maybe.each(), around, places);
        } else if (shape instanceof ListOf list) {
            collect(kind, path + "[]", list.each(), value -> around.apply(List.of(value)), places);
        } else if (shape instanceof Named named) {
            collect(kind, path + "{}", named.each(), value -> around.apply(Map.of("Some name", value)), places);
        } else if (shape instanceof Keys keys) {
            for (Map.Entry<String, Key> entry : keys.keys().entrySet()) {
                String key = entry.getKey();
                String to = path.isEmpty() ? key : path + "." + key;
                places.add(new Place(kind, to, keys, key, around));
                collect(
                        kind,
                        to,
                        entry.getValue().schema(),
                        value -> around.apply(Examples.with(Examples.full(keys), key, value)),
                        places);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aKeyChangesTheModel(Place place) {
        Map<String, Object> map = Examples.full(place.keys());
        Key key = place.keys().keys().get(place.key());
        // A required key cannot be left out: another value must do.
        Object without = model(place, key.required() ? map : Examples.without(map, place.key()));

        assertThat(Examples.right(key.schema()).stream()
                        .map(value -> model(place, Examples.with(map, place.key(), value)))
                        .anyMatch(model -> !model.equals(without)))
                .as("a model unlike %s", without)
                .isTrue();
    }

    private static Object model(Place place, Map<String, Object> map) {
        String text = Examples.yaml(place.around().apply(map));
        Document document =
                Document.read(place.kind() + ".yaml", text, Schemas.byName().get(place.kind()));
        assertThat(document.problems()).as(text).isEmpty();
        Fields root = document.root();
        Fields nothing = Document.absent("absent.yaml").root();
        return switch (place.kind()) {
            case "portfolio" -> PortfolioReader.read(root, nothing, nothing, "", List.of(), List.of(), List.of());
            case "topics" -> PortfolioReader.read(nothing, root, nothing, "", List.of(), List.of(), List.of());
            case "facts" -> PortfolioReader.read(nothing, nothing, root, "", List.of(), List.of(), List.of());
            case "sources" -> Packs.of(List.of(document)).statements();
            case "interview" -> SettingReader.read(root, "fr");
            case "analysis" -> ReportReader.report(root);
            case "generated" -> GeneratedReader.report(root);
            case "notes" -> Records.read(Notes.class, root);
            default -> throw new IllegalStateException("nobody reads " + place.kind());
        };
    }
}
