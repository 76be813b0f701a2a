package debrief.knowledge;

import debrief.knowledge.Search.Span;
import debrief.words.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a sentence names things, numbered from 0, and so which of them a part of it speaks of.
 *
 * @param all in their order, and none inside another
 * @param alone whether there is only one thing, so that wherever it is named all is told of it
 */
record Mentions(Gist gist, List<Mention> all, boolean alone) {

    /** In words, from a thing's name to what is told of it. */
    private static final int FAR = 22;
    /** The same where the name comes last: "for random access I'd take a linked list". */
    private static final int NEAR = 4;

    /** Whatever stands behind these is only compared with. */
    private static final Set<String> COMPARED = words("compared.txt");
    /** Whatever stands behind these inside a clause is seldom what the clause is about. */
    private static final Set<String> INSIDE = words("inside.txt");
    /** Behind these a clause begins. */
    private static final Set<String> OPENING = Set.of("and", "so", "but", "or", "because", "since", "while", "then");

    private static final Set<String> SHOWN = Set.of("that", "this", "it", "which", "these", "those", "is");
    private static final Set<String> IS = Set.of("is", "s", "are", "called", "was", "be");
    private static final Set<String> JOINING = Set.of("and", "or", "nor");

    record Mention(int thing, int first, int behind) {

        private boolean isInside(Mention other) {
            return other.first <= first && other.behind >= behind && other.behind - other.first > behind - first;
        }
    }

    static Mentions of(Gist gist, List<Mention> found, boolean alone) {
        List<Mention> all = found.stream()
                .filter(one -> found.stream().noneMatch(one::isInside))
                .sorted(Comparator.comparingInt(Mention::first))
                .toList();
        return new Mentions(gist, all, alone);
    }

    private static Set<String> words(String name) {
        return Set.copyOf(WordList.read(Mentions.class, name));
    }

    static boolean opens(String word) {
        return OPENING.contains(word);
    }

    /** What is spoken of behind this sentence. */
    int last(int carried) {
        if (all.isEmpty() || gist.pointer() >= 0) {
            return carried;
        }
        int last = all.get(0).thing();
        for (Mention mention : all) {
            last = isAside(mention) ? last : mention.thing();
        }
        return last;
    }

    /**
     * Which thing some words tell of; -1 when that is not sure.
     *
     * @param carried what was spoken of before
     */
    int toldOf(Span words, int carried) {
        if (alone && !all.isEmpty()) {
            return 0;
        }
        int aside = -1;
        for (int i = all.size() - 1; i >= 0; i--) {
            Mention mention = all.get(i);
            if (mention.first() < words.first() && mention.first() >= words.first() - FAR) {
                if (!isAside(mention)) {
                    int behind = mention.first() < clause(words.first()) ? behind(words) : -1;
                    return behind >= 0 ? behind : isJoined(i) ? -1 : mention.thing();
                }
                aside = aside < 0 ? mention.thing() : aside;
            }
        }
        if (carried >= 0
                && aside < 0
                && gist.pointer() >= 0
                && gist.pointer() < words.first()
                && isAsideBehind(words)) {
            return carried;
        }
        int behind = behind(words);
        return behind >= 0 ? behind : aside >= 0 ? aside : carried;
    }

    /** "They share the heap of the process" tells of them. */
    private boolean isAsideBehind(Span words) {
        return all.stream()
                .filter(mention -> mention.first() >= words.behind())
                .findFirst()
                .filter(this::isAside)
                .isPresent();
    }

    /** "For random access I'd take …", "who somebody is, that's …". */
    private int behind(Span words) {
        return all.stream()
                .filter(mention -> mention.first() >= words.behind())
                .findFirst()
                .filter(mention -> isDefined(mention, words.behind() + FAR / 2)
                        || mention.first() <= words.behind() + NEAR
                                && !COMPARED.contains(gist.folded(mention.first() - 1))
                                && IntStream.rangeClosed(words.behind(), mention.first())
                                        .noneMatch(word -> gist.isClause(word) || opens(gist.folded(word))))
                .map(Mention::thing)
                .orElse(-1);
    }

    private boolean isDefined(Mention mention, int last) {
        int word = mention.first();
        return word >= 2 && word <= last && IS.contains(gist.folded(word - 1)) && SHOWN.contains(gist.folded(word - 2));
    }

    private int clause(int word) {
        int first = word;
        while (first > 0 && !gist.isClause(first) && !OPENING.contains(gist.folded(first - 1))) {
            first--;
        }
        return first;
    }

    /** "X and Y are …". */
    private boolean isJoined(int at) {
        if (at == 0 || all.get(at - 1).thing() == all.get(at).thing() || isAside(all.get(at - 1))) {
            return false;
        }
        int between = all.get(at - 1).behind();
        int gap = all.get(at).first() - between;
        return gap == 0 || gap == 1 && JOINING.contains(gist.folded(between));
    }

    private boolean isAside(Mention mention) {
        int word = mention.first();
        if (word == 0 || gist.isClause(word)) {
            return false;
        }
        String before = gist.folded(word - 1);
        boolean opening = word == 1 || gist.isClause(word - 1) || OPENING.contains(gist.folded(word - 2));
        return COMPARED.contains(before) || INSIDE.contains(before) && !opening;
    }
}
