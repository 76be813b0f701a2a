package debrief.talk;

import debrief.model.Transcript;
import debrief.model.Turn;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The talks of one run: each turn is cut once, however many rooms ask for it. */
public final class Talks {

    private final Map<Turn, Said> cut = new ConcurrentHashMap<>();

    public Talk of(Transcript transcript) {
        return new Talk(transcript.turns().stream()
                .map(turn -> cut.computeIfAbsent(turn, Said::of))
                .toList());
    }
}
