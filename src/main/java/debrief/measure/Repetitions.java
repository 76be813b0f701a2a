package debrief.measure;

import java.util.List;

/** Words said twice in a row: "the the", "I was, I was". Emphasis ("very very") and numbers are none. */
final class Repetitions {

    private static final int LONGEST = 3;

    private Repetitions() {}

    /** How many words are said again right after this place; 0 for none. */
    static int at(List<Token> tokens, int position, Cues emphasis) {
        for (int size = LONGEST; size > 0; size--) {
            if (position + 2 * size <= tokens.size() && repeats(tokens, position, size)) {
                Token first = tokens.get(position);
                boolean meant = size == 1 && (emphasis.has(first.lower()) || first.hasDigit());
                return meant ? 0 : size;
            }
        }
        return 0;
    }

    private static boolean repeats(List<Token> tokens, int position, int size) {
        for (int i = 0; i < size; i++) {
            Token one = tokens.get(position + i);
            if (!one.lower().equals(tokens.get(position + size + i).lower()) || one.ends() || one.broken()) {
                return false;
            }
        }
        return true;
    }
}
