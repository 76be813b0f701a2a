package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim.Verdict;
import debrief.model.Statement;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every content/sources/*.yaml is a knowledge pack; all together are read as one. */
class PacksTest {

    @TempDir
    Path folder;

    @Test
    void aStatementHasItsClassesWrittenOut() throws IOException {
        assertThat(statements("""
                === content/sources/brokers.yaml
                words:
                  ack: [ack, acks, consumer acknowledgement]
                statements:
                  - id: ack-and-redelivery
                    topics: [rabbitmq, acknowledgements]
                    says:
                      - "{ack} (prevents|stops) * redelivery"
                      - redelivery is impossible
                    verdict: wrong
                    because: |
                      A delivery without an acknowledgement comes back.
                    source: https://example.org/confirms
                """))
                .containsExactly(new Statement(
                        "ack-and-redelivery",
                        List.of("rabbitmq", "acknowledgements"),
                        List.of(
                                "(ack|acks|consumer acknowledgement) (prevents|stops) * redelivery",
                                "redelivery is impossible"),
                        List.of(),
                        Verdict.WRONG,
                        "A delivery without an acknowledgement comes back.",
                        "https://example.org/confirms"));
    }

    @Test
    void theClassesOfWordsYamlAreEverybodysAndAPacksOwnGoBefore() throws IOException {
        assertThat(statements("""
                === content/sources/words.yaml
                words: {ack: [ack, acknowledgement], nack: [nack]}
                === content/sources/brokers.yaml
                words: {nack: [nack, refusal]}
                statements:
                  - {id: one, says: ["{ack} or {nack}"], verdict: right, because: Yes., source: "https://example.org"}
                """))
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.says()).containsExactly("(ack|acknowledgement) or (nack|refusal)"));
    }

    @Test
    void packsAreReadInTheOrderOfTheirNamesAndOtherFilesAreNot() throws IOException {
        assertThat(statements("""
                === content/sources/web.yaml
                statements: [{id: b, says: [b b], verdict: right, because: B., source: "https://example.org"}]
                === content/sources/data.yaml
                statements: [{id: a, says: [x x], verdict: partly, because: A., source: "https://example.org"}]
                === content/sources/notes.txt
                Not a pack.
                === content/sources/.draft.yaml
                statements: nothing yet
                """)).extracting(Statement::id).containsExactly("a", "b");
    }

    @Test
    void aPhraseThatCannotBeReadIsAProblemAtItsPlace() throws IOException {
        assertProblems(
                """
                === content/sources/web.yaml
                words: {ack: [ack], empty: []}
                statements:
                  - id: one
                    says:
                      - "{ack} prevents (redelivery"
                      - "{nack} fails"
                      - "{empty} fails"
                      - just the
                      - fine as it is
                    verdict: wrong
                    because: No.
                    source: https://example.org
                  - {id: two, says: [], verdict: right, because: Yes., source: "https://example.org"}
                """,
                "content/sources/web.yaml:5:9 not readable as a phrase: the bracket of '(redelivery' is not closed",
                "content/sources/web.yaml:6:9 not readable as a phrase: no words for {nack}",
                "content/sources/web.yaml:7:9 not readable as a phrase: no words for {empty}",
                "content/sources/web.yaml:8:9 not readable as a phrase: no word is left of it",
                "content/sources/web.yaml:13:21 no phrase says it");
    }

    @Test
    void anIdThatStandsTwiceIsAProblemAtBothPlaces() throws IOException {
        assertProblems(
                """
                === content/sources/data.yaml
                statements:
                  - {id: same, says: [x y], verdict: right, because: Yes., source: "https://example.org"}
                  - {id: other, says: [x z], verdict: right, because: Yes., source: "https://example.org"}
                === content/sources/web.yaml
                statements:
                  - {id: same, says: [x y], verdict: wrong, because: No., source: "https://example.org"}
                """,
                "content/sources/data.yaml:2:10 another statement has this id",
                "content/sources/web.yaml:2:10 another statement has this id");
        assertThat(read("").problems())
                .extracting(problem -> problem.hint())
                .containsExactly(
                        "it stands in content/sources/web.yaml:2 too: rename or remove one",
                        "it stands in content/sources/data.yaml:2 too: rename or remove one");
    }

    @Test
    void aWrongPackHidesNoOther() throws IOException {
        ContentFolder.Content content = read("""
                === content/sources/data.yaml
                statements:
                  - {id: one, says: [x y], verdict: unsure, because: Hm., source: "https://example.org"}
                === content/sources/web.yaml
                statements:
                  - {id: two, says: [x y], verdict: wrong, because: No., source: "https://example.org"}
                  - {id: three, says: ["(x y"], verdict: wrong, because: No., source: "https://example.org"}
                """);

        assertThat(content.problems()).hasSize(2);
        assertThat(content.portfolio().statements()).extracting(Statement::id).containsExactly("two");
    }

    private List<Statement> statements(String files) throws IOException {
        ContentFolder.Content content = read(files);
        assertThat(content.problems()).isEmpty();
        return content.portfolio().statements();
    }

    private void assertProblems(String files, String... expected) throws IOException {
        assertThat(read(files).problems())
                .extracting(problem -> problem.location() + " " + problem.message())
                .containsExactly(expected);
    }

    private ContentFolder.Content read(String files) throws IOException {
        return ContentFolder.read(Portfolios.write(folder, "=== content/portfolio.yaml\ntitle: T\n" + files));
    }
}
