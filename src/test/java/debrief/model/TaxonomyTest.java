package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic is found under its slug, its name and its aliases; wider topics hold narrower ones. */
class TaxonomyTest {

    private static final Topic BROKERS = topic("message-brokers", "Message brokers", "");
    private static final Topic RABBIT = topic("rabbitmq", "RabbitMQ", "message-brokers", "Rabbit MQ", "Rabbit");
    private static final Topic KAFKA = topic("kafka", "apache Kafka", "message-brokers");
    private static final Topic C = topic("c", "C", "");
    private static final Topic C_SHARP = topic("c-sharp", "C#", "");
    private static final Topic C_PLUS_PLUS = topic("c-plus-plus", "C++", "");

    private final Taxonomy topics = Taxonomy.of(List.of(RABBIT, BROKERS, KAFKA, C, C_SHARP, C_PLUS_PLUS));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rabbitmq",
                "RabbitMQ",
                "RABBITMQ",
                "Rabbit MQ",
                "rabbit-mq",
                "rabbit_mq",
                " Rabbit  mq ",
                "Rabbit"
            })
    void letterCaseSpacesAndHyphensDoNotMatter(String spelling) {
        assertThat(topics.find(spelling)).contains(RABBIT);
    }

    @Test
    void threeLanguagesAreThreeTopics() {
        assertThat(topics.find("C")).contains(C);
        assertThat(topics.find("C#")).contains(C_SHARP);
        assertThat(topics.find("c++")).contains(C_PLUS_PLUS);
    }

    @Test
    void anUnknownSpellingMeansNoTopic() {
        assertThat(topics.find("Rabbits")).isEmpty();
        assertThat(topics.find("")).isEmpty();
    }

    @Test
    void aSlugWinsOverAnotherTopicsAlias() {
        Topic broad = topic("queues", "Queues", "", "rabbitmq");

        assertThat(Taxonomy.of(List.of(broad, RABBIT)).find("rabbitmq")).contains(RABBIT);
    }

    @Test
    void aTopicKnowsItsParentAndItsChildrenByName() {
        assertThat(topics.parent(RABBIT)).contains(BROKERS);
        assertThat(topics.parent(BROKERS)).isEmpty();
        assertThat(topics.children(BROKERS)).containsExactly(KAFKA, RABBIT);
        assertThat(topics.children(RABBIT)).isEmpty();
    }

    @Test
    void rootsAreTheTopicsWithoutAWiderOneAsDeclared() {
        assertThat(topics.roots()).containsExactly(BROKERS, C, C_SHARP, C_PLUS_PLUS);
    }

    @Test
    void aTopicWhoseParentNobodyDeclaredIsARoot() {
        assertThat(Taxonomy.of(List.of(RABBIT)).roots()).containsExactly(RABBIT);
    }

    @Test
    void aNameThatIsNoTopicYetBecomesOneUnderTheNameAsWritten() {
        Taxonomy more = topics.with(List.of("Rabbit", "Outbox pattern", "outbox-pattern"));

        assertThat(more.all()).hasSize(7);
        assertThat(more.find("outbox pattern")).contains(topic("outbox-pattern", "Outbox pattern", ""));
        assertThat(more.find("Rabbit")).contains(RABBIT);
        assertThat(topics.find("outbox pattern"))
                .as("the first taxonomy stays as it is")
                .isEmpty();
    }

    @Test
    void spellingsOfOneTermAreOneTopicInWhateverOrderTheyCome() {
        Taxonomy none = Taxonomy.of(List.of());
        for (List<String> names : List.of(List.of("c-plus-plus", "C++"), List.of("C++", "c-plus-plus"))) {
            Taxonomy more = none.with(names);

            assertThat(more.all()).singleElement().extracting(Topic::name).isEqualTo("C++");
            assertThat(more.find("C++")).isPresent().isEqualTo(more.find("c-plus-plus"));
        }
        assertThat(none.with(List.of("Straße", "STRASSE", "Node/js", "Node.js")).all())
                .extracting(Topic::slug)
                .containsExactly("strasse", "node-js");
        assertThat(none.with(List.of("Cafe\u0301", "Café")).all()).hasSize(1);
    }

    @Test
    void aDeclaredTopicStaysItselfUnderAnotherSpelling() {
        Topic declared =
                new Topic("c-plus-plus", "C plus plus", List.of(), "", Topic.Kind.TECHNICAL, "Said.", List.of());
        Taxonomy more = Taxonomy.of(List.of(declared)).with(List.of("C++"));

        assertThat(more.all()).singleElement().satisfies(topic -> {
            assertThat(topic.name()).isEqualTo("C plus plus");
            assertThat(topic.summary()).isEqualTo("Said.");
            assertThat(topic.aliases()).containsExactly("C++");
        });
    }

    @Test
    void namesThatMerelyShareASlugAreTopicsOfTheirOwn() {
        for (List<String> names : List.of(List.of("C", "C♯"), List.of("C♯", "C"), List.of("C♯", "C★", "C"))) {
            Taxonomy more = Taxonomy.of(List.of()).with(names);

            assertThat(more.all()).extracting(Topic::slug).hasSize(names.size()).doesNotHaveDuplicates();
            assertThat(more.find("C").orElseThrow().slug()).isEqualTo("c");
            assertThat(more.find("C♯").orElseThrow().slug()).matches("c-[0-9a-f]{8}");
        }
    }

    @Test
    void namesThatAreAllKnownAddNothing() {
        assertThat(topics.with(List.of("kafka", "C#"))).isSameAs(topics);
    }

    private static Topic topic(String slug, String name, String parent, String... aliases) {
        return new Topic(slug, name, List.of(aliases), parent, Topic.Kind.TECHNICAL, "", List.of());
    }
}
