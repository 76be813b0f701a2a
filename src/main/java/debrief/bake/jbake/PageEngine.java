package debrief.bake.jbake;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jspecify.annotations.Nullable;

/** JBake's header, our body and our date. It stands in for every engine of JBake, and reads nothing that is no page. */
final class PageEngine extends MarkupEngine {

    private final PagesFolder folder;
    private final UnaryOperator<String> markdown;
    private final List<Problem> warnings;

    PageEngine(PagesFolder folder, UnaryOperator<String> markdown, List<Problem> warnings) {
        this.folder = folder;
        this.markdown = markdown;
        this.warnings = warnings;
    }

    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
        return PagesFolder.isPage(file.getName()) ? super.parse(configuration, file) : null;
    }

    @Override
    public void processBody(ParserContext context) {
        settleDate(context);
        try {
            String body = body(context);
            context.setBody(context.getFile().getName().endsWith(".md") ? markdown.apply(body) : body);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Cannot turn " + context.getFile() + " into HTML", e);
        }
    }

    /** JBake takes the whole file for the body, header and all, when nothing follows the header. */
    private static String body(ParserContext context) {
        List<String> lines = context.getFileLines();
        return lines.indexOf(Settings.HEADER_SEPARATOR) == lines.size() - 1 ? "" : context.getBody();
    }

    /**
     * JBake reads a date in the machine's time zone and calendar, leniently, and takes the file's age for a page
     * without one. Two machines would build two sites.
     */
    @SuppressWarnings("JavaUtilDate") // what JBake keeps
    private void settleDate(ParserContext context) {
        String written = Headers.date(context.getFileLines());
        try {
            context.setDate(Date.from(
                    LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeParseException e) {
            context.getDocumentModel().remove(ModelAttributes.DATE);
            if (!written.isEmpty()) {
                warnings.add(Problem.warning(
                        Location.of(folder.shown(context.getFile().toPath())),
                        "its date '" + written + "' cannot be read and is ignored",
                        "write it as date=2024-05-20"));
            }
        }
    }
}
