package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import debrief.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses as they are said: "rowan dot s at gmail dot com", "r o w a n underscore s at the rate gmail dot com",
 * "rowan [at] gmail [dot] com", around their "at".
 *
 * <p>Many sentences have "at" before a site, "look at example dot com". Somebody's mailbox is said with dots or letter by
 * letter, at a provider of mail, "at the rate", in brackets, or right after a word as "e-mail".
 */
final class SpokenEmails implements LeakRule {

    static final String AT = "at";

    private static final Map<String, Set<String>> WORDS = words();

    private static final String DOT =
            "(?:\\s{0,3}\\.\\s{0,3}|\\s{1,3}[(\\[]?(?:dot|point)[)\\]]?\\s{1,3}|\\s{0,3}[(\\[]dot[)\\]]\\s{0,3})";
    private static final String LABEL = "[A-Za-z0-9-]{1,40}+(?:\\s[A-Za-z0-9](?![A-Za-z0-9])){0,12}+";

    /** From the "at" on: what stands for "@", then the domain with its last label apart. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(at(?:\\s{1,3}the\\s{1,3}rate(?:\\s{1,3}of)?)?[)\\]]?)\\s{0,3}((?:" + LABEL + DOT
                    + "){1,4})([A-Za-z]{2,10})(?![A-Za-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAID = Pattern.compile(
            "\\s?[A-Za-z0-9-]{1,40}(?:\\s{0,3}(?:dot|\\[dot]|\\(dot\\))\\s{0,3}[A-Za-z0-9-]{1,40}){0,2}\\s{1,3}(?:dot|\\[dot]|\\(dot\\))\\s{1,3}"
                    + "([A-Za-z]{2,10})(?![A-Za-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final String LETTERS = LETTER + "(?: " + LETTER + "(?!" + LETTER + ")){1,30}+";
    private static final String WORD = "[\\p{L}\\p{N}._+-]{1,40}+";

    /** Takes nothing back of what it took: it is tried from each of many words, and no other way to read them would end there. */
    private static final Pattern JOINED = Pattern.compile(
            "(?<!" + LETTER + ")(?:" + LETTERS + "|" + WORD + ")"
                    + "(?:\\s{1,3}(?:dot|point|underscore|under score|dash|hyphen|minus|plus)\\s{1,3}(?:" + LETTERS
                    + "|" + WORD
                    + ")){0,5}+\\s{0,3}+[(\\[]?$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LOCAL = 100;
    private static final int LONGEST_DOMAIN = 120;
    private static final int CONTEXT = 40;

    @Override
    public Optional<Found> at(String text, int at) {
        if (!text.regionMatches(true, at, AT, 0, AT.length()) || Edges.isAlnum(text, at + 2) || at < 2) {
            return Optional.empty();
        }
        char before = text.charAt(at - 1);
        boolean bracketed = before == '(' || before == '[';
        if (!bracketed && !Edges.isSpace(before)) {
            return Optional.empty();
        }
        String right = Edges.after(text, at, LONGEST_DOMAIN);
        String said = right.toLowerCase(Locale.ROOT);
        if (said.indexOf('.') < 0 && !said.contains("dot") && !said.contains("point")) {
            return Optional.empty();
        }
        Matcher domain = DOMAIN.matcher(right);
        if (!domain.lookingAt() || !has("top", domain.group(3))) {
            return Optional.empty();
        }
        String left = Edges.before(text, at, LONGEST_LOCAL);
        Matcher local = JOINED.matcher(left);
        if (!local.find()) {
            return Optional.empty();
        }
        int start = at - left.length() + local.start();
        String mailbox = local.group().strip();
        boolean spelled = mailbox.matches("(?s).*[\\s\\d._+-].*") && mailbox.matches("(?s).*\\p{L}.*");
        boolean told = bracketed
                || domain.group(1).length() > 3
                || spelled
                || has("provider", domain.group(2).split("[^A-Za-z0-9]", 2)[0])
                || isMailTold(Edges.before(text, start, CONTEXT));
        return told && !has("no-mailbox", mailbox)
                ? Optional.of(new Found(Kind.EMAIL, "spoken e-mail address", start, at + domain.end()))
                : Optional.empty();
    }

    /** Where a domain ends that is said behind a written "@": "gmail dot com"; else -1. */
    static int domainEnd(String text, int at) {
        Matcher said = SAID.matcher(Edges.after(text, at, LONGEST_DOMAIN));
        return said.lookingAt() && has("top", said.group(1)) ? at + said.end() : -1;
    }

    private static boolean isMailTold(String before) {
        for (String word : before.split("[^\\p{L}-]+", -1)) {
            if (has("mail", word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String list, String word) {
        return WORDS.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WordList.read(SpokenEmails.class, "spoken.txt")) {
            String[] list = line.split(": ", 2);
            words.computeIfAbsent(list[0], any -> new HashSet<>()).addAll(List.of(list[1].split(" ", -1)));
        }
        return words;
    }
}
