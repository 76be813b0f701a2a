package debrief.bake;

import debrief.bake.FrameBrowser.Deed;
import debrief.model.Portfolio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Pages that hold a hostile text in every field, for a browser that opens many at once. Those of the vector with the number 17
 * are in the folder "17".
 */
final class HostilePages {

    /** Pages on which a field stands that an interview, a topic or the portfolio has once. */
    private static final Predicate<String> OF_ONE = Pattern.compile(
                    "index\\.html|feed\\.xml|topics/topic\\.html|interviews/interview/(?!old-).*\\.html")
            .asMatchPredicate();

    /** In a portfolio of many, the pages of all but the first. */
    private static final Predicate<String> OF_OTHERS =
            Pattern.compile("-\\d+[/.]").asPredicate();

    private final int together;
    private final Rendering rendering;

    /** @param together how many vectors a browser is given at once */
    private HostilePages(int together, Rendering rendering) {
        this.together = together;
        this.rendering = rendering;
    }

    /** Files by permalink of some vectors, the first of which has this number. */
    private interface Rendering {
        Map<String, String> of(List<String> vectors, int first) throws IOException;
    }

    /**
     * Each vector on the pages that are its own, in a portfolio of its own; and all of them on those that list many, in one
     * portfolio, for such a page need not be opened once for each.
     */
    static HostilePages ofSites(Templates templates) {
        return new HostilePages(16, (vectors, first) -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < vectors.size(); i++) {
                put(files, first + i, EveryField.with(vectors.get(i)), templates, OF_ONE);
            }
            put(
                    files,
                    first,
                    EveryField.with(vectors),
                    templates,
                    OF_ONE.or(OF_OTHERS).negate());
            return files;
        });
    }

    /** Each vector on the page of a question only: what runs at all runs there. */
    static HostilePages ofQuestions(Templates templates) {
        return new HostilePages(64, (vectors, first) -> {
            Map<String, String> files = new TreeMap<>();
            for (int i = 0; i < vectors.size(); i++) {
                put(
                        files,
                        first + i,
                        EveryField.with(vectors.get(i)),
                        templates,
                        "interviews/interview/question.html"::equals);
            }
            return files;
        });
    }

    private static void put(
            Map<String, String> files, int folder, Portfolio portfolio, Templates templates, Predicate<String> wanted)
            throws IOException {
        RenderedSite.of(portfolio, templates, wanted)
                .forEach((permalink, text) -> files.put(folder + "/" + permalink, text));
    }

    /** What they do. While the browser opens some, the next are rendered. */
    List<Deed> open(List<String> vectors, FrameBrowser browser) throws IOException {
        List<Deed> deeds = new ArrayList<>();
        ExecutorService ahead = Executors.newSingleThreadExecutor();
        try {
            Future<Map<String, String>> next = ahead.submit(rendered(vectors, 0));
            for (int from = 0; from < vectors.size(); from += together) {
                Map<String, String> files = next.get();
                next = ahead.submit(rendered(vectors, from + together));
                deeds.addAll(browser.open(files));
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException("pages could not be rendered", e);
        } finally {
            ahead.shutdownNow();
        }
        return deeds;
    }

    private Callable<Map<String, String>> rendered(List<String> vectors, int from) {
        int first = Math.min(from, vectors.size());
        List<String> some = vectors.subList(first, Math.min(first + together, vectors.size()));
        return () -> some.isEmpty() ? Map.of() : rendering.of(some, first);
    }
}
