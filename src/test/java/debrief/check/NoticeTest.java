package debrief.check;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.evidence.Review;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Kind;
import debrief.evidence.reading.Finding.Place;
import debrief.model.Accepted;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says of files and of what stands in them is told in one reading order. */
class NoticeTest {

    private static final String ID = "2024-05-20-backend";

    @TempDir
    private Path root;

    @Test
    void problemsAndFindingsStandInReadingOrder() throws IOException {
        SmallPortfolio.in(root)
                .with("content/topics.yaml", "topic: []\n")
                .with("content/interviews/broken/interview.yaml", "date: yesterday\n");
        Content content = ContentFolder.read(root);
        Review review = new Review(
                List.of(
                        finding(Kind.GENERIC_POINT, "duplicates", "issues", "no order"),
                        finding(Kind.UNVERIFIED_QUOTE, "greeting", "summary", "short")),
                List.of(),
                List.of());

        List<Notice> notices = Notice.all(content, content.problems(), review);

        assertThat(notices)
                .extracting(notice ->
                        notice.problem().location() + " " + notice.problem().severity() + " " + notice.kind())
                .containsExactly(
                        INTERVIEW + "analysis.yaml:6:21 error unverified-quote",
                        INTERVIEW + "analysis.yaml:15:35 warning generic-point",
                        "content/interviews/broken/interview.yaml:1:7 error problem",
                        "content/topics.yaml:1:1 error problem");
        Notice first = notices.get(0);
        assertThat(first.isError()).isTrue();
        assertThat(first)
                .isEqualTo(new Notice("unverified-quote", ID, "greeting", "summary", "short", 0, first.problem()));
        assertThat(first.problem().message()).isEqualTo("what is wrong");
        assertThat(first.problem().hint()).isEqualTo("what to try");
        assertThat(notices.get(3))
                .isEqualTo(
                        new Notice("problem", "", "", "", "", 0, notices.get(3).problem()));
    }

    @Test
    void whatIsAcceptedAndNotFoundIsWorthALook() throws IOException {
        SmallPortfolio.in(root).with(INTERVIEW + "analysis.yaml", """
                exchanges:
                  - id: greeting
                    title: The greeting
                    kind: greeting
                    turns: 1-2
                    accept:
                      - {kind: unsupported-fact, words: Kafka, because: I used it.}
                """);
        Content content = ContentFolder.read(root);
        Review review = new Review(
                List.of(),
                List.of(),
                List.of(new Review.Idle(ID, new Accepted("greeting", "unsupported-fact", "Kafka", "I used it."))));

        List<Notice> notices = Notice.all(content, List.of(), review);

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("problem");
            assertThat(notice.problem().toString())
                    .startsWith(INTERVIEW + "analysis.yaml:7:9: warning: ")
                    .contains("unsupported-fact", "hint: remove the entry");
        });
    }

    private static Finding finding(Kind kind, String exchange, String section, String words) {
        return new Finding(kind, Place.of(ID, exchange, section, 0), words, "what is wrong", "what to try");
    }
}
