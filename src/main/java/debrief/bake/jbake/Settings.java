package debrief.bake.jbake;

import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * What JBake's configuration says of a site whose only content is the folder of pages, as in JBake's own {@code
 * default.properties} unless a comment says why not. It is spelled out, because reading it through commons-configuration takes
 * longer than everything else that JBake does for us, and three more jars. A setting that is not here fails loudly, for the
 * configuration behind it is null; so do the folders, of which each use names the one it needs.
 */
class Settings extends DefaultJBakeConfiguration {

    static final String HEADER_SEPARATOR = "~~~~~~";
    static final String IGNORE_FILE = ".jbakeignore";

    @SuppressWarnings("deprecation") // the other constructor asks the configuration at once
    Settings() {
        super((CompositeConfiguration) null);
    }

    /** JBake says draft. Without a default, a page that forgot its status gets a warning instead of vanishing. */
    @Override
    public String getDefaultStatus() {
        return "";
    }

    @Override
    public String getDefaultType() {
        return "";
    }

    @Override
    public String getHeaderSeparator() {
        return HEADER_SEPARATOR;
    }

    @Override
    public String getDateFormat() {
        return "yyyy-MM-dd";
    }

    @Override
    public boolean getSanitizeTag() {
        return false;
    }

    @Override
    public String getRenderEncoding() {
        return "UTF-8";
    }

    @Override
    public String getOutputExtension() {
        return ".html";
    }

    @Override
    public String getOutputExtensionByDocType(String type) {
        return getOutputExtension();
    }

    /** Our layout chooses the template. */
    @Override
    public String getTemplateByDocType(String type) {
        return type;
    }

    @Override
    public String getDraftSuffix() {
        return "-draft";
    }

    @Override
    public boolean getUriWithoutExtension() {
        return false;
    }

    @Override
    public String getPrefixForUriWithoutExtension() {
        return "";
    }

    @Override
    public boolean getImgPathUpdate() {
        return false;
    }

    /** JBake copies hidden files, such as an editor's leavings. */
    @Override
    public boolean getAssetIgnoreHidden() {
        return true;
    }

    @Override
    public String getIgnoreFileName() {
        return IGNORE_FILE;
    }
}
