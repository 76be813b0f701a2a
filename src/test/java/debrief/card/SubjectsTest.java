package debrief.card;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.talk.Talk;
import debrief.testing.Dialogue;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an exchange is surely about takes two signs, one of them in the question, and no better card of another domain. */
class SubjectsTest {

    @Test
    void twoTermsOfOneCardInTheQuestion() {
        assertThat(about("How do retries and exponential backoff go together?", "I don't know."))
                .containsExactly("retries-and-backoff");
    }

    @Test
    void oneInTheQuestionAndOneInTheAnswer() {
        assertThat(about(
                        "What is a pod?",
                        "Containers that share a node, and the readiness probe says when it is ready."))
                .containsExactly("kubernetes");
        assertThat(about("What is a pod?", "No idea, whales perhaps.")).isEmpty();
    }

    @Test
    void whatTheAnswerMentionsInPassingIsNoSubject() {
        assertThat(about(
                        "Tell me about yourself.",
                        "Six years of Kafka, Redis and PostgreSQL, with sharding and replication."))
                .isEmpty();
    }

    @Test
    void ordinaryWordsMakeNoSubject() {
        assertThat(about(
                        "What would you do with an extra class?",
                        "I set the table, scaled the group, and the mobile state was fine."))
                .isEmpty();
    }

    @Test
    void anotherDomainThatFitsBetterWins() {
        assertThat(about(
                        "You have a memory leak in a single page application. How do you find it?",
                        "Heap snapshots; mostly an event listener that was not removed, or detached DOM nodes."))
                .containsExactly("browser-memory");
    }

    @Test
    void aLongTalkProvesNothing() {
        Dialogue talk = Dialogue.of("""
                I:How did the queue at the door look?
                C:Long.
                I:And who opened?
                C:My colleague from the broker.
                I:What did he say?
                C:Come in.
                """);

        assertThat(Shelf.all()
                        .about(Talk.of(talk.interview("talk").transcript()).turns()))
                .isEmpty();
    }

    /** Invented questions as people ask them, with traps: at least nineteen of twenty cards are right. */
    @Test
    void nineteenOfTwentyAreRight() {
        int assigned = 0;
        int wanted = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : WordList.read(SubjectsTest.class, "asked.txt")) {
            String[] parts = line.split(" \\|\\| ?", -1);
            Set<String> must = Set.of(parts[2].split(" "));
            Set<String> may = parts.length > 3 ? Set.of(parts[3].split(" ")) : Set.of();
            List<String> about = about(parts[0], parts[1]);
            assigned += about.size();
            about.stream()
                    .filter(slug -> !must.contains(slug) && !may.contains(slug))
                    .forEach(slug -> wrong.add(slug + ": " + parts[0]));
            wanted += must.contains("-") ? 0 : must.size();
            found += (int) must.stream().filter(about::contains).count();
        }

        assertThat(assigned).isGreaterThan(90);
        assertThat(wrong).hasSizeLessThanOrEqualTo(assigned / 20);
        assertThat(found * 100 / wanted).isGreaterThanOrEqualTo(85);
    }

    private static List<String> about(String question, String answer) {
        return Shelf.all()
                .about(Talk.of(Dialogue.of("I:" + question + "\nC:" + answer)
                                .interview("talk")
                                .transcript())
                        .turns())
                .stream()
                .map(Card::slug)
                .toList();
    }
}
