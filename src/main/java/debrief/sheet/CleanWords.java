package debrief.sheet;

import debrief.evidence.reading.Terms;
import debrief.evidence.reading.Withdrawn;
import debrief.measure.Mark;
import debrief.measure.Measure;
import debrief.measure.Stretch;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Turn;
import debrief.talk.Said;
import debrief.words.Sentence;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A better answer: the candidate's own mended words, where they can be said again as they are. */
final class CleanWords {

    /** What a typist writes, and what breaks off. */
    private static final Pattern MARKS = Pattern.compile("\\.\\.|[\u2026\u2013\u2014()\\[\\]{}<>\"`*?]|\\w-(?:\\s|$)");

    /** A first word that leans on a sentence which is not there. */
    private static final Set<String> LEANING = Set.copyOf(WordList.read(CleanWords.class, "leaning.txt"));

    private static final int FEWEST = 8;
    private static final int MOST = 90;
    private static final int TELLING = 3;

    /** Where more was said than what was mended, the mended words alone would be a worse answer. */
    private static final int LITTLE = 12;

    private final Heard heard;
    private final Withdrawn withdrawn;
    private final Function<List<Said>, List<Claim>> claims;

    /** @param withdrawn what was doubted or taken back in the whole talk */
    CleanWords(Heard heard, Withdrawn withdrawn, Function<List<Said>, List<Claim>> claims) {
        this.heard = heard;
        this.withdrawn = withdrawn;
        this.claims = claims;
    }

    /** The answer that was mended, if it is one clean thing. */
    Optional<String> of(Mended mended) {
        String words = mended.instead().replaceAll("\\s+", " ").strip();
        if (heard.recalled() || words.isEmpty() || rest(mended, words) > LITTLE) {
            return Optional.empty();
        }
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return isClean(capital, mended) ? Optional.of(capital) : Optional.empty();
    }

    /** How many words of the answer are neither taken back nor among the mended ones. */
    private int rest(Mended mended, String words) {
        Sentence taken = mended.taken();
        boolean same = mended.before().id() == mended.by().id();
        int before = heard.answers().stream()
                .filter(said -> said.id() < mended.before().id())
                .mapToInt(said -> said.text().count())
                .sum();
        return before
                + mended.before().text().count()
                - (taken == null ? 0 : taken.text().count(taken.first(), taken.behind()))
                - (same ? Text.of(words).count() : 0);
    }

    private boolean isClean(String words, Mended mended) {
        Text text = Text.of(words);
        int count = text.count();
        if (count < FEWEST
                || count > MOST
                || MARKS.matcher(words).find()
                || !words.matches("(?s).*[.!]$")
                || LEANING.contains(text.folded(0))
                || Terms.stems(text).size() < TELLING
                || !isOnTheSubject(text, mended)) {
            return false;
        }
        Turn turn = Turn.verbatim(1, mended.by().turn().speaker(), words, 1);
        Said said = Said.of(turn);
        boolean stumbles = Measure.answer(heard.exchange().kind(), List.of(Stretch.of(said)), "en").found().stream()
                .anyMatch(found -> Set.of(Mark.FILLER, Mark.HEDGE, Mark.REPETITION, Mark.CORRECTION)
                        .contains(found.kind()));
        boolean wrong = claims.apply(List.of(said)).stream()
                .anyMatch(claim -> claim.verdict() == Verdict.WRONG || claim.verdict() == Verdict.PARTLY);
        boolean whole = Terms.stems(text).containsAll(carrying(mended));
        boolean takenBack = text.sentences().stream().map(withdrawn::in).anyMatch(Optional::isPresent);
        return whole && !stumbles && !wrong && !takenBack;
    }

    /** The names and figures of the answer so far: a better one does without none of them. */
    private Set<String> carrying(Mended mended) {
        Set<Integer> others = new HashSet<>();
        heard.answers().stream()
                .map(Said::id)
                .filter(id -> id < mended.by().id())
                .forEach(others::add);
        Set<String> stems = new HashSet<>();
        heard.measures().found().stream()
                .filter(found -> others.contains(found.turn()))
                .filter(found -> found.kind() == Mark.NAME
                        || found.kind() == Mark.NUMBER && found.words().matches(".*\\d.*"))
                .forEach(found -> stems.addAll(Terms.stems(Text.of(found.words()))));
        return stems;
    }

    /** It speaks of what was asked or taken back, and not of something else. */
    private boolean isOnTheSubject(Text text, Mended mended) {
        Set<String> stems = Terms.stems(text);
        Sentence taken = mended.taken();
        boolean ofTaken = taken != null && Terms.stems(taken).stream().anyMatch(stems::contains);
        return ofTaken
                || heard.turns().stream()
                        .filter(Said::byInterviewer)
                        .anyMatch(said -> Terms.stems(said.text()).stream().anyMatch(stems::contains));
    }
}
