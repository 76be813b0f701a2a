package debrief.llm;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import java.io.IOException;
import java.nio.file.Path;

/** Asks another model and keeps its replies for {@link ReplayModel}. Failures are not kept. */
public final class RecordingModel extends WrappedModel {

    private final Path folder;
    private final Recordings recordings;

    /** @param folder is made when it is missing; its files quote what was sent, so it is as private as a transcript */
    public RecordingModel(LanguageModel asked, Path folder) {
        super(asked);
        this.folder = folder;
        this.recordings = new Recordings(folder);
    }

    /** @throws ModelFailure also when the reply cannot be kept: recording was the point of asking */
    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        Answer answer = askInner(prompt);
        try {
            recordings.write(provider(), model(), prompt, answer);
        } catch (IOException e) {
            throw new ModelFailure(
                    Kind.REFUSED,
                    provider() + ": the reply came but cannot be recorded in " + folder
                            + "; see that this folder can be written and has room");
        }
        return answer;
    }
}
