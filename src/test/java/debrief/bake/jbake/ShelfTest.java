package debrief.bake.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

/** The store answers like JBake's own, newest first, for whatever tool asks it. */
class ShelfTest {

    @Test
    void contentComesNewestFirst() {
        assertThat(shelf().getAllContent("post"))
                .extracting(DocumentModel::getUri)
                .containsExactly("c", "b", "a");
        assertThat(shelf().getPublishedPosts())
                .extracting(DocumentModel::getUri)
                .containsExactly("c", "a");
        assertThat(shelf().getPublishedPages())
                .extracting(DocumentModel::getUri)
                .containsExactly("d");
        assertThat(shelf().getPublishedCount("post")).isEqualTo(2);
    }

    @Test
    void contentComesInPages() {
        ContentStore shelf = shelf();
        shelf.setStart(1);
        shelf.setLimit(1);

        assertThat(shelf.getPublishedPosts(true))
                .extracting(DocumentModel::getUri)
                .containsExactly("a");
        assertThat(shelf.getPublishedPosts(false)).hasSize(2);
    }

    @Test
    void tagsOfDraftsStayHidden() {
        assertThat(shelf().getAllTags()).containsExactly("java", "page", "queues");
        assertThat(shelf().getTags()).containsExactly("java", "queues");
        assertThat(shelf().getPublishedPostsByTag("java"))
                .extracting(DocumentModel::getUri)
                .containsExactly("c", "a");
    }

    @Test
    void whatIsRenderedOrDeletedIsNotAskedForAgain() {
        Shelf shelf = shelf();
        shelf.markContentAsRendered(shelf.getDocumentByUri("a").getFirst());
        shelf.deleteContent("d");

        assertThat(shelf.getUnrenderedContent())
                .extracting(DocumentModel::getUri)
                .containsExactly("c", "b");
    }

    private static Shelf shelf() {
        Shelf shelf = new Shelf();
        List.of(
                        document("a", "post", "published", 1, "java"),
                        document("b", "post", "draft", 2, "secret"),
                        document("c", "post", "published", 3, "java", "queues"),
                        document("d", "page", "published", 4, "page"))
                .forEach(shelf::addDocument);
        return shelf;
    }

    @SuppressWarnings("JavaUtilDate") // JBake's
    private static DocumentModel document(String uri, String type, String status, int day, String... tags) {
        DocumentModel document = new DocumentModel();
        document.setUri(uri);
        document.setSourceUri(uri);
        document.setType(type);
        document.setStatus(status);
        document.setTags(tags);
        document.setDate(Date.from(Instant.ofEpochSecond(86_400L * day)));
        return document;
    }
}
