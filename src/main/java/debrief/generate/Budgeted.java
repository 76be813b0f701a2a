package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.coach.WrappedModel;
import debrief.generate.prompt.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts what is paid for, and stops before a request that could cost more than is left. */
public final class Budgeted extends WrappedModel {

    private final Prices.Price price;
    private final Spending spending;

    public Budgeted(LanguageModel model, Prices.Price price, Spending spending) {
        super(model);
        this.price = price;
        this.spending = spending;
    }

    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        int in = Tokens.of(prompt);
        int ground = prompt.ground().isEmpty() ? 0 : Tokens.of(prompt.system()) + Tokens.of(prompt.ground());
        BigDecimal most = price.of(new Used(in, 0, ground, prompt.mostTokens()));
        if (!spending.reserve(most)) {
            throw new ModelFailure(
                    Kind.BUDGET,
                    "the next request could cost " + shown(most) + " USD; " + shown(spending.spent())
                            + " USD of the allowed " + shown(spending.most()) + " are spent");
        }
        Answer answer;
        try {
            answer = askInner(prompt);
        } catch (ModelFailure | InterruptedException | RuntimeException failure) {
            spending.settle(most, BigDecimal.ZERO, Used.NOTHING);
            throw failure;
        }
        int paidIn = answer.tokensIn() < 0 ? in : answer.tokensIn();
        int paidOut = answer.tokensOut() < 0 ? Tokens.of(answer.text()) : answer.tokensOut();
        // Whether it kept the ground a provider does not say; one that had none of it did.
        int kept = answer.tokensCached() > 0 ? 0 : Math.min(ground, paidIn);
        Used used = new Used(paidIn, Math.min(answer.tokensCached(), paidIn), kept, paidOut);
        spending.settle(most, price.of(used), used);
        return answer;
    }

    private static String shown(BigDecimal dollars) {
        return dollars.setScale(2, RoundingMode.UP).toPlainString();
    }
}
