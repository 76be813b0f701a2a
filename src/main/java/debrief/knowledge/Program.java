package debrief.knowledge;

import debrief.knowledge.PhrasePart.Either;
import debrief.knowledge.PhrasePart.Form;
import debrief.knowledge.PhrasePart.Maybe;
import debrief.knowledge.PhrasePart.Row;
import debrief.knowledge.PhrasePart.Skip;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

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

    private final Step first;
    private int size;

    /** @param numbers of the forms that some phrase holds, from 1; learns those of this one */
    Program(PhrasePart part, Map<String, Integer> numbers) {
        first = compile(part, (word, run) -> word, numbers);
    }

    private Step compile(PhrasePart part, Step next, Map<String, Integer> numbers) {
        if (part instanceof Form form) {
            int number = numbers.computeIfAbsent(form.form(), unknown -> numbers.size() + 1);
            return once((word, run) -> run.holds(number, word) ? next.from(word + 1, run) : -1);
        } else if (part instanceof Skip gap) {
            return once((word, run) -> run.skip(gap.most(), word, next));
        } else if (part instanceof Row row) {
            Step step = next;
            for (int i = row.parts().size() - 1; i >= 0; i--) {
                step = compile(row.parts().get(i), step, numbers);
            }
            return step;
        } else if (part instanceof Maybe maybe) {
            return first(List.of(compile(maybe.part(), next, numbers), next));
        }
        return first(((Either) part)
                .parts().stream().map(each -> compile(each, next, numbers)).toList());
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

        private int skip(int most, int word, Step next) {
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
