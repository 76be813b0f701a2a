package debrief.evidence.reading;

import debrief.words.CommonWords;
import debrief.words.Gap;
import debrief.words.Text;
import debrief.words.Unit;
import debrief.words.Word;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words that the sources tell, and so every name in them, under all its spellings. */
final class NamesTold {

    private static final Set<String> EVERYDAY = folded("everyday.txt");
    private static final Set<String> TECHNICAL = folded("technical.txt");
    private static final Set<String> NOUNS_HAVE_CAPITALS = Set.of("de", "lb");
    private static final int SHORTEST_CONSTANT = 5;

    /** What somebody has who has moved to it: a name made of capitals is then a product, not a call of a library. */
    private static final Pattern ADOPTED = Pattern.compile(
            "(?i)\\b(?:moved? to|switch(?:ed)? to|migrated? to|upgraded? to|ran|run|running on|adopted|introduced|rolled out|built on|based on)"
                    + "(?: (?:the|a|an|our|my))?\\s*$");

    private static final int LEAD = 40;

    /** What people and firms do, right behind a name that begins a sentence. */
    private static final Set<String> NAMING = Set.of(
            "said",
            "asked",
            "told",
            "signed",
            "decided",
            "agreed",
            "wanted",
            "helped",
            "hired",
            "promoted",
            "moved",
            "bought",
            "joined",
            "insisted",
            "thanked",
            "offered",
            "paid");

    /** Who does so without a name. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "support",
            "management",
            "finance",
            "legal",
            "leadership",
            "product",
            "compliance",
            "security",
            "procurement",
            "staff",
            "nobody",
            "accounting",
            "design",
            "research",
            "logistic",
            "quality",
            "controlling",
            "customer",
            "hr",
            "it",
            "qa");

    private final Set<String> told;
    private final Set<String> terms;
    private final boolean capitalsTell;

    private NamesTold(Set<String> told, Set<String> terms, boolean capitalsTell) {
        this.told = told;
        this.terms = terms;
        this.capitalsTell = capitalsTell;
    }

    /** @param terms that everybody in the trade may use */
    static NamesTold in(List<Text> sources, List<Text> terms, String language) {
        Set<String> told = new HashSet<>();
        for (Text source : sources) {
            String before = "";
            for (int at = 0; at < source.size(); at++) {
                String folded = source.folded(at);
                told.add(folded);
                told.add(withoutS(folded));
                // "Rabbit MQ" tells of RabbitMQ
                told.add(before + folded);
                before = folded;
            }
        }
        for (KnownName known : KnownName.ALL.values()) {
            if (known.spellings().stream().anyMatch(told::contains)) {
                told.addAll(known.spellings());
            }
        }
        String main = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        Set<String> known = new HashSet<>();
        terms.forEach(term -> term.words().forEach(word -> known.add(word.folded())));
        return new NamesTold(told, known, !NOUNS_HAVE_CAPITALS.contains(main));
    }

    List<NewFact> newIn(Text text, boolean technical) {
        List<NewFact> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            int end = isHyphened(text, at) ? at + 2 : at;
            while (end < text.size() && isName(text, end, technical) && (end == at || adjoins(text, end))) {
                end++;
            }
            if (end > at && !isTold(text, at, end)) {
                found.add(new NewFact(
                        kind(text, at, end), text.raw(at, end), text.start(at), text.end(end - 1), NewFact.UNTOLD));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    /** "scikit-learn" is a product, and neither "scikit" nor "learn" is. */
    private static boolean isHyphened(Text text, int at) {
        return at + 1 < text.size()
                && text.source().substring(text.end(at), text.start(at + 1)).equals("-")
                && KnownName.ALL.containsKey(text.folded(at) + text.folded(at + 1));
    }

    private boolean isName(Text text, int at, boolean technical) {
        String folded = text.folded(at);
        if (NAMING.contains(following(text, at)) && mayBeSomebody(text, at, technical)) {
            return true;
        }
        if (EVERYDAY.contains(folded)
                || Unit.of(folded).isKnown()
                || technical && (TECHNICAL.contains(folded) || terms.contains(folded))) {
            return false;
        }
        KnownName known = known(folded);
        if (known != null) {
            return !known.needsCapital() || Capitals.tell(text, at);
        }
        String raw = text.raw(at);
        if (technical && (isConstant(raw) || isCall(text, at))) {
            return false;
        }
        return looksMade(raw) || capitalsTell && folded.length() > 1 && Capitals.tell(text, at);
    }

    private static String following(Text text, int at) {
        return at + 1 < text.size() && !text.gap(at + 1).isAtLeast(Gap.CLAUSE) ? text.folded(at + 1) : "";
    }

    /** "Marriott moved its decision" begins with a name, "Support moved" and "Recruiting said" do not. */
    private boolean mayBeSomebody(Text text, int at, boolean technical) {
        String folded = text.folded(at);
        return !technical
                && capitalsTell
                && text.isCapital(at)
                && Capitals.opens(text, at)
                && folded.length() > 2
                && !folded.endsWith("s")
                && !folded.endsWith("ing")
                && !folded.endsWith("ly")
                && !DEPARTMENTS.contains(folded)
                && !CommonWords.hasFolded(folded);
    }

    /** "PENDING", "FAILURE": what programs call their states. */
    private static boolean isConstant(String raw) {
        return raw.length() >= SHORTEST_CONSTANT && raw.chars().allMatch(Character::isUpperCase);
    }

    /** "incrementAndGet", "LongAdder", "Files.walk": what a library calls its own, unless it was moved to. */
    private static boolean isCall(Text text, int at) {
        String raw = text.raw(at);
        boolean inside = raw.chars().skip(1).anyMatch(Character::isUpperCase)
                && raw.chars().anyMatch(Character::isLowerCase);
        boolean dotted = isDot(text.source(), text.start(at) - 1, text.start(at) - 2)
                || isDot(text.source(), text.end(at), text.end(at) + 1)
                || text.source().startsWith("(", text.end(at));
        String lead = text.source().substring(Math.max(0, text.start(at) - LEAD), text.start(at));
        return (inside || dotted) && !ADOPTED.matcher(lead).find();
    }

    /** A full stop with a letter on its other side. */
    private static boolean isDot(String source, int dot, int beyond) {
        return dot >= 0
                && beyond >= 0
                && beyond < source.length()
                && source.charAt(dot) == '.'
                && Character.isLetter(source.charAt(beyond));
    }

    /** "PostgreSQL", "iOS", "AWS", "EC2": no ordinary word is written so, even where a sentence begins. */
    private static boolean looksMade(String raw) {
        long capitals = raw.codePoints().filter(Character::isUpperCase).count();
        boolean digits = raw.chars().anyMatch(Character::isDigit) && Character.isLetter(raw.charAt(0));
        boolean inside = raw.chars().skip(1).anyMatch(Character::isUpperCase);
        return inside && raw.length() > 1 || digits && capitals >= 1;
    }

    private static boolean adjoins(Text text, int at) {
        return text.source().substring(text.end(at - 1), text.start(at)).matches("[ -]?");
    }

    /** All its words were told, or one was and the rest are general terms: "Kafka API". */
    private boolean isTold(Text text, int from, int to) {
        List<String> name = IntStream.range(from, to).mapToObj(text::folded).toList();
        return told.contains(String.join("", name))
                || name.stream().anyMatch(this::isTold)
                        && name.stream().allMatch(word -> isTold(word) || TECHNICAL.contains(word));
    }

    private boolean isTold(String folded) {
        return told.contains(folded) || told.contains(withoutS(folded));
    }

    /** A known name, also in the genitive; null for others. */
    private static @Nullable KnownName known(String folded) {
        KnownName known = KnownName.ALL.get(folded);
        return known == null ? KnownName.ALL.get(withoutS(folded)) : known;
    }

    private static NewFact.Kind kind(Text text, int from, int to) {
        for (int at = from; at < to; at++) {
            KnownName known = at == from && isHyphened(text, at)
                    ? KnownName.ALL.get(text.folded(at) + text.folded(at + 1))
                    : known(text.folded(at));
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
            for (Word word : Text.of(line).words()) {
                words.add(word.folded());
                words.add(word.folded() + "s");
            }
        }
        return words;
    }
}
