package debrief.bake.jbake;

import java.io.File;
import java.io.IOException;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Our report, as JBake's service loader finds it. */
public final class ReportTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
            throws RenderingException {
        // a bake that is not ours has no report
        return store instanceof Shelf shelf ? report(shelf.served()) : 0;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration ignored)
            throws RenderingException {
        return store instanceof Shelf shelf ? report(shelf.served()) : 0;
    }

    private static int report(Served served) throws RenderingException {
        try {
            return served.report();
        } catch (IOException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }
}
