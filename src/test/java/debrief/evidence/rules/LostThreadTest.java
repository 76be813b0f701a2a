package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostThreadTest {

    private static List<String> found(String text) {
        return Reports.found(new LostThread(), text);
    }

    private static final String FIRST = """
            # introduction introduction
            I: Tell me about yourself.
            C: I moved our billing from COBOL to Kotlin, and I keep bees.
            """;

    @Test
    void aQuestionOnWhatWasJustSaidBelongsToAThread() {
        assertThat(found(FIRST + """
                # billing
                I: Why Kotlin for the billing?
                C: The team knew it.
                """)).containsExactly("lost-thread billing/: Kotlin");
    }

    @Test
    void whatTheReportFollowsIsNotLost() {
        assertThat(found(FIRST + """
                # billing technical follows introduction
                I: Why Kotlin for the billing?
                C: The team knew it.
                """)).isEmpty();
    }

    @Test
    void aNewSubjectIsNoThread() {
        assertThat(found(FIRST + """
                # index
                I: When does a composite index in PostgreSQL help?
                C: When the query filters by its first column.
                """)).isEmpty();
    }

    @Test
    void aWordInCommonIsNotEnoughWithoutAWordThatPointsBack() {
        String tail = """
                C: I would look at the plan, and then at the rows that come back.
                """;
        assertThat(found(FIRST + """
                # reports
                I: Our finance department wants monthly billing reports from the warehouse within seconds. Where do you look?
                """ + tail)).isEmpty();
        assertThat(found(FIRST + """
                # reports
                I: You said billing moved to Kotlin; our finance department wants reports. Where do you look?
                """ + tail)).hasSize(1);
    }

    @Test
    void threadsAreNotFollowedFarBack() {
        assertThat(found(FIRST + """
                # a
                I: Name a sorting algorithm.
                C: Quicksort.
                # b
                I: Name a hash.
                C: Murmur.
                # c
                I: Name a tree.
                C: Treap.
                # d
                I: Name a graph.
                C: Petersen.
                # e
                I: Name a queue.
                C: Deque.
                # billing
                I: Why Kotlin for the billing?
                C: The team knew it.
                """)).isEmpty();
    }

    @Test
    void aFarewellFollowsNothing() {
        assertThat(found(FIRST + """
                # end closing
                I: So, billing and bees. Kotlin and COBOL. Thank you.
                C: Thank you.
                """)).isEmpty();
    }
}
