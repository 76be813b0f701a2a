package debrief.names;

import static debrief.names.EverydayWords.is;
import static debrief.names.EverydayWords.lower;

/**
 * Whether an everyday word that is somebody's name as well means somebody: "Mark said", and not "Mark it". Its capital, its place
 * in the sentence and each of its neighbours speak for a name or against one, and their sum tells. How sentences use such words
 * stands in {@code everyday.txt}.
 */
final class WordOrName {

    /** What a word is at a place. */
    enum Use {
        NAME,
        /** Nobody can tell from this sentence: it is not published, and its author is asked. */
        DOUBTFUL,
        WORD
    }

    /** From here on it is a name, and below nothing it is none. */
    private static final int NAME = 2;

    private static final int NEVER = -20;
    private static final int PLAIN = 5;
    private static final int FEW = 7;

    private final String word;
    private final boolean firm;
    /** As who speaks is labelled: "Heather: I agree". */
    private final boolean label;

    private final Around around;
    private final String before;
    private final String after;
    private final String second;
    private final boolean small;
    private final boolean loud;
    private final boolean inner;
    private final boolean joined;
    private final boolean tech;
    private final boolean month;

    private WordOrName(String text, int from, int to, boolean firm) {
        this.word = lower(text.substring(from, to));
        this.firm = firm;
        this.label = !firm && Edges.is(text, to, ':') && !Edges.is(text, to + 1, ':');
        this.around = Around.of(text, from, to);
        this.before = lower(around.before(1));
        this.after = lower(around.after(1));
        this.second = lower(around.after(2));
        this.small = Character.isLowerCase(text.charAt(from));
        this.loud = to - from > 1 && Character.isUpperCase(text.charAt(from + 1));
        this.inner = !around.opens() && !small;
        this.joined = !around.commaAfter() && !around.possessive();
        this.tech = is("tech", word);
        this.month = is("month", word);
    }

    /**
     * @param firm whether the name is a firm's
     * @param addressed whether a greeting or a title stands before it
     */
    static Use of(String text, int from, int to, boolean firm, boolean addressed) {
        if (Character.isLowerCase(text.charAt(from)) && !addressed && !firm && !Around.isSmall(text, from)) {
            return is("place", lower(text.substring(from, to))) ? Use.NAME : Use.WORD;
        }
        WordOrName use = new WordOrName(text, from, to, firm);
        if (use.small && !addressed && !Around.isSmall(text, from)) {
            return firm && use.isWorkedAt() ? Use.NAME : Use.WORD;
        }
        int score = use.score(addressed);
        if (use.loud && score >= NAME && !addressed && !use.acts() && !use.around.possessive()) {
            return is("auxiliary", use.word) ? Use.WORD : Use.DOUBTFUL;
        }
        return score >= NAME ? Use.NAME : score >= 0 ? Use.DOUBTFUL : Use.WORD;
    }

    private int score(boolean addressed) {
        if (!isWorkedAt() && EverydayWords.isInPhrase(word, around)) {
            return NEVER;
        }
        int greeted = addressed && !isToDo() ? PLAIN : 0;
        int before = before();
        int score = place() + kind() + greeted + before + (acts() ? PLAIN : after(before == PLAIN));
        boolean isClose = score == NAME - 1 || score == -1;
        return isClose && !firm && !(tech && inner) && isSomebodyLater() ? score + 1 : score;
    }

    /** Its capital says something only where a word would have none. */
    private int place() {
        if (small && !is("place", word)) {
            return -3;
        }
        boolean acronym = loud && !around.isLoud();
        boolean compound = around.isBehindCapital() && !is("month", before);
        return !inner && !small || acronym || compound ? 0 : around.isTitle() ? 1 : 2;
    }

    private int kind() {
        if (tech) {
            return -3;
        }
        if (is("weekday", word) && inner) {
            return -3;
        }
        boolean plain = is("product", word) ? inner : (month || is("mass", word)) && !inner && !small;
        return plain ? -1 : 0;
    }

    /** "Mark said", and not "Will said job run". */
    private boolean acts() {
        boolean doing = is("doing", after)
                || is("adverb", after) && (is("doing", second) || is("being", second) || isPast(second));
        return joined
                && (doing || after.equals(word) || after.equals("and") && second.equals("i"))
                && !(is("auxiliary", word) && is("infinitive", after))
                && !(small && is("subject", before))
                && !(is("asks", after) && is("i", second))
                && (around.commaBefore() || !is("auxiliary", before))
                && !(tech && is("tool", after))
                && (around.opens() || small || !around.isTitle());
    }

    /** What to do with something: "mark the", "will you". */
    private boolean isToDo() {
        return joined && (is("object", after) || is("auxiliary", word) && is("infinitive", after));
    }

    private int before() {
        if (around.opens()) {
            return 0;
        }
        boolean report = is("preposition", before)
                && around.hasBefore("talk")
                && !(small && before.equals("about") && !isSomebodyLater());
        boolean beside = before.equals("and")
                && (is("pronoun", lower(around.before(2)))
                        || around.hasBefore("talk") && around.hasBefore("preposition"));
        boolean listed = before.equals("me") && is("beside", after);
        boolean wasTheOne = (before.equals("was") || before.equals("is")) && around.hasBefore("human");
        boolean nextTo = before.equals("to") && around.hasBefore("by-somebody") && !tech;
        boolean somebody = is("to-somebody", before)
                || !firm && (wasTheOne || nextTo)
                || listed
                || report
                || beside
                || around.hasBefore("hired-by") && before.equals("by");
        boolean travels = is("to-place", before) || is("to-from", before) && is("travel", lower(around.before(2)));
        if (is("place", word) && travels && !(firm && around.hasBefore("work"))) {
            return -PLAIN;
        }
        if (month && (MonthOrName.isDated(around) || around.hasBefore("month") && !report)) {
            return -PLAIN;
        }
        if (somebody || isWorkedAt() || before.equals("at") && firm && !small) {
            return PLAIN;
        }
        int time = month ? MonthOrName.before(around) : 0;
        if (time != 0) {
            return time;
        }
        if (is("determiner", before)) {
            boolean ofFirm = firm && inner && !around.commaAfter() && !after.isEmpty() && !is("function", after);
            return ofFirm ? 0 : small ? -PLAIN : -4;
        }
        if (is("asks", before) && around.before(2).isEmpty()) {
            return 2;
        }
        if (small) {
            return is("subject", before) ? -PLAIN : around.hasBefore("determiner") ? -3 : 0;
        }
        boolean used =
                is("using", before) || is("product", word) && (around.hasBefore("tool-verb") || is("tool", after));
        return !firm && used && !around.possessive() ? -4 : 0;
    }

    /** "I worked at Box", "two years at oracle", and not "boxed at target speed". */
    private boolean isWorkedAt() {
        boolean work = is("at", before) && (inner || !before.equals("at"))
                || is("work-preposition", before) && (around.hasBefore("work") || small && after.equals("as"))
                || is("since", before) && is("i", after)
                || is("being", before) && around.hasBefore("employer")
                || before.equals("at") && around.hasBefore("time");
        return work
                && !(small && is("at-noun", word))
                && (inner
                        || !is("auxiliary", word) && (after.isEmpty() || around.commaAfter() || is("function", after)));
    }

    private int after(boolean met) {
        if (around.commaAfter()) {
            return called();
        }
        if (around.possessive()) {
            return (tech || is("product", word)) && is("tool", after)
                    ? 0
                    : month && is("month-before", before) ? 0 : is("owned", after) ? PLAIN : inner || !month ? 3 : 1;
        }
        if (after.isEmpty()) {
            return inner || small ? 0 : tech ? 0 : label ? 3 : month || around.marked() ? 1 : 2;
        }
        if (isToDo() && !inner) {
            return met && !(is("auxiliary", word) && is("infinitive", after)) ? 0 : -PLAIN;
        }
        if (is("being", after) || after.equals("being")) {
            return being();
        }
        if (after.equals("who") || after.equals("here") && !tech) {
            return 3;
        }
        boolean ofTeam = after.equals("from") && (is("determiner", second) || is("department", second));
        if (inner || small) {
            return ofTeam ? 2 : tech && is("tool", after) ? -2 : 0;
        }
        boolean capital = Around.isCapital(around.after(2));
        if (is("beside", after)) {
            if (is("whose", second) || second.equals("the") && around.hasAfter("group")) {
                return PLAIN;
            }
            return (capital || after.equals("plus")) && !is("month", second) && !is("tech", second) ? 2 : -2;
        }
        if (is("adverb", after)) {
            return is("object", second) ? -PLAIN : 2;
        }
        if (after.equals("at") && capital || after.equals("from") && !second.isEmpty() && !Edges.isDigit(second, 0)) {
            return 3;
        }
        if (is("preposition-of", after) && !tech && !month) {
            return is("department", second) || around.hasAfter("group")
                    ? 3
                    : is("object", second) && !is("mass", word) ? 0 : -2;
        }
        if (is("auxiliary", word) && around.isAsked()) {
            return -2;
        }
        if (Around.isCapital(around.after(1))) {
            return firm || around.isTitle() ? 1 : 2;
        }
        boolean did = isPast(after);
        if (did || after.endsWith("s")) {
            return is("object", second) || is("with", second)
                    ? 3
                    : did ? 2 : is("preposition", second) || second.equals("in") ? 0 : -2;
        }
        return -2;
    }

    private static boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !is("adjective", word);
    }

    /** "Mark is the one", "May has been", and not "Hope is not". */
    private int being() {
        if (!inner && around.later().stream().anyMatch(one -> is("thing", one))) {
            return -PLAIN;
        }
        boolean somebody = is("person", second) || second.endsWith("ing") || second.endsWith("ed");
        if (month && around.hasAfter("period")
                || !inner && !firm && (after.equals("is") || after.equals("was")) && is("abstract", second)) {
            return -PLAIN;
        }
        boolean said = !inner && !after.equals("is") && !after.equals("was") && !is("noun", word);
        int bare = tech ? 0 : month ? 1 : small ? is("mass", word) ? 1 : 3 : said ? 3 : 2;
        return bare + (around.later().stream().limit(FEW).anyMatch(one -> is("human", one)) ? PLAIN : somebody ? 2 : 0);
    }

    /** "Mark, can you …", and "May, June and July". */
    private int called() {
        if (is("month", after) || Edges.isDigit(after, 0)) {
            return -PLAIN;
        }
        if (firm && !inner) {
            return is("relative", after) ? 3 : Around.isCapital(around.after(1)) ? 2 : is("opener", word) ? -2 : 0;
        }
        if (!firm && after.equals("who")) {
            return PLAIN;
        }
        boolean turnsTo = !inner || around.commaBefore() || around.before(2).isEmpty();
        if (is("vocative", after) && turnsTo && !(tech && inner)) {
            return PLAIN;
        }
        return inner
                ? month ? -1 : 0
                : small
                        ? around.commaBefore() && !firm ? 2 : 0
                        : tech ? 0 : month && !Around.isCapital(around.after(1)) ? 1 : 2;
    }

    /** Of whom the sentence goes on to speak. */
    private boolean isSomebodyLater() {
        return around.later().stream().anyMatch(one -> is("pronoun", lower(one)));
    }
}
