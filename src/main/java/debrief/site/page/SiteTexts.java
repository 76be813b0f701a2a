package debrief.site.page;

import java.util.Map;

/** The site's own texts by key, kept in one file for translation ({@code templates/text.properties}). */
public record SiteTexts(Map<String, String> byKey) {

    public SiteTexts {
        byKey = Map.copyOf(byKey);
    }

    /** @throws IllegalArgumentException for a key that the file lacks: a template would print nothing there */
    public String get(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for '" + key + "' in templates/text.properties");
        }
        return text;
    }
}
