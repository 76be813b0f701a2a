package debrief.sheet;

import debrief.evidence.reading.Terms;
import debrief.sheet.Doubt.Outcome;
import debrief.sheet.Doubt.Way;
import debrief.talk.Said;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds where the interviewer doubts. "Really?" is a doubt in talk on technology alone: elsewhere it is only interest. */
final class Doubts {

    /** "Are you sure you can hear me?" doubts nothing that was said. */
    private static final Pattern SURE = Pattern.compile(
            "(?i)(?<!how )\\bare you (?:really |quite |absolutely |completely |very |so |100 ?% )?(?:sure|certain|positive)\\b"
                    + "(?! (?:that )?you(?:['\u2019]re)? (?:want|can|have|don|are|aren|need|like|hear|see|okay|ok|ready|fine))[^?]*\\?"
                    + "|^\\W*(?:so )?you(?:['\u2019]re| are)? (?:really |quite )?sure\\b[^?]*\\?");

    /** "Great. Is that really all?" agrees first. */
    private static final Pattern IS_IT = Pattern.compile(
            "(?i)^\\W*(?:hm+,? |and |but |so )?is that (?:really|actually|always) (?:right|correct|true|so|the case|enough|safe|needed|necessary)\\b[^?]*\\?"
                    + "|\\b(?:is|are) there really (?:no|not|nothing|never)\\b[^?]*\\?"
                    + "|^\\W*(?:hm+,? |and |but |so )?(?:does|will|would|can|is) (?:that|it|this) really\\b[^?]*\\?"
                    + "|\\bdo you really (?:think|believe)\\b[^?]*\\?");

    /** Alone in its turn: behind a summary of one's own it asks about that. */
    private static final Pattern IS_THAT_RIGHT =
            Pattern.compile("(?i)^\\W*(?:(?:hm+|and|but|so|okay)\\b[,.]* )*is that (?:right|correct|true)\\?\\W*$");

    private static final Pattern OBJECTS = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|and|but|so|okay|well)\\b[,.]? )*(?:does|is|would|wo)n['\u2019]t (?:that|it|this)\\b[^?]*\\?");

    private static final Pattern DISAGREES = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|well|um+|uh+|no|nope|ah|okay|ok|sorry)\\b[,.]? )*(?:not quite\\b|not exactly\\b"
                    + "|that(?:['\u2019]s| is|was| was)(?: not|n['\u2019]t) (?:quite |really |entirely |exactly |actually )?(?:right|correct|true|how (?:it|that) works)"
                    + "|that isn['\u2019]t (?:quite |really |entirely |exactly |actually )?(?:right|correct|true|how (?:it|that) works)"
                    + "|that(?:['\u2019]s| is) (?:wrong|incorrect|a mistake|a common mistake|a misconception)"
                    + "|i don['\u2019]t think (?:that['\u2019]s|that is|this is|so\\b)|i(?:['\u2019]d| would)? (?:have to )?disagree\\b"
                    + "|i(?:['\u2019]m| am) not (?:so |really |quite |entirely )?(?:sure (?:i |that i |if i |whether i )(?:fully |really |quite )?agree|convinced|sure about that|sure that['\u2019]s))");

    private static final Pattern AGAIN = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|well|okay|ok|right|sure|yes|but|no|sorry|yeah)\\b[,.]? )*(?:my question (?:is|was)\\b|what i (?:asked|meant|wanted to know) (?:is|was)\\b"
                    + "|that(?:['\u2019]s| is|was| was)(?: not|n['\u2019]t) (?:quite |really )?(?:what i asked|my question|the question)\\b"
                    + "|(?:but )?that (?:doesn['\u2019]t|didn['\u2019]t) (?:quite |really )?answer (?:my|the) question\\b"
                    + "|(?:so )?let me (?:repeat|rephrase)(?: (?:it|that|the question|my question))?\\b|(?:so )?let me (?:ask|put) (?:it|that|the question) (?:again|differently|another way|once more|in another way|in other words)\\b)");

    /** The candidate had not heard or not understood: then it is put again for that. */
    private static final Pattern NOT_HEARD = Pattern.compile(
            "(?i)\\?|\\b(?:sorry|pardon|repeat|rephrase|again|hear you|catch that|understand the question|what do you mean|not sure what you mean)\\b");

    private static final Pattern AGREES = Pattern.compile(
            "(?i)^\\W*(?:(?:ah|oh|okay|ok|yeah|hm+|mm-?hm+|well)\\b[,.]? )*(?:yes\\b|yep\\b|right\\b|exactly\\b|correct\\b|true\\b|agreed\\b|perfect\\b|great\\b|good\\b|nice\\b"
                    + "|fair (?:enough|point)\\b|makes sense\\b|that makes sense\\b|absolutely\\b|excellent\\b|sure\\b|cool\\b|now you have it\\b|you['\u2019]re right\\b|that['\u2019]s (?:right|correct|true|it|fine|good|better)\\b)");

    private static final Pattern NO = Pattern.compile("(?i)\\b(?:no|not|never|nothing|none|without)\\b|n['\u2019]t\\b");

    /** Who has heard an explanation and says "okay" may have accepted it. */
    private static final Pattern PASSED = Pattern.compile(
            "(?i)^\\W*(?:okay|ok|alright|all right|got it|i see|thanks|thank you|let['\u2019]s|moving on)\\b");

    /** "Always safe?" is a doubt; "Kafka Streams?" asks for more. */
    private static final Set<String> STRONG = Set.of(
            "always",
            "never",
            "all",
            "every",
            "exactly",
            "only",
            "no",
            "none",
            "nothing",
            "guaranteed",
            "guarantees",
            "guarantee",
            "safe",
            "impossible",
            "automatically",
            "immediately",
            "without",
            "not",
            "instantly",
            "everything",
            "nobody",
            "faster",
            "whole",
            "entire",
            "both",
            "same",
            "any",
            "each",
            "before",
            "after",
            "once",
            "twice");

    private static final Pattern CONCEDES = Pattern.compile(
            "(?i)^\\W*(?:(?:ah+|oh|okay|ok|right|hm+|well|so|yes|yeah)\\b[,.!]* )*(?:then|ah+,?|oh,?) (?:that |this )?[^?]{0,60}\\b(?:is|are|was|does|do|would|will|can)(?: not|n['\u2019]t) (?:be )?(?:really )?"
                    + "(?:enough|safe|work|help|right|true|sufficient|correct|hold|guaranteed?)\\b");

    private static final Pattern STANDS = Pattern.compile(
            "(?i)^\\W*(?:(?:um+|uh+|hm+|well|oh)\\b[,.]* )*(?:yes|yeah|yep|sure|absolutely|definitely|of course|i(?:['\u2019]m| am) (?:pretty |quite |very )?(?:sure|certain)|i think so|i believe so|it (?:is|does))\\b");

    private static final int BARE_REPLY = 8;
    private static final Set<String> OPENERS = Set.of("so", "and", "just", "hm", "it", "is", "but");

    private static final int SHORT_TURN = 30;
    private static final int LONGEST_ECHO = 9;
    private static final int SHORT_ANSWER = 14;
    private static final int SURELY_MEANT = 2;

    /** So many turns belong together. */
    private static final int SOON = 8;

    private static final int AT_ONCE = 4;

    private Doubts() {}

    /** @param talk the whole interview: what comes of a doubt may stand in another exchange */
    static List<Doubt> in(Heard heard, List<Said> talk) {
        List<Doubt> doubts = new ArrayList<>();
        if (!heard.isJudged()) {
            return doubts;
        }
        List<Said> turns = heard.turns();
        for (int i = 1; i < turns.size(); i++) {
            Said answer = turns.get(i - 1);
            Said turn = turns.get(i);
            if (turn.byInterviewer() && answer.byCandidate() && answer.text().count() > 0 && Heard.isClear(turn)) {
                List<Said> after = talk.subList(turn.id(), Math.min(talk.size(), turn.id() + SOON));
                doubt(answer, turn, after, heard.isTechnical()).ifPresent(doubt -> {
                    // Who asks on about the reply to a doubt goes on doubting.
                    doubts.removeIf(before -> before.reply() == answer && before.outcome() != Outcome.YIELDED);
                    doubts.add(doubt);
                });
            }
        }
        return doubts;
    }

    private static Optional<Doubt> doubt(Said answer, Said turn, List<Said> after, boolean technical) {
        Said reply = after.stream()
                .filter(said -> said.byCandidate() && said.text().count() > 0)
                .findFirst()
                .orElse(null);
        for (Sentence sentence : turn.text().sentences()) {
            Way way = way(answer, turn, sentence, technical);
            if (way == null && reply != null && turn.spoken().contains("?") && Mended.admits(reply)) {
                way = Way.SURE;
            }
            if (way != null) {
                Sentence meant = meant(way, answer, sentence);
                // "No." agrees with whoever asks "Are there really no conflicts?"
                boolean asksYes = (way == Way.SURE || way == Way.ECHO) && !isNegated(sentence);
                if (reply != null && Mended.yields(reply, asksYes)) {
                    return Optional.of(
                            new Doubt(way, answer, meant, turn, sentence, reply, yielding(reply), Outcome.YIELDED));
                }
                Outcome outcome = outcome(way, sentence, reply, after, technical);
                Doubt doubt = new Doubt(way, answer, meant, turn, sentence, reply, null, outcome);
                return Optional.of(outcome == Outcome.SETTLED ? doubt : conceded(doubt, after));
            }
        }
        return Optional.empty();
    }

    /** The first sentence that is more than "Oh." */
    private static Sentence yielding(Said reply) {
        List<Sentence> sentences = reply.text().sentences();
        return sentences.stream()
                .filter(sentence -> reply.text().count(sentence.first(), sentence.behind()) > 1)
                .findFirst()
                .orElse(sentences.get(0));
    }

    /** The candidate sees it a little later: "Okay, then volatile is not enough." */
    private static Doubt conceded(Doubt doubt, List<Said> after) {
        Set<String> stems = Terms.stems(doubt.answer().text());
        for (Said said : after.subList(0, Math.min(after.size(), AT_ONCE))) {
            for (Sentence sentence :
                    said.byCandidate() && Heard.isClear(said) ? said.text().sentences() : List.<Sentence>of()) {
                if (CONCEDES.matcher(sentence.raw()).find()
                        && Terms.stems(sentence).stream().anyMatch(stems::contains)) {
                    return new Doubt(
                            doubt.way(),
                            doubt.answer(),
                            doubt.meant(),
                            doubt.turn(),
                            doubt.by(),
                            said,
                            sentence,
                            Outcome.YIELDED);
                }
            }
        }
        return doubt;
    }

    private static @Nullable Way way(Said answer, Said turn, Sentence sentence, boolean technical) {
        String raw = sentence.raw();
        boolean opens = sentence.number() == 0;
        boolean last = sentence.number() + 1 == turn.text().sentences().size();
        boolean agreed = AGREES.matcher(turn.spoken()).find();
        if (turn.text().count() <= SHORT_TURN
                && (SURE.matcher(raw).find()
                        || technical && !agreed && IS_IT.matcher(raw).find()
                        || technical && IS_THAT_RIGHT.matcher(turn.spoken()).find())) {
            return Way.SURE;
        }
        if (technical && opens && !agreed && OBJECTS.matcher(raw).find()) {
            return Way.OBJECTS;
        }
        boolean asked =
                NOT_HEARD.matcher(answer.spoken()).find() && answer.text().count() <= SHORT_ANSWER;
        if (opens && !endsAsking(answer) && DISAGREES.matcher(raw).find()) {
            return Way.DISAGREES;
        }
        if (opens
                && !asked
                && !endsAsking(answer)
                && turn.spoken().contains("?")
                && AGAIN.matcher(raw).find()) {
            return Way.AGAIN;
        }
        return technical && last && isEcho(answer, sentence) ? Way.ECHO : null;
    }

    static boolean isNegated(Sentence sentence) {
        return NO.matcher(sentence.raw()).find();
    }

    private static boolean endsAsking(Said said) {
        List<Sentence> sentences = said.text().sentences();
        return !sentences.isEmpty() && sentences.get(sentences.size() - 1).isMarked();
    }

    /** Some of the candidate's own words in a row, a strong one among them, with a question mark. */
    private static boolean isEcho(Said answer, Sentence sentence) {
        int first = behindOpener(sentence);
        return sentence.isMarked()
                && sentence.behind() - first <= LONGEST_ECHO
                && first < sentence.behind()
                && isStrong(sentence.text(), first, sentence.behind())
                && holds(answer.text(), 0, answer.text().size(), sentence);
    }

    private static int behindOpener(Sentence sentence) {
        int first = sentence.first();
        while (first < sentence.behind() && OPENERS.contains(sentence.text().folded(first))) {
            first++;
        }
        return first;
    }

    /** Words from one to another hold those of an echo, in a row. */
    private static boolean holds(Text text, int from, int to, Sentence echo) {
        String asked = echo.text().folded(behindOpener(echo), echo.behind());
        return (" " + text.folded(from, to) + " ").contains(" " + asked + " ");
    }

    private static boolean isStrong(Text text, int from, int to) {
        return IntStream.range(from, to).mapToObj(text::folded).anyMatch(STRONG::contains);
    }

    /** The one sentence that shares telling words with the doubt, or all that was said if it is one sentence. */
    private static @Nullable Sentence meant(Way way, Said answer, Sentence doubt) {
        List<Sentence> sentences = answer.text().sentences();
        if (way == Way.ECHO) {
            return sentences.stream()
                    .filter(sentence -> holds(sentence.text(), sentence.first(), sentence.behind(), doubt))
                    .findFirst()
                    .orElse(null);
        }
        Set<String> stems = Terms.stems(doubt);
        stems.removeAll(Set.of("sure", "certain", "positive"));
        List<Sentence> shared = sentences.stream()
                .filter(sentence ->
                        Terms.stems(sentence).stream().filter(stems::contains).count()
                                >= Math.min(SURELY_MEANT, Math.max(1, stems.size())))
                .toList();
        if (shared.size() == 1) {
            return shared.get(0);
        }
        return sentences.size() == 1 ? sentences.get(0) : null;
    }

    private static Outcome outcome(Way way, Sentence doubt, @Nullable Said reply, List<Said> after, boolean technical) {
        if (reply == null) {
            return Outcome.OPEN;
        }
        boolean yes = STANDS.matcher(reply.spoken()).find();
        if (way == Way.OBJECTS && yes) {
            return Outcome.SETTLED;
        }
        // "Yes." may mean either where somebody asks "Are there really no conflicts?"
        boolean stood =
                !(isNegated(doubt) && way == Way.SURE) && (yes || reply.text().count() < BARE_REPLY);
        String next = after.stream()
                .skip(after.indexOf(reply) + 1L)
                .filter(Said::byInterviewer)
                .findFirst()
                .map(Said::spoken)
                .orElse("");
        if (AGREES.matcher(next).find() || !stood && PASSED.matcher(next).find()) {
            return Outcome.SETTLED;
        }
        return stood ? Outcome.OPEN : technical ? Outcome.ANSWERED : Outcome.SETTLED;
    }
}
