package debrief.words;

/**
 * One word in its text; the finest cut, so "dead-letter" and "don't" are two.
 *
 * @param at its place among the text's words, from 0
 */
public record Word(Text text, int at) {

    /** As it was typed. */
    public String raw() {
        return text.raw(at);
    }

    /** Without case, accents, marks and short forms: "Don’t" is "do" and "not", "1,000" is "1000". */
    public String folded() {
        return text.folded(at);
    }

    /** What its inflections have in common. */
    public String stem() {
        return Forms.stem(folded());
    }

    /** Where it begins in the source. */
    public int start() {
        return text.start(at);
    }

    /** Where it ends in the source, exclusive. */
    public int end() {
        return text.end(at);
    }

    /** What stands before it. */
    public Gap gap() {
        return text.gap(at);
    }
}
