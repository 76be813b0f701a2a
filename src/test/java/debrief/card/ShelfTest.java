package debrief.card;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.words.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program's own cards, held to one form. */
class ShelfTest {

    private static final List<Card> ALL = Shelf.all().list();

    @Test
    void eachTeachesTheSameWay() {
        assertThat(ALL).hasSizeGreaterThan(140).allSatisfy(card -> {
            assertThat(card.covers()).as(card.name()).hasSizeBetween(4, 6);
            assertThat(card.misconceptions())
                    .as(card.name())
                    .hasSizeBetween(2, 4)
                    .allMatch(text -> text.matches("\"[^\"]+\": .*"));
            assertThat(card.followUps()).as(card.name()).hasSizeBetween(3, 4).allSatisfy(next -> {
                assertThat(next.question()).endsWith("?");
                assertThat(next.core()).isNotBlank();
            });
            assertThat(card.drill()).as(card.name()).matches("\\d+ minutes( once)?: .*");
            assertThat(card.picture()).as(card.name()).isNotBlank();
        });
    }

    /** An interview for one of these goes as deep as one for the back end. */
    @Test
    void noDomainIsAnAfterthought() {
        for (String domain : List.of("frontend", "mobile", "machine-learning", "security", "data", "cloud")) {
            assertThat(ALL.stream().filter(card -> card.domain().equals(domain)))
                    .as(domain)
                    .hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void noTwoAnswerToOneName() {
        assertThat(ALL.stream().map(Card::slug)).doesNotHaveDuplicates();
        assertThat(ALL.stream().flatMap(card -> card.names().stream().map(Taxonomy::fold)))
                .doesNotHaveDuplicates();
    }

    /** Each of these once gave a topic to an answer that was about something else. */
    @Test
    void ordinaryWordsAreNoSignByThemselves() {
        Phrases ordinary = Phrases.of(List.of(
                "class", "extra", "scaled", "mobile", "set", "state", "table", "window", "role", "process", "key",
                "test", "type", "log", "product", "order", "table", "page", "build", "time", "group", "point", "model",
                "name"));
        assertThat(ALL.stream()
                        .flatMap(card -> Stream.concat(card.terms().stream(), card.names().stream()))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(ordinary::has))
                .isEmpty();
    }

    @Test
    void aTopicFindsItsCardUnderAnyName() {
        Topic topic =
                new Topic("k-eight-s", "Container platform", List.of("k8s"), "", Topic.Kind.TECHNICAL, "", List.of());

        assertThat(Shelf.all().of(topic)).map(Card::slug).contains("kubernetes");
        assertThat(Shelf.all().find("RabbitMQ")).map(Card::slug).contains("rabbitmq");
        assertThat(Shelf.all().find("gardening")).isEmpty();
    }
}
