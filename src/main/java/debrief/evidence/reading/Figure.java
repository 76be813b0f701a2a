package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.CommonWords;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.HashSet;
import java.util.Set;

/**
 * A number beside the words around it.
 *
 * @param people it counts people: "five developers"
 * @param noun the next word is of its own, so that the number counts that
 */
record Figure(Amount amount, Text text, boolean people, boolean noun) {

    private static final Set<String> PEOPLE = new HashSet<>(WordList.read(Figure.class, "people.txt"));
    private static final int NEAR = 3;
    private static final double THOUSAND = 1e3;

    static Figure of(Amount amount, Text text) {
        int behind = amount.last() + 1;
        boolean people = false;
        for (int at = behind;
                at < Math.min(text.size(), behind + NEAR) && text.isUnbroken(amount.last(), at + 1);
                at++) {
            people |= PEOPLE.contains(text.folded(at)) || text.is(at, "us") && text.is(at - 1, "of");
        }
        String next = behind < text.size() && text.isUnbroken(amount.last(), behind + 1) ? text.folded(behind) : "";
        boolean noun = !amount.unit().isKnown()
                && !next.isEmpty()
                && Character.isLetter(next.charAt(0))
                && !next.endsWith("ed")
                && !CommonWords.hasFolded(next);
        return new Figure(amount, text, people && !amount.unit().isKnown(), noun);
    }

    /** Whether it says what the other one, which was told, says: "three colleagues" does not repeat "three seconds". */
    boolean repeats(Figure told) {
        if (amount.repeats(told.amount)) {
            boolean measured = told.amount.unit().isKnown();
            boolean counted = told.noun && !told.people;
            return !(noun && measured) && !(people && (measured || counted));
        }
        return isThousands(told) || told.isThousands(this);
    }

    /** "72" after "72 thousand", "80,000" after "72 thousand, and I would like 80". */
    private boolean isThousands(Figure told) {
        boolean bare = !amount.unit().isKnown() && !noun && !amount.vague() && amount.value() < THOUSAND;
        return bare && !told.amount.vague() && amount.value() * THOUSAND == told.amount.value();
    }

    /** The word before it; empty when it is the first. */
    String before() {
        return amount.first() == 0 ? "" : text.folded(amount.first() - 1);
    }

    /** The word behind it; empty when it is the last. */
    String after() {
        return amount.last() + 1 < text.size() ? text.folded(amount.last() + 1) : "";
    }

    String words() {
        return text.source().substring(amount.start(), amount.end());
    }
}
