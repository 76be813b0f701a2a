package debrief.site;

import debrief.model.Topic;
import debrief.site.page.InterviewCard;
import debrief.site.page.Json;
import debrief.site.page.Link;
import debrief.site.page.Plain;
import debrief.site.page.QuestionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What search engines read, in the words of schema.org. Addresses are absolute, so without a site's address there are none. */
final class SchemaOrg {

    private static final String CONTEXT = "https://schema.org";

    private SchemaOrg() {}

    static Json home(String title, String description, String siteUrl) {
        Map<String, Object> site = thing("WebSite");
        site.put("name", title);
        site.put("description", description);
        site.put("url", siteUrl);
        return graph(List.of(site));
    }

    static Json interview(InterviewCard card, List<QuestionRow> questions, String siteUrl) {
        Map<String, Object> article = thing("Article");
        article.put("headline", card.title());
        article.put("description", Plain.sentence(card.summary().markdown()));
        article.put("datePublished", card.date());
        article.put("url", absolute(siteUrl, card.to()));
        article.put(
                "hasPart",
                questions.stream()
                        .map(row -> {
                            Map<String, Object> part = thing("Article");
                            part.put("headline", row.title());
                            part.put("url", absolute(siteUrl, row.to()));
                            return part;
                        })
                        .toList());
        return graph(List.of(article));
    }

    static Json question(QuestionRow row, ShownInterview talk, String siteUrl) {
        Map<String, Object> article = thing("Article");
        article.put("headline", row.title());
        article.put("description", Plain.sentence(row.summary().markdown()));
        article.put("datePublished", row.date());
        article.put("url", absolute(siteUrl, row.to()));
        article.put("learningResourceType", "Interview question");
        return graph(List.of(article, crumbs(siteUrl, List.of(talk.link(), new Link(row.title(), row.to())))));
    }

    static Json topic(Topic topic, String permalink, String siteUrl) {
        Map<String, Object> term = thing("DefinedTerm");
        term.put("name", topic.name());
        term.put("description", Plain.sentence(topic.summary()));
        term.put("url", absolute(siteUrl, permalink));
        return graph(List.of(
                term,
                crumbs(siteUrl, List.of(new Link("Topics", "topics/index.html"), new Link(topic.name(), permalink)))));
    }

    private static Map<String, Object> crumbs(String siteUrl, List<Link> links) {
        List<Object> items = new ArrayList<>();
        for (Link link : links) {
            Map<String, Object> item = thing("ListItem");
            item.put("position", items.size() + 1);
            item.put("name", link.title());
            item.put("item", absolute(siteUrl, link.to()));
            items.add(item);
        }
        Map<String, Object> list = thing("BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }

    private static Json graph(List<Map<String, Object>> things) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", CONTEXT);
        graph.put("@graph", things);
        return Json.of(graph);
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static String absolute(String siteUrl, String permalink) {
        return siteUrl.isEmpty() ? "" : siteUrl + permalink;
    }
}
