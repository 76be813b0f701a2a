package debrief.evidence.rules;

import debrief.evidence.reading.ReviewedExchange;

/** What an answer says that another one may contradict. */
interface Stated {

    ReviewedExchange reviewed();

    /** The turn that says so; 0 for a suggested answer. */
    int turn();

    String words();
}
