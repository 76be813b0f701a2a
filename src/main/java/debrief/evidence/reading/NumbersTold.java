package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Amounts;
import debrief.words.Text;
import debrief.words.Unit;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers that the sources tell. */
final class NumbersTold {

    /** "Two reasons" orders a speech, it tells nothing. */
    private static final Set<String> ORDERING = new HashSet<>(WordList.read(NumbersTold.class, "ordering.txt"));

    private static final Set<String> POINTING = Set.of("the", "these", "those", "all", "any", "other", "between");
    private static final Set<String> CODES = Set.of(
            "status", "http", "code", "codes", "error", "port", "version", "rfc", "level", "o", "python", "java");
    private static final Pattern ASSUMED = Pattern.compile(
            "(?i)\\blet(?:'|’|)s say\\b|\\bsay,|\\b(?:assum(?:e|ing)|suppose|imagine|if|would|i(?:'|’)d|example|instance|typically|default)\\b");
    private static final int SMALL = 10;

    /** A supposition stands near its number. */
    private static final int LEAD = 300;

    private final List<Amount> told;

    private NumbersTold(List<Amount> told) {
        this.told = told;
    }

    static NumbersTold in(List<Text> sources) {
        List<Amount> told = new ArrayList<>();
        for (Text source : sources) {
            List<Amount> amounts = Amounts.of(source);
            told.addAll(amounts);
            for (int i = 1; i < amounts.size(); i++) {
                addYear(amounts.get(i - 1), amounts.get(i), told);
            }
        }
        return new NumbersTold(List.copyOf(distinct(told)));
    }

    /** One of each: a long talk names the same few numbers over and over. */
    private static Collection<Amount> distinct(List<Amount> told) {
        Map<List<Object>, Amount> distinct = new LinkedHashMap<>();
        told.forEach(one -> distinct.putIfAbsent(List.of(one.value(), one.unit(), one.vague()), one));
        return distinct.values();
    }

    /** "twenty twenty-four" is 2024. */
    private static void addYear(Amount one, Amount next, List<Amount> told) {
        boolean adjacent = one.last() + 1 == next.first();
        if (adjacent && (one.value() == 19 || one.value() == 20) && next.value() >= 10 && next.value() < 100) {
            told.add(new Amount(
                    one.value() * 100 + next.value(),
                    Unit.NONE,
                    false,
                    one.start(),
                    next.end(),
                    one.first(),
                    next.last()));
        }
    }

    List<NewFact> newIn(Text text, boolean technical) {
        List<NewFact> found = new ArrayList<>();
        for (Amount amount : Amounts.of(text)) {
            if (told.stream().noneMatch(amount::repeats)
                    && !isTheRest(amount, text)
                    && !isFigureOfSpeech(amount, text)
                    && !(technical && isGeneral(amount, text))) {
                String said = text.source().substring(amount.start(), amount.end());
                found.add(new NewFact(NewFact.Kind.NUMBER, said, amount.start(), amount.end()));
            }
        }
        return found;
    }

    /** "The other 499" of the 500 that were told. */
    private boolean isTheRest(Amount amount, Text text) {
        return before(amount, text).equals("other") && told.stream().anyMatch(one -> one.value() == amount.value() + 1);
    }

    /** "one thing", "two reasons", "the three of them", "24/7". */
    private static boolean isFigureOfSpeech(Amount amount, Text text) {
        if (amount.vague() || amount.value() >= SMALL) {
            return amount.value() == 24 && after(amount, text).equals("7");
        }
        boolean measured = amount.unit().isKnown() && !amount.unit().dimension().equals("time");
        if (amount.value() <= 1 || amount.unit().dimension().equals("time") && amount.value() <= 2) {
            return !measured;
        }
        return ORDERING.contains(after(amount, text))
                || amount.value() <= 3 && POINTING.contains(before(amount, text))
                || amount.value() == 7 && before(amount, text).equals("24");
    }

    /** A status code, a version, or a number that the sentence only assumes. */
    private static boolean isGeneral(Amount amount, Text text) {
        if (amount.value() <= 2 && !amount.unit().isKnown() || CODES.contains(before(amount, text))) {
            return true;
        }
        int start = text.sentenceOf(amount.first()).start();
        String lead = text.source().substring(Math.max(start, amount.start() - LEAD), amount.start());
        return ASSUMED.matcher(Slots.without(lead)).find();
    }

    private static String before(Amount amount, Text text) {
        return amount.first() == 0 ? "" : text.folded(amount.first() - 1);
    }

    private static String after(Amount amount, Text text) {
        return amount.last() + 1 < text.size() ? text.folded(amount.last() + 1) : "";
    }
}
