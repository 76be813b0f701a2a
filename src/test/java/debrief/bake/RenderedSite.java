package debrief.bake;

import debrief.evidence.Review;
import debrief.evidence.Signing;
import debrief.model.Portfolio;
import debrief.site.Proof;
import debrief.site.SitePlan;
import debrief.site.SitePlan.Address;
import debrief.site.page.Page;
import debrief.site.page.Site;
import debrief.site.page.TextFile;
import debrief.talk.Talks;
import debrief.view.Views;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every file of a site as text, by permalink; without the policy by which a browser would stop what our guards let through. */
final class RenderedSite {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#--.*?-->|</?[#@](?:->|[^>\"]|\"[^\"]*\")*>", Pattern.DOTALL);
    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{((?:[^{}\"]|\"[^\"]*\")*)}");

    private RenderedSite() {}

    static Map<String, String> of(Portfolio portfolio, Templates templates) throws IOException {
        return of(portfolio, templates, permalink -> true);
    }

    /** Of the whole site the files that are wanted, by permalink. */
    static Map<String, String> of(Portfolio portfolio, Templates templates, Predicate<String> wanted)
            throws IOException {
        // Phrases of packs are refused when they are read, unless they are right.
        Portfolio proven = portfolio.knowing(portfolio.facts(), portfolio.cv(), List.of());
        Site site = SitePlan.of(
                Views.asItStands(portfolio, portfolio.profile()),
                Address.of(portfolio.siteUrl(), ""),
                List.of(),
                templates.words(),
                new Proof(Review.of(proven), Signing.of(proven, new Talks())::on));
        Map<String, String> files = new TreeMap<>();
        for (Page page : site.pages()) {
            if (!wanted.test(page.permalink())) {
                continue;
            }
            if (page instanceof TextFile file) {
                files.put(file.permalink(), file.content());
            } else {
                StringWriter out = new StringWriter();
                templates.render(site, page, out);
                files.put(page.permalink(), POLICY.matcher(out.toString()).replaceAll(""));
            }
        }
        return files;
    }

    /** Our templates as somebody would write them who never heard of escaping, in a folder for {@link Templates}. */
    static Templates withoutGuards(Path folder) throws IOException {
        Path own = Path.of("templates");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                Path copy = folder.resolve(own.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, unguarded(Files.readString(file)));
            }
        }
        return new Templates(folder);
    }

    private static String unguarded(String template) {
        StringBuilder raw = new StringBuilder();
        Matcher directive = DIRECTIVE.matcher(template);
        int end = 0;
        while (directive.find()) {
            raw.append(unescaped(template.substring(end, directive.start()))).append(directive.group());
            end = directive.end();
        }
        return raw.append(unescaped(template.substring(end))).toString();
    }

    private static String unescaped(String html) {
        return INTERPOLATION
                .matcher(html)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(
                        "${(" + found.group(1).replaceFirst("\\.(html|inline)$", ".markdown") + ")?no_esc}"));
    }
}
