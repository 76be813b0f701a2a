package debrief.privacy;

import debrief.privacy.LeakScan.Found;
import debrief.privacy.LeakScan.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All spellings of all declared names in one tree of letters, so that many names cost no more than one. */
final class DeclaredNames implements Rule {

    /** After the letters that lead here. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Spelling> ending = new ArrayList<>();
        private boolean joint;
    }

    /** What may stand between the words of a name, besides blanks and tags. */
    private static final String JOINTS = "-_.,&'\u2019+/|*`\u00b7\u2010\u2011\u2013";

    private static final int LONGEST_JOINT = 60;
    private static final int LONGEST_TAG = 200;

    private final Node root = new Node();
    private final Beginnings beginnings = new Beginnings();

    private DeclaredNames() {}

    /** What stands at a place: the end of the longest spelling that begins there, and the names that are spelled so. */
    record Match(int end, List<String> names) {}

    static DeclaredNames of(Collection<String> names) {
        return of(names, List.of());
    }

    /** @param open texts that everybody may read: what a name shares with one of them is no secret of its */
    static DeclaredNames of(Collection<String> names, Collection<String> open) {
        DeclaredNames tree = new DeclaredNames();
        for (String name : names) {
            for (Spelling spelling : Spelling.of(name)) {
                if (open.stream().noneMatch(spelling::isIn)) {
                    tree.add(spelling);
                }
            }
        }
        return tree;
    }

    boolean isEmpty() {
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
        beginnings.add(spelling.words().get(0));
    }

    @Override
    public Optional<Found> at(String text, int at) {
        Match match = match(text, at);
        return match == null ? Optional.empty() : Optional.of(new Found(Kind.NAME, "declared name", at, match.end()));
    }

    Beginnings beginnings() {
        return beginnings;
    }

    @Nullable
    Match match(String text, int at) {
        Match longest = null;
        Node node = root;
        for (int place = at; place < text.length() && node != null; ) {
            char c = text.charAt(place);
            String letters = Folded.of(c);
            if (!letters.isEmpty()) {
                node = after(node, letters);
                place++;
            } else if (Folded.isMark(c)) {
                place++;
            } else {
                int beyond = node.joint ? beyondJoint(text, place) : place;
                node = beyond == place ? null : node;
                place = beyond;
                continue;
            }
            List<String> ending = node == null ? List.of() : ending(node, text, at, place);
            if (!ending.isEmpty()) {
                longest = new Match(place, ending);
            }
        }
        return longest;
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
        while (place < text.length() && place - at < LONGEST_JOINT) {
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

    private static List<String> ending(Node node, String text, int from, int to) {
        if (node.ending.isEmpty() || to < text.length() && Folded.isMark(text.charAt(to))) {
            return List.of();
        }
        return node.ending.stream()
                .filter(spelling -> fits(spelling, text, from, to))
                .map(Spelling::name)
                .toList();
    }

    private static boolean fits(Spelling spelling, String text, int from, int to) {
        boolean alone = !Edges.isAlnum(text, from - 1) && !Edges.isAlnum(text, to);
        if (!spelling.written().isEmpty()) {
            String here = text.substring(from, to).replaceAll("\\s+", "").replace("and", "&");
            String declared = spelling.written().replaceAll("\\s+", "").replace("and", "&");
            return alone && (here.equals(declared) || here.equals(declared.toUpperCase(Locale.ROOT)));
        }
        boolean begins = !Edges.isAlnum(text, from - 1)
                || isHump(text, from)
                || spelling.isWhole() && Edges.isDigit(text, from - 1);
        return begins && (!Edges.isAlnum(text, to) || isHump(text, to) || Edges.isDigit(text, to));
    }

    /** Where a word in camel case goes on: before the R of "annRoe". */
    private static boolean isHump(String text, int at) {
        return at < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1));
    }
}
