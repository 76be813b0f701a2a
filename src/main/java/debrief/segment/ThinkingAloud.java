package debrief.segment;

import java.util.regex.Pattern;

/** What people say while they look for their words, and what recognisers note beside them: no part of a title. */
final class ThinkingAloud {

    private static final Pattern FILLERS =
            Pattern.compile("(?i)(?:^|,?\\s+)(?:u+[hm]+|e+rm?|h+m+|basically|sort of|kind of)\\b,?(?=[\\s.?!]|$)"
                    + "|,\\s*(?:like|you know|i mean|say|again),?(?=[\\s.?!]|$)");

    private static final Pattern ASIDES = Pattern.compile("\\\\?\\[[^\\]]{0,400}\\]|^[^\\p{L}\\p{N}`\"“(]+");
    private static final Pattern RESTARTS =
            Pattern.compile("(?i)\\b([\\p{L}'’]+(?: [\\p{L}'’]+){0,2}),? \\1\\b(?!['’])");

    /** "…, or no?", "… about and?": nothing comes of it. */
    private static final Pattern LEFT_OPEN =
            Pattern.compile("(?i)(?:,? (?:or not?|and|or|but|so)|, (?:is that|am i) (?:right|correct|fair))([.?!]*)$");

    private ThinkingAloud() {}

    /** @param said a sentence, in one line or several */
    static String without(String said) {
        String words = ASIDES.matcher(said.replaceAll("\\s+", " ")).replaceAll("");
        words = FILLERS.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
        words = LEFT_OPEN.matcher(words).replaceAll("$1");
        return RESTARTS.matcher(words).replaceAll("$1");
    }
}
