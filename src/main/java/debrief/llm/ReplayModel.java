package debrief.llm;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import java.io.IOException;
import java.nio.file.Path;

/** Gives the replies that a {@link RecordingModel} kept: the same every time, without a network and for nothing. */
public final class ReplayModel implements LanguageModel {

    private final Recordings recordings;

    /** @param folder may be missing; then it holds no reply */
    public ReplayModel(Path folder) {
        this.recordings = new Recordings(folder);
    }

    @Override
    public String provider() {
        return Provider.REPLAY.key();
    }

    @Override
    public String model() {
        return "recorded";
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    /** @throws ModelFailure of the kind {@code REJECTED} when the question was never recorded, or its file is damaged */
    @Override
    public Answer ask(Prompt prompt) throws ModelFailure {
        try {
            return recordings
                    .read(prompt)
                    .orElseThrow(() -> new ModelFailure(
                            Kind.REJECTED,
                            "replay: no reply was recorded to this question; it would stand in "
                                    + recordings.file(prompt)
                                    + ". Record it by asking a model of another provider with recording on."));
        } catch (IOException e) {
            throw new ModelFailure(
                    Kind.REJECTED,
                    "replay: " + recordings.file(prompt) + " cannot be read as a recorded reply; record it anew");
        }
    }
}
