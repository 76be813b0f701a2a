package debrief.transcript.cues;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words look like a person's name, by their shape alone: {@code Ann de Vries (host)}, {@code SPEAKER_00}. */
final class NameShape {

    private static final int MOST_WORDS = 8;

    /** Written small they stand in sentences, never in names. */
    private static final Set<String> SENTENCE_WORDS = words("""
            i i'm i'd i'll i've it it's its is isn't was wasn't were are aren't am be been being what what's that that's
            this these those there there's the a an or but so if when why how who which then than like said says say
            saying think thinking thought do does did done have has had having you you're your we we're our they they're
            their he he's his she she's her me my them us to in on at for from with without about into as by not no yes
            yeah yep okay ok right now also just because can could would will should let's here here's where go going
            get got know mean means want one's see called look looks some any all each every very really actually
            """);

    /** As the only word, or as the first before other words, these open sentences and headings. */
    private static final Set<String> OPENERS = words("""
            i it it's what what's that that's this these those there there's the a and or but if when why how who
            where which then than like said yes yeah yep no not okay ok right now also just because let's here here's
            you we they she my your our his her its is are was were first second third finally next last lastly another
            note notes warning example question answer summary step tip hint problem solution reason result remember
            today tomorrow update edit ps p.s. number part chapter section title subject topic agenda date time
            location link source sources
            """);

    private static final Set<String> PARTICLES = words(
            "de da di do del della delle der den des van von vom zu zur la le el al bin ibn ben af av dos du ter ten y e"
                    + " and of the");

    private static final Set<String> SOUNDS = words("""
            music applause laughter laughs laughing laugh chuckles chuckle chuckling giggles inaudible unintelligible
            indiscernible crosstalk silence noise background cheering cheers pause blank_audio foreign sighs sigh coughs
            coughing cough clears throat clapping gasps beep bleep phone ringing audience crowd sound sounds typing
            overlapping overlap singing sings whispers whispering theme intro outro musik applaus lachen musique rires
            applaudissements música risas aplausos
            """);

    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:speaker|spk|participant|interviewer|interviewee|respondent|candidate|moderator|host|guest|unknown)"
                    + "[ _-]?(?:speaker[ _-]?)?[0-9a-z]{0,3}");

    private NameShape() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }

    /** Could be a name if the file keeps using it: {@code stokely}, {@code iPhone (2)}, {@code Lee, Bob | Acme}. */
    static boolean isPossible(String label) {
        List<String> words = words(label, true);
        if (label.isEmpty()
                || words.isEmpty()
                || words.size() > MOST_WORDS
                || !startsLikeName(label)
                || hasSentenceSigns(label)) {
            return false;
        }
        boolean sentence = words.stream().anyMatch(word -> SENTENCE_WORDS.contains(word) && !PARTICLES.contains(word));
        return !sentence && !(words.size() == 1 && isOpener(words.get(0))) && !openerBeforeSmallWord(words);
    }

    /** Nothing but a name: at least two words, all of them capitalised, or a role with a number. */
    static boolean isClear(String label) {
        if (!isPossible(label)) {
            return false;
        }
        List<String> words = words(label, false);
        return ROLE.matcher(label).matches() || words.size() >= 2 && isCapitalised(label) && !isOpener(words.get(0));
    }

    /** Every word but particles holds a capital, or a letter that has none: {@code iPhone}, {@code 李雷}. */
    static boolean isCapitalised(String label) {
        List<String> words = words(label, false);
        return words.stream().anyMatch(NameShape::hasCapital)
                && words.stream().allMatch(word -> hasCapital(word) || PARTICLES.contains(word));
    }

    private static boolean hasCapital(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || word.codePoints().anyMatch(Character::isUpperCase);
    }

    /** What stands in brackets in captions but nobody's name: {@code [Music]}, {@code [audience laughing]}. */
    static boolean isSound(String bracketed) {
        return Arrays.stream(bracketed.toLowerCase(Locale.ROOT).split("[^\\p{L}_]+", -1))
                .anyMatch(SOUNDS::contains);
    }

    private static boolean isOpener(String word) {
        return OPENERS.contains(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    private static boolean openerBeforeSmallWord(List<String> words) {
        return words.size() > 1
                && isOpener(words.get(0))
                && Character.isLowerCase(words.get(1).codePointAt(0));
    }

    private static boolean startsLikeName(String label) {
        int first = label.codePointAt(0);
        boolean phone =
                first == '+' && label.codePoints().filter(Character::isDigit).count() >= 4;
        boolean opens = Character.isLetterOrDigit(first) || first > 0x2000 && Character.isSupplementaryCodePoint(first);
        return phone || opens && label.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean hasSentenceSigns(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (":?!;\"\u201c\u201d<>{}=`\u2026".indexOf(c) >= 0) {
                return true;
            }
            // a full stop ends a sentence unless a short title or initial stands before it
            boolean stop = c == '.' && i + 1 < label.length() && label.charAt(i + 1) == ' ';
            if (stop && i - 1 - label.lastIndexOf(' ', i) > 4) {
                return true;
            }
        }
        return label.chars().filter(c -> c == ',').count() > 1;
    }

    /** Without what stands in brackets and between names; small letters only where asked. */
    private static List<String> words(String label, boolean withSmall) {
        String bare = label.replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]", " ").strip();
        return Arrays.stream(bare.split("[\\s,|/&@\u2022\u2013\u2014]+", -1))
                .map(word -> word.replace('\u2019', '\''))
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .filter(word -> withSmall || word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
