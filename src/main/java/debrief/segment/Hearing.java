package debrief.segment;

import debrief.model.Speaker.Role;
import debrief.segment.Segmenter.HeardTurn;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview's turns as the rules see them. Each is taken apart when it is first asked for and let go with its exchange:
 * what the rules find in all turns of a long interview at once would fill the memory.
 */
final class Hearing {

    private static final double ENGLISH_SHARE = 0.25;

    /** So many words has an answer of a screening at most, on the average. */
    private static final int BRIEF = 8;

    private static final int FEWEST_ANSWERS = 6;

    /** Fewer words tell no language. */
    private static final int FEWEST_WORDS = 40;

    private final List<Said> turns;
    private final Map<String, Role> roles;
    private final boolean unknown;
    private final boolean understood;
    private final boolean brief;
    private final @Nullable HeardTurn[] heard;
    private int forgotten;

    /** @param roles by label */
    Hearing(List<Said> turns, Map<String, Role> roles) {
        this.turns = turns;
        this.roles = roles;
        this.unknown = !roles.containsValue(Role.INTERVIEWER);
        this.understood = isEnglish(turns);
        IntSummaryStatistics answers = turns.stream()
                .filter(said -> roles.get(said.turn().speaker().label()) == Role.CANDIDATE)
                .mapToInt(said -> said.text().size())
                .summaryStatistics();
        this.brief = answers.getCount() >= FEWEST_ANSWERS && answers.getAverage() < BRIEF;
        this.heard = new HeardTurn[turns.size()];
    }

    /** Half of what is said in English are the words that say nothing; in other languages few words look like them. */
    private static boolean isEnglish(List<Said> turns) {
        int words = 0;
        int empty = 0;
        for (Said said : turns) {
            Text text = said.text();
            words += text.size();
            for (int at = 0; at < text.size(); at++) {
                empty += QuestionWords.isContent(text, at) ? 0 : 1;
            }
        }
        return words < FEWEST_WORDS || empty >= ENGLISH_SHARE * words;
    }

    /** The talk is in the language that the rules know. */
    boolean isUnderstood() {
        return understood;
    }

    /** A screening: its answers have a few words each. */
    boolean isBrief() {
        return brief;
    }

    int size() {
        return turns.size();
    }

    /** @param index from 0; what is forgotten must not be asked for again */
    HeardTurn get(int index) {
        HeardTurn said = heard[index];
        if (said == null) {
            said = said(index);
            heard[index] = said;
        }
        return said;
    }

    /** @param last id of the last turn that nobody will ask for again */
    void forget(int last) {
        while (forgotten < last) {
            heard[forgotten++] = null;
        }
    }

    /** The id of the last turn in which an interviewer asks and does not take leave; 0 for none. */
    int lastQuestion() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            HeardTurn said = said(i);
            if (said.byInterviewer() && said.utterance().asks() && !KindWords.isGoodbye(said.utterance())) {
                return said.id();
            }
        }
        return 0;
    }

    private HeardTurn said(int index) {
        Said turn = turns.get(index);
        Utterance utterance = Utterance.of(turn.text());
        Role role = roles.getOrDefault(turn.turn().speaker().label(), Role.OTHER);
        boolean opens = unknown && (utterance.asks() || utterance.transition());
        return new HeardTurn(index + 1, opens ? Role.INTERVIEWER : role, utterance);
    }
}
