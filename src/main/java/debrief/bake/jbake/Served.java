package debrief.bake.jbake;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Remembers what JBake really asked for: it skips a page or a tool whose engine it cannot load, with a log line. */
final class Served implements JBakeHost.Pages {

    private final JBakeHost.Pages pages;
    private final Set<String> written = new HashSet<>();
    private int reports;

    Served(JBakeHost.Pages pages) {
        this.pages = pages;
    }

    @Override
    public void write(Authored page, Map<String, Object> content, Writer out) throws IOException {
        pages.write(page, content, out);
        written.add(page.address());
    }

    @Override
    public int report() throws IOException {
        reports++;
        return pages.report();
    }

    boolean wrote(String address) {
        return written.contains(address);
    }

    int reports() {
        return reports;
    }
}
