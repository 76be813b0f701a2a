package debrief.evidence.reading;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that the sources tell, and so every name in them, under all its spellings. */
public final class NamesTold {

    private static final Set<String> EVERYDAY = folded("everyday.txt");
    private static final Set<String> TECHNICAL = folded("technical.txt");
    private static final Set<String> NOUNS_HAVE_CAPITALS = Set.of("de", "lb");
    private static final int SHORTEST_CONSTANT = 5;

    private final Set<String> told;
    private final boolean capitalsTell;

    private NamesTold(Set<String> told, boolean capitalsTell) {
        this.told = told;
        this.capitalsTell = capitalsTell;
    }

    public static NamesTold in(List<Source> sources, String language) {
        Set<String> told = new HashSet<>();
        for (Source source : sources) {
            String before = "";
            for (WordAt word : source.words()) {
                told.add(word.folded());
                told.add(withoutS(word.folded()));
                // "Rabbit MQ" tells of RabbitMQ
                told.add(before + word.folded());
                before = word.folded();
            }
        }
        for (KnownName known : KnownName.ALL.values()) {
            if (known.spellings().stream().anyMatch(told::contains)) {
                told.addAll(known.spellings());
            }
        }
        String main = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new NamesTold(told, !NOUNS_HAVE_CAPITALS.contains(main));
    }

    public List<NewFact> newIn(String text, List<WordAt> words, boolean technical) {
        List<NewFact> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size()
                    && isName(words.get(end), technical)
                    && (end == at || adjoins(text, words, end))) {
                end++;
            }
            if (end > at && !isTold(words.subList(at, end))) {
                WordAt first = words.get(at);
                WordAt last = words.get(end - 1);
                found.add(new NewFact(
                        kind(words.subList(at, end)),
                        text.substring(first.start(), last.end()),
                        first.start(),
                        last.end()));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private boolean isName(WordAt word, boolean technical) {
        String folded = word.folded();
        if (EVERYDAY.contains(folded) || technical && TECHNICAL.contains(folded)) {
            return false;
        }
        KnownName known = known(word);
        boolean capital = Character.isUpperCase(word.raw().codePointAt(0));
        if (known != null) {
            return !known.needsCapital() || capital && !word.opens();
        }
        if (technical && isConstant(word.raw())) {
            return false;
        }
        if (looksMade(word.raw())) {
            return true;
        }
        return capitalsTell && capital && !word.opens() && folded.length() > 1;
    }

    /** "PENDING", "FAILURE": what programs call their states. */
    private static boolean isConstant(String raw) {
        return raw.length() >= SHORTEST_CONSTANT && raw.chars().allMatch(Character::isUpperCase);
    }

    /** "PostgreSQL", "iOS", "AWS", "EC2": no ordinary word is written so, even where a sentence begins. */
    private static boolean looksMade(String raw) {
        long capitals = raw.codePoints().filter(Character::isUpperCase).count();
        boolean digits = raw.chars().anyMatch(Character::isDigit) && Character.isLetter(raw.charAt(0));
        boolean inside = raw.chars().skip(1).anyMatch(Character::isUpperCase);
        return inside && capitals >= 1 && raw.length() > 1 && !raw.contains("'") && !raw.contains("’")
                || digits && capitals >= 1;
    }

    private static boolean adjoins(String text, List<WordAt> words, int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start()).matches("[ -]?");
    }

    /** All its words were told, or one was and the rest are general terms: "Kafka API". */
    private boolean isTold(List<WordAt> name) {
        String joined = name.stream().map(WordAt::folded).collect(Collectors.joining());
        return told.contains(joined)
                || name.stream().anyMatch(this::isTold)
                        && name.stream().allMatch(word -> isTold(word) || TECHNICAL.contains(word.folded()));
    }

    private boolean isTold(WordAt word) {
        return told.contains(word.folded()) || told.contains(withoutS(word.folded()));
    }

    /** A known name, also in the genitive; null for others. */
    private static @Nullable KnownName known(WordAt word) {
        KnownName known = KnownName.ALL.get(word.folded());
        return known == null ? KnownName.ALL.get(withoutS(word.folded())) : known;
    }

    private static NewFact.Kind kind(List<WordAt> name) {
        for (WordAt word : name) {
            KnownName known = known(word);
            if (known != null) {
                return known.kind();
            }
        }
        return NewFact.Kind.NAME;
    }

    private static String withoutS(String folded) {
        return folded.endsWith("s") && folded.length() > 2 ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Set<String> folded(String list) {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read(NamesTold.class, list)) {
            for (WordAt word : WordAt.of(line)) {
                words.add(word.folded());
                words.add(word.folded() + "s");
            }
        }
        return words;
    }
}
