package debrief.transcript.cues;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TalkTimes;
import java.util.ArrayList;
import java.util.List;

/** Timed pieces of whatever file, as turns: a speaker's neighbours joined; read as captions are where nobody is named. */
public final class Captions {

    private Captions() {}

    /** Counted from the talk's start, as {@link TalkTimes} finds it. */
    public static Reading reading(String format, List<Spoken> pieces, long startMs, List<String> warnings) {
        long originMs = TalkTimes.originMs(pieces, startMs);
        List<String> told = new ArrayList<>(warnings);
        if (originMs > 0) {
            told.add(TalkTimes.told(originMs));
        }
        return Reading.of(format, turns(TalkTimes.from(originMs, pieces)), List.of(), told);
    }

    private static List<Spoken> turns(List<Spoken> pieces) {
        if (pieces.stream().allMatch(piece -> piece.label().isEmpty())) {
            List<Cue> cues = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                Spoken piece = pieces.get(i);
                // where nobody knows when it ends there is no silence after it
                long nextMs = i + 1 < pieces.size() ? pieces.get(i + 1).startMs() : Spoken.UNTIMED;
                long endMs = piece.endMs() == Spoken.UNTIMED ? nextMs : piece.endMs();
                cues.add(new Cue("", piece.startMs(), endMs, piece.text(), piece.line()));
            }
            return CueLabels.judge(RollingCaptions.once(cues)).turns();
        }
        Pieces turns = Pieces.ofCues();
        pieces.forEach(piece -> turns.add(piece.label(), piece.startMs(), piece.endMs(), piece.text(), piece.line()));
        return turns.turns();
    }
}
