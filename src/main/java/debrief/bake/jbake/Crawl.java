package debrief.bake.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jbake.app.Crawler;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;
import org.jbake.parser.Engines;
import org.jspecify.annotations.Nullable;

/**
 * What JBake found in the folder of pages.
 *
 * @param documents the published ones, by address
 * @param files where each came from, by address
 */
record Crawl(SortedMap<String, DocumentModel> documents, Map<String, Path> files) {

    static Crawl ofNothing() {
        return new Crawl(new TreeMap<>(), Map.of());
    }

    /** JBake's engines keep the configuration in a field, so one crawl at a time. */
    static synchronized Crawl of(Listing listing, UnaryOperator<String> markdown, List<Remark> remarks)
            throws IOException {
        Settings settings = new Settings(
                markdown,
                remark -> remarks.add(new Remark(listing.named(remark.file()), remark.message(), remark.hint())));
        settings.setContentFolder(new LinklessFolder(listing.root().toFile()));
        claimExtensions();
        Shelf shelf = new Shelf();
        new Crawler(shelf, settings).crawl();

        SortedMap<String, DocumentModel> documents = new TreeMap<>();
        Map<String, Path> files = new HashMap<>();
        List<Path> ignored = new ArrayList<>(listing.pages());
        for (DocumentModel document : shelf.documents()) {
            Path file = Path.of(document.getFile());
            Path named = listing.named(file);
            ignored.remove(file);
            String address =
                    Headers.address(listing.root().relativize(file).toString().replace(File.separatorChar, '/'));
            document.setUri(address);
            Remark objection = objection(document, named, files.get(address));
            if (objection != null) {
                remarks.add(objection);
            } else if (document.getStatus().equals(Status.PUBLISHED)) {
                documents.put(address, document);
                files.put(address, named);
            }
        }
        for (Path file : ignored) {
            remarks.add(Diagnosis.of(file, listing.named(file)));
        }
        return new Crawl(documents, files);
    }

    private static void claimExtensions() {
        for (String extension : Set.copyOf(Engines.getRecognizedExtensions())) {
            Engines.register(extension, new NoEngine());
        }
        Engines.register("md", new PageEngine(true));
        Engines.register("html", new PageEngine(false));
    }

    private static @Nullable Remark objection(DocumentModel document, Path named, @Nullable Path before) {
        String status = document.getStatus();
        if (!Set.of(Status.PUBLISHED, Status.PUBLISHED_DATE, Status.DRAFT).contains(status)) {
            return new Remark(
                    named,
                    "was left out, because its status is '" + status + "'",
                    "write status=published, status=published-date or status=draft");
        }
        if (status.equals(Status.PUBLISHED_DATE) && document.getDate() == null) {
            return new Remark(named, "was left out, because it waits for a date", "add date=2024-05-20");
        }
        if (status.equals(Status.PUBLISHED) && before != null) {
            return new Remark(
                    named,
                    "was left out, because " + before + " has the same address, " + document.getUri(),
                    "rename one of the two");
        }
        return null;
    }

    @Nullable
    Path source(String address) {
        return files.get(address);
    }

    List<Authored> authored() {
        return documents.values().stream().map(Headers::authored).toList();
    }
}
