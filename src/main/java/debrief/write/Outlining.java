package debrief.write;

import debrief.content.ContentFolder;
import debrief.content.QuestionOutline;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What is asked in an interview, for a person who goes on from there. */
public final class Outlining {

    private Outlining() {}

    /** The questions that are found in turns of which nobody said what they belong to; empty without such an interview. */
    public static Optional<QuestionOutline> of(Path root, String id) throws IOException {
        return BareTranscript.complete(ContentFolder.read(root).complete(), new Talks()).interviews().stream()
                .filter(interview -> interview.id().equals(id))
                .map(QuestionOutline::of)
                .findFirst();
    }
}
