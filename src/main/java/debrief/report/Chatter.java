package debrief.report;

import java.util.List;
import java.util.regex.Pattern;

/** What an assistant offers to do next. It is about the chat and not about the talk, so it stays in the file. */
final class Chatter {

    private static final int LONGEST = 600;
    /** An offer may be a list. */
    private static final int MOST_LINES = 10;

    private static final Pattern OFFER = Pattern.compile(
            "(?i)(?:[^\\p{L}]|\\bso\\b|\\bplease\\b|\\band\\b)*(?:(?:would|do) you (?:like|want|prefer)(?: me)?|do you have any|(?:which|what)(?: of these)? would you like|want me to|(?:shall|should|could|can|may) i"
                    + "|let me know|if you(?:'d|’d| would)? (?:like|want|prefer|share|send|wish)|(?:i can|i could|i'?d be happy to|i’d be happy to|happy to)"
                    + "|(?:just )?(?:say the word|tell me|reply with)|feel free to (?:ask|share|send|reach))\\b.*");

    private Chatter() {}

    /** Takes the offer at the end away, if there is one: its lines stay empty, so that the others keep their numbers. */
    static void dropFrom(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && isNothing(lines.get(last))) {
            last--;
        }
        int lowest = Math.max(0, last - MOST_LINES);
        for (int at = last; at > lowest; at--) {
            String line = lines.get(at);
            if (MarkdownLine.headingLevel(line) > 0 || line.startsWith(">") || line.startsWith("|")) {
                return;
            }
            if (isNothing(lines.get(at - 1))
                    && line.length() <= LONGEST
                    && OFFER.matcher(line).matches()
                    && isOffer(lines, at, last)) {
                for (int gone = at; gone <= last; gone++) {
                    lines.set(gone, "");
                }
                return;
            }
        }
    }

    /** It asks, or lists what could be done; and it is a paragraph, no bullet. */
    private static boolean isOffer(List<String> lines, int from, int last) {
        String first = lines.get(from).strip();
        boolean bullet = !first.isEmpty() && "-*+•".indexOf(first.charAt(0)) >= 0 && first.startsWith(" ", 1);
        String all = String.join(" ", lines.subList(from, last + 1));
        return !bullet && (all.contains("?") || all.matches("(?i).*\\b(?:i|me)\\b.*"));
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || MarkdownLine.isRule(line);
    }
}
