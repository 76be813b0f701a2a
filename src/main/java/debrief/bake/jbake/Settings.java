package debrief.bake.jbake;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * JBake's configuration for a site whose only content is the folder of pages. The values are those of JBake's own
 * {@code default.properties}, unless a comment says why not. They are spelled out here, because reading them through
 * commons-configuration takes longer than everything else that JBake does for us, and three more jars. A setting that
 * is not here fails loudly: the configuration behind it is null.
 */
final class Settings extends DefaultJBakeConfiguration {

    static final String HEADER_SEPARATOR = "~~~~~~";
    static final String IGNORE_FILE = ".jbakeignore";

    private final Map<String, Object> folders = new HashMap<>();
    private final UnaryOperator<String> markdown;
    private final Consumer<Remark> remarks;

    @SuppressWarnings("deprecation") // the other constructor asks the configuration at once
    Settings(UnaryOperator<String> markdown, Consumer<Remark> remarks) {
        super((CompositeConfiguration) null);
        this.markdown = markdown;
        this.remarks = remarks;
    }

    UnaryOperator<String> markdown() {
        return markdown;
    }

    void remark(Remark remark) {
        remarks.accept(remark);
    }

    @Override
    public @Nullable Object get(String key) {
        return folders.get(key);
    }

    /** JBake's own setters for its folders end here. */
    @Override
    public void setProperty(String key, Object value) {
        folders.put(key, value);
    }

    /** No template lies on disk as far as JBake can see, so that it always asks {@link PageTemplates}. */
    @Override
    public File getTemplateFolder() {
        return getDestinationFolder();
    }

    @Override
    public String getTemplateByDocType(String type) {
        return type + ".ftlh";
    }

    /** JBake says draft. Without a default, a page that forgot its status gets a remark instead of vanishing. */
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

    @Override
    public String getVersion() {
        return "v2.7.0";
    }

    @Override
    public Map<String, Object> asHashMap() {
        return Map.of();
    }
}
