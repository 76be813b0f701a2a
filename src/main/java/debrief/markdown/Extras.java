package debrief.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write and Markdown's core does not know, in HTML that is safe already: bare addresses, struck words, tasks, anchors. */
final class Extras {

    /** Tags, and what stands in elements that are left alone. */
    private static final Pattern ALONE =
            Pattern.compile("<(a|code|pre)(?: [^<>]*)?>.*?</\\1>|<[^<>]*>", Pattern.DOTALL);

    /** As the sanitizer writes it; marks that end a sentence are none of its own. */
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\w/.-])https://[^\\s<>\"']+?(?=(?:&#34;|&#39;|&gt;|&lt;|[.,;:!?)*\\]]|&#96;)*(?:[\\s<>]|$))");

    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)([^~]{1,400}?)(?<=\\S)~~");

    private static final Pattern TASK = Pattern.compile("(<li>(?:\\s*<p>)?)\\[([ xX])] ");

    private static final Pattern HEADING = Pattern.compile("<h([2-6])( id=\"[^\"]*\")?>(.*?)</h\\1>", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<[^<>]*>|&#?\\w+;");

    private Extras() {}

    static String in(String html) {
        String tasks = html.contains("<li>")
                ? TASK.matcher(html)
                        .replaceAll(task -> task.group(1) + (task.group(2).isBlank() ? "☐ " : "☑ "))
                : html;
        String struck = tasks.contains("~~") ? outside(tasks, Extras::struck) : tasks;
        return struck.contains("https://") ? outside(struck, Extras::linked) : struck;
    }

    /** An anchor for each heading that has none, made of its words, so that links can lead to it. */
    static String anchored(String html) {
        Set<String> taken = new HashSet<>(Set.of("main", "search", "search-link"));
        Matcher written = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
        while (written.find()) {
            taken.add(written.group(1));
        }
        return HEADING.matcher(html).replaceAll(heading -> {
            if (heading.group(2) != null) {
                return Matcher.quoteReplacement(heading.group());
            }
            String level = heading.group(1);
            String id = free(anchor(heading.group(3)), taken);
            return Matcher.quoteReplacement(
                    "<h" + level + " id=\"" + id + "\">" + heading.group(3) + "</h" + level + ">");
        });
    }

    /** Letters and digits of any script, as repositories make it. */
    private static String anchor(String words) {
        String plain = TAG.matcher(words).replaceAll("").strip().toLowerCase(Locale.ROOT);
        String anchor = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}_\\s-]", "").replaceAll("\\s", "-");
        return anchor.isEmpty() ? "section" : anchor;
    }

    private static String free(String anchor, Set<String> taken) {
        String id = anchor;
        for (int i = 1; !taken.add(id); i++) {
            id = anchor + "-" + i;
        }
        return id;
    }

    private static String struck(String text) {
        return STRUCK.matcher(text).replaceAll("<del>$1</del>");
    }

    private static String linked(String text) {
        return BARE.matcher(text).replaceAll(Extras::link);
    }

    private static String link(MatchResult address) {
        return Matcher.quoteReplacement(
                "<a href=\"" + address.group() + "\" rel=\"noopener nofollow\">" + address.group() + "</a>");
    }

    /** Changes what stands outside of tags, code and links. */
    private static String outside(String html, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        Matcher alone = ALONE.matcher(html);
        int from = 0;
        while (alone.find()) {
            out.append(change.apply(html.substring(from, alone.start()))).append(alone.group());
            from = alone.end();
        }
        return out.append(change.apply(html.substring(from))).toString();
    }
}
