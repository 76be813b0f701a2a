package debrief.card;

import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.talk.Said;
import debrief.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All cards.
 *
 * <pre>
 * Shelf.all().of(topic)                 the card of a topic, under whatever of its names
 * Shelf.all().about(exchange.turns())   what the exchange surely is about
 * </pre>
 */
public final class Shelf {

    private final List<Card> cards;
    private final Map<String, Card> byName = new HashMap<>();

    private Shelf(List<Card> cards) {
        this.cards = List.copyOf(cards);
        cards.forEach(card -> byName.put(Taxonomy.fold(card.slug()), card));
        cards.forEach(card -> card.names().forEach(name -> byName.putIfAbsent(Taxonomy.fold(name), card)));
    }

    /** Read when somebody first asks. */
    private static final class Own {

        static final Shelf SHELF = new Shelf(WordList.read(Shelf.class, "index.txt").stream()
                .flatMap(domain -> CardFile.parse(domain, WordList.text(Shelf.class, domain + ".md")).stream())
                .toList());
    }

    /** Whoever only shows cards needs none of it. */
    private static final class Spoken {

        static final CardSigns SIGNS = new CardSigns(all().cards);
    }

    /** The program's own. */
    public static Shelf all() {
        return Own.SHELF;
    }

    List<Card> list() {
        return cards;
    }

    public Optional<Card> find(String spelling) {
        return Optional.ofNullable(byName.get(Taxonomy.fold(spelling)));
    }

    public Optional<Card> of(Topic topic) {
        return Stream.concat(Stream.of(topic.slug(), topic.name()), topic.aliases().stream())
                .flatMap(name -> find(name).stream())
                .findFirst();
    }

    /** What the turns of an exchange surely are about, the surest first; mostly one card or none. */
    public List<Card> about(List<Said> turns) {
        return Subjects.of(turns, Spoken.SIGNS);
    }
}
