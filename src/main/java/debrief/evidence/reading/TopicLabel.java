package debrief.evidence.reading;

import debrief.words.Forms;
import debrief.words.Text;
import debrief.words.Word;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a topic's label speaks of, without the words that any label can have: "Celery Features" speaks of Celery. */
public final class TopicLabel {

    private static final Set<String> GENERIC = stems("topic-generic.txt");
    private static final Set<String> IMPROVING = stems("topic-improving.txt");
    private static final Set<String> VAGUE = stems("topic-vague.txt");
    private static final String BETTER = "+";

    private TopicLabel() {}

    /** The same for labels of one thing; empty when too little is left to tell. */
    public static String key(String label) {
        List<String> stems = new ArrayList<>();
        for (Word word : Text.of(label).words()) {
            String stem = word.folded().equals("async") ? Forms.stem("asynchronous") : word.stem();
            if (IMPROVING.contains(stem)) {
                stems.add(BETTER);
            } else if (!GENERIC.contains(stem)) {
                stems.add(stem);
            }
        }
        boolean vague = stems.stream().allMatch(stem -> VAGUE.contains(stem) || stem.equals(BETTER));
        return vague && !isImprovement(stems) ? "" : String.join(" ", stems);
    }

    /** "Performance tuning" says enough. */
    private static boolean isImprovement(List<String> stems) {
        return stems.size() > 1 && stems.contains(BETTER);
    }

    private static Set<String> stems(String list) {
        Set<String> stems = new HashSet<>();
        for (String line : WordList.read(TopicLabel.class, list)) {
            Text.of(line).words().forEach(word -> stems.add(word.stem()));
        }
        return stems;
    }
}
