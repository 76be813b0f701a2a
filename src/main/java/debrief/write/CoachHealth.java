package debrief.write;

import debrief.coach.ModelFailure;
import debrief.disk.OwnFolder;
import debrief.llm.AtHand;
import debrief.llm.ModelChoice;
import debrief.llm.Models;
import debrief.llm.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a coach could write now. Nobody is asked anything, and no word of an interview is sent.
 *
 * @param trouble what keeps it from writing, in words; empty when nothing does
 * @param agreed where something may be sent without a question, in words
 */
public record CoachHealth(Optional<String> trouble, List<String> agreed) {

    public CoachHealth {
        agreed = List.copyOf(agreed);
    }

    /** @param atHand what was found on this machine */
    public static CoachHealth of(Path root, CoachChoice choice, Map<String, String> environment, AtHand atHand)
            throws IOException {
        List<String> agreed = new Consents(OwnFolder.in(root).resolve("agreed")).places();
        return new CoachHealth(trouble(choice, environment, atHand), agreed);
    }

    private static Optional<String> trouble(CoachChoice choice, Map<String, String> environment, AtHand atHand) {
        if (choice.isPlaybook() || choice.isChat()) {
            return Optional.empty();
        }
        Provider provider = Provider.named(choice.coach()).orElseThrow();
        ModelChoice model = ModelChoice.of(provider, choice.model(), choice.url());
        try {
            Models.of(model, environment::get);
        } catch (ModelFailure failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
        return provider == Provider.OLLAMA && choice.url().isEmpty() ? absent(model.model(), atHand) : Optional.empty();
    }

    private static Optional<String> absent(String model, AtHand atHand) {
        List<AtHand.Running> running = atHand.servers().stream()
                .filter(server -> server.coach() == Provider.OLLAMA)
                .toList();
        if (running.isEmpty()) {
            return Optional.of("Ollama does not answer; start it with 'ollama serve'");
        }
        boolean there = running.stream()
                .flatMap(server -> server.models().stream())
                .anyMatch(one -> one.equals(model) || one.equals(model + ":latest"));
        return there
                ? Optional.empty()
                : Optional.of("Ollama has no model '" + model + "'; fetch it with 'ollama pull " + model + "'");
    }
}
