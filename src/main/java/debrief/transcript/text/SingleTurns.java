package debrief.transcript.text;

import debrief.transcript.reading.Spoken;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels that stand once in a file whose speakers are known: a misspelt one, or somebody who speaks once. */
final class SingleTurns {

    /** "Ann" may well be another than "Ana". */
    static final int SHORTEST_MISSPELT = 4;

    /** Nobody could say whose label it is. */
    /** All but figures and letters that stand alone. */
    private static final Pattern BESIDES = Pattern.compile("\\p{L}{2,}|[^\\p{L}\\d]");

    private static final int MOST_SPEAKERS = 40;

    private static final int LONG = 8;
    private static final int MANY_WORDS = 8;

    private final TalkLines page;
    private final Set<String> speakers;
    private final boolean bold;
    private final boolean full;
    private final Set<String> nameParts = new HashSet<>();
    private final boolean timed;
    private final Set<String> small = new HashSet<>();

    SingleTurns(TalkLines page, Set<String> speakers, Map<Integer, TurnOpening> candidates) {
        this.page = page;
        this.speakers = Set.copyOf(speakers);
        Collection<TurnOpening> known = candidates.values().stream()
                .filter(opening -> speakers.contains(opening.label()))
                .toList();
        this.bold = known.stream()
                                .filter(opening -> opening.shape().equals(LabelledLine.BOLD))
                                .count()
                        * 2
                > known.size();
        speakers.forEach(speaker -> nameParts.addAll(words(speaker)));
        this.timed = known.stream().filter(SingleTurns::isTimed).count() * 2 > known.size();
        this.full = speakers.stream().filter(SingleTurns::isFull).count() * 2 > speakers.size();
    }

    /** The one speaker whose label this is but for a letter or two. */
    Optional<String> meant(String label) {
        String meant = null;
        if (speakers.size() > MOST_SPEAKERS) {
            return Optional.empty();
        }
        for (String speaker : speakers) {
            if (isMisspelt(label, speaker)) {
                if (meant != null) {
                    return Optional.empty();
                }
                meant = speaker;
            }
        }
        return Optional.ofNullable(meant);
    }

    private static boolean isMisspelt(String label, String speaker) {
        int shorter = Math.min(label.length(), speaker.length());
        if (shorter > 1 && label.equalsIgnoreCase(speaker)) {
            return true;
        }
        // an interviewee is no interviewer
        if (shorter < SHORTEST_MISSPELT
                || LabelForm.isRoleName(label)
                || !mark(label).equals(mark(speaker))) {
            return false;
        }
        return distance(label, speaker) <= (shorter < LONG ? 1 : 2);
    }

    /** Speaker 2 is not Speaker 1, and Speaker B is not Speaker A. */
    private static String mark(String label) {
        return BESIDES.matcher(label).replaceAll("");
    }

    /** Letters to insert, leave out, replace or swap; labels are short. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(steps[i][j], steps[i - 2][j - 2] + 1) : steps[i][j];
            }
        }
        return steps[one.length()][other.length()];
    }

    /**
     * Whether it looks as the others do, opens a paragraph or a line of its own, and says something.
     *
     * @param begun whether somebody spoke before; above the talk stand entries such as "Job Position: Engineer."
     */
    boolean speaks(TurnOpening opening, int index, boolean begun) {
        String label = opening.label();
        boolean shared = words(label).stream().anyMatch(nameParts::contains);
        boolean dressed = bold ? opening.shape().equals(LabelledLine.BOLD) : begun && full && isFull(label);
        boolean apart = index == page.first() || page.line(index - 1).isBlank() || !bold;
        return timed && isTimed(opening)
                || (shared || dressed && apart && !isCommon(label)) && saysSomething(opening.rest(), index);
    }

    private static boolean isTimed(TurnOpening opening) {
        return opening.startMs() != Spoken.UNTIMED;
    }

    private static boolean isFull(String label) {
        return LabelForm.unbracketed(label).indexOf(' ') > 0;
    }

    private static Set<String> words(String label) {
        Set<String> words = new HashSet<>();
        for (String word : label.split("[^\\p{L}\\p{M}]+", -1)) {
            if (word.length() > 2 && Character.isUpperCase(word.codePointAt(0)) && !LabelForm.isRole(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether all its words stand in the talk in small letters too: "Advantages" is nobody. */
    private boolean isCommon(String label) {
        if (small.isEmpty()) {
            small.add("");
            for (String line : page.lines()) {
                for (String word : line.split("[^\\p{L}\\p{M}'’]+", -1)) {
                    if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                        small.add(word);
                    }
                }
            }
        }
        for (String word : LabelForm.unbracketed(label).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+", -1)) {
            if (!small.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "Company: Tidewell" is an entry, "Aisha: Hello." is not. */
    private boolean saysSomething(String rest, int index) {
        String said = rest;
        if (said.isBlank() && index + 1 < page.end()) {
            said = page.line(index + 1).strip();
        }
        return !said.isEmpty()
                && (".?!…。？！\"”".indexOf(said.charAt(said.length() - 1)) >= 0
                        || said.split("\\s+", -1).length >= MANY_WORDS);
    }
}
