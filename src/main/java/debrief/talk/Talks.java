package debrief.talk;

import debrief.model.Transcript;
import debrief.model.Turn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The talks of one run: each turn is cut once, however many rooms ask for it. */
public final class Talks {

    private final Map<Turn, Said> cut = new ConcurrentHashMap<>();

    public Talk of(Transcript transcript) {
        return of(transcript.turns());
    }

    public Talk of(List<Turn> turns) {
        return new Talk(
                turns.stream().map(turn -> cut.computeIfAbsent(turn, Said::of)).toList());
    }
}
