package debrief.content;

import debrief.content.yaml.Limits;
import debrief.content.yaml.PatternSchema;
import java.util.List;
import java.util.TreeSet;

/** The turn ids that "12-17, 19" means. */
final class TurnNumbers {

    private TurnNumbers() {}

    /** The shortest way to name ids that stand in order: a number where one will do. */
    static Object write(List<Integer> ids) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            int first = ids.get(i);
            while (i + 1 < ids.size() && ids.get(i + 1) == ids.get(i) + 1) {
                i++;
            }
            int last = ids.get(i);
            text.append(text.isEmpty() ? "" : ", ").append(first).append(first == last ? "" : "-" + last);
        }
        return ids.size() == 1 ? (Object) ids.get(0) : text.toString();
    }

    /**
     * In order, without doubles; a range that runs backwards means the same as the other way round.
     *
     * @param text what {@link PatternSchema#TURNS} accepts
     */
    static List<Integer> parse(String text) {
        TreeSet<Integer> ids = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("\\s*-\\s*", 2);
            int one = Integer.parseInt(ends[0]);
            int other = Integer.parseInt(ends[ends.length - 1]);
            // A mistyped "1-9000000" must not fill the memory before it is found to lie outside the transcript.
            int last = Math.min(Math.max(one, other), Math.min(one, other) + Limits.TRANSCRIPT_LINES);
            for (int id = Math.min(one, other); id <= last; id++) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }
}
