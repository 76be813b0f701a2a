package debrief.playbook;

import debrief.model.Keyed;

/** What can be noticed in an exchange. Strengths and faults stand in the order in which they matter. */
enum Feature implements Keyed {
    JUNIOR(Side.SETTING), // The role's name says so.
    MIDDLE(Side.SETTING),
    SENIOR(Side.SETTING),
    RECALLED(Side.SETTING), // The answer was noted down from memory.
    OTHER_LANGUAGE(Side.SETTING), // Another language than English: most word lists say nothing.
    THREAD(Side.SETTING), // The exchange grew out of an earlier one.
    LEAVING(Side.SETTING), // The question is about leaving a job.
    NO_QUESTION(Side.SETTING), // Nobody but the candidate talks.
    FOLLOWED_UP(Side.SETTING), // The interviewer asked on within the exchange.
    TOPIC(Side.SETTING), // The playbook has a page on a topic that was named.

    RESULT(Side.STRENGTH), // Says what changed in the end.
    NUMBER(Side.STRENGTH), // Holds a number.
    ADMITTED_WITH_PLAN(Side.STRENGTH), // Does not know, and says how to find out.
    TRADE_OFF(Side.STRENGTH), // Weighs one side against the other.
    DIRECT(Side.STRENGTH), // The first sentence answers.
    ASKED_BACK(Side.STRENGTH), // Asks before answering.
    EXAMPLE(Side.STRENGTH), // Tells one case.
    REASON(Side.STRENGTH), // Gives a reason.
    OWN_ACTION(Side.STRENGTH), // "I" with a verb of doing.
    KNOWN_TERMS(Side.STRENGTH), // Uses the terms of the topic.
    SITUATION(Side.STRENGTH), // Says when and where it was.
    CORRECTED(Side.STRENGTH), // Takes back a wrong word.
    NAME(Side.STRENGTH), // Names a tool, a product or a firm.
    THANKS(Side.STRENGTH), // Says thank you.
    ON_LENGTH(Side.STRENGTH), // As long as such an answer should be.

    SILENT(Side.FAULT), // There is no turn of the candidate.
    ADMITTED_BARE(Side.FAULT), // Does not know, and stops there.
    UNANSWERED(Side.FAULT), // Two questions in one turn, and one of them is left.
    INDIRECT(Side.FAULT), // Begins somewhere else than at the question.
    TOO_SHORT(Side.FAULT), // Fewer words than such an answer needs.
    NO_RESULT(Side.FAULT), // A story without an end.
    NO_ACTION(Side.FAULT), // A story in which nobody does anything.
    NO_SITUATION(Side.FAULT), // A story without time and place.
    VAGUE(Side.FAULT), // A quantity without its number.
    ONLY_WE(Side.FAULT), // "We" all along.
    NO_EXAMPLE(Side.FAULT), // No case is told.
    NO_REASON(Side.FAULT), // Asked why, gives no reason.
    NO_NUMBER(Side.FAULT), // No number.
    TOO_LONG(Side.FAULT), // More words than a listener follows.
    UNTOUCHED(Side.FAULT), // Half of the question's own words or more never come back.
    PROMPTED(Side.FAULT), // The interviewer asked on three times or more.
    NEGATIVE(Side.FAULT), // Makes itself smaller.
    HEDGED(Side.FAULT), // Takes back half of what it says.
    TRAILING(Side.FAULT), // Fades out: "so yeah".
    WINDING(Side.FAULT), // One sentence of 40 words or more.
    HURRIED(Side.FAULT), // Faster than a listener can note.
    FILLERS(Side.FAULT), // Four fillers or more in a hundred words.
    REPEATED(Side.FAULT); // Says words twice in a row.

    /** What a feature speaks for. */
    enum Side {
        SETTING,
        STRENGTH,
        FAULT
    }

    private final Side side;

    Feature(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }
}
