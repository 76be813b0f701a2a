package debrief.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text that stand in quotation marks: somebody else's words, or words that are spoken of. */
record Quoted(List<int[]> stretches) {

    private static final Pattern MARKED =
            Pattern.compile("\"[^\"\n]{1,400}\"|[\u201c\u201e][^\u201c\u201d\u201e\n]{1,400}[\u201d\u201c]"
                    + "|\u00ab[^\u00ab\u00bb\n]{1,400}\u00bb");

    static Quoted in(String text) {
        List<int[]> stretches = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            // A turn that is a quotation as a whole is how somebody types what was said.
            if (marked.end() - marked.start() < text.strip().length()) {
                stretches.add(new int[] {marked.start(), marked.end()});
            }
        }
        return new Quoted(stretches);
    }

    boolean holds(int start, int end) {
        return stretches.stream().anyMatch(stretch -> stretch[0] <= start && end <= stretch[1]);
    }
}
