package debrief.privacy;

import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand for names and personal data while a text is away from home: {@code PERSON_1}, {@code FIRM_2}, {@code
 * EMAIL_1}. Whoever knows the placeholders puts the real words back.
 *
 * <p>Names are those that the portfolio declares, of several words in any letter case, and single words and parts where they
 * are written with a capital; also labels that are no role. Addresses and phone numbers are found by their form.
 */
public final class Placeholders {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,200}\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w.])\\+?\\(?\\d[\\d ()./-]{7,18}\\d(?!\\w)");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:PERSON|FIRM|EMAIL|PHONE)_\\d{1,4}[A-Z]?(?![\\dA-Z])");
    /** A label that may be a name: more than initials, and no word for what somebody is in the talk. */
    private static final Pattern LABEL = Pattern.compile(
            "(?!(?i:interviewer|interviewee|candidate|applicant|host|guest|speaker|question|answer|me|you|user"
                    + "|assistant|unknown|participant|moderator)\\b)\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s[\\p{L}\\p{M}'’.-]+){0,4}");

    private static final int FEWEST_DIGITS = 9;
    private static final int SHORTEST_PART = 3;

    private final Map<Pattern, String> names;

    private Placeholders(Map<Pattern, String> names) {
        this.names = names;
    }

    /** For everybody and every firm that the portfolio names. */
    public static Placeholders of(Portfolio portfolio) {
        Map<String, String> byName = new LinkedHashMap<>();
        person(portfolio.owner(), "PERSON", byName);
        for (Interview interview : portfolio.interviews()) {
            interview.setting().speakers().forEach(speaker -> {
                boolean named = !speaker.person().name().isEmpty();
                Person labelled = new Person(LABEL.matcher(speaker.label()).matches() ? speaker.label() : "", "");
                person(named ? speaker.person() : labelled, "PERSON", byName);
            });
            person(interview.setting().company(), "FIRM", byName);
            interview.setting().names().forEach(person -> person(person, "PERSON", byName));
            person(interview.notes().mentor(), "PERSON", byName);
        }
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> patterns.put(
                        // A single word as "Square" or "Will" is a name only where it is written as one.
                        whole(entry.getKey(), entry.getKey().contains(" ") ? Pattern.CASE_INSENSITIVE : 0),
                        entry.getValue()));
        byName.forEach((name, placeholder) -> {
            for (String part : name.split("[\\s.]+", -1)) {
                boolean isName = part.length() >= SHORTEST_PART && Character.isUpperCase(part.charAt(0));
                if (isName && !part.equals(name)) {
                    patterns.putIfAbsent(whole(part, 0), placeholder);
                }
            }
        });
        return new Placeholders(patterns);
    }

    private static void person(Person person, String kind, Map<String, String> byName) {
        String name = person.name().strip();
        if (!name.isEmpty() && !byName.containsKey(name)) {
            long before =
                    byName.values().stream().filter(p -> p.startsWith(kind)).count();
            byName.put(name, kind + "_" + (before + 1));
        }
    }

    private static Pattern whole(String name, int flags) {
        String composed = spaced(Normalizer.normalize(name, Normalizer.Form.NFC));
        String apart = spaced(Normalizer.normalize(name, Normalizer.Form.NFD));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + composed + "|" + apart + ")(?![\\p{L}\\p{N}\\p{M}])",
                flags | Pattern.UNICODE_CASE);
    }

    private static String spaced(String name) {
        return String.join(
                "\\s+",
                List.of(name.split("\\s+", -1)).stream().map(Pattern::quote).toList());
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

    /** Masks texts that belong together: the same words get the same placeholder in all of them. */
    public Masked mask(List<String> texts) {
        Map<String, String> real = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        List<String> masked = new ArrayList<>();
        for (String text : texts) {
            String without = text;
            for (Map.Entry<Pattern, String> name : names.entrySet()) {
                without = name.getKey()
                        .matcher(without)
                        .replaceAll(match -> spelling(name.getValue(), match.group(), real));
            }
            without = data(EMAIL, "EMAIL_", 0, without, real, found);
            masked.add(data(PHONE, "PHONE_", FEWEST_DIGITS, without, real, found));
        }
        return new Masked(masked, real);
    }

    /** Each spelling of a name gets its own letter, so that it comes back as it was written. */
    private static String spelling(String placeholder, String written, Map<String, String> real) {
        String mine = placeholder;
        for (char letter = 'B'; !real.getOrDefault(mine, written).equals(written) && letter <= 'Z'; letter++) {
            mine = placeholder + letter;
        }
        real.putIfAbsent(mine, written);
        return mine;
    }

    private static String data(
            Pattern form, String kind, int digits, String text, Map<String, String> real, Map<String, String> found) {
        return form.matcher(text).replaceAll(match -> {
            String words = match.group();
            if (words.chars().filter(Character::isDigit).count() < digits) {
                return Matcher.quoteReplacement(words);
            }
            String placeholder = found.computeIfAbsent(
                    words,
                    any -> kind
                            + (1
                                    + found.values().stream()
                                            .filter(p -> p.startsWith(kind))
                                            .count()));
            real.put(placeholder, words);
            return placeholder;
        });
    }
}
