package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.names.DeclaredNames;
import debrief.names.DeclaredNames.Match;
import debrief.names.Unescaped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand for names and personal data while a text is away from home: {@code PERSON_1}, {@code FIRM_2}, {@code
 * EMAIL_1}. Whoever knows the placeholders puts the real words back.
 *
 * <p>Names are those that the portfolio declares, in every form that a public page would not show either, also labels that are no
 * role. Data of people and secrets are found by {@link LeakScan}, and any longer number is taken for a phone's.
 */
public final class Placeholders {

    private static final Pattern PHONE = Pattern.compile("(?<![\\w.])\\+?\\(?\\d[\\d ()./-]{7,18}\\d(?!\\w)");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:PERSON|FIRM|EMAIL|PHONE|CARD|IBAN|IP|SSN|SECRET)_\\d{1,4}[A-Z]{0,2}(?![\\dA-Z])");
    /** A label that may be a name: more than initials, and no word for what somebody is in the talk. */
    private static final Pattern LABEL = Pattern.compile(
            "(?!(?i:interviewer|interviewee|candidate|applicant|host|guest|speaker|question|answer|me|you|user"
                    + "|assistant|unknown|participant|moderator)\\b)\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s[\\p{L}\\p{M}'’.-]+){0,4}");

    private static final String PERSON = "PERSON";
    private static final String FIRM = "FIRM";

    /** What the first part of a placeholder says that it stands for. */
    private static final Map<String, String> KINDS = Map.of(
            PERSON,
            "a person's name",
            FIRM,
            "a firm's name",
            "EMAIL",
            "an e-mail address",
            "PHONE",
            "a phone number",
            "CARD",
            "a card's number",
            "IBAN",
            "a bank account",
            "IP",
            "a machine's address",
            "SSN",
            "a social security number",
            "SECRET",
            "a password or key");

    private static final int FEWEST_DIGITS = 9;
    private static final int LETTERS = 26;

    private final Map<String, String> byName;
    private final DeclaredNames names;

    private Placeholders(Map<String, String> declared) {
        this.byName = new LinkedHashMap<>(declared);
        this.names = DeclaredNames.of(
                byName.keySet(), name -> !byName.getOrDefault(name, "").startsWith(PERSON));
    }

    /** For everybody and every firm that the portfolio names. */
    public static Placeholders of(Portfolio portfolio) {
        Map<String, String> byName = new LinkedHashMap<>();
        NamedFirms firms = NamedFirms.of(portfolio);
        person(portfolio.owner(), PERSON, byName);
        for (Interview interview : portfolio.interviews()) {
            interview.setting().speakers().forEach(speaker -> {
                boolean named = !speaker.person().name().isEmpty();
                Person labelled = new Person(LABEL.matcher(speaker.label()).matches() ? speaker.label() : "", "");
                person(named ? speaker.person() : labelled, PERSON, byName);
            });
            person(interview.setting().company(), FIRM, byName);
            interview
                    .setting()
                    .names()
                    .forEach(person -> person(person, firms.has(person.name()) ? FIRM : PERSON, byName));
            person(interview.notes().mentor(), PERSON, byName);
        }
        return new Placeholders(byName);
    }

    private static void person(Person person, String kind, Map<String, String> byName) {
        String name = person.name().strip();
        if (!name.isEmpty() && !byName.containsKey(name)) {
            long before =
                    byName.values().stream().filter(p -> p.startsWith(kind)).count();
            byName.put(name, kind + "_" + (before + 1));
        }
    }

    /**
     * Texts without names and personal data.
     *
     * @param texts in the same order as before
     * @param real what each placeholder stands for, as it was first written
     */
    public record Masked(List<String> texts, Map<String, String> real) {

        public Masked {
            texts = List.copyOf(texts);
            real = Map.copyOf(real);
        }

        /** The real words in the place of the placeholders; one that nobody gave out stays. */
        public String restore(String text) {
            return PLACEHOLDER
                    .matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(real.getOrDefault(match.group(), match.group())));
        }
    }

    /**
     * Which placeholders stand in a text, in its order, and what each stands for: "a person's name". Letters behind the number
     * tell another spelling of the same: {@code PERSON_1B} is PERSON_1.
     */
    public static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String kind = matcher.group().substring(0, matcher.group().indexOf('_'));
            found.put(matcher.group(), KINDS.getOrDefault(kind, "something that is not told"));
        }
        return found;
    }

    /** Masks texts that belong together: the same words get the same placeholder in all of them. */
    public Masked mask(List<String> texts) {
        Map<String, String> real = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        List<String> masked = new ArrayList<>();
        for (String text : texts) {
            StringBuilder without = new StringBuilder();
            int copied = 0;
            for (Found hidden : hidden(text)) {
                String words = text.substring(hidden.start(), hidden.end());
                String placeholder = hidden.kind() == Kind.NAME
                        ? spelling(hidden.rule(), words, real)
                        : found.computeIfAbsent(words, any -> next(hidden.kind() + "_", found));
                real.put(placeholder, words);
                without.append(text, copied, hidden.start()).append(placeholder);
                copied = hidden.end();
            }
            masked.add(without.append(text, copied, text.length()).toString());
        }
        return new Masked(masked, real);
    }

    /** In reading order; of a name the rule is its placeholder, and where data is, as in an address, no name is. */
    private List<Found> hidden(String text) {
        NavigableMap<Integer, Found> apart = new TreeMap<>();
        LeakScan.NONE.in(text).forEach(found -> addApart(found, apart));
        Unescaped plain = Unescaped.of(text);
        for (Match match : names.in(plain)) {
            String placeholder = byName.getOrDefault(match.names().get(0), "");
            Found found = new Found(Kind.NAME, placeholder, match.start(), match.end()).in(plain);
            addApart(found, apart);
        }
        Matcher number = PHONE.matcher(text);
        while (number.find()) {
            if (number.group().chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
                addApart(new Found(Kind.PHONE, "", number.start(), number.end()), apart);
            }
        }
        return List.copyOf(apart.values());
    }

    private static void addApart(Found found, NavigableMap<Integer, Found> others) {
        Map.Entry<Integer, Found> before = others.lowerEntry(found.end());
        if (before == null || before.getValue().end() <= found.start()) {
            others.put(found.start(), found);
        }
    }

    private static String next(String kind, Map<String, String> found) {
        return kind
                + (1 + found.values().stream().filter(p -> p.startsWith(kind)).count());
    }

    /** Each spelling of a name gets letters of its own, so that it comes back as it was written. */
    private static String spelling(String placeholder, String written, Map<String, String> real) {
        String mine = placeholder;
        for (int i = 1; !real.getOrDefault(mine, written).equals(written); i++) {
            mine = placeholder + letters(i);
        }
        return mine;
    }

    /** B, C … Z, AA, AB … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
