package debrief.model;

/** Who will see the site. */
public enum Profile implements Keyed {
    /** The candidate: everything, drafts too. */
    PRIVATE,
    /** A mentor with a link: every interview but drafts, under pseudonyms, with the mentors' notes. */
    MENTOR,
    /** Everybody: only what is marked public, under pseudonyms. */
    PUBLIC
}
