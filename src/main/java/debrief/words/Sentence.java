package debrief.words;

/**
 * A sentence that holds a word, in its text.
 *
 * @param number its place among the text's sentences, from 0
 */
public record Sentence(Text text, int number) {

    private static final String ASKING = "?\uFF1F\u061F\u037E\u2047\u2048\u2049\u203D";

    /** The place of its first word. */
    public int first() {
        return text.firstWord(number);
    }

    /** The place behind its last word. */
    public int behind() {
        return number + 1 == text.sentenceCount() ? text.size() : text.firstWord(number + 1);
    }

    /** How many words of the finest cut it has. */
    public int size() {
        return behind() - first();
    }

    /** Where it begins in the source, an opening quotation mark included. */
    public int start() {
        return text.sentenceStart(number);
    }

    /** Where it ends in the source, its mark included. */
    public int end() {
        return text.sentenceEnd(number);
    }

    /** As it was typed, its mark included. */
    public String raw() {
        return text.source().substring(start(), end());
    }

    /** Whether a question mark of any script ends it. */
    public boolean isMarked() {
        for (int at = text.end(behind() - 1); at < end(); at++) {
            boolean doubt = at > 0 && text.source().startsWith(Between.DOUBT, at - 1);
            if (ASKING.indexOf(text.source().charAt(at)) >= 0 && !doubt) {
                return true;
            }
        }
        return false;
    }

    public boolean opensParagraph() {
        return text.gap(first()) == Gap.PARAGRAPH;
    }
}
