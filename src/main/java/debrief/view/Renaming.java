package debrief.view;

import debrief.model.Slug;
import debrief.names.DeclaredNames;
import debrief.names.DeclaredNames.Match;
import debrief.names.Edges;
import debrief.names.Unescaped;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts other words in the place of names, so that each sentence still reads well.
 *
 * @param instead what to write for any of these names
 */
record Renaming(DeclaredNames names, Function<List<String>, String> instead) {

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=\\S)", Pattern.CASE_INSENSITIVE);
    /** After these an article is one too many: "the CTO's idea", "Hi CTO". */
    private static final Set<String> DETERMINERS = Set.copyOf(WordList.read(Renaming.class, "determiners.txt"));

    /** All but the marks of emphasis and code, which must not stay open. */
    private static final Pattern MARKS = Pattern.compile("[^*`]+");

    private static final String OPENING = " \t\u00a0\"'\u201c\u2018([*_>#-";
    private static final String ENDING = ".!?\u2026\n\r";
    private static final String APOSTROPHES = "'\u2019";
    private static final int LONGEST_DETERMINER = 12;
    private static final int LONGEST_GAP = 5;
    private static final Pattern GAP = Pattern.compile("[ \\t\\u00a0]+|\\s*[&+]\\s*");

    /** The text with other names. */
    Rewritten of(String text) {
        if (names.isEmpty()) {
            return new Rewritten(text);
        }
        Unescaped plain = Unescaped.of(text);
        List<Match> matches = new ArrayList<>();
        for (Match match : names.in(plain)) {
            int last = matches.size() - 1;
            if (last >= 0 && goesOn(plain.text(), matches.get(last), match)) {
                Match begun = matches.get(last);
                matches.set(last, new Match(begun.start(), match.end(), begun.names(), false));
            } else {
                matches.add(match);
            }
        }
        Rewritten rewritten = new Rewritten(text);
        for (Match match : matches) {
            int start = plain.original(match.start());
            int end = plain.original(match.end());
            String words = fitted(match, text, start, end);
            if (isPossessiveOfS(text, start, end) && !words.endsWith("s")) {
                words += text.charAt(end) + "s";
                end++;
            }
            rewritten.replace(
                    start,
                    end,
                    words + MARKS.matcher(text.substring(start, end)).replaceAll(""));
        }
        return rewritten;
    }

    /** Two parts of one name in a row, without a third: {@code Crumb & Loaf} of {@code Crumb & Loaf Bakery}. */
    private static boolean goesOn(String text, Match one, Match other) {
        return other.start() - one.end() <= LONGEST_GAP
                && GAP.matcher(text.substring(one.end(), other.start())).matches()
                && one.names().stream().anyMatch(other.names()::contains);
    }

    private String fitted(Match match, String text, int start, int end) {
        String words = instead.apply(match.names());
        if (isJoined(text, start, end)) {
            return Slug.of(words);
        }
        Matcher article = ARTICLE.matcher(words);
        if (article.find()) {
            words = DETERMINERS.contains(wordBefore(text, start))
                    ? words.substring(article.end())
                    : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        }
        return opensSentence(text, start) ? capital(words) : words;
    }

    /** A part of an address, a handle or a name of code, where no blank may come in. */
    private static boolean isJoined(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean small =
                text.substring(start, end).equals(text.substring(start, end).toLowerCase(Locale.ROOT));
        return !Edges.opensWord(text, start)
                || !Edges.closesWord(text, end) && !Edges.isPlural(text, end)
                || "/@_=~\\".indexOf(before) >= 0
                || "/@_=\\".indexOf(after) >= 0
                || small && (joins(text, start - 1) || joins(text, end));
    }

    private static boolean joins(String text, int at) {
        return (Edges.is(text, at, '-') || Edges.is(text, at, '.'))
                && Edges.isAlnum(text, at - 1)
                && Edges.isAlnum(text, at + 1);
    }

    private static boolean opensSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && OPENING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ENDING.indexOf(text.charAt(at)) >= 0;
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String wordBefore(String text, int start) {
        String before = Edges.before(text, start, LONGEST_DETERMINER).stripTrailing();
        int from = before.length();
        while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from).toLowerCase(Locale.ROOT);
    }

    /** "James' idea", where no quotation ends: another name needs its own "s". */
    private static boolean isPossessiveOfS(String text, int start, int end) {
        return end + 1 < text.length()
                && APOSTROPHES.indexOf(text.charAt(end)) >= 0
                && Edges.isSpace(text.charAt(end + 1))
                && Character.toLowerCase(text.charAt(end - 1)) == 's'
                && (start == 0 || "'\u2018".indexOf(text.charAt(start - 1)) < 0);
    }

    /** A text in which some stretches are other words now. */
    static final class Rewritten {

        private record Change(int from, int to, int newFrom, int newTo) {}

        private final String before;
        private final StringBuilder after = new StringBuilder();
        private final List<Change> changes = new ArrayList<>();
        private int copied;

        private Rewritten(String before) {
            this.before = before;
        }

        private void replace(int start, int end, String words) {
            after.append(before, copied, start);
            int newFrom = after.length();
            after.append(words);
            copied = end;
            changes.add(new Change(start, end, newFrom, after.length()));
        }

        String text() {
            return changes.isEmpty() ? before : after + before.substring(copied);
        }

        /** What became of some words of the text before; null where they do not stand in it. */
        @Nullable
        String partOf(String words) {
            int start = before.indexOf(words);
            return start < 0 || words.isEmpty()
                    ? null
                    : text().substring(place(start, true), place(start + words.length(), false));
        }

        private int place(int old, boolean isStart) {
            int moved = old;
            for (Change change : changes) {
                if (old >= change.to()) {
                    moved = old + change.newTo() - change.to();
                } else if (isStart ? old >= change.from() : old > change.from()) {
                    return isStart ? change.newFrom() : change.newTo();
                }
            }
            return moved;
        }
    }
}
