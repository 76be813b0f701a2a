package debrief.words;

/** A door for tests to what {@link Text} counts. */
public final class CharactersCut {

    private CharactersCut() {}

    /** How many characters were cut since the program began. */
    public static long soFar() {
        return Text.CHARACTERS.sum();
    }
}
