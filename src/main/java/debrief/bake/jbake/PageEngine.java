package debrief.bake.jbake;

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

/** JBake's header, our body and our date. One engine serves every host: what differs comes with {@link Settings}. */
final class PageEngine extends MarkupEngine {

    private final boolean markdown;

    PageEngine(boolean markdown) {
        this.markdown = markdown;
    }

    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
        try {
            return super.parse(configuration, file);
        } catch (ClassCastException e) {
            // JBake reads a value in braces as JSON, and then expects a string; no document means: ignore the file
            return null;
        }
    }

    @Override
    public void processBody(ParserContext context) {
        settleDate(context);
        UnaryOperator<String> toHtml = markdown ? settings(context).markdown() : UnaryOperator.identity();
        try {
            context.setBody(toHtml.apply(body(context)));
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
    @SuppressWarnings("JavaUtilDate") // what a JBake template expects under this name
    private static void settleDate(ParserContext context) {
        String written = Headers.date(context.getFileLines());
        try {
            context.setDate(Date.from(
                    LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (DateTimeParseException e) {
            context.getDocumentModel().remove(ModelAttributes.DATE);
            if (!written.isEmpty()) {
                settings(context)
                        .remark(new Remark(
                                context.getFile().toPath(),
                                "its date '" + written + "' cannot be read and is ignored",
                                "write it as date=2024-05-20"));
            }
        }
    }

    private static Settings settings(ParserContext context) {
        return (Settings) context.getConfig();
    }
}
