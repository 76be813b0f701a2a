package debrief.names;

import debrief.words.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a greeting or a title stands before a place: "Hi Grace", "Ms. Baker". */
final class Addressed {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof");
    private static final Set<String> ADDRESSING = Set.copyOf(WordList.read(Addressed.class, "addressing.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList());
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_ADDRESSING = 10;

    private Addressed() {}

    static boolean isAt(String text, int at) {
        int end = at;
        while (end > 0 && at - end < LONGEST_GAP && " .,\u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_ADDRESSING && Edges.isAlnum(text, start - 1)) {
            start--;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean counts = word.equals("you")
                ? Edges.before(text, start, LONGEST_ADDRESSING)
                        .toLowerCase(Locale.ROOT)
                        .endsWith("thank ")
                : ADDRESSING.contains(word);
        return end < at && counts && (!Edges.is(text, end, '.') || TITLES.contains(word));
    }
}
