package debrief.bake;

import debrief.markdown.Markdown;
import debrief.markdown.SafeHtml;
import debrief.site.page.Prose;
import debrief.site.page.Prose.Badge;
import debrief.site.page.SiteTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Markdown with badges into HTML. Each badge goes through Markdown as a character of its own that the text does not
 * hold; it counts only where it changes nothing else and stands in plain text, else it moves on to the end of the line, of
 * the text, and at last behind it.
 *
 * @param links of the page on which it stands
 * @param markdown the guard of all text; it is asked for each place that is tried
 */
record Badges(SiteTexts words, PageLinks links, Markdown markdown) {

    private static final char FIRST = '\ue000';
    private static final char LAST = '\uf8ff';

    /** Elements that a badge would break, or read as its own. */
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>", Pattern.CASE_INSENSITIVE);

    private static final Set<String> CLOSED = Set.of("a", "code", "pre", "mark", "kbd");

    /** What ends a sentence together with its full stop. */
    private static final String CLOSING = "*_\"”’»)";

    /** A text with signs, and what Markdown makes of it. */
    private record Marked(String text, SafeHtml html) {}

    SafeHtml html(Prose prose) {
        return render(prose, false);
    }

    SafeHtml inline(Prose prose) {
        return render(prose, true);
    }

    private SafeHtml render(Prose prose, boolean inline) {
        if (prose.badges().isEmpty()) {
            SafeHtml html = markdown.html(prose.markdown());
            return links.lead(prose.home(), inline ? html.inline() : html);
        }
        Marked plain = new Marked(prose.markdown(), markdown.html(prose.markdown()));
        // A text that Markdown gave up on is not tried again with each sign.
        boolean typed = markdown.asTyped().contains(prose.markdown());
        List<String> signs = typed
                ? List.of()
                : unused(
                        prose.markdown() + plain.html().markup(), prose.badges().size());
        Marked marked = plain;
        Map<Character, SafeHtml> placed = new HashMap<>();
        List<SafeHtml> behind = new ArrayList<>();
        // From the last to the first: what stands before stays where it is.
        for (int i = prose.badges().size() - 1; i >= 0; i--) {
            Badge badge = prose.badges().get(i);
            Optional<Marked> more = i < signs.size()
                    ? with(
                            " " + signs.get(i),
                            marked.text(),
                            badge.at(),
                            plain.html().markup(),
                            signs)
                    : Optional.empty();
            if (more.isPresent()) {
                placed.put(signs.get(i).charAt(0), badge(badge));
                marked = more.get();
            } else {
                behind.add(0, badge(badge));
            }
        }
        SafeHtml html = links.lead(prose.home(), inline ? marked.html().inline() : marked.html())
                .with(placed);
        for (SafeHtml badge : behind) {
            html = html.then(badge);
        }
        return html;
    }

    /** The text with one more sign in the first place that bears it. */
    private Optional<Marked> with(String sign, String text, int at, String plain, List<String> signs) {
        int end = Math.max(0, Math.min(at, text.length()));
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int line = text.indexOf('\n', end);
        for (int place : new int[] {end, line < 0 ? text.length() : line, text.length()}) {
            String marked = text.substring(0, place) + sign + text.substring(place);
            SafeHtml html = markdown.html(marked);
            // Where Markdown drops words, as from the name of a code's language, a sign would be lost.
            if (html.markup().contains(sign)
                    && without(signs, html.markup()).equals(plain)
                    && isOpen(html.markup(), signs)) {
                return Optional.of(new Marked(marked, html));
            }
        }
        return Optional.empty();
    }

    private static String without(List<String> signs, String html) {
        String without = html;
        for (String sign : signs) {
            without = without.replace(" " + sign, "");
        }
        return without;
    }

    /** No sign stands in a tag or in an element that must be left alone. */
    private static boolean isOpen(String html, List<String> signs) {
        Matcher tag = TAG.matcher(html);
        int depth = 0;
        int from = 0;
        while (tag.find()) {
            if (holds(tag.group(), signs) || depth > 0 && holds(html.substring(from, tag.start()), signs)) {
                return false;
            }
            if (CLOSED.contains(tag.group(2))) {
                depth += tag.group(1).isEmpty() ? 1 : -1;
            }
            from = tag.end();
        }
        return true;
    }

    private static boolean holds(String part, List<String> signs) {
        return signs.stream().anyMatch(part::contains);
    }

    /** Characters for private use that stand nowhere in a text; fewer than wanted when it holds nearly all of them. */
    private static List<String> unused(String text, int wanted) {
        List<String> unused = new ArrayList<>();
        for (char c = FIRST; c <= LAST && unused.size() < wanted; c++) {
            if (text.indexOf(c) < 0) {
                unused.add(String.valueOf(c));
            }
        }
        return unused;
    }

    private SafeHtml badge(Badge badge) {
        String says = words.get("sign." + badge.kind() + ".says")
                .replace("{1}", Integer.toString(badge.turn()))
                .replace("{0}", badge.words());
        return SafeHtml.link(
                badge.to().isEmpty() ? "" : links.root() + badge.to(),
                "sign " + badge.kind(),
                says,
                words.get("sign." + badge.kind()));
    }
}
