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
    /** … and so many where it takes none by itself. */
    private static final int ENOUGH_FOR_A_REVIEW = 2;

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
        long comments =
                parts.stream().filter(part -> Headings.groups(part.words())).count();
        if (comments > 1) {
            known.add(Headings.class);
        }
        parts.forEach(part -> ReportSpeakers.named(part.body()).forEach(known::add));
        if (level == 0) {
            level = holdingSections(parts);
        }
        boolean marked = parts.stream().filter(Questions::isMarked).count() > 1;
        boolean telling = !chapters.isEmpty() || comments > 1 || marked;
        boolean judging =
                numbered[level] > 1 && chapters.stream().filter(Chapter::judges).count() > 1;
        boolean enough = marked || judging || known.size() >= (numbered[level] != 1 ? ENOUGH : ENOUGH_FOR_ONE);
        if (level == 0 || !telling || !enough) {
            return isReport(parts, chapters)
                    ? Optional.of(new Questions(HeadedText.BOLD, new BitSet()))
                    : Optional.empty();
        }
        boolean unnumbered = numbered[level] == 0;
        BitSet at = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            HeadedText part = parts.get(i);
            boolean numberedOne = Headings.numbered(part.words()).isPresent();
            at.set(
                    i,
                    part.level() == level
                            && (numberedOne || holdsTalk(parts, i) || unnumbered && holdsSections(parts, i)));
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

    /** "1. Indexes — 6/10" */
    private static boolean isMarked(HeadedText part) {
        return isNumbered(part) && Score.of(part.words()).isGiven();
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

    /** Of headings without numbers, the level at which several have sections of their own below them; 0 without any. */
    private static int holdingSections(List<HeadedText> parts) {
        int[] holding = new int[HeadedText.BOLD + 1];
        for (int i = 0; i < parts.size(); i++) {
            holding[parts.get(i).level()] += holdsSections(parts, i) ? 1 : 0;
        }
        return level(holding) > 0 && holding[level(holding)] > 1 ? level(holding) : 0;
    }

    /** Two parts of a report on a question, with nothing of the same rank between. */
    private static boolean holdsSections(List<HeadedText> parts, int i) {
        HeadedText head = parts.get(i);
        boolean other = !head.hasHeading()
                || head.chapter().isPresent()
                || head.talk().isPresent()
                || Headings.groups(head.words())
                || Headings.isInsights(head.words())
                || WholeTalk.isNamed(head);
        Set<Object> below = new HashSet<>();
        for (int at = i + 1; !other && at < parts.size(); at++) {
            HeadedText part = parts.get(at);
            if (part.hasHeading() && part.level() <= head.level()) {
                break;
            }
            boolean itself = part.chapter().isEmpty() && part.talk().isEmpty() && part.level() < HeadedText.BOLD;
            if (part.hasHeading() && itself && !Headings.groups(part.words())) {
                return false;
            }
            part.chapter().ifPresent(below::add);
            part.talk().ifPresent(below::add);
            if (Headings.retells(part.words())) {
                below.add(Headings.class);
            }
        }
        return below.size() > 1;
    }

    /** A review of the whole talk that takes no question by itself: its sections say so, and nobody talks in it. */
    private static boolean isReport(List<HeadedText> parts, Set<Chapter> chapters) {
        boolean advice = parts.stream().anyMatch(part -> part.hasHeading() && Headings.isInsights(part.words()));
        long said = parts.stream()
                .filter(part -> part.talk().isPresent() || ReportSpeakers.labelled(part.body()) > 1)
                .count();
        return said == 0
                && chapters.size() + (advice ? 1 : 0) >= ENOUGH_FOR_A_REVIEW
                && chapters.stream().anyMatch(Chapter::judges);
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

    /** Whether sections have headings of the questions' own rank, as where all headings are bold lines. */
    boolean areFlat(List<HeadedText> parts) {
        boolean flat = at.cardinality() == 1 || !none() && level == HeadedText.BOLD;
        for (int i = at.nextSetBit(0); i >= 0 && i < parts.size() && areAfter(i); i++) {
            HeadedText part = parts.get(i);
            flat |= part.level() == level
                    && (part.talk().isPresent()
                            || part.chapter().filter(Chapter::isTelling).isPresent());
        }
        return flat;
    }

    boolean none() {
        return at.isEmpty();
    }

    boolean areAfter(int part) {
        return at.nextSetBit(part + 1) >= 0;
    }

    /** The words of a question's heading without its number; may be empty. */
    String title(HeadedText part) {
        return Headings.numbered(part.words()).map(Headings.Numbered::title).orElse(part.words());
    }
}
