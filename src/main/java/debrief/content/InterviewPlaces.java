package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import debrief.content.yaml.WordsInYaml;
import debrief.evidence.reading.Finding;
import debrief.model.Accepted;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Places in the files of one interview.
 *
 * @param written the files that may hold what is shown: the author's, then the coach's
 */
record InterviewPlaces(Interview interview, List<Document> written, TranscriptPlaces transcript) {

    private static final String ASKS = "asks";
    private static final String ACCEPT = "accept";

    static InterviewPlaces of(Documents documents, Interview interview) {
        String folder = "content/interviews/" + interview.id() + "/";
        return new InterviewPlaces(
                interview,
                List.of(documents.of(folder + "analysis.yaml"), documents.of(folder + InterviewFolder.GENERATED)),
                TranscriptPlaces.of(documents.files(), folder, interview.transcript()));
    }

    /** A part of a file that is about something: where it starts, and what stands in it. */
    private record Spot(Document document, Mark at, Node node) {

        Location location(Mark mark) {
            return new Location(document.file(), mark.line(), mark.column());
        }
    }

    Location of(Finding finding) {
        Finding.Place place = finding.place();
        if (place.section().isEmpty() && place.turn() > 0) {
            return transcript.of(place.turn(), finding.words());
        }
        List<Spot> spots = place.section().isEmpty() ? wholes(place.exchange()) : sections(place);
        return spots.stream()
                .flatMap(spot -> words(spot, place.text(), finding.words()).stream())
                .findFirst()
                .or(() -> spots.stream().map(spot -> spot.location(spot.at())).findFirst())
                .or(() -> wholes(place.exchange()).stream()
                        .map(spot -> spot.location(spot.at()))
                        .findFirst())
                .or(() -> proposed(place))
                .orElseGet(this::file);
    }

    /** Where the author lists the questions. */
    Location ofExchanges() {
        Document author = written.get(0);
        Node list = author.root().get("exchanges");
        return list == null
                ? Location.of(author.file())
                : new Location(author.file(), list.at().line(), list.at().column());
    }

    /** Where an entry of {@code accept:} stands: the author's file is the only one that has any. */
    Location of(Accepted accepted) {
        Document author = written.get(0);
        List<Fields> wholes = accepted.exchange().isEmpty()
                ? List.of(author.root())
                : exchanges(author, Set.of(accepted.exchange())).toList();
        return wholes.stream()
                .flatMap(whole -> whole.maps(ACCEPT).stream())
                .filter(entry -> entry.text("kind").equals(accepted.kind())
                        && entry.text("words").equals(accepted.words())
                        && entry.text("because").equals(accepted.because()))
                .map(entry -> new Location(
                        author.file(), entry.at().line(), entry.at().column()))
                .findFirst()
                .orElseGet(this::file);
    }

    /** Where an exchange stands, the author's first; nowhere when rules proposed it. */
    private List<Spot> wholes(String exchange) {
        List<Spot> spots = new ArrayList<>();
        for (Document document : written) {
            if (!exchange.isEmpty()) {
                exchanges(document, ids(exchange)).forEach(map -> spots.add(new Spot(document, idOf(map), map)));
            }
        }
        return spots;
    }

    private static Mark idOf(Fields exchange) {
        Field id = exchange.fields().get("id");
        return id == null ? exchange.at() : id.at();
    }

    /** The section where it is shown from: an author's hides a coach's. Only an ask may stand in one file, its answer in the other. */
    private List<Spot> sections(Finding.Place place) {
        List<Spot> spots = new ArrayList<>();
        for (Document document : written) {
            Stream<Fields> maps = place.exchange().isEmpty()
                    ? Stream.of(document.root())
                    : exchanges(document, ids(place.exchange()));
            String[] path = place.section().split("/");
            for (String above : Arrays.asList(path).subList(0, path.length - 1)) {
                maps = maps.map(map -> map.map(above));
            }
            String key = path[path.length - 1];
            maps.filter(map -> map.has(key))
                    .map(map -> map.fields().get(key))
                    .forEach(field -> spots.add(new Spot(document, field.at(), field.value())));
        }
        if (spots.isEmpty() || place.section().equals(ASKS)) {
            return spots;
        }
        return List.of(spots.get(isReplaced(place) ? spots.size() - 1 : 0));
    }

    /** A coach's words are shown in the place of imported ones, which still stand in the author's file. */
    private boolean isReplaced(Finding.Place place) {
        return interview.exchange(place.exchange()).stream()
                .flatMap(exchange -> exchange.analysis().sections().entrySet().stream())
                .anyMatch(section -> section.getKey().key().equals(place.section())
                        && !section.getValue().instead().isEmpty());
    }

    /** A coach may still know an exchange by a former id. */
    private Set<String> ids(String exchange) {
        Set<String> ids = new java.util.HashSet<>(Set.of(exchange));
        interview.exchange(exchange).map(Exchange::aliases).ifPresent(ids::addAll);
        return ids;
    }

    private static Stream<Fields> exchanges(Document document, Set<String> ids) {
        return document.root().maps("exchanges").stream().filter(map -> ids.contains(map.text("id")));
    }

    /** The words in their own bullet or behind it, where its evidence stands; else wherever they come first. */
    private static Optional<Location> words(Spot spot, String bullet, String words) {
        WordsInYaml text = new WordsInYaml(spot.document().text());
        List<Scalar> all = scalars(spot.node()).toList();
        int own = 0;
        while (own < all.size() && !all.get(own).value().strip().equals(bullet)) {
            own++;
        }
        return Stream.concat(all.stream().skip(own == all.size() ? 0 : own), all.stream())
                .flatMap(scalar -> text.find(scalar, words).stream())
                .map(spot::location)
                .findFirst();
    }

    /** In the file's order. What an author accepts repeats the words that it accepts. */
    private static Stream<Scalar> scalars(Node node) {
        if (node instanceof Scalar scalar) {
            return Stream.of(scalar);
        }
        if (node instanceof Items list) {
            return list.items().stream().flatMap(InterviewPlaces::scalars);
        }
        return ((Fields) node)
                .fields().values().stream()
                        .filter(field -> !field.key().equals(ACCEPT))
                        .flatMap(field -> scalars(field.value()));
    }

    /** An exchange that stands in no file is known by its turns only. */
    private Optional<Location> proposed(Finding.Place place) {
        return interview
                .exchange(place.exchange())
                .map(exchange -> transcript.of(
                        place.turn() > 0 ? place.turn() : exchange.turns().get(0), ""));
    }

    private Location file() {
        return Location.of(written.stream()
                .filter(Document::present)
                .map(Document::file)
                .findFirst()
                .orElse("content/interviews/" + interview.id() + "/interview.yaml"));
    }
}
