package debrief.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark at the end of a heading, with the scale that the report gives it on: "Indexes — 6/10".
 *
 * @param title what stands before it
 * @param mark "6/10", "3 out of 5", "★★★☆☆"; empty where there is none
 */
record Score(String title, String mark) {

    private static final String OF_A_SCALE =
            "\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:/\\s?(?:4|5|6|10|20|100)|out of \\d{1,3})|[⭐★☆✩]{2,10}";

    private static final Pattern AT_THE_END = Pattern.compile(
            "^(.*?)\\s*[-–—:|·(\\[]?\\s*(?:(?:score|rating|grade)\\s*[:=]?\\s*)?(" + OF_A_SCALE
                    + ")\\s*[)\\]]?\\s*[★⭐☆]?$",
            Pattern.CASE_INSENSITIVE);

    /** @param words a heading's, short and without pictures around them */
    static Score of(String words) {
        Matcher marked = AT_THE_END.matcher(words);
        return marked.matches()
                ? new Score(Headings.undecorated(marked.group(1)), marked.group(2))
                : new Score(words, "");
    }

    boolean isGiven() {
        return !mark.isEmpty();
    }
}
