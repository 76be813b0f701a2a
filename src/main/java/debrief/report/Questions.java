package debrief.report;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which headings of a report open a question.
 *
 * @param level of their headings
 * @param at the indexes of the parts
 */
record Questions(int level, BitSet at) {

    /** So many different headings of a classic report make a file one, from two questions on … */
    private static final int ENOUGH = 3;
    /** … and so many where there is but one question. */
    private static final int ENOUGH_FOR_ONE = 5;

    /** The questions' headings; empty when the parts are no classic report. */
    static Optional<Questions> in(List<HeadedText> parts) {
        int[] numbered = new int[HeadedText.BOLD + 1];
        Set<Object> known = new HashSet<>();
        Set<Chapter> chapters = EnumSet.noneOf(Chapter.class);
        for (HeadedText part : parts) {
            part.chapter().filter(Chapter::isTelling).ifPresent(chapters::add);
            part.talk().ifPresent(known::add);
            numbered[part.level()] += isNumbered(part) ? 1 : 0;
        }
        int level = level(numbered);
        known.addAll(chapters);
        if (level == 0 || chapters.isEmpty() || known.size() < (numbered[level] > 1 ? ENOUGH : ENOUGH_FOR_ONE)) {
            return Optional.empty();
        }
        BitSet at = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            HeadedText part = parts.get(i);
            boolean numberedOne = Headings.numbered(part.words()).isPresent();
            at.set(i, part.level() == level && (numberedOne || holdsTalk(parts, i)));
        }
        return Optional.of(new Questions(level, at));
    }

    /** "3. What the Interviewer is Expecting" numbers a section. */
    private static boolean isNumbered(HeadedText part) {
        return part.hasHeading()
                && Headings.numbered(part.words()).isPresent()
                && part.chapter().isEmpty()
                && part.talk().isEmpty();
    }

    /** The highest level with several numbers, else with one; 0 without any. */
    private static int level(int[] numbered) {
        for (int wanted = 2; wanted > 0; wanted--) {
            for (int level = 1; level < numbered.length; level++) {
                if (numbered[level] >= wanted) {
                    return level;
                }
            }
        }
        return 0;
    }

    /** A question whose number somebody forgot: turns stand below it. */
    private static boolean holdsTalk(List<HeadedText> parts, int i) {
        HeadedText head = parts.get(i);
        if (head.chapter().isPresent() || head.talk().isPresent()) {
            return false;
        }
        for (int below = i + 1; below < parts.size(); below++) {
            HeadedText part = parts.get(below);
            if (part.hasHeading() && part.level() <= head.level()) {
                return false;
            } else if (part.talk().isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean isQuestion(int part) {
        return at.get(part);
    }

    boolean areAfter(int part) {
        return at.nextSetBit(part + 1) >= 0;
    }

    /** The words of a question's heading without its number; may be empty. */
    String title(HeadedText part) {
        return Headings.numbered(part.words()).map(Headings.Numbered::title).orElse(part.words());
    }
}
