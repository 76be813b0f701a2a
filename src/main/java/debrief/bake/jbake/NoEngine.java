package debrief.bake.jbake;

import java.io.File;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jspecify.annotations.Nullable;

/**
 * Reads nothing. It stands in for the engines that JBake registers by itself and that cannot be unregistered: its YAML
 * engine lets a file construct any class, and a missing AsciiDoc engine publishes a page with the file's full path.
 */
final class NoEngine extends MarkupEngine {

    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
        return null;
    }
}
