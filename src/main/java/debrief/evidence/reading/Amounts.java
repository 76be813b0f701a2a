package debrief.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a text, in digits ("40 s", "25k", "$1,000") and in English words ("twenty-five thousand"). */
public final class Amounts {

    private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z]*)");
    private static final Pattern APART = Pattern.compile("[^\\s-]");
    private static final String CURRENCIES = "$€£₹";

    private final String text;
    private final List<WordAt> words;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(String text, List<WordAt> words) {
        this.text = text;
        this.words = words;
    }

    public static List<Amount> of(String text, List<WordAt> words) {
        Amounts amounts = new Amounts(text, words);
        int at = 0;
        while (at < words.size()) {
            int next = amounts.read(at);
            at = Math.max(at + 1, next);
        }
        return amounts.found;
    }

    /** Reads the number that begins here; the place after it, or this one when there is none. */
    private int read(int at) {
        String word = words.get(at).folded();
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
        while (!unit.isKnown()
                && follows(last)
                && Numerals.isWord(words.get(last + 1).folded())) {
            double factor = Numerals.large(words.get(last + 1).folded());
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
        for (int i = at; i < words.size() && (i == at || follows(i - 1)); i++) {
            String word = words.get(i).folded();
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
        return at + 2 < words.size()
                && words.get(at).folded().equals("and")
                && words.get(at + 1).folded().equals("a")
                && words.get(at + 2).folded().equals("half");
    }

    private boolean isLarge(int at) {
        return at >= 0 && !Double.isNaN(Numerals.large(words.get(at).folded()));
    }

    private boolean isSmallNumber(int at) {
        return at < words.size()
                && (!Double.isNaN(Numerals.small(words.get(at).folded()))
                        || !Double.isNaN(Numerals.tens(words.get(at).folded())));
    }

    /** The next word belongs to this one: nothing but a blank or a hyphen stands between. */
    private boolean follows(int at) {
        if (at + 1 == words.size()) {
            return false;
        }
        String between = text.substring(words.get(at).end(), words.get(at + 1).start());
        return !APART.matcher(between).find();
    }

    private void add(double value, Unit glued, boolean vague, int first, int last) {
        int start = words.get(first).start();
        int end = words.get(last).end();
        Unit unit = glued;
        if (start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0) {
            unit = Unit.MONEY;
            start--;
        } else if (text.startsWith("%", end)) {
            unit = Unit.SHARE;
            end++;
        } else if (!unit.isKnown() && follows(last)) {
            unit = Unit.of(words.get(last + 1).folded());
        }
        found.add(new Amount(value, unit, vague, start, end, first, last));
    }
}
