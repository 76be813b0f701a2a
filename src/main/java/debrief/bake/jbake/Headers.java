package debrief.bake.jbake;

import debrief.site.page.AuthoredPage;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** JBake's map of a document, read as our page. */
final class Headers {

    /** What is no header of the author's. */
    private static final Set<String> NO_HEADERS = Set.of(
            ModelAttributes.BODY,
            ModelAttributes.URI,
            ModelAttributes.SOURCE_URI,
            ModelAttributes.FILE,
            ModelAttributes.SHA1,
            ModelAttributes.ROOTPATH,
            ModelAttributes.RENDERED,
            ModelAttributes.CACHED);

    private Headers() {}

    static AuthoredPage page(DocumentModel document, String source) {
        Map<String, String> headers = new HashMap<>();
        document.forEach((key, value) -> {
            String text = text(value);
            if (!NO_HEADERS.contains(key) && !text.isEmpty()) {
                headers.put(key, text);
            }
        });
        String title = headers.computeIfAbsent(ModelAttributes.TITLE, untitled -> baseName(document.getUri()));
        return new AuthoredPage(
                document.getUri(),
                source,
                title,
                headers.getOrDefault("description", ""),
                new AuthoredPage.Html(document.getBody()),
                Map.copyOf(headers));
    }

    /** The date as the header writes it, or nothing; of two, JBake takes the last. */
    static String date(List<String> lines) {
        String date = "";
        for (String line : lines) {
            String[] parts = line.split("=", 2);
            if (line.strip().equals(Settings.HEADER_SEPARATOR)) {
                break;
            }
            if (parts.length == 2 && parts[0].strip().equalsIgnoreCase(ModelAttributes.DATE)) {
                date = parts[1].strip();
            }
        }
        return date;
    }

    /**
     * The address of a file: its own name, but with hyphens for everything that a link would have to escape. JBake
     * escapes the file's name on the disk instead, where no browser finds it, and leaves folders as they are.
     *
     * @param relative the file's path below the pages, '/'-separated
     */
    static String address(String relative) {
        String stem = relative.substring(0, relative.lastIndexOf('.'));
        StringBuilder address = new StringBuilder();
        composed(stem)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) || "/._~-".indexOf(c) >= 0 ? c : '-')
                .forEach(address::appendCodePoint);
        return address.append(".html").toString();
    }

    /** A Mac writes ü as two characters. Asking costs some milliseconds, so plain names are not asked about. */
    private static String composed(String name) {
        boolean plain = name.chars().allMatch(c -> c < 128);
        return plain ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @SuppressWarnings("JavaUtilDate") // PageEngine set it to midnight UTC
    private static String text(@Nullable Object value) {
        if (value instanceof String[] words) {
            return String.join(",", words);
        }
        if (value instanceof Date date) {
            return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString();
        }
        return value == null ? "" : value.toString();
    }

    private static String baseName(String address) {
        return address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));
    }
}
