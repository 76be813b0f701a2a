package debrief.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /**
     * Sets of words; a sentence that lacks all words of one of them cannot hold this part.
     *
     * @param pointed whether "it" stands for the subject
     * @param cost of a set that has to do with a word; of several ways through the part, the cheapest stands for it
     */
    default List<List<String>> needed(boolean pointed, ToIntFunction<List<String>> cost) {
        if (this instanceof Form form) {
            return List.of(List.of(form.form()));
        } else if (this instanceof Row row) {
            return needed(row.parts(), pointed, cost);
        } else if (this instanceof Together together) {
            return needed(together.parts(), pointed, cost);
        } else if (this instanceof Subject subject) {
            return pointed ? List.of() : subject.part().needed(false, cost);
        } else if (this instanceof Either either) {
            List<String> any = new ArrayList<>();
            for (PhrasePart part : either.parts()) {
                List<List<String>> sets = part.needed(pointed, cost);
                if (sets.isEmpty()) {
                    return List.of();
                }
                any.addAll(sets.stream().min(Comparator.comparingInt(cost)).orElseThrow());
            }
            return List.of(List.copyOf(any));
        }
        return List.of();
    }

    private static List<List<String>> needed(List<PhrasePart> parts, boolean pointed, ToIntFunction<List<String>> cost) {
        return parts.stream().flatMap(part -> part.needed(pointed, cost).stream()).toList();
    }
}
