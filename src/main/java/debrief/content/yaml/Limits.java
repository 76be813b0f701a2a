package debrief.content.yaml;

/** How much of a user's files is read; each limit has its own message, and docs/formats.md lists them. */
public final class Limits {

    public static final int YAML_BYTES = 1_000_000;
    public static final int TRANSCRIPT_BYTES = 10_000_000;
    public static final int TRANSCRIPT_LINES = 200_000;
    public static final int MARKDOWN_CHARACTERS = 64_000;
    public static final int TITLE_CHARACTERS = 300;
    public static final int NESTING = 32;
    public static final int ENTRIES = 10_000;

    public static final int FILES = 50_000;
    public static final int FOLDERS = 32;

    private Limits() {}
}
