package debrief.names;

import debrief.names.Spelling.Form;
import debrief.names.WordOrName.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All spellings of all declared names in one tree of letters, so that many names cost no more than one. */
public final class DeclaredNames {

    /** After the letters that lead here. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Spelling> ending = new ArrayList<>();
        private boolean joint;
    }

    /** What may stand between the words of a name, besides blanks and tags. */
    private static final String JOINTS = "-_.,&'\"\u2019\u201c\u201d+/|*`\u00b7\u2010\u2011\u2013";

    /** Between letters that are said one by one. */
    private static final String GAPS = " -.,_\u00a0\u2010\u2011";

    /** A word without a capital behind another one. */
    private static final Pattern SMALL = Pattern.compile("\\S\\s+\\p{Ll}|^\\p{Ll}\\S*\\s");

    private static final int FEWEST_SPELLED = 4;
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_TAG = 200;

    private final Node root = new Node();
    private final Beginnings beginnings = new Beginnings();
    private final List<String> phrases = new ArrayList<>();

    private DeclaredNames() {}

    /**
     * The longest spelling that begins at a place, and the names that are spelled so.
     *
     * @param doubtful whether it is a word as well, and this sentence does not tell which
     */
    public record Match(int start, int end, List<String> names, boolean doubtful) {}

    public static DeclaredNames of(Collection<String> names) {
        return of(names, Cast::isFirm);
    }

    /** @param firm whether a name is a firm's */
    public static DeclaredNames of(Collection<String> names, Predicate<String> firm) {
        return of(
                names.stream().map(name -> new Declared(name, firm.test(name))).toList(), List.of());
    }

    /**
     * @param open texts that everybody may read: what a name shares with one of them is no secret of its. Of a sentence, as "Mark
     *     the offset", only the name in it is none
     */
    static DeclaredNames of(Collection<Declared> names, Collection<String> open) {
        DeclaredNames tree = new DeclaredNames();
        for (Declared name : names) {
            for (Spelling spelling : Spelling.of(name)) {
                if (open.stream().noneMatch(text -> spelling.isIn(text) && !isPhrase(text, spelling))) {
                    tree.add(spelling);
                }
            }
        }
        open.stream()
                .map(String::strip)
                .filter(text -> SMALL.matcher(text).find())
                .forEach(tree.phrases::add);
        return tree;
    }

    private static boolean isPhrase(String open, Spelling spelling) {
        return spelling.form() == Form.IN_SENTENCE && SMALL.matcher(open).find();
    }

    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    private void add(Spelling spelling) {
        Node node = root;
        for (String word : spelling.words()) {
            node.joint = node != root;
            for (int i = 0; i < word.length(); i++) {
                node = node.next.computeIfAbsent(word.charAt(i), any -> new Node());
            }
        }
        node.ending.add(spelling);
        String first = spelling.words().get(0);
        beginnings.add(first);
        GAPS.chars().forEach(gap -> beginnings.add(first.substring(0, 1) + (char) gap));
    }

    /** A name that begins at a place. */
    public Optional<Match> at(String text, int at) {
        return Optional.ofNullable(match(text, at));
    }

    public Beginnings beginnings() {
        return beginnings;
    }

    /** All, in reading order. */
    public List<Match> in(Unescaped text) {
        List<Match> matches = new ArrayList<>();
        char[] characters = text.characters();
        for (int at = 0; at < characters.length; at++) {
            boolean may = beginnings.mayBe(characters, at) && CharacterClass.isStart(text.text(), at);
            Match match = may ? match(text.text(), at) : null;
            if (match != null) {
                matches.add(match);
                at = match.end() - 1;
            }
        }
        return matches;
    }

    /** The longest, or else a name that is said letter by letter. */
    private @Nullable Match match(String text, int at) {
        Spelled spelled = walk(root, text, at, at);
        if (spelled == null) {
            return spelledOut(text, at);
        }
        int end = spelled.end();
        if (spelled.isGiven() && Character.isUpperCase(text.charAt(at))) {
            int surname = Surnames.end(text, end);
            // Whoever is declared is somebody else.
            end = surname == end || walk(root, text, end + 1, end + 1) != null ? end : surname;
        }
        return isInPhrase(text, at, end) ? null : spelled.match(at, end);
    }

    private boolean isInPhrase(String text, int from, int to) {
        for (String phrase : phrases) {
            int first = Math.max(0, to - phrase.length());
            if (first <= from
                    && text.substring(first, Math.min(text.length(), from + phrase.length()))
                            .contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Spellings that end at a place, all of which may be meant. */
    private record Spelled(int end, Map<Spelling, Use> uses) {

        boolean isGiven() {
            return uses.keySet().stream().anyMatch(Spelling::given);
        }

        Match match(int start, int end) {
            return new Match(
                    start,
                    end,
                    uses.keySet().stream()
                            .sorted(Comparator.comparing(spelling -> !spelling.isWhole()))
                            .map(spelling -> spelling.name().name())
                            .distinct()
                            .toList(),
                    end == this.end && !uses.containsValue(Use.NAME));
        }
    }

    private static @Nullable Spelled walk(Node from, String text, int at, int start) {
        Spelled longest = null;
        Node node = from;
        for (int place = start; place < text.length() && node != null; ) {
            char c = text.charAt(place);
            String letters = Folded.of(c);
            if (!letters.isEmpty()) {
                node = after(node, letters);
                place++;
            } else if (Folded.isMark(c)) {
                place++;
            } else {
                int beyond = node.joint ? beyondJoint(text, place) : place;
                int initial = beyond == place ? beyond : beyondInitial(text, beyond);
                longest = initial == beyond ? longest : longer(longest, walk(node, text, at, initial));
                node = beyond == place ? null : node;
                place = beyond;
                continue;
            }
            Map<Spelling, Use> ending = node == null ? Map.of() : ending(node, text, at, place);
            if (!ending.isEmpty()) {
                longest = longer(longest, new Spelled(place, ending));
            }
        }
        return longest;
    }

    private static @Nullable Spelled longer(@Nullable Spelled one, @Nullable Spelled other) {
        return one == null || other != null && other.end() > one.end() ? other : one;
    }

    /** "R-o-w-e-n-a", "R O W E N A": each letter stands alone, and they are enough of them to be no accident. */
    private @Nullable Match spelledOut(String text, int at) {
        Match longest = null;
        Node node = Edges.isAlnum(text, at - 1) ? null : root;
        int letters = 0;
        for (int place = at; place < text.length() && node != null && isLetterAlone(text, place); ) {
            node = after(node, Folded.of(text.charAt(place)));
            place++;
            letters++;
            if (node != null && letters >= FEWEST_SPELLED) {
                List<String> names = node.ending.stream()
                        .filter(spelling -> spelling.form() == Form.ANYWHERE
                                && spelling.written().isEmpty())
                        .map(spelling -> spelling.name().name())
                        .toList();
                longest = names.isEmpty() ? longest : new Match(at, place, names, false);
            }
            int next = place;
            while (next < text.length() && next - place < LONGEST_GAP && GAPS.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            place = next;
        }
        return longest;
    }

    private static boolean isLetterAlone(String text, int at) {
        return Edges.isAlnum(text, at) && !Edges.isAlnum(text, at + 1) && !Edges.isAlnum(text, at - 1);
    }

    private static @Nullable Node after(Node node, String letters) {
        Node next = node;
        for (int i = 0; i < letters.length() && next != null; i++) {
            next = next.next.get(letters.charAt(i));
        }
        return next;
    }

    /** Over blanks, a few marks and tags: "Ann-Example", "{@code Ann</b> Example}". */
    private static int beyondJoint(String text, int at) {
        int place = at;
        while (place < text.length()) {
            char c = text.charAt(place);
            if (c == '<' && (Edges.is(text, place + 1, '/') || Edges.isAlnum(text, place + 1))) {
                int close = Edges.after(text, place, LONGEST_TAG).indexOf('>');
                if (close < 0) {
                    return place;
                }
                place += close;
            } else if (!Edges.isSpace(c) && JOINTS.indexOf(c) < 0) {
                return place;
            }
            place++;
        }
        return place;
    }

    /** Over one that the declared name lacks: the "M." of "Grace M. Baker". */
    private static int beyondInitial(String text, int at) {
        boolean begins =
                at < text.length() && Character.isUpperCase(text.charAt(at)) && Edges.isSpace(text.charAt(at - 1));
        int end = Edges.is(text, at + 1, '.') ? at + 2 : at + 1;
        return begins && end < text.length() && Edges.isSpace(text.charAt(end)) ? end + 1 : at;
    }

    private static Map<Spelling, Use> ending(Node node, String text, int from, int to) {
        if (node.ending.isEmpty() || to < text.length() && Folded.isMark(text.charAt(to))) {
            return Map.of();
        }
        Map<Spelling, Use> uses = new LinkedHashMap<>();
        for (Spelling spelling : node.ending) {
            Use use = spelling.use(text, from, to);
            if (use != Use.WORD) {
                uses.put(spelling, use);
            }
        }
        return uses;
    }
}
