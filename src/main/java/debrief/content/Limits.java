package debrief.content;

/** How much of a user's files is read; each limit has its own message, and docs/formats.md lists them. */
final class Limits {

    static final int YAML_BYTES = 1_000_000;
    static final int TRANSCRIPT_BYTES = 10_000_000;
    static final int TRANSCRIPT_LINES = 200_000;
    static final int MARKDOWN_CHARACTERS = 64_000;
    static final int TITLE_CHARACTERS = 300;
    static final int NESTING = 32;
    static final int ENTRIES = 10_000;

    static final int FILES = 50_000;
    static final int FOLDERS = 32;

    private Limits() {}
}
