package debrief.evidence.reading;

import java.util.Collection;
import java.util.List;

/** A text that something may be taken from, cut into words once for all who look. */
public record Source(String text, List<WordAt> words) {

    public static List<Source> of(Collection<String> texts) {
        return texts.stream().map(text -> new Source(text, WordAt.of(text))).toList();
    }
}
