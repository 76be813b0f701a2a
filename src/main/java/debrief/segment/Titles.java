package debrief.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A heading for an exchange: the first question in the interviewer's own words, cut at a word. */
public final class Titles {

    private static final int LONGEST = 60;
    private static final String ELLIPSIS = "…";

    /** What goes even without a comma: "Good morning" and "Thank you" stay whole. */
    private static final Set<String> EMPTY =
            Set.of("so", "and", "okay", "ok", "well", "alright", "but", "then", "um", "uh");

    private Titles() {}

    /**
     * At most 60 characters, and no word that was not said; empty for an empty text.
     *
     * @param question what the interviewer said, without the candidate's notes
     */
    public static String of(String question) {
        List<Sentence> sentences = Sentence.split(question);
        Sentence chosen = null;
        for (Sentence sentence : sentences) {
            if (chosen == null || better(sentence, chosen)) {
                chosen = sentence;
            }
        }
        return chosen == null ? "" : shorten(withoutOpeners(chosen));
    }

    /** A question that names something, then a statement that does, then any question; the first of the best. */
    private static boolean better(Sentence sentence, Sentence than) {
        return rank(sentence) > rank(than);
    }

    private static int rank(Sentence sentence) {
        Utterance alone = Utterance.of(sentence.text());
        if (sentence.asks()) {
            return alone.names() || Kinds.isSetPiece(alone) ? 3 : 1;
        }
        return alone.names() && alone.stems().size() > 1 ? 2 : 0;
    }

    /** The text from its first word that is more than "so", "okay" or "thanks". */
    private static String withoutOpeners(Sentence sentence) {
        String text = sentence.text();
        int from = 0;
        for (Word word :
                sentence.words().subList(0, sentence.body() < sentence.words().size() ? sentence.body() : 0)) {
            if (!word.comma() && !EMPTY.contains(word.text())) {
                break;
            }
            int at = from;
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && isInWord(text.charAt(at))) {
                at++;
            }
            from = at;
        }
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        String rest = text.substring(from).replaceAll("\\s+", " ");
        return rest.isEmpty() ? "" : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }

    private static String shorten(String text) {
        String title = text.endsWith(".") || text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        if (title.length() <= LONGEST) {
            return title;
        }
        int cut = title.lastIndexOf(' ', LONGEST - ELLIPSIS.length());
        int end = cut > 0 ? cut : LONGEST - ELLIPSIS.length();
        return title.substring(0, end).replaceAll("[\\p{P}\\s]+$", "") + ELLIPSIS;
    }
}
