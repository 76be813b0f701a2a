package debrief.transcript.file;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A web page saved under a transcript's name, {@code .vtt} as a rule: the link needed a sign-in, or showed a player. */
public final class HtmlPage implements Format {

    private static final int LOOK = 2_000;
    /** A page, or what was copied out of one. */
    private static final Pattern FRAGMENT = Pattern.compile(
            "<(?:head|body|meta|script|style|link|div|section|article|main|table|ul|ol|p|h[1-6])(?:\\s[^<>]*)?/?>");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        String opening = source.text()
                .substring(0, Math.min(source.text().length(), LOOK))
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean page = opening.startsWith("<!doctype html")
                || opening.startsWith("<html")
                || FRAGMENT.matcher(opening).lookingAt()
                || (opening.startsWith("<?xml") || opening.startsWith("<!--")) && opening.contains("<html");
        return page
                ? Optional.of(Reading.refused(
                        "html",
                        "The file is a web page, not a transcript: probably a sign-in page or a player. Sign in and use the"
                                + " service's own download of the transcript (.vtt, .srt, .txt or .docx)."))
                : Optional.empty();
    }
}
