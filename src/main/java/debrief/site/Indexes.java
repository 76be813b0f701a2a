package debrief.site;

import debrief.model.Profile;
import debrief.site.page.AuthoredPage;
import debrief.site.page.GuidePage;
import debrief.site.page.InterviewCard;
import debrief.site.page.InterviewPage;
import debrief.site.page.Json;
import debrief.site.page.Page;
import debrief.site.page.Plain;
import debrief.site.page.Prose;
import debrief.site.page.QuestionPage;
import debrief.site.page.RecommendationsPage;
import debrief.site.page.Site;
import debrief.site.page.TextFile;
import debrief.site.page.TopicPage;
import debrief.site.page.TranscriptPage;
import debrief.site.page.TurnView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that programs read: sitemap, robots, feed, llms.txt and the search index. */
record Indexes(Site site) {

    /** A feed reader shows the newest; the sitemap has them all. */
    private static final int FEED_ENTRIES = 50;

    /** Of HTML that somebody wrote by hand. */
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** Longer than any talk: a bound for what is no text for people. */
    private static final int SEARCHED = 100_000;

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    static List<TextFile> of(Site site, List<InterviewCard> newestFirst) {
        Indexes indexes = new Indexes(site);
        List<TextFile> files = new ArrayList<>();
        files.add(new TextFile("robots.txt", indexes::robots));
        files.add(new TextFile("llms.txt", () -> indexes.llms(newestFirst)));
        files.add(new TextFile("search-index.js", indexes::search));
        // Tells GitHub Pages to publish every file as it is.
        files.add(new TextFile(".nojekyll", () -> ""));
        if (!site.url().isEmpty()) {
            files.add(new TextFile("sitemap.xml", indexes::sitemap));
            files.add(new TextFile("feed.xml", () -> indexes.feed(newestFirst)));
        }
        return files;
    }

    private boolean isPublic() {
        return site.profile() == Profile.PUBLIC;
    }

    private String robots() {
        if (!isPublic()) {
            return "User-agent: *\nDisallow: /\n";
        }
        return "User-agent: *\nAllow: /\n" + (site.url().isEmpty() ? "" : "Sitemap: " + site.url() + "sitemap.xml\n");
    }

    private String sitemap() {
        StringBuilder xml = new StringBuilder(DECLARATION)
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : site.pages()) {
            if (page.listed() && isPublic()) {
                xml.append("<url><loc>").append(xml(absolute(page.permalink()))).append("</loc></url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    /** The home page's canonical address is the folder's. */
    private String absolute(String permalink) {
        return site.url() + (permalink.equals("index.html") ? "" : permalink);
    }

    private String feed(List<InterviewCard> interviews) {
        String updated = interviews.stream()
                .map(InterviewCard::date)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("1970-01-01");
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(xml, "title", site.title());
        element(xml, "id", site.url());
        element(xml, "updated", updated + "T00:00:00Z");
        xml.append("<author>");
        element(xml, "name", site.author().isEmpty() ? site.title() : site.author());
        xml.append("</author>\n");
        xml.append("<link rel=\"self\" href=\"")
                .append(xml(site.url() + "feed.xml"))
                .append("\"/>\n");
        xml.append("<link href=\"").append(xml(site.url())).append("\"/>\n");
        int entries = 0;
        for (InterviewCard card : interviews) {
            // Without a date there is no honest "updated".
            if (!card.date().isEmpty() && entries++ < FEED_ENTRIES) {
                xml.append("<entry>\n");
                element(xml, "title", card.title());
                element(xml, "id", absolute(card.to()));
                element(xml, "updated", card.date() + "T00:00:00Z");
                xml.append("<link href=\"").append(xml(absolute(card.to()))).append("\"/>\n");
                element(xml, "summary", Plain.text(card.summary().markdown()));
                xml.append("</entry>\n");
            }
        }
        return xml.append("</feed>\n").toString();
    }

    private String llms(List<InterviewCard> interviews) {
        StringBuilder text = new StringBuilder("# " + site.title() + "\n\n");
        if (!site.description().isEmpty()) {
            text.append("> ").append(site.description()).append("\n\n");
        }
        Map<String, List<QuestionPage>> byInterview = site.pages(QuestionPage.class).stream()
                .collect(Collectors.groupingBy(page -> page.interview().to(), LinkedHashMap::new, Collectors.toList()));
        for (InterviewCard card : interviews) {
            text.append("## ").append(card.title()).append("\n\n");
            for (QuestionPage page : byInterview.getOrDefault(card.to(), List.of())) {
                String says = Plain.sentence(page.row().summary().markdown());
                text.append("- [")
                        .append(page.row().title())
                        .append("](")
                        .append(site.url())
                        .append(page.markdown())
                        .append(")")
                        .append(says.isEmpty() ? "" : ": " + says)
                        .append('\n');
            }
            text.append('\n');
        }
        text.append("## Overall\n\n- [Recommendations](").append(site.url()).append("recommendations.html)\n");
        text.append("- [Topics](").append(site.url()).append("topics/index.html)\n");
        List<GuidePage> guides = site.pages(GuidePage.class);
        if (!guides.isEmpty()) {
            text.append("\n## Guides\n\n");
        }
        for (GuidePage guide : guides) {
            text.append("- [")
                    .append(guide.title())
                    .append("](")
                    .append(site.url())
                    .append(guide.markdown())
                    .append(guide.description().isEmpty() ? ")" : "): " + guide.description())
                    .append('\n');
        }
        return text.toString();
    }

    /** A script, not JSON: pages opened from disk may load scripts but not fetch files. */
    private String search() {
        List<Object> entries = new ArrayList<>();
        site.pages().forEach(page -> entries.addAll(entries(page)));
        return "self.debriefIndex=" + Json.of(entries).text() + ";\n";
    }

    /** What is found of a page: title, address, where it belongs, more words of its own, and its text. */
    private static List<List<String>> entries(Page page) {
        if (page instanceof QuestionPage question) {
            String topics = question.topics().stream()
                    .map(QuestionPage.TopicAdviceView::name)
                    .collect(Collectors.joining(", "));
            String advice = question.sections().values().stream()
                    .flatMap(section -> Stream.concat(
                            Stream.of(section.prose()),
                            section.points().stream().map(QuestionPage.PointView::text)))
                    .map(Prose::markdown)
                    .collect(Collectors.joining(" "));
            return List.of(entry(
                    question.row().title(),
                    page,
                    question.interview().title(),
                    id(page) + ", " + topics,
                    (Plain.text(advice) + " " + said(question.turns())).strip()));
        } else if (page instanceof TopicPage topic) {
            return List.of(entry(
                    topic.name(),
                    page,
                    "Topic",
                    String.join(", ", topic.aliases()),
                    Stream.concat(Stream.of(topic.summary()), topic.card().covers().stream())
                            .map(says -> Plain.text(says.markdown()))
                            .collect(Collectors.joining(" "))));
        } else if (page instanceof InterviewPage interview) {
            return List.of(entry(
                    interview.title(),
                    page,
                    "Interview",
                    interview.card().role(),
                    Plain.text(interview.card().summary().markdown())));
        } else if (page instanceof TranscriptPage talk) {
            String rest = talk.stretches().stream()
                    .filter(stretch -> stretch.question().title().isEmpty())
                    .map(stretch -> said(stretch.turns()))
                    .collect(Collectors.joining(" "));
            return rest.isEmpty() ? List.of() : List.of(entry(talk.interview().title(), page, "Rest", "", rest));
        } else if (page instanceof GuidePage guide) {
            String says = guide.parts().stream()
                    .map(part -> part.heading() + " " + part.text().markdown())
                    .collect(Collectors.joining(" "));
            return List.of(entry(guide.title(), page, "Guide", guide.description(), Plain.text(says)));
        } else if (page instanceof AuthoredPage written) {
            return List.of(entry(written.title(), page, "Page", written.description(), plain(written.body())));
        } else if (page instanceof RecommendationsPage plan) {
            return plan.areas().stream()
                    .flatMap(area -> area.items().stream())
                    .map(item -> List.of(
                            item.label().isEmpty() ? plan.title() : item.label(),
                            page.permalink() + "#" + item.anchor(),
                            plan.title(),
                            item.area(),
                            Plain.text(item.says().get(0).text().markdown())))
                    .toList();
        }
        return List.of();
    }

    private static List<String> entry(String title, Page page, String where, String words, String text) {
        return List.of(title, page.permalink(), where, words, Plain.shorten(text, SEARCHED));
    }

    private static String said(List<TurnView> turns) {
        return Plain.text(turns.stream()
                .flatMap(turn -> turn.paragraphs().stream())
                .map(TurnView.Paragraph::text)
                .collect(Collectors.joining(" ")));
    }

    private static String plain(AuthoredPage.Html body) {
        return TAG.matcher(body.unchecked())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }

    /** The words of a question's address: they often say what its title only hints at. */
    private static String id(Page page) {
        String name = page.permalink().substring(page.permalink().lastIndexOf('/') + 1);
        return name.replace(".html", "").replace('-', ' ');
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(xml(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Also leaves out what XML 1.0 has no way to write. */
    private static String xml(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]|[\ufffe\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
