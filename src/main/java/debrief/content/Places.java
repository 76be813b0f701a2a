package debrief.content;

import debrief.evidence.reading.Finding;
import debrief.evidence.Review;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.problem.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in the user's files a finding's words stand. A file is read again only when somebody asks for a place in it, so that
 * reading a portfolio need not keep what hardly anybody wants to know. For one thread.
 */
public final class Places {

    private final SourceFiles files;
    private final Map<String, Interview> interviews = new HashMap<>();
    private final Map<String, InterviewPlaces> read = new HashMap<>();

    private Places(SourceFiles files, Portfolio portfolio) {
        this.files = files;
        portfolio.interviews().forEach(interview -> interviews.put(interview.id(), interview));
    }

    /**
     * @param root the portfolio's folder
     * @param portfolio as it was read from there
     */
    public static Places of(Path root, Portfolio portfolio) throws IOException {
        return new Places(new SourceFiles(root), portfolio);
    }

    /** The smallest words that are wrong, as near as they can be found: else their text, its section, the exchange, the file. */
    public Location of(Finding finding) {
        return in(finding.place().interview()).of(finding);
    }

    /** Where the entry of {@code accept:} stands. */
    public Location of(Review.Idle idle) {
        return in(idle.interview()).of(idle.accepted());
    }

    private InterviewPlaces in(String id) {
        return read.computeIfAbsent(id, key -> {
            Interview interview = interviews.get(key);
            if (interview == null) {
                throw new IllegalArgumentException("no interview " + key);
            }
            return InterviewPlaces.of(files, interview);
        });
    }
}
