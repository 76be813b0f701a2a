package debrief.bake;

import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.site.page.Addresses;
import debrief.site.page.AuthoredPage;
import debrief.site.page.Page;
import debrief.site.page.Site;
import debrief.site.page.SiteTexts;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The templates: the portfolio's own where it has one, else those of the program.
 *
 * <pre>{@code
 * Templates templates = new Templates(root.resolve("templates"));
 * Site site = SitePlan.of(portfolio, profile, address, handWritten, templates.words(), proof);
 * new ReportPages(templates, site).render(site.pages(), publication);
 * }</pre>
 */
public final class Templates {

    static final String BUILT_IN = "/templates/";

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final TemplateModels models = new TemplateModels();
    private final Configuration configuration;
    private final SiteTexts words;
    private final List<Problem> warnings = new ArrayList<>();
    private volatile @Nullable Known known;

    /** For a site in English. */
    public Templates(Path own) throws IOException {
        this(own, "en");
    }

    /**
     * @param own the portfolio's templates folder; it need not exist
     * @param language the site's
     */
    public Templates(Path own, String language) throws IOException {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(own)) {
            loaders.add(new FileTemplateLoader(own.toFile()));
        }
        loaders.add(new ClassTemplateLoader(Templates.class, BUILT_IN));
        configuration.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        configuration.setObjectWrapper(models);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(TimeUnit.DAYS.toMillis(1));
        // The same bytes wherever it runs.
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        words = new OwnTexts(own, language, warnings).read();
    }

    /** The site's own texts. */
    public SiteTexts words() {
        return words;
    }

    /** Texts of the portfolio's own that no page uses. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** Markdown that was too long, too deep or too hard to read, so that it stands on its pages as it was typed. */
    public Set<String> asTyped() {
        return models.markdown().asTyped();
    }

    /**
     * Writes one page.
     *
     * @throws ProblemsException when a template cannot be used; it names the template's line
     */
    void render(Site site, Page page, Writer out) throws IOException {
        SimpleHash data = new SimpleHash(models);
        data.put("site", site);
        data.put("page", page);
        data.put("root", page.root());
        data.put("content", page instanceof AuthoredPage written ? written.content() : Map.of());
        process(page.template(), new PageLinks(addresses(site), page.permalink(), page.root()), data, out);
    }

    /** The places on a page to which a link can lead. */
    public Set<String> anchors(Site site, Page page) throws IOException {
        StringWriter html = new StringWriter();
        render(site, page, html);
        return ID.matcher(html.toString())
                .results()
                .map(id -> id.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same for all pages of a site. */
    @SuppressWarnings("ReferenceEquality") // to compare two sites page by page would cost more than to make it anew
    private Addresses addresses(Site site) {
        Known last = known;
        if (last == null || last.site() != site) {
            last = new Known(site, Addresses.of(site));
            known = last;
        }
        return last.addresses();
    }

    private record Known(Site site, Addresses addresses) {}

    /** Writes the page that asks for a passphrase. It is given nothing of the site, so that it can tell nothing. */
    void renderLocked(Map<String, String> sealed, Writer out) throws IOException {
        process(
                "locked.ftlh",
                new PageLinks(new Addresses(Set.of()), "index.html", ""),
                new SimpleHash(sealed, models),
                out);
    }

    private void process(String name, PageLinks page, SimpleHash data, Writer out) throws IOException {
        try {
            data.put("text", words.byKey());
            Environment environment = template(name).createProcessingEnvironment(data, out);
            environment.setCustomAttribute(TemplateModels.BADGES, new Badges(words, page, models.markdown()));
            environment.process();
        } catch (ParseException broken) {
            throw problem(
                    broken.getTemplateName(),
                    broken.getLineNumber(),
                    broken.getColumnNumber(),
                    broken.getEditorMessage());
        } catch (TemplateException broken) {
            int line = broken.getLineNumber() == null ? 0 : broken.getLineNumber();
            int column = broken.getColumnNumber() == null ? 0 : broken.getColumnNumber();
            String source = broken.getTemplateSourceName() == null ? name : broken.getTemplateSourceName();
            throw problem(
                    source,
                    line,
                    column,
                    gist(broken.getMessageWithoutStackTop()) + " (page " + page.permalink() + ")");
        } catch (StackOverflowError endless) {
            throw problem(name, 0, 0, "a macro calls itself without an end (page " + page.permalink() + ")");
        } catch (SecurityException outside) {
            throw problem(name, 0, 0, "a link that leads out of the folder: " + outside.getMessage());
        }
    }

    /** Looks at the templates of these pages without rendering them. */
    public void check(Collection<? extends Page> pages) throws IOException {
        for (String name : pages.stream()
                .map(Page::template)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))) {
            try {
                template(name);
            } catch (ParseException broken) {
                throw problem(
                        broken.getTemplateName(),
                        broken.getLineNumber(),
                        broken.getColumnNumber(),
                        broken.getEditorMessage());
            }
        }
    }

    private Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** What FreeMarker says in many lines, as one: what is wrong, and with which part. */
    private static String gist(String message) {
        List<String> lines = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() < 2 || !lines.get(0).endsWith(":")) {
            return lines.get(0);
        }
        return lines.get(0) + " " + lines.get(1).replaceFirst("^==> ", "").replaceFirst("  \\[in .*", "");
    }

    static ProblemsException problem(String template, int line, int column, String message) {
        String first =
                message.strip().lines().findFirst().orElse("cannot be used").strip();
        return new ProblemsException(List.of(Problem.error(
                new Location("templates/" + template, Math.max(0, line), Math.max(0, column)),
                first,
                "compare it with the template of that name that comes with debrief")));
    }
}
