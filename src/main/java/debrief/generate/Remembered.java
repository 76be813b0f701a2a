package debrief.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps every reply on disk before anybody sees it, and answers from there: nothing is paid for twice, and a run that was
 * broken off goes on where it was. A file that is damaged counts as absent.
 */
public final class Remembered extends WrappedModel {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final boolean again;

    /**
     * @param folder one file for each reply, named by the fingerprint of what was asked
     * @param again whether to ask even where a reply is there
     */
    public Remembered(LanguageModel model, Path folder, boolean again) {
        super(model);
        this.folder = folder;
        this.again = again;
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        Path file = folder.resolve(Requests.fingerprint(provider(), model(), prompt) + ".json");
        Optional<Answer> kept = again ? Optional.empty() : read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        Answer answer = askInner(prompt);
        try {
            WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(answer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    private ObjectNode json(Answer answer) {
        return JSON.createObjectNode()
                .put("provider", provider())
                .put("model", model())
                .put("finish", answer.finish().name())
                .put("tokensIn", answer.tokensIn())
                .put("tokensOut", answer.tokensOut())
                .put("tokensCached", answer.tokensCached())
                .put("text", answer.text());
    }

    private static Optional<Answer> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            JsonNode kept = JSON.readTree(Files.readAllBytes(file));
            return Optional.of(new Answer(
                    kept.required("text").textValue(),
                    Answer.Finish.valueOf(kept.required("finish").textValue()),
                    kept.required("tokensIn").intValue(),
                    kept.required("tokensOut").intValue(),
                    kept.path("tokensCached").intValue()));
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
