package debrief.knowledge;

import debrief.knowledge.PhrasePart.Either;
import debrief.knowledge.PhrasePart.Form;
import debrief.knowledge.PhrasePart.Maybe;
import debrief.knowledge.PhrasePart.Row;
import debrief.knowledge.PhrasePart.Skip;
import debrief.knowledge.PhrasePart.Subject;
import debrief.knowledge.PhrasePart.Together;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A phrase as steps over numbered words.
 *
 * <p>A step that failed at a word is not tried there again. So the time is at most steps × words × gap, whatever the phrase
 * and the sentence are.
 */
final class Program {

    /** What is left of a phrase. */
    private interface Step {

        /** Where a match that goes on at a word ends, gaps as short as they can be; -1 when none does. */
        int from(int word, Run run);
    }

    private final ToIntFunction<String> numbers;
    private final boolean pointed;
    private final Step first;
    private int size;

    /**
     * @param numbers of the forms that some phrase holds, from 1
     * @param pointed whether a word that points back stands for the subject
     */
    Program(PhrasePart part, ToIntFunction<String> numbers, boolean pointed) {
        this.numbers = numbers;
        this.pointed = pointed;
        first = compile(part, (word, run) -> word);
    }

    private Step compile(PhrasePart part, Step next) {
        if (part instanceof Form form) {
            int number = numbers.applyAsInt(form.form());
            return (word, run) -> run.holds(number, word) ? next.from(word + 1, run) : -1;
        } else if (part instanceof Skip gap) {
            return once((word, run) -> run.skip(gap.most(), word, next));
        } else if (part instanceof Row row) {
            Step step = next;
            for (int i = row.parts().size() - 1; i >= 0; i--) {
                step = compile(row.parts().get(i), step);
            }
            return step;
        } else if (part instanceof Maybe maybe) {
            return first(List.of(compile(maybe.part(), next), next));
        } else if (part instanceof Subject subject) {
            return pointed ? (word, run) -> run.pointsBack(word, next) : compile(subject.part(), next);
        } else if (part instanceof Together together) {
            List<Step> ways = new ArrayList<>();
            orders(together.parts(), next, ways);
            return first(ways);
        }
        return either(((Either) part).parts(), next);
    }

    /** Single words are looked up at once, whatever their number. */
    private Step either(List<PhrasePart> parts, Step next) {
        BitSet words = new BitSet();
        List<Step> ways = new ArrayList<>();
        ways.add((word, run) -> run.holds(words, word) ? next.from(word + 1, run) : -1);
        for (PhrasePart part : parts) {
            if (part instanceof Row row
                    && row.parts().size() == 1
                    && row.parts().get(0) instanceof Form form) {
                words.set(numbers.applyAsInt(form.form()));
            } else {
                ways.add(compile(part, next));
            }
        }
        return ways.size() == 1 ? ways.get(0) : first(ways);
    }

    /** Each order is built from its end, so that those which end alike share it. */
    private void orders(List<PhrasePart> parts, Step next, List<Step> ways) {
        for (int i = 0; i < parts.size(); i++) {
            Step last = compile(parts.get(i), next);
            if (parts.size() == 1) {
                ways.add(last);
            } else {
                List<PhrasePart> before = new ArrayList<>(parts);
                before.remove(i);
                orders(before, once((word, run) -> run.skip(Phrase.WIDE_GAP, word, last)), ways);
            }
        }
    }

    private Step first(List<Step> ways) {
        return once((word, run) -> {
            int end = -1;
            for (int i = 0; end < 0 && i < ways.size(); i++) {
                end = ways.get(i).from(word, run);
            }
            return end;
        });
    }

    private Step once(Step step) {
        int number = size++;
        return (word, run) -> {
            int state = word * size + number;
            int end = run.failed.get(state) ? -1 : step.from(word, run);
            run.failed.set(state, end < 0);
            return end;
        };
    }

    /** Whether a match begins between two words. */
    boolean isIn(Gist gist, int from, int to, BitSet walls) {
        Run run = new Run(gist, walls);
        for (int word = from; word < Math.min(to, gist.size()); word++) {
            if (run.from(word) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tries one sentence; remembers what failed in it. */
    final class Run {

        private final Gist gist;
        private final BitSet walls;
        private final BitSet failed = new BitSet();

        /** @param walls numbers of the words that no gap leads across */
        Run(Gist gist, BitSet walls) {
            this.gist = gist;
            this.walls = walls;
        }

        /** Where a match that begins at a word ends; -1 when none does. */
        int from(int word) {
            return first.from(word, this);
        }

        private boolean holds(int number, int word) {
            return word < gist.size() && gist.number(word) == number;
        }

        private boolean holds(BitSet words, int word) {
            return word < gist.size() && words.get(gist.number(word));
        }

        /** "It", or nothing at all where the sentence begins and answers a question. */
        private int pointsBack(int word, Step next) {
            if (word == gist.pointer()) {
                return next.from(word + 1, this);
            }
            return gist.opensAt(word) ? next.from(word, this) : -1;
        }

        private int skip(int most, int word, Step next) {
            if (pointed && gist.opensBy(word)) {
                return -1;
            }
            int end = next.from(word, this);
            for (int at = word; end < 0 && at < word + most && at < gist.size(); at++) {
                if (walls.get(gist.number(at))) {
                    return -1;
                }
                end = next.from(at + 1, this);
            }
            return end;
        }
    }
}
