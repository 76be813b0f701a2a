package debrief.knowledge;

import debrief.knowledge.Mentions.Mention;
import debrief.knowledge.Search.Span;
import debrief.model.Statement;
import debrief.model.Statement.Thing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Things that people mix up, with what is true of each: who is told to have which property.
 *
 * <p>What belongs to another thing, or is listed as untrue of this one, is a mistake. Whoever tells a property rightly in the
 * same answer, or denies an untrue one, knows it: then nothing is found, however the rest sounds. And only an answer to a
 * question about these things surely speaks of them.
 */
final class Contrast {

    /** How far "if" reaches without a comma: "if volatile made it atomic we would …". */
    private static final int SUPPOSED = 8;
    /** How many sentences a thing is spoken of without being named. */
    private static final int CARRIED = 3;

    private static final Set<String> IF = Set.of("if", "unless", "whether");

    /** @param own whether it is true of its thing alone; else it is untrue of it */
    private record Property(int thing, boolean own, Program program, List<Program> without, List<int[]> needed) {

        private List<Span> in(Gist gist, BitSet walls) {
            List<Span> spans = new ArrayList<>();
            if (needed.stream().allMatch(gist::holdsAny)
                    && without.stream().noneMatch(each -> each.isIn(gist, 0, gist.size(), walls))) {
                Program.Run run = program.new Run(gist, walls);
                int end = gist.size();
                for (int word = gist.size() - 1; word >= 0; word--) {
                    int behind = run.from(word);
                    if (behind > word && behind <= end) {
                        spans.add(new Span(word, behind));
                        end = word;
                    }
                }
            }
            return spans;
        }
    }

    /** A property that is told of a thing: rightly, or not. */
    private record Sign(Property property, int thing, Span span) {

        private boolean isRight() {
            return property.own() == (property.thing() == thing);
        }

        /** One word alone says little. */
        private boolean isWord() {
            return span.behind() - span.first() == 1;
        }

        private boolean isListed() {
            return !property.own() && !isWord();
        }
    }

    /** A mistake in one of the sentences. */
    record Found(int sentence, Span span) {}

    private record Ready(List<List<Program>> names, List<Program> context, List<Property> properties) {}

    private final Statement statement;
    private final ToIntFunction<String> numbers;
    private final List<List<Phrase>> names;
    private @Nullable Ready ready;

    /** @param numbers of forms from 1; gives new ones to new forms */
    Contrast(Statement statement, ToIntFunction<String> numbers) {
        this.statement = statement;
        this.numbers = numbers;
        names = statement.things().stream()
                .map(thing -> thing.names().stream().map(Phrase::parse).toList())
                .toList();
    }

    Statement statement() {
        return statement;
    }

    /** Words of which a talk holds one where it names one of the things. */
    List<String> keys() {
        return names.stream()
                .flatMap(List::stream)
                .flatMap(name -> name.needed(false, List::size).get(0).stream())
                .distinct()
                .toList();
    }

    /** Gets ready to be looked for, if it is not: sentences that were numbered before do not know its words. */
    boolean prepare() {
        if (ready != null) {
            return false;
        }
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (String is : statement.things().get(i).is()) {
                properties.add(property(i, true, Phrase.parse(is)));
            }
            for (String not : statement.things().get(i).not()) {
                properties.add(property(i, false, Phrase.parse(not)));
            }
        }
        ready = new Ready(
                names.stream()
                        .map(all -> all.stream()
                                .map(Phrase::body)
                                .map(this::program)
                                .toList())
                        .toList(),
                statement.things().get(0).context().stream()
                        .map(word -> program(Phrase.parse(word).body()))
                        .toList(),
                properties);
        return true;
    }

    private Program program(PhrasePart part) {
        return new Program(part, numbers, false);
    }

    private Property property(int thing, boolean own, Phrase phrase) {
        List<int[]> needed = phrase.needed(false, List::size).stream()
                .map(set -> set.stream().mapToInt(numbers).toArray())
                .toList();
        List<Program> without = phrase.without().stream().map(this::program).toList();
        return new Property(thing, own, program(phrase.body()), without, needed);
    }

    /** The first mistake in an answer; one that is surely such goes before one that may be misheard. */
    Optional<Found> in(List<Gist> answer, List<Gist> asked, Stance stance) {
        Ready search = Optional.ofNullable(ready).orElseThrow();
        int[] inQuestion = named(search, asked).toArray();
        boolean amid = isAmid(search, asked, stance);
        boolean elsewhere = !search.context().isEmpty() && !amid && !isAmid(search, answer, stance);
        if (elsewhere || !IntStream.of(inQuestion).allMatch(this::isJudged)) {
            return Optional.empty();
        }
        boolean asksFor = inQuestion.length > 0;
        boolean several = IntStream.concat(IntStream.of(inQuestion), named(search, answer))
                        .filter(this::isJudged)
                        .distinct()
                        .count()
                > 1;
        boolean only = IntStream.range(0, names.size()).filter(this::isJudged).count() == 1;
        int carried = inQuestion.length == 1 ? inQuestion[0] : -1;
        Optional<Found> wrong = Optional.empty();
        boolean known = false;
        boolean listed = false;
        int unnamed = 0;
        for (int i = 0; i < answer.size(); i++) {
            Gist gist = answer.get(i);
            Mentions mentions = mentions(search, gist);
            boolean named = several && !mentions.all().isEmpty();
            BitSet open = stance.asks(gist) ? new BitSet() : stance.open(gist);
            for (Sign sign : signs(search, mentions, carried, stance)) {
                Span span = sign.span();
                boolean told = open.get(span.first());
                if (isSupposed(gist, span.behind() - 1)) {
                    continue;
                }
                if (sign.isRight() == told) {
                    if (!sign.isWord()) {
                        return Optional.empty();
                    }
                    known = true;
                } else if (told
                        && (sign.isListed() ? asksFor || amid || several || only : asksFor && (named || !sign.isWord()))
                        && (wrong.isEmpty() || sign.isListed() && !listed)
                        && !stance.takesBack(gist, span.behind(), answer.subList(i + 1, answer.size()))) {
                    wrong = Optional.of(new Found(i, span));
                    listed |= sign.isListed();
                }
            }
            unnamed = mentions.all().isEmpty() ? unnamed + 1 : 0;
            carried = unnamed > CARRIED && names.size() > 1 ? -1 : mentions.last(carried);
        }
        return known && !listed ? Optional.empty() : wrong;
    }

    private static boolean isAmid(Ready search, List<Gist> gists, Stance stance) {
        return gists.stream()
                .anyMatch(gist ->
                        search.context().stream().anyMatch(word -> word.isIn(gist, 0, gist.size(), stance.walls())));
    }

    private List<Sign> signs(Ready search, Mentions mentions, int carried, Stance stance) {
        List<Sign> signs = new ArrayList<>();
        for (Property property : search.properties()) {
            for (Span span : property.in(mentions.gist(), stance.walls())) {
                int thing = mentions.toldOf(span, carried);
                if (isJudged(thing) && (property.own() || thing == property.thing())) {
                    signs.add(new Sign(property, thing, span));
                }
            }
        }
        return signs;
    }

    /** Whether anything is known of a thing; of others it only matters that they are spoken of. */
    private boolean isJudged(int number) {
        if (number < 0) {
            return false;
        }
        Thing thing = statement.things().get(number);
        return !thing.is().isEmpty() || !thing.not().isEmpty();
    }

    private static IntStream named(Ready search, List<Gist> gists) {
        return gists.stream()
                .flatMap(gist -> mentions(search, gist).all().stream())
                .mapToInt(Mention::thing)
                .distinct();
    }

    private static Mentions mentions(Ready search, Gist gist) {
        List<Mention> found = new ArrayList<>();
        for (int thing = 0; thing < search.names().size(); thing++) {
            for (Program name : search.names().get(thing)) {
                Program.Run run = name.new Run(gist, new BitSet());
                for (int word = 0; word < gist.size(); word++) {
                    int behind = run.from(word);
                    if (behind > word) {
                        found.add(new Mention(thing, word, behind));
                    }
                }
            }
        }
        return Mentions.of(gist, found, search.names().size() == 1);
    }

    private static boolean isSupposed(Gist gist, int word) {
        for (int at = word; at > Math.max(0, word - SUPPOSED) && !gist.isClause(at); at--) {
            String before = gist.folded(at - 1);
            if (IF.contains(before)) {
                return true;
            }
            if (Mentions.opens(before)) {
                return false;
            }
        }
        return false;
    }
}
