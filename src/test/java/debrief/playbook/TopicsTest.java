package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Topic;
import debrief.playbook.TopicShelf.Known;
import debrief.talk.Talk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Topics are found by the words that name them, and advised on by what their card says and the answer does not. */
class TopicsTest {

    private static final Vocabulary VOCABULARY = Coached.PLAYBOOK.library().vocabulary();

    private static final List<TopicCard> CARDS = KnowledgeFile.parse("test.md", """
                    # Message queues
                    slug: message-queues
                    aliases: message queue, mq
                    terms: producer, consumer, backlog, dead letter
                    ## covers
                    - Backlog: say what happens when nobody reads.
                    - Order: two readers, and it is gone.
                    ## misconceptions
                    - "A queue makes work faster": it moves it.
                    ## follow-ups
                    - What happens when it is full?
                    ## drill
                    - 20 minutes: stop the reader and watch it grow.
                    ## explain
                    - A post office: letters wait until somebody features.
                    # Go
                    slug: go
                    aliases: golang
                    terms: goroutine, channel
                    ## covers
                    - Goroutines: thousands are fine.
                    """).stream()
            .map(card -> TopicCard.of(card, VOCABULARY))
            .toList();

    @Test
    void aNameIsFoundInAnyNumberAndCase() {
        assertThat(named("I: Q?\nC: Two MESSAGE QUEUES and one mq.")).containsExactly("Message queues");
    }

    @Test
    void anOrdinaryWordNeedsACapitalInsideTheSentence() {
        assertThat(named("I: Q?\nC: Go and look, I go there.")).isEmpty();
        assertThat(named("I: Q?\nC: We wrote it in Go.")).containsExactly("Go");
        assertThat(named("I: Q?\nC: We wrote it in golang.")).containsExactly("Go");
    }

    @Test
    void thePortfoliosOwnTopicGivesNameAndSlug() {
        Topic own = new Topic("queues", "Queues", List.of("mq"), "", Topic.Kind.TECHNICAL, "They wait.", List.of());
        TopicShelf shelf = new TopicShelf(List.of(own), CARDS, VOCABULARY);
        Heard heard = heard("I: Q?\nC: A message queue.");
        assertThat(shelf.named(heard.said()).keySet()).extracting(Known::slug).containsExactly("queues");
    }

    @Test
    void aTopicOfTheCareerIsNoSubjectToLearn() {
        Topic career = new Topic("go", "Go", List.of(), "", Topic.Kind.CAREER, "", List.of());
        TopicShelf shelf = new TopicShelf(List.of(career), CARDS, VOCABULARY);
        assertThat(shelf.named(heard("I: Q?\nC: We took Go.").said())).isEmpty();
    }

    @Test
    void whatTheAnswerSaidIsNotAdvisedAgain() {
        Noticed noticed = notice("I: Q?\nC: A message queue has a producer, a consumer and a backlog.");
        assertThat(noticed.held(Slot.COVER).orElseThrow().text()).startsWith("*Order.* Two readers");
        assertThat(noticed.held(Slot.COVER_MORE)).isEmpty();
        assertThat(noticed.has(Feature.KNOWN_TERMS)).isTrue();
        assertThat(noticed.held(Slot.KNOWN_TERMS).orElseThrow().text()).contains("“producer”", "“backlog”");
    }

    @Test
    void adviceRestsOnThePlaceWhereTheTopicIsNamed() {
        Noticed noticed = notice("I: Q?\nC: Something. Then a message queue came.");
        assertThat(noticed.held(Slot.DRILL).orElseThrow().evidence())
                .extracting(evidence -> evidence.quote())
                .containsExactly("Then a message queue came");
    }

    private List<String> named(String talk) {
        return shelf().named(heard(talk).said()).keySet().stream()
                .map(Known::slug)
                .toList();
    }

    private Noticed notice(String talk) {
        Noticed noticed = new Noticed();
        Heard heard = heard(talk);
        var named = TopicRules.named(heard, shelf());
        Known topic = TopicRules.main(named, heard).orElseThrow();
        new TopicRules(heard, noticed, 0).notice(topic, named.getOrDefault(topic, List.of()));
        return noticed;
    }

    private TopicShelf shelf() {
        return new TopicShelf(List.of(), CARDS, VOCABULARY);
    }

    private static Heard heard(String talk) {
        Interview interview = Coached.interview(Kind.TECHNICAL, talk);
        return Heard.of(
                Talk.of(interview.transcript()),
                interview,
                interview.report().exchanges().get(0),
                Coached.PLAYBOOK.library());
    }
}
