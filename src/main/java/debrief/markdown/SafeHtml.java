package debrief.markdown;

/** Markup that may be printed as it stands: only this room makes it, and only of what passed the sanitizer. */
public final class SafeHtml {

    private final String markup;

    SafeHtml(String markup) {
        this.markup = markup;
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
