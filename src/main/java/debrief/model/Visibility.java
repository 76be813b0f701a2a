package debrief.model;

/** Whether something may be published; private unless its author says otherwise. */
public enum Visibility implements Keyed {
    PRIVATE,
    PUBLIC
}
