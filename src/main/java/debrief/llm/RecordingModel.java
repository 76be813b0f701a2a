package debrief.llm;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import java.io.IOException;
import java.nio.file.Path;

/** Asks another model and keeps its replies for {@link ReplayModel}. Failures are not kept. */
public final class RecordingModel implements LanguageModel {

    private final LanguageModel asked;
    private final Path folder;
    private final Recordings recordings;

    /** @param folder is made when it is missing; its files quote what was sent, so it is as private as a transcript */
    public RecordingModel(LanguageModel asked, Path folder) {
        this.asked = asked;
        this.folder = folder;
        this.recordings = new Recordings(folder);
    }

    @Override
    public String provider() {
        return asked.provider();
    }

    @Override
    public String model() {
        return asked.model();
    }

    @Override
    public boolean isLocal() {
        return asked.isLocal();
    }

    /** @throws ModelFailure also when the reply cannot be kept: recording was the point of asking */
    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        Answer answer = asked.ask(prompt);
        try {
            recordings.write(asked.provider(), asked.model(), prompt, answer);
        } catch (IOException e) {
            throw new ModelFailure(
                    Kind.REFUSED,
                    asked.provider() + ": the reply came but cannot be recorded in " + folder
                            + "; see that this folder can be written and has room");
        }
        return answer;
    }
}
