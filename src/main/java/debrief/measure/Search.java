package debrief.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists what counts in a stretch of talk; one pass for each mark. */
final class Search {

    private final List<Found> found = new ArrayList<>();
    private final WordLists lists;

    private Search(WordLists lists) {
        this.lists = lists;
    }

    static List<Found> in(Stretch stretch, WordLists lists) {
        Search search = new Search(lists);
        List<Token> tokens = Token.of(stretch.words());
        for (Map.Entry<Mark, Cues> entry : lists.cues().entrySet()) {
            search.cues(entry.getKey(), entry.getValue(), tokens, stretch.turn());
        }
        search.repetitions(tokens, stretch.turn());
        search.brokenOff(tokens, stretch.turn());
        search.numbers(tokens, stretch.turn());
        if (lists.measured().contains(Mark.NAME)) {
            search.names(tokens, stretch.turn());
        }
        return search.found;
    }

    private void cues(Mark mark, Cues cues, List<Token> tokens, int turn) {
        int at = 0;
        while (at < tokens.size()) {
            int size = cues.at(tokens, at);
            if (mark == Mark.FILLER && size == 0 && lists.like().fills(tokens, at)) {
                size = 1;
            }
            if (size > 0) {
                add(mark, tokens, at, at + size, turn);
            }
            at += Math.max(1, size);
        }
    }

    private void repetitions(List<Token> tokens, int turn) {
        int at = 0;
        while (at < tokens.size()) {
            int size = Repetitions.at(tokens, at, lists.emphasis());
            if (size > 0) {
                add(Mark.REPETITION, tokens, at, at + 2 * size, turn);
            }
            at += Math.max(1, size);
        }
    }

    /** "impl- implemented": a word broken off and said in full, or in another form. */
    private void brokenOff(List<Token> tokens, int turn) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).broken()) {
                add(Mark.CORRECTION, tokens, at, at + 2, turn);
            }
        }
    }

    private void numbers(List<Token> tokens, int turn) {
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size()
                    && numberLength(tokens, end) > 0
                    && (end == at || !tokens.get(end).before())) {
                end += numberLength(tokens, end);
            }
            if (end > at) {
                add(Mark.NUMBER, tokens, at, end, turn);
            }
            at = Math.max(at + 1, end);
        }
    }

    private int numberLength(List<Token> tokens, int at) {
        boolean digits = Character.isDigit(tokens.get(at).raw().charAt(0));
        return digits ? 1 : lists.numbers().at(tokens, at);
    }

    private void names(List<Token> tokens, int turn) {
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size()
                    && isName(tokens.get(end))
                    && (end == at || !tokens.get(end).before())) {
                end++;
            }
            if (end > at) {
                add(Mark.NAME, tokens, at, end, turn);
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean isName(Token token) {
        boolean own = lists.cues().getOrDefault(Mark.OWN, Cues.NONE).has(token.lower());
        boolean said = lists.emphasis().has(token.lower());
        return !token.starts() && token.isCapital() && !own && !said;
    }

    private void add(Mark mark, List<Token> tokens, int from, int to, int turn) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            words.append(words.isEmpty() ? "" : " ").append(token.raw());
        }
        found.add(new Found(mark, words.toString(), turn));
    }
}
