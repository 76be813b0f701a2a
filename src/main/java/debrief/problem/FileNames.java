package debrief.problem;

import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;

/** Whether Java can read the names of files here: without a locale it knows ASCII alone, and no option of the program changes that. */
public final class FileNames {

    /** What to try. */
    public static final String HINT = areRead()
            ? "rename it: its name is not UTF-8"
            : "run it with LC_ALL=C.UTF-8 set: without a locale Java reads no file's name beyond ASCII";

    private FileNames() {}

    /** Whether a name came out of the folder's listing as something else than it is. */
    public static boolean isMisread(String name) {
        return name.indexOf(LostLetters.SIGN) >= 0;
    }

    private static boolean areRead() {
        try {
            return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                    .newEncoder()
                    .canEncode("ü面");
        } catch (UnsupportedCharsetException unknown) {
            return true;
        }
    }
}
