package debrief.sheet;

import debrief.evidence.reading.Terms;
import debrief.model.Claim;
import debrief.model.Point.Evidence;
import debrief.talk.Said;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that the candidate took back, and what was said instead.
 *
 * @param before where it was said
 * @param taken the sentence that was taken back; null where it is not sure which one
 * @param by the turn that takes it back
 * @param back the sentence that does
 * @param instead the words in its place, as they were said; may be empty
 * @param prompt what made the candidate do so
 * @param doubt of the interviewer; null where nobody doubted
 */
record Mended(
        Said before,
        @Nullable Sentence taken,
        Said by,
        Sentence back,
        String instead,
        Prompt prompt,
        @Nullable Doubt doubt) {

    /** What makes somebody take words back. */
    enum Prompt {
        /** Nobody asked. */
        NONE,
        /** The interviewer doubted, and the next words took it up. */
        DOUBT,
        /** The interviewer had doubted before, and the words had been defended. */
        EARLIER_DOUBT
    }

    private static final Pattern BACK = Pattern.compile(
            "(?i)^\\W*(?:(?:oh|ah|hm+|um+|uh+|or|but)\\b[,.]? )*(?:no,? wait|wait,? no|sorry,? no|no,? sorry|scratch that|i take (?:that|it) back"
                    + "|actually,? no|let me correct (?:that|myself)|correction)\\b[,.:;]*\\s*");

    private static final Pattern YIELDS = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|ah+|oh|um+|uh+|well|okay|ok|yeah|yes|right|sorry|no)\\b[,.!]*\\s+)*(?:you(?:['\u2019]re| are) (?:completely |absolutely |totally )?right|good point|fair point|(?:right|true|yes|yeah),? sorry\\b|(?:maybe|perhaps|probably) not\\b|not (?:exactly|necessarily|quite)\\b|i was wrong|that was wrong|my mistake|my bad|i take (?:that|it) back"
                    + "|let me correct (?:that|myself)|actually,? (?:no|not)|i made a mistake|i guess not\\b|i (?:didn['\u2019]t|did not) (?:know|reali[sz]e) (?:that|this|it)\\b|i mixed (?:it|that|them|this) up|i confused)\\b[,.:;]*\\s*");

    /** "Oh, no, sorry.": it gives in and says no more. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|ah+|oh|um+|uh+|well|okay|ok|yeah|yes|right|sorry|no|wait|true|actually|of course|you(?:['\u2019]re| are) (?:completely |absolutely |totally )?right"
                    + "|good point|fair point|i was wrong|that was wrong|my mistake|my bad|i made a mistake|i (?:didn['\u2019]t|did not) (?:know|reali[sz]e) (?:that|this|it))\\b\\W*)+$");

    private static final Pattern SAYS_MORE = Pattern.compile(
            "(?i)^(?!(?:but|not|honestly|to be honest|i['\u2019]?(?:d|m| would| am| don|ll| guess| think| can)|i don)\\b)(?:\\S+\\s+){3}\\S");

    private static final Pattern ADMITS = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|ah+|oh|um+|uh+|well|okay|ok)\\b[,.!]*\\s+)+(?:no,? |yes,? |right,? )?(?:you(?:['\u2019]re| are) (?:completely |absolutely |totally )?right|i was wrong|that was wrong|my mistake|i made a mistake)\\b");

    private static final Pattern NO = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|ah+|oh|um+|uh+|well|okay|ok|actually|sorry)\\b[,.!]*\\s+)*(?:no|not really)\\b[,.:;]+\\s*(?!I (?:think|mean|am|'m)|it is|it does|I['\u2019]m)");

    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\b(?:take (?:that|it) back|correct (?:that|myself)|scratch that)\\b");

    /** "I said volatile earlier, but that was wrong: …" */
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?i)\\bI (?:said|told you|mentioned|answered|suggested|proposed)\\s+(.{2,60}?)\\s*,?\\s*(?:earlier|before|at first|in the beginning|at the beginning|a moment ago|just now|first)\\b"
                    + "[^.?!]*?\\b(?:but (?:that|it)(?:['\u2019]s| was| is) (?:wrong|not right|a mistake|not true)|that was wrong|that['\u2019]s wrong|which was wrong|which is wrong|that was a mistake|i was wrong)\\b[,.:;]*\\s*");

    private static final int TELLING = 2;

    /** So many in one talk are one quarrel; each is looked for in all that follows. */
    private static final int MOST_DOUBTS = 20;

    /** All of an interview, by the turns in which something was said that was taken back or takes it back. */
    static List<Mended> in(List<Said> turns, List<Doubt> doubts) {
        List<Mended> mended = new ArrayList<>();
        Map<String, List<Place>> places = new HashMap<>();
        for (Said turn : turns) {
            if (turn.byCandidate() && Heard.isClear(turn)) {
                inOneTurn(turn, mended);
                saidBefore(turn, places, mended);
                for (Sentence sentence : turn.text().sentences()) {
                    Place place = new Place(turn, sentence);
                    Terms.stems(sentence)
                            .forEach(stem -> places.computeIfAbsent(stem, key -> new ArrayList<>())
                                    .add(place));
                }
            }
        }
        doubts.stream().filter(Doubt::isIssue).limit(MOST_DOUBTS).forEach(doubt -> askedLater(doubt, turns, mended));
        for (Doubt doubt : doubts) {
            Said reply = doubt.reply();
            Sentence back = doubt.back();
            if (reply != null && back != null && Heard.isClear(reply)) {
                mended.add(new Mended(
                        doubt.answer(),
                        doubt.meant(),
                        reply,
                        back,
                        behindYielding(reply, back),
                        prompt(doubt, reply),
                        doubt));
            }
        }
        return mended;
    }

    private record Place(Said turn, Sentence sentence) {}

    /**
     * Whether a reply to a doubt takes back what was doubted.
     *
     * @param asksYes whoever answers "No." to the doubt gives in
     */
    static boolean yields(Said reply, boolean asksYes) {
        String opening = reply.spoken();
        if (YIELDS.matcher(opening).find()) {
            return true;
        }
        Matcher no = NO.matcher(opening);
        // "No, but I would check." corrects nothing.
        return asksYes
                && no.find()
                && SAYS_MORE.matcher(opening.substring(no.end())).find();
    }

    /** It gives in, and says nothing of what holds instead. */
    static boolean isBare(Sentence sentence) {
        return BARE.matcher(sentence.raw()).find();
    }

    /** The candidate says in so many words that the interviewer is right. */
    static boolean admits(Said reply) {
        return ADMITS.matcher(reply.spoken()).find();
    }

    /** A statement stands in the words that were taken back. */
    boolean takes(Claim claim) {
        return taken != null
                && before.id() == claim.turn()
                && taken.raw().contains(claim.says().strip());
    }

    /** What was said, what the interviewer put against it, and what was said instead. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        if (taken != null && Heard.isClear(before)) {
            evidence.add(new Evidence(before.id(), taken.raw().strip()));
        }
        if (doubt != null) {
            evidence.add(new Evidence(doubt.turn().id(), doubt.by().raw().strip()));
        }
        evidence.add(new Evidence(by.id(), back.raw().strip()));
        return evidence;
    }

    private static void inOneTurn(Said turn, List<Mended> mended) {
        List<Sentence> sentences = turn.text().sentences();
        for (int i = 1; i < sentences.size(); i++) {
            Sentence before = sentences.get(i - 1);
            Sentence sentence = sentences.get(i);
            // Whoever answers a question of their own takes nothing back.
            if (BACK.matcher(sentence.raw()).find()
                    && !before.isMarked()
                    && Terms.stems(before).size() >= TELLING
                    && (SAYS_SO.matcher(sentence.raw()).find() || shares(before, sentence, sentences))) {
                mended.add(new Mended(
                        turn, before, turn, sentence, behind(turn, sentence, end(BACK, sentence)), Prompt.NONE, null));
            }
        }
    }

    /** "No, wait" may only put something before what was said: what is taken back is spoken of again. */
    private static boolean shares(Sentence before, Sentence back, List<Sentence> sentences) {
        Set<String> stems = Terms.stems(before);
        return shared(stems, back) > 0
                || back.number() + 1 < sentences.size() && shared(stems, sentences.get(back.number() + 1)) > 0;
    }

    private static void saidBefore(Said turn, Map<String, List<Place>> places, List<Mended> mended) {
        for (Sentence sentence : turn.text().sentences()) {
            Matcher named = SAID_BEFORE.matcher(sentence.raw());
            if (named.find()) {
                Set<String> stems = Terms.stems(Text.of(named.group(1)));
                List<Place> meant = stems.stream()
                        .findFirst()
                        .map(stem -> places.getOrDefault(stem, List.of()))
                        .orElse(List.of())
                        .stream()
                        .filter(place -> Terms.stems(place.sentence()).containsAll(stems))
                        .toList();
                if (!meant.isEmpty()) {
                    Place first = meant.get(0);
                    mended.add(new Mended(
                            first.turn(),
                            first.sentence(),
                            turn,
                            sentence,
                            behind(turn, sentence, named.end()),
                            Prompt.NONE,
                            null));
                }
            }
        }
    }

    /** The interviewer comes back to the doubted words, and now the answer is no. */
    private static void askedLater(Doubt doubt, List<Said> turns, List<Mended> mended) {
        Sentence meant = doubt.meant();
        if (meant == null || meant.isMarked() || Doubts.isNegated(meant)) {
            return;
        }
        Set<String> stems = Terms.stems(meant);
        // "Yes, it survives." speaks of what was asked.
        Set<String> withQuestion = new HashSet<>(stems);
        if (doubt.answer().id() > 1) {
            withQuestion.addAll(Terms.stems(turns.get(doubt.answer().id() - 2).text()));
        }
        for (int i = doubt.turn().id(); i + 1 < turns.size(); i++) {
            Said again = turns.get(i);
            Said reply = turns.get(i + 1);
            if (again.byInterviewer() && reply.byCandidate() && Heard.isClear(reply)) {
                List<Sentence> asked = again.text().sentences().stream()
                        .filter(Sentence::isMarked)
                        .filter(one -> !Doubts.isNegated(one)
                                && (shared(stems, one) >= TELLING || shared(withQuestion, one) > TELLING))
                        .toList();
                Sentence first = reply.text().sentences().isEmpty()
                        ? null
                        : reply.text().sentences().get(0);
                if (!asked.isEmpty() && first != null && yields(reply, true)) {
                    mended.add(new Mended(
                            doubt.answer(),
                            meant,
                            reply,
                            first,
                            behindYielding(reply, first),
                            Prompt.EARLIER_DOUBT,
                            doubt));
                    return;
                }
            }
        }
    }

    private static long shared(Set<String> stems, Sentence sentence) {
        return Terms.stems(sentence).stream().filter(stems::contains).count();
    }

    private static Prompt prompt(Doubt doubt, Said reply) {
        return reply.id() <= doubt.turn().id() + 1 ? Prompt.DOUBT : Prompt.EARLIER_DOUBT;
    }

    private static int end(Pattern opener, Sentence sentence) {
        Matcher matcher = opener.matcher(sentence.raw());
        return matcher.find() ? matcher.end() : 0;
    }

    /** "Oh. You're right. …": what is said in place of the doubted words. */
    private static String behindYielding(Said reply, Sentence back) {
        String rest = reply.text().source().substring(back.start());
        Matcher yields = YIELDS.matcher(rest);
        return (yields.find() ? rest.substring(yields.end()) : rest.substring(end(NO, back))).strip();
    }

    /** What a turn says behind a place in one of its sentences. */
    private static String behind(Said turn, Sentence sentence, int from) {
        String own = sentence.raw().substring(from);
        String rest = turn.text().source().substring(sentence.end());
        return (own + rest).strip();
    }
}
