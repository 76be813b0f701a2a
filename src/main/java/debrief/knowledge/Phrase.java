package debrief.knowledge;

import debrief.knowledge.PhrasePart.Row;
import debrief.knowledge.PhrasePart.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to say something, as a mentor writes it.
 *
 * <pre>
 * ack prevents redelivery         these words, in any form, letter case or accent; articles and fillers may stand between
 * (prevents|keeps away)           one of these
 * very?   (at all)?               may be missing
 * ack &amp; redelivery                both, in any order, up to 8 other words between
 * [volatile] is atomic            the subject; "it" stands for it where the question or the sentence before names it
 * prevents * redelivery           up to 3 other words between; ** up to 8; never a "not" among them
 * !manual   !(manual|auto)        no such word in the whole sentence
 * {ack}                           a class of words that the pack declares
 * </pre>
 *
 * A negation counts only where the phrase itself has one: "ack prevents redelivery" is not said by "an ack doesn't prevent
 * redelivery", and "ack does not prevent redelivery" is.
 */
public final class Phrase {

    /** The most characters of a phrase with its classes written out. */
    public static final int LONGEST = 4_000;

    private static final Pattern CLASS = Pattern.compile("\\{([^}]*)(}?)");

    static final int GAP = 3;
    static final int WIDE_GAP = 8;

    private final Row body;

    @Nullable
    private final Subject subject;

    private final List<PhrasePart> without;

    Phrase(Row body, @Nullable Subject subject, List<PhrasePart> without) {
        this.body = body;
        this.subject = subject;
        this.without = List.copyOf(without);
    }

    /** Each of its words, those too that must not be in the sentence. */
    void eachForm(Consumer<String> todo) {
        body.eachForm(todo);
        without.forEach(part -> part.eachForm(todo));
    }

    /** Sets of words, of each of which a sentence that says it holds one. */
    List<List<String>> needed(boolean pointed, ToIntFunction<List<String>> cost) {
        return body.needed(pointed, cost);
    }

    /** What must be there. */
    Row body() {
        return body;
    }

    /** What it is about, if its author marked that. */
    Optional<Subject> subject() {
        return Optional.ofNullable(subject);
    }

    /** What must not be in the same sentence. */
    List<PhrasePart> without() {
        return without;
    }

    /** @throws PhraseMistake when it cannot be read */
    public static Phrase parse(String text) {
        if (text.length() > LONGEST) {
            throw new PhraseMistake("longer than " + LONGEST + " characters with its classes", "write two phrases");
        }
        return PhraseParser.parse(text);
    }

    /**
     * The same phrase with the words of each class in the place of its name.
     *
     * @param classes name to words or phrases; they name no further classes
     * @throws PhraseMistake when there is no such class, or a brace is not closed
     */
    public static String inline(String text, Map<String, List<String>> classes) {
        return text.indexOf('{') < 0
                ? text
                : CLASS.matcher(text).replaceAll(found -> {
                    if (found.group(2).isEmpty()) {
                        throw new PhraseMistake(
                                "the brace of '" + found.group() + "' is not closed", "close it with '}'");
                    }
                    List<String> words = classes.getOrDefault(found.group(1).strip(), List.of());
                    if (words.isEmpty()) {
                        throw new PhraseMistake(
                                "no words for {" + found.group(1).strip() + "}",
                                "list them under 'words:' at the top of the file, or in words.yaml for all packs");
                    }
                    return Matcher.quoteReplacement("(" + String.join("|", words) + ")");
                });
    }
}
