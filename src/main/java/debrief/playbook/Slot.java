package debrief.playbook;

import debrief.model.Keyed;

/** What a bullet can say of an answer. Quotes come with their quotation marks. */
enum Slot implements Keyed {
    ASKED, // The question, quoted.
    FOLLOW_UP, // The last question that the interviewer added, quoted.
    MISSED, // The question of the same turn that is left, quoted.
    OPENING, // The answer's first words, quoted.
    ENDING, // Its last words, quoted.
    WORDS, // "64 words".
    RANGE, // "40 to 200 words", for such a question.
    SHORT_BY, // "26 words".
    LONG_BY,
    SECONDS, // "41 seconds", where the transcript has times.
    PACE, // "172 words a minute", where the transcript has times.
    SENTENCES, // "7 sentences".
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
    KNOWN_TERMS, // The topic's terms that the answer holds, quoted.
    UNTOUCHED, // Words of the question that never come back, quoted.
    VAGUE, // A quantity without number, quoted.
    HOW_MANY, // "how many users at the busiest hour", of a thing that the answer names.
    WE, // "“we” 9 times and “I” once".
    NEGATIVE,
    HEDGES, // Up to three hedges, quoted.
    HEDGE_COUNT, // "4 hedges".
    TRAILING,
    LONGEST, // "58 words".
    WINDING, // Where the longest sentence begins, quoted.
    FILLERS, // Up to three fillers, quoted.
    FILLER_RATE, // "6.3 fillers in 100 words".
    REPEATED,
    PROMPTS, // "2 more questions".
    TOPIC, // The name of the topic that the exchange is about.
    COVER, // What a good answer says about the topic and this one does not.
    COVER_MORE, // Another such thing.
    TOPIC_QUESTION, // What an interviewer asks next about the topic.
    DRILL, // An exercise on the topic.
    PICTURE, // A way to explain the topic.
    MYTH, // What people get wrong about the topic.
    MISSING_TERMS, // Terms of the topic that the answer lacks, quoted.
    FACT, // A fact of the candidate's own that fits.
    STEP, // "structure from 2 to 3".
    ANCHOR, // What the next mark of the rubric asks for.
    SHARE, // Of whole interviews: "5 of 9 answers".
    WHERE, // Of whole interviews: the questions meant, by title.
    COUNT, // Of whole interviews: a count with its unit.
    SAID; // Of whole interviews: words that were said, quoted.
}
