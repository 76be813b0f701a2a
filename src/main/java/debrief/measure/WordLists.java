package debrief.measure;

import debrief.words.Phrases;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of one language. */
final class WordLists {

    private static final Map<Mark, String> FILES = new EnumMap<>(Map.of(
            Mark.FILLER, "fillers",
            Mark.HEDGE, "hedges",
            Mark.CORRECTION, "corrections",
            Mark.OWN, "ownership-i",
            Mark.SHARED, "ownership-we",
            Mark.SITUATION, "star-situation",
            Mark.TASK, "star-task",
            Mark.ACTION, "star-action",
            Mark.RESULT, "star-result"));

    private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

    private final Map<Mark, Phrases> cues = new EnumMap<>(Mark.class);
    private final Phrases numbers;
    private final Phrases emphasis;
    private final Like like;
    private final boolean capitalNouns;

    private WordLists(String language) {
        FILES.forEach((mark, file) -> cues.put(mark, read(file, language)));
        numbers = read("numbers", language);
        emphasis = read("emphasis", language);
        like = new Like(language);
        capitalNouns = language.equals("de") || language.equals("lb");
    }

    /**
     * @param language a BCP 47 tag; only what stands before the first hyphen counts
     */
    static WordLists of(String language) {
        String main = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        boolean plain = main.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return READ.computeIfAbsent(plain && main.length() <= 3 ? main : "", WordLists::new);
    }

    /** Empty when the language has no such list. */
    static Phrases read(String name, String language) {
        String file = name + "." + language + ".txt";
        return WordLists.class.getResource(file) == null
                ? Phrases.NONE
                : Phrases.read(WordLists.class, file).inOneGo();
    }

    Map<Mark, Phrases> cues() {
        return cues;
    }

    Phrases numbers() {
        return numbers;
    }

    Phrases emphasis() {
        return emphasis;
    }

    Like like() {
        return like;
    }

    /** What can be counted: repetitions and digits need no list; capitals mark names unless all nouns have them. */
    Set<Mark> measured() {
        Set<Mark> measured = EnumSet.of(Mark.REPETITION, Mark.NUMBER);
        if (!capitalNouns) {
            measured.add(Mark.NAME);
        }
        cues.forEach((mark, list) -> {
            if (!list.isEmpty()) {
                measured.add(mark);
            }
        });
        return measured;
    }
}
