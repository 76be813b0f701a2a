package debrief.sheet;

import debrief.evidence.reading.Terms;
import debrief.sheet.Doubt.Outcome;
import debrief.sheet.Doubt.Way;
import debrief.talk.Said;
import debrief.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the interviewer doubts. "Really?" is a doubt in talk on technology alone: elsewhere it is only interest. */
final class Doubts {

    private static final Pattern NO = Pattern.compile("(?i)\\b(?:no|not|never|nothing|none|without)\\b|n['\u2019]t\\b");

    /** Who has heard an explanation and says "okay" may have accepted it. */
    private static final Pattern PASSED = Pattern.compile(
            "(?i)^\\W*(?:(?:yes|yeah|ah|oh)\\b[,.!]* )*(?:okay|ok|alright|all right|got it|i see|thanks|thank you|let['\u2019]s|moving on)\\b");

    /** "Ah, okay, then I would use a vault." */
    private static final Pattern CHANGES = Pattern.compile(
            "(?i)^\\W*(?:(?:ah+|oh|okay|ok|right|hm+|yeah|yes|well|so)\\b[,.!]* )+(?:then )+(?:i|we)(?:['\u2019]d| would)\\b");

    private static final Pattern CONCEDES = Pattern.compile(
            "(?i)^\\W*(?:(?:ah+|oh|okay|ok|right|hm+|well|so|yes|yeah)\\b[,.!]* )*(?:then|ah+,?|oh,?) (?:that |this )?[^?]{0,60}\\b(?:is|are|was|does|do|would|will|can)(?: not|n['\u2019]t) (?:be )?(?:really )?"
                    + "(?:enough|safe|work|help|right|true|sufficient|correct|hold|guaranteed?)\\b");

    /** "Oh yeah, sorry": said to an objection it gives in. */
    private static final Pattern TAKES_IT = Pattern.compile(
            "(?i)^\\W*(?:(?:ah+|oh|hm+|um+|uh+|well|okay|ok)\\b[,.!]* )*(?:yes|yeah|yep|right|true|sorry|exactly|of course)\\b");

    private static final Pattern STANDS = Pattern.compile(
            "(?i)^\\W*(?:(?:um+|uh+|hm+|well|oh)\\b[,.]* )*(?:yes|yeah|yep|sure|absolutely|definitely|of course|i(?:['\u2019]m| am) (?:pretty |quite |very )?(?:sure|certain)|i think so|i believe so|it (?:is|does))\\b");

    private static final int BARE_REPLY = 8;
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
        for (int i = 0; i < turns.size(); i++) {
            Said turn = turns.get(i);
            // What doubts an answer may have been cut as a question of its own.
            if (i == 0 && turn.id() < 2) {
                continue;
            }
            Said answer = i > 0 ? turns.get(i - 1) : talk.get(turn.id() - 2);
            if (turn.byInterviewer() && answer.byCandidate() && answer.text().count() > 0 && Heard.isClear(turn)) {
                List<Said> after = talk.subList(turn.id(), Math.min(talk.size(), turn.id() + SOON));
                doubt(answer, turn, after, heard.isTechnical()).ifPresent(doubt -> {
                    // Who asks on about the reply to a doubt goes on doubting.
                    int last = doubts.size() - 1;
                    if (last >= 0
                            && answer.equals(doubts.get(last).reply())
                            && doubts.get(last).outcome() != Outcome.YIELDED) {
                        doubts.remove(last);
                    }
                    doubts.add(doubt);
                });
            }
        }
        return doubts;
    }

    private static Optional<Doubt> doubt(Said answer, Said turn, List<Said> after, boolean technical) {
        Said reply = Doubting.movesOn(turn)
                ? null
                : after.stream()
                        .filter(said -> said.byCandidate() && said.text().count() > 0)
                        .findFirst()
                        .orElse(null);
        for (Sentence sentence : turn.text().sentences()) {
            Way way = Doubting.way(answer, turn, sentence, technical);
            if (way == null && reply != null && turn.spoken().contains("?")) {
                way = Mended.admits(reply)
                        ? Way.SURE
                        : technical
                                        && sentence.number() + 1
                                                == turn.text().sentences().size()
                                        && Doubting.isEcho(answer, sentence)
                                        && Mended.yields(reply, !isNegated(sentence))
                                ? Way.ECHO
                                : null;
            }
            if (way != null) {
                Sentence meant = Doubting.meant(way, answer, turn, sentence);
                // "No." agrees with whoever asks "Are there really no conflicts?"
                boolean asksYes = (way == Way.SURE || way == Way.ECHO) && !isNegated(sentence);
                boolean agrees = reply != null
                        && (Doubting.corrects(sentence)
                                        && TAKES_IT.matcher(reply.spoken()).find()
                                || (way == Way.DISAGREES || way == Way.OBJECTS)
                                        && CHANGES.matcher(reply.spoken()).find());
                // To "you said we" or "I hear that a lot" nobody takes a statement back.
                boolean states = way != Way.WHO && way != Way.STOCK;
                if (reply != null && states && (agrees || Mended.yields(reply, asksYes))) {
                    return Optional.of(
                            new Doubt(way, answer, meant, turn, sentence, reply, yielding(reply), Outcome.YIELDED));
                }
                Outcome outcome = outcome(way, sentence, reply, after, technical);
                Doubt doubt = new Doubt(way, answer, meant, turn, sentence, reply, null, outcome);
                return Optional.of(outcome == Outcome.SETTLED || reply == null ? doubt : conceded(doubt, after));
            }
        }
        return Optional.empty();
    }

    /** The first sentence that says what holds instead, or else the first. */
    private static Sentence yielding(Said reply) {
        List<Sentence> sentences = reply.text().sentences();
        return sentences.stream()
                .filter(sentence -> !Mended.isBare(sentence))
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

    static boolean isNegated(Sentence sentence) {
        return NO.matcher(sentence.raw()).find();
    }

    private static Outcome outcome(Way way, Sentence doubt, @Nullable Said reply, List<Said> after, boolean technical) {
        if (reply == null) {
            return Outcome.OPEN;
        }
        if (way == Way.WHO || way == Way.STOCK) {
            return Outcome.ANSWERED;
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
        if (Doubting.agrees(next) || !stood && PASSED.matcher(next).find()) {
            return Outcome.SETTLED;
        }
        return stood ? Outcome.OPEN : technical ? Outcome.ANSWERED : Outcome.SETTLED;
    }
}
