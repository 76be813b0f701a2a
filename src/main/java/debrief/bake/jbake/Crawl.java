package debrief.bake.jbake;

import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.site.page.AuthoredPage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import org.jbake.parser.Engines;
import org.jspecify.annotations.Nullable;

/**
 * What JBake found in the folder of pages and is published.
 *
 * @param pages by address
 * @param documents the same, as JBake knows them
 */
record Crawl(SortedMap<String, AuthoredPage> pages, List<DocumentModel> documents) {

    /** JBake's engines are the JVM's, so one crawl at a time. The warnings are told what was left out. */
    static synchronized Crawl of(PagesFolder folder, UnaryOperator<String> markdown, List<Problem> warnings)
            throws IOException {
        // Of those that JBake brings along, one lets a file construct any class, and one publishes a file's full path.
        Set<String> extensions = new TreeSet<>(Engines.getRecognizedExtensions());
        extensions.addAll(List.of("md", "html"));
        PageEngine engine = new PageEngine(folder, markdown, warnings);
        extensions.forEach(extension -> Engines.register(extension, engine));
        Shelf shelf = new Shelf();
        new Crawler(shelf, from(folder.root())).crawl();

        Crawl crawl = new Crawl(new TreeMap<>(), new ArrayList<>());
        List<Path> ignored = new ArrayList<>(folder.files());
        for (DocumentModel document : shelf.documents) {
            Path file = Path.of(document.getFile());
            ignored.remove(file);
            document.setUri(Headers.address(folder.relative(file)));
            AuthoredPage page = Headers.page(document, folder.shown(file));
            Optional<Problem> objection = objection(document, page, crawl.pages.get(page.permalink()));
            objection.ifPresent(warnings::add);
            if (objection.isEmpty() && document.getStatus().equals(Status.PUBLISHED)) {
                crawl.pages.put(page.permalink(), page);
                crawl.documents.add(document);
            }
        }
        for (Path file : ignored) {
            warnings.add(Diagnosis.of(file, folder.shown(file)));
        }
        return crawl;
    }

    private static Settings from(Path root) {
        File folder = new LinklessFolder(root.toFile());
        return new Settings() {
            @Override
            public File getContentFolder() {
                return folder;
            }
        };
    }

    private static Optional<Problem> objection(
            DocumentModel document, AuthoredPage page, @Nullable AuthoredPage before) {
        String status = document.getStatus();
        Location at = Location.of(page.source());
        if (!Set.of(Status.PUBLISHED, Status.PUBLISHED_DATE, Status.DRAFT).contains(status)) {
            return Optional.of(Problem.warning(
                    at,
                    "was left out, because its status is '" + status + "'",
                    "write status=published, status=published-date or status=draft"));
        }
        if (status.equals(Status.PUBLISHED_DATE) && document.getDate() == null) {
            return Optional.of(Problem.warning(at, "was left out, because it waits for a date", "add date=2024-05-20"));
        }
        if (status.equals(Status.PUBLISHED) && before != null) {
            return Optional.of(Problem.warning(
                    at,
                    "was left out, because " + before.source() + " has the same address, " + page.permalink(),
                    "rename one of the two"));
        }
        return Optional.empty();
    }

    /** JBake's content store as a list. What is not answered here would ask OrientDB, whose jars are not there. */
    private static final class Shelf extends ContentStore {

        private final List<DocumentModel> documents = new ArrayList<>();

        Shelf() {
            super("memory", "shelf");
        }

        @Override
        public void addDocument(DocumentModel document) {
            documents.add(document);
        }

        /** It keeps nothing from one crawl to the next, so every document is new. */
        @Override
        public DocumentList<DocumentModel> getDocumentStatus(String uri) {
            return new DocumentList<>();
        }

        /** Only for the log. */
        @Override
        public long getDocumentCount(String type) {
            return 0;
        }
    }
}
