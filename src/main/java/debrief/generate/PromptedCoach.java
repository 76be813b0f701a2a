package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.generate.prompt.AdvicePrompt;
import debrief.generate.prompt.Briefing;
import debrief.generate.prompt.WritePrompt;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import java.util.List;
import java.util.stream.Stream;

/**
 * A coach that asks a language model and believes nothing unchecked.
 *
 * <p>It keeps no state: the same assignment makes the same first prompt, so that a reply can be kept by the prompt's
 * fingerprint and is never paid for twice.
 */
public final class PromptedCoach implements Coach {

    private final LanguageModel model;

    public PromptedCoach(LanguageModel model) {
        this.model = model;
    }

    /** The version is the highest of the prompts': whoever changes one gives it the next number over all of them. */
    @Override
    public Identity identity() {
        int version = Stream.of(
                        Briefing.version(),
                        WritePrompt.version(),
                        AdvicePrompt.version(),
                        Segmenting.version(),
                        Conversation.version())
                .max(Integer::compare)
                .orElseThrow();
        return new Identity(model.provider(), model.model(), String.valueOf(version));
    }

    @Override
    public Draft write(Assignment assignment) throws ModelFailure, InterruptedException {
        return Writing.of(assignment, model);
    }

    @Override
    public Advice advise(Portfolio portfolio, Interview interview) throws ModelFailure, InterruptedException {
        return Advising.of(portfolio, interview, model);
    }

    @Override
    public List<Exchange> segment(Portfolio portfolio, Interview interview, List<Exchange> proposed)
            throws ModelFailure, InterruptedException {
        return new Segmenting(model, Briefing.of(portfolio, interview), interview, proposed).exchanges();
    }
}
