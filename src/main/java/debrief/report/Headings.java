package debrief.report;

import debrief.model.Speaker.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a heading mean, whoever wrote them: "Why She Asked", "Q3 – Indexes", "Your Response:". */
final class Headings {

    /** A longer line is a text and no heading that is known here. */
    static final int LONGEST = 300;

    private static final Pattern NUMBERED = Pattern.compile(
            "(question\\s*|q\\s?)?(?:#|no\\.?\\s*)?(\\d{1,3})(?:\\s*([.:)]|[-–—]{1,2})\\s*|\\s+|$)(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPOUND = Pattern.compile("\\d+-\\p{Ll}");

    private static final Pattern INTERVIEWER = Pattern.compile(
            "(the )?interviewer('?s)?( (question|statement|remark|comment|prompt|reply|response|answer|word)s?"
                    + "| (follow|up|further|additional|first|opening|next|last|final|asks?|asked|says|said)){0,4}"
                    + "|(the |main |original )?question( asked)?"
                    + "|(further|follow up|additional) (questions?|statements?|remarks?)( (by|of|from) .*)?"
                    + "|follow ups?( (by|of|from) .*)?");
    private static final Pattern CANDIDATE =
            Pattern.compile("(your|my|(the )?candidate'?s) (\\w+ ){0,2}(response|answer|reply)( \\d)?"
                    + "|(the )?(candidate|answer|response|reply)");
    private static final Pattern TALK =
            Pattern.compile("(the )?(exchange|conversation|dialogue|transcript|discussion)");
    private static final Pattern GROUP =
            Pattern.compile("(detailed |my |full )?(analysis|feedback|evaluation|assessment)");
    private static final Pattern INSIGHTS =
            Pattern.compile("\\b(insights?|recommendations?|takeaways?|next steps|(overall|general|final)"
                    + " (advice|feedback|assessment|tips|suggestions))\\b");
    private static final Pattern CLOSING = Pattern.compile(
            "(final|closing|last) (words?|thoughts?|remarks?|notes?)|conclusion|closing|in closing|summary|good luck");

    private Headings() {}

    /** A question's heading; the title is empty in a bare "Question 3". */
    record Numbered(String title) {}

    /** The text of a heading without hashes, emphasis and a closing colon. */
    static String words(String line) {
        String words = line.replace('\u00a0', ' ').strip();
        words = words.substring(MarkdownLine.headingLevel(line)).strip();
        words = MarkdownLine.headingLevel(line) > 0 ? words.replaceFirst("(?<=\\s)#+$", "") : words;
        words = words.replace("**", "").strip();
        if (words.length() > 2 && (wrapped(words, "__") || wrapped(words, "*") || wrapped(words, "_"))) {
            words = words.replaceAll("^[*_]+|[*_]+$", "").strip();
        }
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    private static boolean wrapped(String words, String mark) {
        return words.startsWith(mark) && words.endsWith(mark);
    }

    static Optional<Numbered> numbered(String words) {
        Matcher number = NUMBERED.matcher(words);
        if (!number.matches()) {
            return Optional.empty();
        }
        String title = number.group(4).strip();
        boolean named = number.group(1) != null;
        // "2024 review", "1.5 years" and "7-day plan" hold no numbers of questions.
        boolean separated = number.group(3) != null
                && !title.isEmpty()
                && (!".".equals(number.group(3)) || !Character.isDigit(title.charAt(0)))
                && !COMPOUND.matcher(words).lookingAt();
        return named || separated ? Optional.of(new Numbered(title)) : Optional.empty();
    }

    /** Whose words follow; {@link Role#OTHER} when the heading announces talk without a speaker. */
    static Optional<Role> talk(String words) {
        String plain = plain(words);
        if (Chapter.of(words).isPresent()) {
            return Optional.empty();
        } else if (INTERVIEWER.matcher(plain).matches()) {
            return Optional.of(Role.INTERVIEWER);
        } else if (CANDIDATE.matcher(plain).matches()) {
            return Optional.of(Role.CANDIDATE);
        }
        return TALK.matcher(plain).matches() ? Optional.of(Role.OTHER) : Optional.empty();
    }

    /** "Analysis:", which has nothing of its own to say. */
    static boolean groups(String words) {
        return GROUP.matcher(plain(words)).matches();
    }

    static boolean isInsights(String words) {
        return INSIGHTS.matcher(plain(words)).find();
    }

    static boolean isClosing(String words) {
        return CLOSING.matcher(plain(words)).matches();
    }

    /** Words that make a bold line a heading. */
    static boolean servesAsHeading(String words) {
        return Chapter.of(words).filter(chapter -> chapter != Chapter.SUMMARY).isPresent()
                || talk(words).isPresent()
                || groups(words)
                || numbered(words).isPresent();
    }

    /** Lower case, one kind of apostrophe, no number in front, no other punctuation. */
    static String plain(String words) {
        String text = numbered(words)
                .map(Numbered::title)
                .filter(title -> !title.isEmpty())
                .orElse(words);
        return text.length() > LONGEST
                ? ""
                : text.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace("&", " and ")
                        .replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .strip();
    }
}
