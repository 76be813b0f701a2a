package debrief.segment;

import debrief.words.Text;
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
    public static String of(Text question) {
        Saying chosen = null;
        for (Saying sentence : Saying.of(question)) {
            if (chosen == null || rank(sentence) > rank(chosen)) {
                chosen = sentence;
            }
        }
        return chosen == null ? "" : shorten(withoutOpeners(chosen));
    }

    /** A question that names something, then a statement that does, then any question; the first of the best. */
    private static int rank(Saying sentence) {
        Utterance alone = Utterance.of(List.of(sentence));
        if (sentence.asks()) {
            return alone.names() || KindWords.isSetPiece(alone) ? 3 : 1;
        }
        return alone.names() && alone.stems().size() > 1 ? 2 : 0;
    }

    /** The text from its first word that is more than "so", "okay" or "thanks". */
    private static String withoutOpeners(Saying sentence) {
        Text text = sentence.text();
        int from = sentence.first();
        while (sentence.body() < sentence.behind()
                && from < sentence.body()
                && (sentence.comma(from) || EMPTY.contains(text.folded(from)))) {
            from++;
        }
        String rest = text.source()
                .substring(text.start(text.head(from)), sentence.sentence().end())
                .replaceAll("\\s+", " ");
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private static String shorten(String text) {
        int last = text.length();
        while (last > 0 && ".,".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        String title = text.substring(0, last);
        if (title.length() <= LONGEST) {
            return title;
        }
        int cut = title.lastIndexOf(' ', LONGEST - ELLIPSIS.length());
        int end = cut > 0 ? cut : LONGEST - ELLIPSIS.length();
        return title.substring(0, end).replaceAll("[\\p{P}\\s]+$", "") + ELLIPSIS;
    }
}
