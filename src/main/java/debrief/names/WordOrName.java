package debrief.names;

import debrief.words.CommonWords;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether an everyday word that is somebody's name as well means somebody: "Mark said", and not "Mark it". Told by its capital, by
 * its place in the sentence and by its neighbours; how sentences use such words stands in {@code everyday.txt}.
 */
final class WordOrName {

    /** What a word is at a place. */
    enum Use {
        NAME,
        /** Nobody can tell from this sentence: it is not published, and its author is asked. */
        DOUBTFUL,
        WORD
    }

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> PHRASES = new HashMap<>();

    static {
        for (String line : WordList.read(WordOrName.class, "everyday.txt")) {
            int colon = line.indexOf(": ");
            String kind = line.substring(0, colon);
            String rest = line.substring(colon + 2);
            if (kind.equals("phrase")) {
                for (String phrase : rest.split(", ", -1)) {
                    for (String word : phrase.split("[ ']", -1)) {
                        PHRASES.computeIfAbsent(word, any -> new ArrayList<>()).add(" " + phrase);
                    }
                }
            } else {
                WORDS.computeIfAbsent(kind, any -> new HashSet<>()).addAll(List.of(rest.split(" ", -1)));
            }
        }
    }

    private final String word;
    private final boolean firm;
    /** As who speaks is labelled: "Heather: I agree". */
    private final boolean label;

    private final Around around;
    private final String before;
    private final String after;
    private final boolean tech;
    private final boolean month;

    private WordOrName(String text, int from, int to, boolean firm) {
        this.word = text.substring(from, to).toLowerCase(Locale.ROOT);
        this.firm = firm;
        this.label = !firm && Edges.is(text, to, ':') && !Edges.is(text, to + 1, ':');
        this.around = Around.of(text, from, to);
        this.before = lower(around.before(1));
        this.after = lower(around.after(1));
        this.tech = is("tech", word);
        this.month = is("month", word);
    }

    /** @param firm whether the name is a firm's */
    static Use of(String text, int from, int to, boolean firm) {
        WordOrName use = new WordOrName(text, from, to, firm);
        boolean loud = to - from > 1 && Character.isUpperCase(text.charAt(from + 1));
        return loud ? use.loud() : use.use();
    }

    /** All in capitals: nothing is told by them. */
    private Use loud() {
        if (is("auxiliary", word) && !is("doing", after)) {
            return Use.WORD;
        }
        Use use = use();
        return use == Use.NAME && !is("doing", after) && !around.possessive() ? Use.DOUBTFUL : use;
    }

    private Use use() {
        boolean joined = !around.commaAfter() && !around.possessive();
        if (isInPhrase()) {
            return Use.WORD;
        }
        if (joined && is("object", after) && (around.opens() || around.isTitle())) {
            return Use.WORD;
        }
        if (joined && is("doing", after) && (around.opens() || !around.isTitle()) && !is("auxiliary", before)) {
            return Use.NAME;
        }
        return around.opens() ? opening(joined) : within();
    }

    /** "a Grace Period", "mark and sweep"; its last word may be a plural. */
    private boolean isInPhrase() {
        String before = around.clauseBefore();
        String after = around.clauseAfter();
        for (String phrase : PHRASES.getOrDefault(word, List.of())) {
            int at = (phrase + " ").replace('\'', ' ').indexOf(" " + word + " ");
            String rest = phrase.substring(at + 1 + word.length());
            String more = after.startsWith(rest) ? after.substring(rest.length()) : "?";
            if (before.endsWith(phrase.substring(0, at + 1))
                    && (more.isEmpty() || more.startsWith(" ") || more.startsWith("s ") || more.startsWith("'"))) {
                return true;
            }
        }
        return false;
    }

    /** Its capital says nothing. */
    private Use opening(boolean joined) {
        if (around.commaAfter()) {
            return called();
        }
        if (around.possessive()) {
            return tech ? ofTool() : month ? Use.DOUBTFUL : Use.NAME;
        }
        if (after.isEmpty()) {
            return tech ? Use.WORD : month || around.marked() && !label ? Use.DOUBTFUL : Use.NAME;
        }
        String second = around.after(2);
        if (after.equals("and") || after.equals("or")) {
            return !tech && Around.isCapital(second) && !is("month", lower(second)) ? Use.NAME : Use.WORD;
        }
        if (after.equals("here") && !tech) {
            return Use.NAME;
        }
        if (month && is("being", after)) {
            return hasAfter("period")
                    ? Use.WORD
                    : is("person", lower(second)) || second.endsWith("ing") ? Use.NAME : Use.DOUBTFUL;
        }
        if (tech || month && !after.equals("who")) {
            return month && Character.isUpperCase(around.after(1).charAt(0)) ? Use.DOUBTFUL : Use.WORD;
        }
        if (is("auxiliary", word) && is("infinitive", after)) {
            return Use.WORD;
        }
        if (is("being", after)) {
            if (is("mass", word) && is("abstract", lower(second))) {
                return Use.WORD;
            }
            return !is("mass", word) || is("person", lower(second)) || second.endsWith("ing") ? Use.NAME : Use.DOUBTFUL;
        }
        if (is("adverb", after)) {
            return is("object", lower(second)) ? Use.WORD : Use.NAME;
        }
        if (after.equals("who") || after.equals("from") && !second.isEmpty() && !Edges.isDigit(second.charAt(0))) {
            return Use.NAME;
        }
        if (after.equals("at") && Around.isCapital(second)) {
            return Use.NAME;
        }
        if (joined && Around.isCapital(around.after(1))) {
            return firm || around.isTitle() ? Use.DOUBTFUL : Use.NAME;
        }
        return after.length() > 4 && after.endsWith("ed") && !is("adjective", after) && !is("mass", word)
                ? Use.NAME
                : Use.WORD;
    }

    /** "Mark, can you …", and "May, June and July". */
    private Use called() {
        if (is("month", after) || Edges.isDigit(after, 0)) {
            return Use.WORD;
        }
        if (is("vocative", after)) {
            return Use.NAME;
        }
        return tech ? Use.WORD : month ? Use.DOUBTFUL : Use.NAME;
    }

    /** A capital where a word has none. */
    private Use within() {
        boolean somebody = is("to-somebody", before) || is("preposition", before) && hasBefore("talk");
        boolean working = is("at", before) || is("work-preposition", before) && hasBefore("work");
        if (month) {
            return ofMonth(somebody);
        }
        if (tech) {
            return working && !before.equals("with") || somebody && !before.equals("about") ? Use.NAME : ofTool();
        }
        if (before.equals("a") || before.equals("an")) {
            return firm && !after.isEmpty() && !around.commaAfter() ? Use.NAME : Use.WORD;
        }
        return around.isTitle() || !firm && is("object", before) && !is("person", before) ? Use.DOUBTFUL : Use.NAME;
    }

    private Use ofMonth(boolean somebody) {
        if (Edges.isDigit(after, 0) || is("month", after) || is("month", before) || isDated()) {
            return Use.WORD;
        }
        if (somebody || around.possessive() && !is("month-before", before)) {
            return Use.NAME;
        }
        if (is("month-before", before)) {
            return before.equals("and") || before.equals("to") || before.equals("from") ? Use.DOUBTFUL : Use.WORD;
        }
        return is("object", before) ? Use.WORD : Use.NAME;
    }

    /** "from April to May", "June or May". */
    private boolean isDated() {
        return is("month-before", before) && is("month", lower(around.before(2)))
                || is("month-before", after) && is("month", lower(around.after(2)));
    }

    private boolean hasAfter(String kind) {
        return around.after().stream().anyMatch(one -> is(kind, lower(one)));
    }

    private boolean hasBefore(String kind) {
        return around.before().stream().anyMatch(one -> is(kind, lower(one)));
    }

    /** A language or tool, where people use it as one; a firm's is spoken of far more often than the firm. */
    private Use ofTool() {
        boolean used = firm || is("using", before) || is("tool", after) || is("object", before) || is("tech", after);
        return used ? Use.WORD : Use.DOUBTFUL;
    }

    /** "So Marks code ran", as recognition writes a possessive. */
    static boolean isOwner(String text, int from, int to) {
        Around around = Around.of(text, from, to);
        String after = around.after(1);
        return !around.opens()
                && !around.isTitle()
                && !around.commaAfter()
                && !after.isEmpty()
                && !Around.isCapital(after)
                && !is("object", lower(around.before(1)))
                && !is("preposition", after)
                && !is("being", after)
                && !is("doing", after)
                && !CommonWords.has(after);
    }

    /** Whether a word rather tells what somebody does, or what to do, than who it is: "Grace Explains Sharding". */
    static boolean isVerb(String word) {
        String lower = lower(word);
        return is("doing", lower) || is("imperative", lower) || is("adverb", lower);
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
