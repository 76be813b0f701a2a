package debrief.playbook;

import debrief.model.Keyed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a bullet can say of an answer. Quotes come with their quotation marks. */
enum Slot implements Keyed {
    /** The question, quoted. */
    ASKED,
    /** The last question that the interviewer added, quoted. */
    FOLLOW_UP,
    /** The question of the same turn that is left, quoted. */
    MISSED,
    /** The answer's first words, quoted. */
    OPENING,
    /** Its last words, quoted. */
    ENDING,
    /** "64 words". */
    WORDS,
    /** "40 to 200 words", for such a question. */
    RANGE,
    /** "26 words". */
    SHORT_BY,
    LONG_BY,
    /** "41 seconds", where the transcript has times. */
    SECONDS,
    /** "172 words a minute", where the transcript has times. */
    PACE,
    /** "7 sentences". */
    SENTENCES,
    NUMBER,
    RESULT,
    EXAMPLE,
    REASON,
    NAME,
    ACTION,
    SITUATION,
    TRADE_OFF,
    THANKS,
    ASKED_BACK,
    UNKNOWN,
    PLAN,
    CORRECTED,
    /** The topic's terms that the answer holds, quoted. */
    KNOWN_TERMS,
    /** Words of the question that never come back, quoted. */
    UNTOUCHED,
    /** A quantity without number, quoted. */
    VAGUE,
    /** "how many users at the busiest hour", of a thing that the answer names. */
    HOW_MANY,
    /** "“we” 9 times and “I” once". */
    WE,
    NEGATIVE,
    /** Up to three hedges, quoted. */
    HEDGES,
    /** "4 hedges". */
    HEDGE_COUNT,
    TRAILING,
    /** "58 words". */
    LONGEST,
    /** Where the longest sentence begins, quoted. */
    WINDING,
    /** Up to three fillers, quoted. */
    FILLERS,
    /** "6.3 fillers in 100 words". */
    FILLER_RATE,
    REPEATED,
    /** "2 more questions". */
    PROMPTS,
    /** The name of the topic that the exchange is about. */
    TOPIC,
    /** What a good answer says about the topic and this one does not. */
    COVER,
    /** Another such thing. */
    COVER_MORE,
    /** What an interviewer asks next about the topic. */
    TOPIC_QUESTION,
    /** An exercise on the topic. */
    DRILL,
    /** A way to explain the topic. */
    PICTURE,
    /** What people get wrong about the topic. */
    MYTH,
    /** Terms of the topic that the answer lacks, quoted. */
    MISSING_TERMS,
    /** A fact of the candidate's own that fits. */
    FACT,
    /** "structure from 2 to 3". */
    STEP,
    /** What the next mark of the rubric asks for. */
    ANCHOR,
    /** Of whole interviews: "5 of 9 answers". */
    SHARE,
    /** Of whole interviews: the questions meant, by title. */
    WHERE,
    /** Of whole interviews: a count with its unit. */
    COUNT,
    /** Of whole interviews: words that were said, quoted. */
    SAID;

    private static final Map<String, Slot> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Slot::key, Function.identity()));

    static Optional<Slot> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
