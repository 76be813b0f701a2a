package debrief.evidence.reading;

import debrief.talk.Said;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The candidate's statements that no better answer may hold: the interviewer doubted them and was not convinced, or the candidate
 * took them back.
 *
 * <p>A doubt is a short question that asks whether somebody is sure, that gives the claim back with a question mark, or that puts
 * the question again. Who is unsure which statement is meant names none.
 */
public final class Withdrawn {

    /**
     * A statement that cannot stand.
     *
     * @param turn where it was said
     * @param by the turn that doubts it or takes it back
     * @param doubted by the interviewer; else the candidate took it back
     * @param words the sentence
     * @param asked stems of the question, where the sentence only answers it: "Repeatable read." states nothing alone
     */
    public record Passage(
            int turn, int by, boolean doubted, String words, Set<String> stems, Set<String> asked, boolean negated) {

        public Passage {
            stems = Set.copyOf(stems);
            asked = Set.copyOf(asked);
        }
    }

    private static final Pattern SURE = Pattern.compile(
            "(?i)\\b(?:(?:are|were) you (?:really |quite |absolutely |very )?(?:sure|certain|positive)|you['\u2019]?re sure|you sure"
                    + "|is that (?:really |actually )?(?:right|correct|true|so|enough|the case)|(?:does|will|would|can) (?:that|it|this) (?:really|actually)"
                    + "|do you (?:really|actually) (?:think|believe|mean)|sind sie (?:da )?sicher|bist du (?:da )?sicher)\\b[^?]*\\?|^\\W*(?:really|wirklich)\\?");

    private static final Pattern AGAIN = Pattern.compile(
            "(?i)^\\W*(?:(?:let me|i['\u2019]?ll) (?:ask|put|repeat) (?:it|that|the question|this)? ?(?:again|once more|differently|another way)"
                    + "|(?:once more|again)[,:])");

    private static final Pattern CONVINCED = Pattern.compile(
            "(?i)^\\W*(?:yes|yeah|yep|right|exactly|correct|true|agreed|perfect|great|good|okay,? good|fair enough|that['\u2019]s (?:right|correct|true)|genau|richtig|stimmt)\\b");
    private static final Pattern AFFIRMED =
            Pattern.compile("(?i)^\\W*(?:yes|yeah|yep|sure|absolutely|definitely|of course|ja|doch)\\b");

    /** The candidate takes back the sentence before. */
    private static final Pattern BACK = Pattern.compile(
            "(?i)^\\W*(?:(?:oh |ah |hm+,? |um,? )?(?:no,? wait|wait,? no|wait,? that|sorry,? no|no,? sorry|no,? that['\u2019]?s (?:wrong|not right|not true)"
                    + "|scratch that|i take (?:that|it) back|let me correct (?:that|myself|it)|correction\\b|actually,? no\\b"
                    + "|that (?:was|is) wrong|that['\u2019]?s wrong|i was wrong|nein,? warte|nein,? das (?:war|ist) falsch|quatsch))");

    /** "I said volatile earlier, but …" */
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?i)\\bI (?:said|told you|mentioned|answered|suggested|proposed)\\s+(.{2,60}?)\\s*,?\\s*(?:earlier|before|at first|in the beginning|a moment ago|just now|first)\\b[^.?!]*"
                    + "\\b(?:but|that was wrong|wrong|not right|incorrect|mistake)\\b");

    private static final Pattern NEGATION = Pattern.compile(
            "(?i)\\b(?:not|no|never|nothing|none|neither|nor|without|cannot|wrong|nicht|kein\\w*|nie)\\b|n['\u2019]t\\b");

    private static final int SHORT_TURN = 25;
    private static final int LONGEST_ECHO = 8;
    /** So few words answer a question and state nothing by themselves. */
    private static final int BARE = 4;

    private static final int FEWEST = 2;
    private static final double MOST = 0.7;

    private final List<Passage> passages;

    private Withdrawn(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    public static Withdrawn of(List<Said> turns) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Said turn = turns.get(i);
            if (turn.byCandidate()) {
                takenBack(turns, i, passages);
            } else if (i > 0 && turns.get(i - 1).byCandidate() && !isResolved(turns, i)) {
                doubted(i > 1 ? turns.get(i - 2).text() : Text.of(""), turns.get(i - 1), turn, passages);
            }
        }
        return new Withdrawn(passages);
    }

    public List<Passage> passages() {
        return passages;
    }

    /** The statement that a sentence says again. */
    public Optional<Passage> in(Sentence sentence) {
        Set<String> stems = Terms.stems(sentence);
        boolean negated = isNegated(sentence.raw());
        return passages.stream()
                .filter(passage -> passage.negated() == negated
                        && covers(stems, passage.stems())
                        && 2 * passage.asked().stream().filter(stems::contains).count()
                                >= passage.asked().size())
                .findFirst();
    }

    private static boolean covers(Set<String> stems, Set<String> stated) {
        long shared = stated.stream().filter(stems::contains).count();
        return shared >= FEWEST && shared >= MOST * stated.size();
    }

    /** The candidate stood by it, and the interviewer agreed. */
    private static boolean isResolved(List<Said> turns, int doubt) {
        return doubt + 2 < turns.size()
                && turns.get(doubt + 1).byCandidate()
                && AFFIRMED.matcher(turns.get(doubt + 1).spoken()).find()
                && !turns.get(doubt + 2).byCandidate()
                && CONVINCED.matcher(turns.get(doubt + 2).spoken()).find();
    }

    private static void doubted(Text question, Said answer, Said doubt, List<Passage> passages) {
        if (doubt.text().count() > SHORT_TURN || !doubt.spoken().contains("?")) {
            return;
        }
        boolean asks = SURE.matcher(doubt.spoken()).find()
                || AGAIN.matcher(doubt.spoken()).find();
        Set<String> stems = Terms.stems(doubt.text());
        stems.remove("sure");
        stems.remove("certain");
        if (!asks && !isEcho(answer, doubt)) {
            return;
        }
        List<Sentence> meant = answer.text().sentences().stream()
                .filter(sentence -> Terms.stems(sentence).stream().anyMatch(stems::contains))
                .toList();
        List<Sentence> sentences = answer.text().sentences();
        if (meant.isEmpty() && asks && !sentences.isEmpty()) {
            meant = sentences.subList(sentences.size() - 1, sentences.size());
        }
        Set<String> asked = Terms.stems(question);
        meant.forEach(sentence -> add(
                sentence,
                sentence.behind() - sentence.first() <= BARE ? asked : Set.of(),
                answer.id(),
                doubt.id(),
                true,
                passages));
    }

    /** A few of the candidate's own words, in a row, with a question mark. */
    private static boolean isEcho(Said answer, Said doubt) {
        Text text = doubt.text();
        if (text.count() > LONGEST_ECHO
                || text.sentences().size() != 1
                || !text.sentences().get(0).isMarked()) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            boolean opener = words.isEmpty()
                    && Set.of("so", "and", "just", "only", "hm", "a", "the").contains(text.folded(at));
            if (!opener) {
                words.add(text.folded(at));
            }
        }
        String asked = String.join(" ", words);
        String said = answer.text().folded(0, answer.text().size());
        return Terms.stems(text).size() >= FEWEST && (" " + said + " ").contains(" " + asked + " ");
    }

    private static void takenBack(List<Said> turns, int at, List<Passage> passages) {
        Said turn = turns.get(at);
        List<Sentence> sentences = turn.text().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (BACK.matcher(sentence.raw()).find()) {
                if (i > 0) {
                    add(sentences.get(i - 1), turn.id(), turn.id(), false, passages);
                } else if (at > 1 && turns.get(at - 2).byCandidate()) {
                    List<Sentence> before = turns.get(at - 2).text().sentences();
                    before.subList(Math.max(0, before.size() - 1), before.size())
                            .forEach(one -> add(one, turns.get(at - 2).id(), turn.id(), false, passages));
                }
            }
            Matcher named = SAID_BEFORE.matcher(sentence.raw());
            if (named.find()) {
                Set<String> stems = Terms.stems(Text.of(named.group(1)));
                for (Said earlier : turns.subList(0, at)) {
                    earlier.text().sentences().stream()
                            .filter(one -> earlier.byCandidate()
                                    && !stems.isEmpty()
                                    && Terms.stems(one).containsAll(stems))
                            .forEach(one -> add(one, earlier.id(), turn.id(), false, passages));
                }
            }
        }
    }

    private static void add(Sentence sentence, int turn, int by, boolean doubted, List<Passage> passages) {
        add(sentence, Set.of(), turn, by, doubted, passages);
    }

    private static void add(
            Sentence sentence, Set<String> asked, int turn, int by, boolean doubted, List<Passage> passages) {
        Set<String> stems = Terms.stems(sentence);
        if (stems.size() >= FEWEST) {
            passages.add(
                    new Passage(turn, by, doubted, sentence.raw().strip(), stems, asked, isNegated(sentence.raw())));
        }
    }

    private static boolean isNegated(String words) {
        return NEGATION.matcher(words).find();
    }
}
