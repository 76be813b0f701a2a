package debrief.model;

/**
 * A person or a firm, under the real name and under the one that may be published. Either may be empty.
 */
public record Person(String name, String pseudonym) {

    /** Nobody said who. */
    public static final Person UNKNOWN = new Person("", "");

    /** What to call them in this profile: the name is for the candidate's own eyes. */
    public String shownTo(Profile profile) {
        if (profile == Profile.PRIVATE && !name.isEmpty()) {
            return name;
        }
        return pseudonym;
    }
}
