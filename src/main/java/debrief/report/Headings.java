package debrief.report;

import debrief.model.Speaker.Role;
import debrief.words.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a heading mean, whoever wrote them: "Why She Asked", "Q3 – Indexes", "Your Response:". */
final class Headings {

    /** A longer line is a text and no heading that is known here. */
    static final int LONGEST = 300;

    private static final Map<String, Pattern> WORDS = WordList.patterns(Headings.class, "headings.txt");

    /** A longer line in bold that speaks of advice is advice itself. */
    private static final int SHORT = 30;

    private static final Pattern NUMBERED = Pattern.compile(
            "(question\\s*|q\\s?|exchange\\s*|turn\\s*)?(?:#|no\\.?\\s*)?(\\d{1,3})(\\s*(?:of|/)\\s*\\d{1,3})?"
                    + "(?:\\s*([.:)]|[-–—|]{1,2})\\s*|\\s+|$)(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPOUND = Pattern.compile("\\d+-\\p{Ll}");

    /** "(Behavioural): Tell me …" and "[INTRO]". */
    private static final Pattern KIND_IN_BRACKETS =
            Pattern.compile("^\\([^()]{1,40}\\)\\s*[:–—-]\\s*(?=\\S)()|^\\[([^\\[\\]]{1,60})\\]$");

    private static final String PICTURE = "[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D&&[^©®™°★☆⭐✩]]";
    private static final Pattern PICTURES = Pattern.compile("^(?:" + PICTURE + "+\\s*)+|(?:\\s*" + PICTURE + "+)+$");
    /** "1️⃣" is a number. */
    private static final Pattern KEYCAP = Pattern.compile("([0-9])\\uFE0F?\\u20E3(?:\\s*[.):]\\s*|\\s*)");

    private static final Pattern INTERVIEWER = pattern("INTERVIEWER");
    private static final Pattern CANDIDATE = pattern("CANDIDATE");
    /** The coach's words on what was said. */
    private static final Pattern RETOLD = pattern("RETOLD");

    private static final Pattern TALK = pattern("TALK");
    private static final Pattern GROUP = pattern("GROUP");
    private static final Pattern INSIGHTS = pattern("INSIGHTS");
    private static final Pattern CLOSING = pattern("CLOSING");

    private Headings() {}

    /** What means this. */
    static Pattern pattern(String name) {
        return Objects.requireNonNull(WORDS.get(name), name);
    }

    /** A question's heading; the title is empty in a bare "Question 3". */
    record Numbered(String title) {}

    /** The text of a heading without hashes, emphasis and a closing colon. */
    static String words(String line) {
        String words = KEYCAP.matcher(
                        line.replace('\u00a0', ' ').replace("🔟", "10\u20E3").strip())
                .replaceAll("$1. ");
        words = words.substring(MarkdownLine.headingLevel(line)).strip();
        words = MarkdownLine.headingLevel(line) > 0 ? words.replaceFirst("(?<=\\s)#+$", "") : words;
        words = undecorated(words.replace("**", "").strip());
        if (words.length() > 2 && (wrapped(words, "__") || wrapped(words, "*") || wrapped(words, "_"))) {
            words = words.replaceAll("^[*_]+|[*_]+$", "").strip();
        }
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    /** Without the pictures around it. */
    static String undecorated(String words) {
        String text = words.length() > LONGEST ? words : PICTURES.matcher(words).replaceAll("");
        return text.isEmpty() ? words : text.strip();
    }

    private static boolean wrapped(String words, String mark) {
        return words.startsWith(mark) && words.endsWith(mark);
    }

    static Optional<Numbered> numbered(String words) {
        Matcher number = NUMBERED.matcher(words);
        if (!number.matches()) {
            return Optional.empty();
        }
        String title = KIND_IN_BRACKETS.matcher(number.group(5).strip()).replaceFirst("$1$2");
        boolean named = number.group(1) != null;
        if (!named && number.group(3) != null) {
            return Optional.empty();
        }
        // "2024 review", "1.5 years" and "7-day plan" hold no numbers of questions.
        boolean separated = number.group(4) != null
                && !title.isEmpty()
                && (!".".equals(number.group(4)) || !Character.isDigit(title.charAt(0)))
                && !COMPOUND.matcher(words).lookingAt();
        return named || separated ? Optional.of(new Numbered(title)) : Optional.empty();
    }

    /** Whose words follow; {@link Role#OTHER} when the heading announces talk without a speaker. */
    static Optional<Role> talk(String words) {
        String plain = plain(words);
        if (Chapter.of(words).isPresent() || RETOLD.matcher(plain).matches()) {
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

    /** "What you said (summary)": the coach speaks. */
    static boolean retells(String words) {
        return RETOLD.matcher(plain(words)).matches();
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
                || retells(words)
                || isInsights(words) && words.length() <= SHORT
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
