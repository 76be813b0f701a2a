package debrief.bake.jbake;

import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .ftlh}: asks the site for the page. JBake's own FreeMarker engine does not escape
 * and writes stack traces into pages.
 */
public final class PageTemplates extends AbstractTemplateEngine {

    /** JBake looks for exactly this constructor. */
    public PageTemplates(JBakeConfiguration configuration, ContentStore store) {
        super(configuration, store);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer out) throws RenderingException {
        DocumentModel document = model.getContent();
        try {
            ((Shelf) db).served().write(Headers.authored(document), document, out);
        } catch (IOException e) {
            throw new RenderingException(e.getMessage(), e);
        }
    }
}
