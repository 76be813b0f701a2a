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

    /** May be missing. */
    record Maybe(PhrasePart part) implements PhrasePart {}

    /** Other words, from none to {@code most}. */
    record Skip(int most) implements PhrasePart {}

    /**
     * Sets of words; a sentence that lacks all words of one of them cannot hold this part.
     *
     * @param cost of a set that has to do with a word; of several ways through the part, the cheapest stands for it
     */
    default List<List<String>> needed(ToIntFunction<List<String>> cost) {
        if (this instanceof Form form) {
            return List.of(List.of(form.form()));
        } else if (this instanceof Row row) {
            return row.parts().stream()
                    .flatMap(part -> part.needed(cost).stream())
                    .toList();
        } else if (this instanceof Either either) {
            List<String> any = new ArrayList<>();
            for (PhrasePart part : either.parts()) {
                List<List<String>> sets = part.needed(cost);
                if (sets.isEmpty()) {
                    return List.of();
                }
                any.addAll(sets.stream().min(Comparator.comparingInt(cost)).orElseThrow());
            }
            return List.of(List.copyOf(any));
        }
        return List.of();
    }
}
