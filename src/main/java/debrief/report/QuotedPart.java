package debrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands under a heading that announces somebody's words, and what the coach adds below them.
 *
 * @param words lines of what was said
 * @param comment Markdown; may be empty
 */
record QuotedPart(List<String> words, String comment) {

    private static final Pattern QUOTED = Pattern.compile("(?s)[*_]{0,2}[\"“„«].*[\"”“»][*_]{0,2}[.…]?[*_]{0,2}");
    /** "You explained that …" is no answer of somebody's own. */
    private static final Pattern RETOLD =
            Pattern.compile("(?:you|the candidate|candidate)(?:'ve|’ve| have)? \\w+.*", Pattern.DOTALL);

    QuotedPart {
        words = List.copyOf(words);
    }

    /** Quotation marks or arrows around the first paragraph end the talk where they end. */
    static QuotedPart of(List<String> body) {
        int at = start(body, 0);
        int end = end(body, at);
        if (!isQuoted(body.subList(at, end))) {
            return new QuotedPart(body, "");
        }
        List<String> words = new ArrayList<>(body.subList(0, end));
        while (at < body.size()) {
            at = start(body, end);
            end = end(body, at);
            List<String> paragraph = body.subList(at, end);
            if (!paragraph.isEmpty() && !isQuoted(paragraph) && !QuotedTurns.isAsk(paragraph.get(0))) {
                return new QuotedPart(words, MarkdownLine.markdown(body.subList(at, body.size())));
            }
            words.add("");
            words.addAll(paragraph);
        }
        return new QuotedPart(words, "");
    }

    /** Whether the coach tells in own words what somebody said. */
    static boolean isRetold(List<String> body) {
        String text = MarkdownLine.markdown(body);
        boolean bullets = body.stream().filter(line -> !line.isBlank()).allMatch(line -> isBullet(line.strip()));
        return !text.isEmpty()
                && (bullets && !text.contains("\"") && !text.contains("“")
                        || RETOLD.matcher(text.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean isBullet(String line) {
        return "-*+•".indexOf(line.charAt(0)) >= 0 && line.startsWith(" ", 1);
    }

    private static boolean isQuoted(List<String> paragraph) {
        return !paragraph.isEmpty()
                && (paragraph.stream().allMatch(line -> line.stripLeading().startsWith(">"))
                        || QUOTED.matcher(ReportSpeakers.unmarked(String.join("\n", paragraph)))
                                .matches());
    }

    private static int start(List<String> body, int from) {
        int at = from;
        while (at < body.size() && body.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static int end(List<String> body, int from) {
        int at = from;
        while (at < body.size() && !body.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
