package debrief.knowledge;

import debrief.knowledge.PhrasePart.Either;
import debrief.knowledge.PhrasePart.Form;
import debrief.knowledge.PhrasePart.Skip;
import debrief.knowledge.PhrasePart.Maybe;
import debrief.knowledge.PhrasePart.Row;
import java.util.Arrays;
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

    private enum Kind {
        WORD,
        FORK,
        GAP,
        JUMP,
        END
    }

    /** @param argument a word's number, a gap's length, or the step to try second or to go to */
    private record Step(Kind kind, int argument) {}

    private Step[] steps = new Step[16];
    private int size;

    /** @param numbers of the forms that some phrase holds, from 1; learns those of this one */
    Program(PhrasePart part, Map<String, Integer> numbers) {
        compile(part, numbers);
        emit(Kind.END, 0);
    }

    private void compile(PhrasePart part, Map<String, Integer> numbers) {
        if (part instanceof Form form) {
            emit(Kind.WORD, numbers.computeIfAbsent(form.form(), unknown -> numbers.size() + 1));
        } else if (part instanceof Skip gap) {
            emit(Kind.GAP, gap.most());
        } else if (part instanceof Row row) {
            row.parts().forEach(each -> compile(each, numbers));
        } else if (part instanceof Maybe maybe) {
            int fork = emit(Kind.FORK, 0);
            int jump = emit(Kind.JUMP, 0);
            steps[fork] = new Step(Kind.FORK, size);
            compile(maybe.part(), numbers);
            steps[jump] = new Step(Kind.JUMP, size);
        } else if (part instanceof Either either) {
            either(either.parts(), numbers);
        }
    }

    private void either(List<PhrasePart> parts, Map<String, Integer> numbers) {
        if (parts.size() == 1) {
            compile(parts.get(0), numbers);
            return;
        }
        int fork = emit(Kind.FORK, 0);
        compile(parts.get(0), numbers);
        int jump = emit(Kind.JUMP, 0);
        steps[fork] = new Step(Kind.FORK, size);
        either(parts.subList(1, parts.size()), numbers);
        steps[jump] = new Step(Kind.JUMP, size);
    }

    private int emit(Kind kind, int argument) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
        }
        steps[size] = new Step(kind, argument);
        return size++;
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

        /** Where a match that begins at a word ends, gaps as short as they can be; -1 when none does. */
        int from(int word) {
            return step(0, word);
        }

        private int step(int step, int word) {
            int state = word * size + step;
            if (failed.get(state)) {
                return -1;
            }
            int end = next(steps[step], step, word);
            if (end < 0) {
                failed.set(state);
            }
            return end;
        }

        private int next(Step at, int step, int word) {
            return switch (at.kind()) {
                case END -> word;
                case JUMP -> step(at.argument(), word);
                case WORD ->
                    word < gist.size() && gist.number(word) == at.argument() ? step(step + 1, word + 1) : -1;
                case FORK -> {
                    int end = step(step + 1, word);
                    yield end >= 0 ? end : step(at.argument(), word);
                }
                case GAP -> gap(at.argument(), step, word);
            };
        }

        private int gap(int most, int step, int word) {
            for (int skipped = 0; skipped <= most; skipped++) {
                int end = step(step + 1, word + skipped);
                if (end >= 0) {
                    return end;
                }
                if (word + skipped >= gist.size() || walls.get(gist.number(word + skipped))) {
                    return -1;
                }
            }
            return -1;
        }
    }
}
