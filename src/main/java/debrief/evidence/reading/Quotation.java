package debrief.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in quotation marks, and the sentence around them.
 *
 * @param words between the marks
 * @param start of the opening mark in the text
 * @param end behind the closing mark
 * @param lead what the sentence says before
 * @param tail what it says after
 */
public record Quotation(String words, int start, int end, String lead, String tail) {

    /** A straight single mark opens after a blank and closes before one; inside a word it is an apostrophe. */
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\n]|\\n(?!\\s*\\n)){1,400})\""
            + "|[\u201c\u201e]((?:[^\u201c\u201d\u201e\\n]|\\n(?!\\s*\\n)){1,400})[\u201d\u201c]"
            + "|\u00ab\\s?([^\u00ab\u00bb\\n]{1,400}?)\\s?\u00bb"
            + "|(?<![\\p{L}\\p{N}])'(?=\\p{L})([^'\\n]{1,200}(?:'(?=\\p{L})[^'\\n]{1,200}){0,8})'(?![\\p{L}\\p{N}])"
            + "|\u2018([^\u2018\\n]{1,200}?)\u2019(?![\\p{L}\\p{N}])");

    private static final Pattern NO_TALK =
            Pattern.compile("(?<!\\\\)`[^`\\n]*(?<!\\\\)`|\\]\\([^)\\n]*\\)|<[a-zA-Z/][^>\\n]*>");

    public static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        if (!holdsMarks(text)) {
            return found;
        }
        List<int[]> sentences = Sentences.spans(text);
        // Quotation marks of a program, of an address or of markup quote nobody.
        Matcher quoted = QUOTED.matcher(Masking.of(NO_TALK, text));
        while (quoted.find()) {
            String words = words(quoted);
            int from = Sentences.around(sentences, quoted.start())[0];
            int to = Math.max(quoted.end(), Sentences.around(sentences, quoted.end() - 1)[1]);
            found.add(new Quotation(
                    words,
                    quoted.start(),
                    quoted.end(),
                    text.substring(Math.min(from, quoted.start()), quoted.start()),
                    text.substring(quoted.end(), to)));
        }
        return found;
    }

    /** Where the sentence around the quote ends in its text. */
    public int sentenceEnd() {
        return end + tail.stripTrailing().length();
    }

    private static String words(Matcher quoted) {
        for (int group = 1; group <= quoted.groupCount(); group++) {
            if (quoted.group(group) != null) {
                // What the writer's own sentence puts inside the marks was not quoted.
                return quoted.group(group).strip().replaceFirst("[.,;:]+$", "");
            }
        }
        return "";
    }

    /** Most texts quote nothing, and most marks in them are apostrophes. */
    private static boolean holdsMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean apostrophe = mark == '\'' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            if (!apostrophe && "\"'\u201c\u201e\u00ab\u2018".indexOf(mark) >= 0) {
                return true;
            }
        }
        return false;
    }
}
