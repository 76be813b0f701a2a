package debrief.playbook;

import debrief.model.Keyed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be noticed in an exchange. Strengths and faults stand in the order in which they matter. */
enum Sign implements Keyed {
    /** The role's name says so. */
    JUNIOR(Side.SETTING),
    MIDDLE(Side.SETTING),
    SENIOR(Side.SETTING),
    /** The answer was noted down from memory. */
    RECALLED(Side.SETTING),
    /** Another language than English: most word lists say nothing. */
    OTHER_LANGUAGE(Side.SETTING),
    /** The exchange grew out of an earlier one. */
    THREAD(Side.SETTING),
    /** The question is about leaving a job. */
    LEAVING(Side.SETTING),
    /** Nobody but the candidate talks. */
    NO_QUESTION(Side.SETTING),
    /** The interviewer asked on within the exchange. */
    FOLLOWED_UP(Side.SETTING),
    /** The playbook has a page on a topic that was named. */
    TOPIC(Side.SETTING),

    /** Says what changed in the end. */
    RESULT(Side.STRENGTH),
    /** Holds a number. */
    NUMBER(Side.STRENGTH),
    /** Does not know, and says how to find out. */
    ADMITTED_WITH_PLAN(Side.STRENGTH),
    /** Weighs one side against the other. */
    TRADE_OFF(Side.STRENGTH),
    /** The first sentence answers. */
    DIRECT(Side.STRENGTH),
    /** Asks before answering. */
    ASKED_BACK(Side.STRENGTH),
    /** Tells one case. */
    EXAMPLE(Side.STRENGTH),
    /** Gives a reason. */
    REASON(Side.STRENGTH),
    /** "I" with a verb of doing. */
    OWN_ACTION(Side.STRENGTH),
    /** Uses the terms of the topic. */
    KNOWN_TERMS(Side.STRENGTH),
    /** Says when and where it was. */
    SITUATION(Side.STRENGTH),
    /** Takes back a wrong word. */
    CORRECTED(Side.STRENGTH),
    /** Names a tool, a product or a firm. */
    NAME(Side.STRENGTH),
    /** Says thank you. */
    THANKS(Side.STRENGTH),
    /** As long as such an answer should be. */
    ON_LENGTH(Side.STRENGTH),

    /** There is no turn of the candidate. */
    SILENT(Side.FAULT),
    /** Does not know, and stops there. */
    ADMITTED_BARE(Side.FAULT),
    /** Two questions in one turn, and one of them is left. */
    UNANSWERED(Side.FAULT),
    /** Begins somewhere else than at the question. */
    INDIRECT(Side.FAULT),
    /** Fewer words than such an answer needs. */
    TOO_SHORT(Side.FAULT),
    /** A story without an end. */
    NO_RESULT(Side.FAULT),
    /** A story in which nobody does anything. */
    NO_ACTION(Side.FAULT),
    /** A story without time and place. */
    NO_SITUATION(Side.FAULT),
    /** A quantity without its number. */
    VAGUE(Side.FAULT),
    /** "We" all along. */
    ONLY_WE(Side.FAULT),
    /** No case is told. */
    NO_EXAMPLE(Side.FAULT),
    /** Asked why, gives no reason. */
    NO_REASON(Side.FAULT),
    /** No number. */
    NO_NUMBER(Side.FAULT),
    /** More words than a listener follows. */
    TOO_LONG(Side.FAULT),
    /** Half of the question's own words or more never come back. */
    UNTOUCHED(Side.FAULT),
    /** The interviewer asked on three times or more. */
    PROMPTED(Side.FAULT),
    /** Makes itself smaller. */
    NEGATIVE(Side.FAULT),
    /** Takes back half of what it says. */
    HEDGED(Side.FAULT),
    /** Fades out: "so yeah". */
    TRAILING(Side.FAULT),
    /** One sentence of 40 words or more. */
    WINDING(Side.FAULT),
    /** Faster than a listener can note. */
    HURRIED(Side.FAULT),
    /** Four fillers or more in a hundred words. */
    FILLERS(Side.FAULT),
    /** Says words twice in a row. */
    REPEATED(Side.FAULT);

    /** What a sign speaks for. */
    enum Side {
        SETTING,
        STRENGTH,
        FAULT
    }

    private static final Map<String, Sign> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Sign::key, Function.identity()));

    private final Side side;

    Sign(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }

    static Optional<Sign> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
