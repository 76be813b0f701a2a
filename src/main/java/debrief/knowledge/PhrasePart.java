package debrief.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** A piece of a {@link Phrase}. */
sealed interface PhrasePart {

    /** One word in any of its forms. */
    record Form(String form) implements PhrasePart {}

    /** One after the other. */
    record Row(List<PhrasePart> parts) implements PhrasePart {

        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** One of several. */
    record Either(List<PhrasePart> parts) implements PhrasePart {

        public Either {
            parts = List.copyOf(parts);
        }
    }

    /** All of them, in any order, with a wide gap between. */
    record Together(List<PhrasePart> parts) implements PhrasePart {

        public Together {
            parts = List.copyOf(parts);
        }
    }

    /** What the statement is about; where the talk named it just before, "it" stands for it. */
    record Subject(PhrasePart part) implements PhrasePart {}

    /** May be missing. */
    record Maybe(PhrasePart part) implements PhrasePart {}

    /** Other words, from none to {@code most}. */
    record Skip(int most) implements PhrasePart {}

    /** The parts of which it is made; none of a word or a gap. */
    default List<PhrasePart> parts() {
        if (this instanceof Maybe maybe) {
            return List.of(maybe.part());
        }
        return this instanceof Subject subject ? List.of(subject.part()) : List.of();
    }

    /** Each of its words. */
    default void eachForm(Consumer<String> todo) {
        if (this instanceof Form form) {
            todo.accept(form.form());
        }
        for (PhrasePart part : parts()) {
            part.eachForm(todo);
        }
    }

    /**
     * Sets of words; a sentence that lacks all words of one of them cannot hold this part.
     *
     * @param pointed whether "it" stands for the subject
     * @param cost of a set that has to do with a word; of several ways through the part, the cheapest stands for it
     */
    default List<List<String>> needed(boolean pointed, ToIntFunction<List<String>> cost) {
        if (this instanceof Form form) {
            return List.of(List.of(form.form()));
        } else if (this instanceof Either either) {
            List<String> any = new ArrayList<>();
            for (PhrasePart part : either.parts()) {
                List<List<String>> sets = part.needed(pointed, cost);
                if (sets.isEmpty()) {
                    return List.of();
                }
                any.addAll(sets.size() == 1 ? sets.get(0) : Collections.min(sets, Comparator.comparingInt(cost)));
            }
            return List.of(any);
        } else if (this instanceof Maybe || this instanceof Subject && pointed) {
            return List.of();
        }
        List<List<String>> all = new ArrayList<>();
        for (PhrasePart part : parts()) {
            all.addAll(part.needed(pointed, cost));
        }
        return all;
    }
}
