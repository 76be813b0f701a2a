package debrief.measure;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

/**
 * A word list of one language from the class path, found at one look-up a word.
 *
 * <p>One phrase a line. "#" begins a remark; "^" binds a phrase to a sentence's beginning; "," wants it set off on both
 * sides, by commas, dashes or the sentence's ends, but not a sentence by itself.
 */
final class Cues {

    private enum Place {
        ANYWHERE,
        FIRST,
        SET_OFF
    }

    private record Cue(List<String> words, Place place) {}

    /** The empty list. */
    static final Cues NONE = new Cues();

    private final Map<String, List<Cue>> byFirstWord = new HashMap<>();

    private Cues() {}

    /** Empty when there is no such list. */
    static Cues read(String name, String language) {
        Cues cues = new Cues();
        InputStream stream = Cues.class.getResourceAsStream(name + "." + language + ".txt");
        if (stream == null) {
            return cues;
        }
        try (Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine().strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    cues.add(line);
                }
            }
        }
        return cues;
    }

    private void add(String line) {
        Place place = line.startsWith("^") ? Place.FIRST : line.startsWith(",") ? Place.SET_OFF : Place.ANYWHERE;
        List<String> words =
                List.of(line.substring(place == Place.ANYWHERE ? 0 : 1).strip().split(" "));
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Cue(words, place));
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    boolean has(String word) {
        return byFirstWord.containsKey(word);
    }

    /** How many words the longest phrase has that stands here; 0 for none. */
    int at(List<Token> tokens, int position) {
        int longest = 0;
        for (Cue cue : byFirstWord.getOrDefault(tokens.get(position).lower(), List.of())) {
            if (cue.words().size() > longest && stands(cue, tokens, position)) {
                longest = cue.words().size();
            }
        }
        return longest;
    }

    private static boolean stands(Cue cue, List<Token> tokens, int position) {
        int size = cue.words().size();
        if (position + size > tokens.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(position + i);
            if (!cue.words().get(i).equals(token.lower()) || i > 0 && token.before()) {
                return false;
            }
        }
        Token first = tokens.get(position);
        Token last = tokens.get(position + size - 1);
        return switch (cue.place()) {
            case ANYWHERE -> true;
            case FIRST -> first.starts();
            case SET_OFF -> first.before() && last.after() && !(first.starts() && last.ends());
        };
    }
}
