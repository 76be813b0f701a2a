package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Kind.Trait;
import debrief.model.Section;
import debrief.words.CommonWords;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A suggested answer speaks about what was asked; other words for it may do as well, so this is only remarked on. */
public final class KeyTermsCheck implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’+#]*");
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    /** How many of the question's terms are named in a remark. */
    private static final int MANY = 6;

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.SUGGESTED) || ground.kind().is(Trait.FREE)) {
            return part;
        }
        Map<String, String> asked =
                terms(ground.question() + " " + ground.assignment().exchange().title());
        Set<String> said = terms(part.body().prose()).keySet();
        if (!asked.isEmpty() && !part.isEmpty() && asked.keySet().stream().noneMatch(said::contains)) {
            String some = String.join(", ", asked.values().stream().limit(MANY).toList());
            found.remark(0, "it does not speak about the question (%s); is it an answer?".formatted(some));
        }
        return part;
    }

    /** Stem → word. */
    private static Map<String, String> terms(String text) {
        Map<String, String> terms = new LinkedHashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (word.length() >= SHORTEST && !CommonWords.has(word)) {
                String lower = word.toLowerCase(Locale.ROOT);
                terms.putIfAbsent(lower.length() > STEM ? lower.substring(0, STEM) : lower.replaceAll("s$", ""), word);
            }
        }
        return terms;
    }
}
