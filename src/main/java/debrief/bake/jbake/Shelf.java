package debrief.bake.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store over a plain list. Every query that is not answered here would run into OrientDB, whose jars
 * are not there. It keeps nothing from one bake to the next, so every document is new.
 */
final class Shelf extends ContentStore {

    private static final Comparator<DocumentModel> NEWEST_FIRST = Comparator.comparing(
                    DocumentModel::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(DocumentModel::getUri);

    private final List<DocumentModel> documents = new ArrayList<>();
    private final @Nullable Served served;

    /** To be filled by a crawl. */
    Shelf() {
        super("memory", "shelf");
        served = null;
    }

    /** To be rendered. */
    Shelf(List<DocumentModel> documents, Served served) {
        super("memory", "shelf");
        this.documents.addAll(documents);
        this.served = served;
    }

    List<DocumentModel> documents() {
        return List.copyOf(documents);
    }

    Served served() {
        return Objects.requireNonNull(served, "only a render serves pages");
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    /** Two files with one address are told apart later, by {@link Crawl}. */
    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return list(query(document -> uri.equals(document.getSourceuri())));
    }

    @Override
    public long getDocumentCount(String type) {
        return query(isOf(type)).count();
    }

    @Override
    public long getPublishedCount(String type) {
        return query(isOf(type).and(Shelf::isPublished)).count();
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
        return list(page(query(isOf(type)), applyPaging));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return list(query(isOf(type).and(Shelf::isPublished)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return list(page(query(isOf("post").and(Shelf::isPublished)), applyPaging));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return list(query(isOf("post").and(Shelf::isPublished).and(hasTag(tag))));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return list(query(hasTag(tag).and(Shelf::isPublished)));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return list(query(document -> !document.getRendered()));
    }

    @Override
    public Set<String> getTags() {
        return tags(isOf("post"));
    }

    @Override
    public Set<String> getAllTags() {
        return tags(document -> true);
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.removeIf(isOf(type));
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {}

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void drop() {
        documents.clear();
    }

    @Override
    public void close() {}

    private Stream<DocumentModel> query(Predicate<DocumentModel> condition) {
        return documents.stream().filter(condition).sorted(NEWEST_FIRST);
    }

    private Stream<DocumentModel> page(Stream<DocumentModel> all, boolean applyPaging) {
        boolean bounded = applyPaging && getStart() >= 0 && getLimit() > -1;
        return bounded ? all.skip(getStart()).limit(getLimit()) : all;
    }

    private Set<String> tags(Predicate<DocumentModel> condition) {
        Set<String> tags = new TreeSet<>();
        query(condition.and(Shelf::isPublished)).forEach(document -> tags.addAll(Arrays.asList(document.getTags())));
        return tags;
    }

    private static Predicate<DocumentModel> isOf(String type) {
        return document -> type.equals(document.getType());
    }

    private static Predicate<DocumentModel> hasTag(String tag) {
        return document -> Arrays.asList(document.getTags()).contains(tag);
    }

    private static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }

    private static DocumentList<DocumentModel> list(Stream<DocumentModel> documents) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.forEach(list::add);
        return list;
    }
}
