package debrief.bake;

import debrief.problem.Location;
import debrief.problem.Nearest;
import debrief.problem.Problem;
import debrief.site.page.SiteTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The site's own texts: those of the program, over them the portfolio's {@code text.properties}, over both its {@code
 * text.LANGUAGE.properties}.
 *
 * @param warnings is told of texts that no page uses, and of those that a language lacks
 */
record OwnTexts(Path own, String language, List<Problem> warnings) {

    private static final String FILE = "text.properties";

    /** Named in a warning. */
    private static final int SHOWN = 5;

    SiteTexts read() throws IOException {
        Properties texts = builtIn();
        Set<String> known = new TreeSet<>(texts.stringPropertyNames());
        Set<String> missing = new TreeSet<>(known);
        String last = "";
        for (String name : names()) {
            Properties more = new Properties();
            if (load(name, more)) {
                last = name;
                missing.removeAll(more.stringPropertyNames());
                texts.putAll(more);
                unknown(name, more, known);
            }
        }
        if (!isEnglish() && !missing.isEmpty()) {
            warnings.add(untranslated(last, missing, known.size()));
        }
        Map<String, String> byKey = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
        return new SiteTexts(byKey);
    }

    /** From the most general to the most special. */
    private List<String> names() {
        Set<String> names = new LinkedHashSet<>(Set.of(FILE));
        String[] parts = language.split("-", -1);
        String tag = "";
        for (String part : parts) {
            tag += (tag.isEmpty() ? "" : "-") + part;
            names.add("text." + tag + ".properties");
        }
        return List.copyOf(names);
    }

    private boolean isEnglish() {
        return Locale.forLanguageTag(language).getLanguage().equals("en") || language.isEmpty();
    }

    private Problem untranslated(String last, Set<String> missing, int all) {
        String name = last.isEmpty() || last.equals(FILE) ? "text." + language + ".properties" : last;
        boolean none = missing.size() == all;
        String first = String.join(", ", missing.stream().limit(SHOWN).toList());
        return Problem.warning(
                Location.of("templates/" + name),
                none
                        ? "the site's language is '" + language + "', and its own words stand there in English"
                        : missing.size() + " of " + all + " texts are not translated and stand there in English: "
                                + first + (missing.size() > SHOWN ? " …" : ""),
                none
                        ? "write 'key=text' into this file for the keys of templates/text.properties, as debrief has it"
                        : "add them as 'key=text'");
    }

    private void unknown(String name, Properties more, Set<String> known) {
        for (String key : new TreeSet<>(more.stringPropertyNames())) {
            if (!known.contains(key)) {
                warnings.add(Problem.warning(
                        Location.of("templates/" + name),
                        "no page uses the text '" + key + "'",
                        Nearest.hint(key, known, "remove it, unless a template of yours does")));
            }
        }
    }

    private static Properties builtIn() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Templates.class.getResourceAsStream(Templates.BUILT_IN + FILE)) {
            if (in == null) {
                throw new IllegalStateException("templates/text.properties is not in the jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private boolean load(String name, Properties into) throws IOException {
        Path file = own.resolve(name);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            into.load(reader);
            return true;
        } catch (CharacterCodingException otherEncoding) {
            throw Templates.problem(name, 0, 0, "not readable: it is not UTF-8");
        } catch (IllegalArgumentException broken) {
            throw Templates.problem(name, 0, 0, "not readable: " + broken.getMessage());
        }
    }
}
