package debrief.problem;

/**
 * A place in a user's file, in the form that terminals and editors turn into a link.
 *
 * @param file the path as the user would type it from the portfolio's folder, with {@code /}
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1 in characters; 0 for the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    public Location {
        if (file.isEmpty() || line < 0 || column < 0) {
            throw new IllegalArgumentException("no place: " + file + ":" + line + ":" + column);
        }
    }

    /** The file as a whole: it is missing, empty or unreadable. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Reading order: by file, then from top to bottom. */
    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
