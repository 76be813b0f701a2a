package debrief.content;

import debrief.content.ContentFolder.Content;
import debrief.evidence.Review;
import debrief.evidence.reading.Finding;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.problem.Location;
import java.util.HashMap;
import java.util.Map;

/** Where in the user's files a finding's words stand. For one thread. */
public final class Places {

    private final Documents documents;
    private final Map<String, Interview> interviews = new HashMap<>();
    private final Map<String, InterviewPlaces> read = new HashMap<>();

    private Places(Documents documents, Portfolio portfolio) {
        this.documents = documents;
        portfolio.interviews().forEach(interview -> interviews.put(interview.id(), interview));
    }

    public static Places of(Content content) {
        return new Places(content.documents(), content.portfolio());
    }

    /** The smallest words that are wrong, as near as they can be found: else their text, its section, the exchange, the file. */
    public Location of(Finding finding) {
        return in(finding.place().interview()).of(finding);
    }

    /** Where words of a turn stand in the transcript. */
    public Location of(String interview, int turn, String words) {
        return in(interview).transcript().of(turn, words);
    }

    /** Where the author lists an interview's questions. */
    Location ofExchanges(String interview) {
        return in(interview).ofExchanges();
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
            return InterviewPlaces.of(documents, interview);
        });
    }
}
