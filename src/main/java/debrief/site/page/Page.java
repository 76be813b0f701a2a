package debrief.site.page;

import java.util.Locale;

/**
 * One file of the site, with all that its template needs, decided and in order.
 *
 * <p>A new kind of page is a record here, a template beside the others, and a line in {@code SitePlan}.
 */
public sealed interface Page
        permits HomePage,
                InterviewPage,
                QuestionPage,
                TranscriptPage,
                TopicsPage,
                TopicPage,
                RecommendationsPage,
                PracticePage,
                PrintPage,
                SearchPage,
                GuidesPage,
                GuidePage,
                MethodPage,
                QualityPage,
                AuthoredPage,
                NotFoundPage,
                RedirectPage,
                TextFile {

    /** Its path inside the site, with {@code /}. */
    String permalink();

    /** What stands in the browser's tab before the site's title. */
    String title();

    /** One or two plain sentences for search engines and link previews; may be empty. */
    default String description() {
        return "";
    }

    /** The template's file name: unless the page says otherwise it is named after the kind of page. */
    default String template() {
        String kind = getClass().getSimpleName();
        return kind.substring(0, kind.length() - "Page".length()).toLowerCase(Locale.ROOT) + ".ftlh";
    }

    /** Structured data for search engines; may be empty. */
    default Json structured() {
        return Json.NONE;
    }

    /** Whether search engines should list it. */
    default boolean listed() {
        return true;
    }

    /** The way from this page to the site's root: "", "../" … */
    default String root() {
        return "../".repeat((int) permalink().chars().filter(c -> c == '/').count());
    }
}
