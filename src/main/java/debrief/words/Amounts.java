package debrief.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a text, in digits ("40 s", "25k", "$1,000") and in English words ("twenty-five thousand"). */
public final class Amounts {

    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z]*)");
    private static final String CURRENCIES = "$€£₹";

    private final Text text;
    private final int end;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Text text, int end) {
        this.text = text;
        this.end = end;
    }

    public static List<Amount> of(Text text) {
        return of(text, 0, text.size());
    }

    /** Those from one word to another, the last exclusive. */
    public static List<Amount> of(Text text, int from, int to) {
        Amounts amounts = new Amounts(text, to);
        int at = from;
        while (at < to) {
            int next = amounts.read(at);
            at = Math.max(at + 1, next);
        }
        return amounts.found;
    }

    /** Reads the number that begins here; the place after it, or this one when there is none. */
    private int read(int at) {
        String word = text.folded(at);
        double vague = Numerals.vague(word);
        if (!Double.isNaN(vague)) {
            add(vague, Unit.NONE, true, at, at);
            return at + 1;
        }
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches()) {
            return inDigits(at, Double.parseDouble(digits.group(1)), digits.group(2));
        }
        return inWords(at);
    }

    /** "2nd" and "5xx" are no numbers; "25k" and "40ms" are. */
    private int inDigits(int at, double value, String glued) {
        double large = Numerals.large(glued);
        Unit unit = Unit.of(glued);
        if (!glued.isEmpty() && Double.isNaN(large) && !unit.isKnown()) {
            return at;
        }
        double scaled = Double.isNaN(large) ? value : value * large;
        int last = at;
        while (!unit.isKnown() && follows(last) && Numerals.isWord(text.folded(last + 1))) {
            double factor = Numerals.large(text.folded(last + 1));
            if (Double.isNaN(factor)) {
                break;
            }
            scaled *= factor;
            last++;
        }
        add(scaled, unit, false, at, last);
        return last + 1;
    }

    private int inWords(int at) {
        double total = 0;
        double group = Double.NaN;
        int last = at - 1;
        for (int i = at; i < end && (i == at || follows(i - 1)); i++) {
            String word = text.folded(i);
            double small = Numerals.small(word);
            double tens = Numerals.tens(word);
            double large = Numerals.large(word);
            if (!Double.isNaN(tens)) {
                if (!Double.isNaN(group) && group % 100 != 0) {
                    break;
                }
                group = (Double.isNaN(group) ? 0 : group) + tens;
            } else if (!Double.isNaN(small)) {
                boolean fits = Double.isNaN(group)
                        || group % 100 == 0 && group + total > 0
                        || group % 10 == 0 && group % 100 >= 20 && small < 10;
                if (!fits) {
                    break;
                }
                group = (Double.isNaN(group) ? 0 : group) + small;
            } else if (!Double.isNaN(large) && word.length() > 2) {
                // "a hundred", "the thousand"
                double times = Double.isNaN(group) ? 1 : group;
                if (large == 100) {
                    group = times * large;
                } else {
                    total += times * large;
                    group = 0;
                }
            } else if (!(word.equals("and") && isLarge(i - 1) && isSmallNumber(i + 1))) {
                break;
            }
            last = i;
        }
        if (last < at) {
            return at;
        }
        double value = total + (Double.isNaN(group) ? 0 : group);
        if (isHalfMore(last + 1)) {
            value += 0.5;
            last += 3;
        }
        add(value, Unit.NONE, false, at, last);
        return last + 1;
    }

    private boolean isHalfMore(int at) {
        return at + 2 < end
                && text.folded(at).equals("and")
                && text.folded(at + 1).equals("a")
                && text.folded(at + 2).equals("half");
    }

    private boolean isLarge(int at) {
        return at >= 0 && !Double.isNaN(Numerals.large(text.folded(at)));
    }

    private boolean isSmallNumber(int at) {
        return at < end
                && (!Double.isNaN(Numerals.small(text.folded(at))) || !Double.isNaN(Numerals.tens(text.folded(at))));
    }

    /** The next word belongs to this one: nothing but a blank or a hyphen stands between. */
    private boolean follows(int at) {
        if (at + 1 == end) {
            return false;
        }
        for (int i = text.end(at); i < text.start(at + 1); i++) {
            char between = text.source().charAt(i);
            if (between != '-' && !Character.isWhitespace(between)) {
                return false;
            }
        }
        return true;
    }

    private void add(double value, Unit glued, boolean vague, int first, int last) {
        int start = text.start(first);
        int behind = text.end(last);
        Unit unit = glued;
        if (start > 0 && CURRENCIES.indexOf(text.source().charAt(start - 1)) >= 0) {
            unit = Unit.MONEY;
            start--;
        } else if (!unit.isKnown() && follows(last)) {
            unit = Unit.of(text.folded(last + 1));
            if (text.gap(last + 1) == Gap.JOINED && text.start(last + 1) == behind) {
                behind = text.end(last + 1);
            }
        }
        found.add(new Amount(value, unit, vague, start, behind, first, last));
    }
}
