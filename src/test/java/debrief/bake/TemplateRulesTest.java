package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Kind;
import debrief.model.Section;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no template of ours may do: print text that nobody escaped, act on its own, or lose a word. */
class TemplateRulesTest {

    private static final Path FOLDER = Path.of("templates");

    /** Stands for <code>${…}</code>, whose own quotes would confuse. */
    private static final String PRINTED = "\u00a4";

    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{(?:[^{}\"]|\"[^\"]*\")*}");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@](?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!](?:[^>\"']|\"[^\"]*\"|'[^']*')*>");

    @Test
    void noTemplatePrintsTextUnescaped() throws IOException {
        assertNothingMatches("\\?\\s*no_esc|<#no_?autoesc|<#output_?format|<#ftl\\b");
    }

    @Test
    void noTemplateReachesIntoJavaOrMakesTemplatesOfText() throws IOException {
        assertNothingMatches(
                "\\?\\s*(api|new|eval|eval_json|evalJson|interpret)\\b|<#include\\b|\\.(globals|data_model)\\b");
    }

    /** Ours; a portfolio's own templates are its author's program, and what they print is theirs to answer for. */
    @Test
    void onlyAFinishedTypeBecomesMarkup() throws IOException {
        Map<String, String> sources = read(Path.of("src/main/java"), ".java");
        Map<String, String> makers = new TreeMap<>(sources);
        makers.values().removeIf(source -> !source.contains("fromMarkup("));

        assertThat(makers).containsOnlyKeys("src/main/java/debrief/bake/TemplateModels.java");
        assertThat(makers.values().iterator().next().split("fromMarkup\\(", -1))
                .as("one for SafeHtml, one for Json")
                .hasSize(3);
        sources.values().removeIf(source -> !source.contains("new SafeHtml("));
        assertThat(sources)
                .containsOnlyKeys(
                        "src/main/java/debrief/markdown/Markdown.java",
                        // Links of escaped parts.
                        "src/main/java/debrief/markdown/SafeHtml.java");
    }

    @Test
    void noTemplateHidesItsErrors() throws IOException {
        assertNothingMatches("<#(attempt|recover)\\b");
    }

    @Test
    void whatIsPrintedInsideATagIsQuoted() throws IOException {
        forEachTag((template, tag) ->
                assertThat(withoutQuoted(tag)).as(template + ": " + tag).doesNotContain(PRINTED));
    }

    @Test
    void everyAttributeIsQuoted() throws IOException {
        forEachTag((template, tag) ->
                assertThat(hasUnquoted(tag)).as(template + ": " + tag).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "<p class=x>, true",
        "<p class = x>, true",
        "<p class='x'>, false",
        "'<p class=\"x\" id=y>', true",
        "'<p class=\"a=b\" hidden>', false",
        "<script defer>, false"
    })
    void theRuleOnAttributesSeesAFault(String tag, boolean fault) {
        assertThat(hasUnquoted(tag)).isEqualTo(fault);
    }

    private static boolean hasUnquoted(String tag) {
        return Pattern.compile("=(?!\\s*q)")
                .matcher(tag.replaceAll("\"[^\"]*\"|'[^']*'", "q"))
                .find();
    }

    @Test
    void noStyleAndNoScriptStandsInAPage() throws IOException {
        forEachTag((template, tag) -> {
            assertThat(tag)
                    .as(template)
                    .doesNotContainPattern("(?i)^<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:");
            if (tag.startsWith("<script")) {
                assertThat(tag).as(template).containsPattern("\\ssrc=\"|type=\"application/ld\\+json\"");
            }
        });
    }

    /** The words it is shown are checked elsewhere; here, that the rules above would see a fault. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p class=${a}> | true",
                "<p class=x${a}> | true",
                "<p ${a}> | true",
                "<p <#if a>${b}</#if>> | true",
                "<p class=\"${text[\"a\"]}\"> | false",
                "<h${a} id=\"b\"> | false",
                "<p class=\"x<#if a> ${b}</#if>\">${c}</p> | false",
                "<#if a gt b && c == \"<p>\">${c}</#if> | false"
            })
    void theRuleOnQuotesSeesAFault(String template, boolean fault) {
        boolean seen = TAG.matcher(bare(template))
                .results()
                .map(MatchResult::group)
                .anyMatch(tag -> withoutQuoted(tag).contains(PRINTED));
        assertThat(seen).isEqualTo(fault);
    }

    @Test
    void everyTextThatATemplateOrTheProgramUsesIsThere() throws IOException {
        Set<String> keys = keys();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            assertThat(used(source))
                    .as(source.getKey())
                    .allSatisfy(key -> assertThat(keys).anyMatch(known -> known.matches(wildcard(key))));
        }
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> unused = keys();
        sources().entrySet().stream()
                .flatMap(TemplateRulesTest::used)
                .forEach(key -> unused.removeIf(known -> known.matches(wildcard(key))));

        assertThat(unused).isEmpty();
    }

    @Test
    void everySectionAndEveryKindHasAName() throws IOException {
        Set<String> keys = keys();
        assertThat(Stream.of(Section.values()).map(section -> "section." + section.key()))
                .allMatch(keys::contains);
        assertThat(Stream.of(Kind.values())
                        .map(kind ->
                                "kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(keys::contains);
    }

    private static void assertNothingMatches(String regex) throws IOException {
        Map<String, String> templates = templates();
        assertThat(templates).hasSizeGreaterThan(10);
        templates.forEach((name, text) -> assertThat(text).as(name).doesNotContainPattern(regex));
    }

    private static void forEachTag(BiConsumer<String, String> rule) throws IOException {
        templates()
                .forEach((name, text) -> TAG.matcher(bare(text))
                        .results()
                        .map(MatchResult::group)
                        .forEach(tag -> rule.accept(name, tag)));
    }

    /** Only HTML, with a mark wherever something is printed. */
    private static String bare(String template) {
        String html = COMMENT.matcher(template).replaceAll("");
        html = INTERPOLATION.matcher(html).replaceAll(PRINTED);
        return DIRECTIVE.matcher(html).replaceAll("");
    }

    /** A heading's level may be computed. */
    private static String withoutQuoted(String tag) {
        return tag.replaceAll("\"[^\"]*\"|'[^']*'", "").replaceFirst("^<h" + PRINTED, "<h");
    }

    /** The keys of a source, with a mark where a part of one is computed. */
    private static Stream<String> used(Map.Entry<String, String> source) {
        if (source.getKey().endsWith(".java")) {
            return Stream.concat(
                    matches(source.getValue(), "words\\.get\\(\"([^\"]+)\"\\)"),
                    matches(source.getValue(), "words\\.get\\(\"([^\"]+)\" \\+").map(key -> key + PRINTED));
        }
        // count() is given what is counted; each needs a text for one and for many.
        return Stream.concat(
                matches(source.getValue(), "(?:text\\[|\\bsay\\()\"([^\"]+)\"[\\],)]")
                        .map(key -> key.replaceAll("\\$\\{[^}]*}", PRINTED)),
                matches(source.getValue(), "\\bcount\\(\"([a-z]+)\"")
                        .flatMap(what -> Stream.of("count." + what + ".one", "count." + what + ".many")));
    }

    private static Stream<String> matches(String source, String regex) {
        return Pattern.compile(regex).matcher(source).results().map(found -> found.group(1));
    }

    private static String wildcard(String key) {
        return Pattern.quote(key).replace(PRINTED, "\\E.+\\Q");
    }

    private static Set<String> keys() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("text.properties"))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Map<String, String> templates() throws IOException {
        return read(FOLDER, ".ftlh");
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = templates();
        sources.putAll(read(Path.of("src/main/java"), ".java"));
        return sources;
    }

    private static Map<String, String> read(Path folder, String end) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(end)).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
