package debrief.transcript.text;

import debrief.words.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What words before a colon look like: a person's name, a role, a remark's heading. */
final class LabelForm {

    private static final int LONGEST = 60;
    private static final int LONGEST_TIMED = 100;
    private static final int MOST_TIMED_WORDS = 6;
    private static final int MOST_WORDS = 5;
    private static final String MARKS = ".'’_-()&,/+@#";

    /** What people say in one word, which a file may have on a line of its own. */
    private static final Set<String> WORDS = Set.of(
            ("absolutely, ah, amen, and, awesome, but, cool, correct, exactly, good, great, hello, hey, hi, hmm, "
                            + "i, mhm, mm, no, oh, ok, okay, perfect, right, so, sure, thanks, thank you, true, uh, um, well, what, "
                            + "why, wow, yeah, yep, yes")
                    .split(", ", -1));

    private static final Set<String> PARTICLES = Set.of(
            "a al ap and bin da das de del della den der di do dos du e el la le of ter van von y zu".split(" ", -1));

    private static final Set<String> NOBODY = Set.copyOf(WordList.read(LabelForm.class, "nobody.txt"));
    private static final Set<String> REMARKS = Set.copyOf(WordList.read(LabelForm.class, "remarks.txt"));

    private static final Set<String> ROLES = Set.of(
            ("applicant candidate guest host interviewee interviewer moderator panelist panellist participant person "
                            + "recruiter respondent speaker voice")
                    .split(" ", -1));

    /** A host may be a machine, and a speaker hangs on a wall. */
    private static final Set<String> CLEAR_ROLES =
            Set.of("applicant", "candidate", "interviewee", "interviewer", "moderator", "respondent");

    /** Questions and answers in a file of notes, whoever's they are. */
    private static final Pattern OWN =
            Pattern.compile("(?i)(?:my|the|their|his|her) (?:question|answer|response|reply)s?");

    private static final Pattern NUMBERED = Pattern.compile("(?i)(\\p{L}{1,15})[ _-]?\\d{1,3}");

    private LabelForm() {}

    /** Whether the words could be a person's name, a role or {@code SPEAKER_00}; a sentence or a heading could not. */
    static boolean isName(String label) {
        if (label.isEmpty()
                || label.length() > LONGEST
                || !Character.isLetter(label.codePointAt(0))
                || isNobody(label)
                || !label.codePoints().allMatch(LabelForm::isPartOfName)) {
            return false;
        }
        String[] words = unbracketed(label).split(" ", MOST_WORDS + 2);
        boolean anyCase = isRole(words[0]) || OWN.matcher(label).matches();
        for (String word : words) {
            // "What's it FUD" is a sentence; one word may be a nickname in small letters
            if (words.length > 1 && !anyCase && !isNameWord(word)) {
                return false;
            }
        }
        return words.length <= MOST_WORDS;
    }

    /** Whether it may be a name where a time stands beside it: more than {@link #isName} would take. */
    static boolean isTimedName(String label) {
        if (label.length() > LONGEST_TIMED) {
            return false;
        }
        String bare = unbracketed(label);
        if (bare.isEmpty() || !Character.isLetterOrDigit(bare.codePointAt(0))) {
            return false;
        }
        String[] words = bare.split("\\s+", -1);
        String last = words[words.length - 1];
        boolean sentence =
                "?!:;,".indexOf(last.charAt(last.length() - 1)) >= 0 || last.endsWith(".") && last.length() > 4;
        boolean small = words.length > 1 && Character.isLowerCase(bare.codePointAt(0)) && !isRole(words[0]);
        return !sentence
                && !small
                && words.length <= MOST_TIMED_WORDS
                && bare.codePoints().anyMatch(Character::isLetter)
                && bare.codePoints().noneMatch(sign -> "?!:;\"“”<>{}=".indexOf(sign) >= 0)
                && !isNobody(bare)
                && !WORDS.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** Without what stands in brackets: a firm, a job. */
    static String unbracketed(String label) {
        int open = label.indexOf('(');
        int close = label.indexOf(')', open + 1);
        return open < 0 || close < 0
                ? label.strip()
                : (label.substring(0, open).strip() + " "
                                + label.substring(close + 1).strip())
                        .strip();
    }

    /** Whether the word is what somebody does in an interview. */
    static boolean isRole(String word) {
        return ROLES.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    /** {@code Interviewer}, {@code Candidate (Ann)}, {@code Speaker 2}, {@code SPEAKER_00}: nobody else can be meant. */
    static boolean isRoleName(String label) {
        String bare = unbracketed(label).toLowerCase(Locale.ROOT);
        if (CLEAR_ROLES.contains(bare)) {
            return true;
        }
        var numbered = NUMBERED.matcher(bare);
        return numbered.matches()
                && (isRole(numbered.group(1)) || numbered.group(1).equals("spk"));
    }

    /** Whether it heads a note or an entry. */
    static boolean isNobody(String label) {
        String small = label.toLowerCase(Locale.ROOT);
        return NOBODY.contains(small) || REMARKS.contains(small);
    }

    /** Whether it heads what somebody thinks of an answer. */
    static boolean isRemark(String label) {
        return REMARKS.contains(label.toLowerCase(Locale.ROOT));
    }

    /** {@code H}, {@code Q2}, {@code AB}: short for somebody, typed by hand. */
    static boolean isInitial(String label) {
        return label.length() <= 2;
    }

    private static boolean isPartOfName(int sign) {
        return Character.isLetterOrDigit(sign)
                || sign == ' '
                || MARKS.indexOf(sign) >= 0
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isNameWord(String word) {
        return !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }
}
