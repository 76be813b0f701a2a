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
        BigDecimal most = price.of(in, prompt.mostTokens());
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
            spending.settle(most, BigDecimal.ZERO, 0, 0);
            throw failure;
        }
        int paidIn = answer.tokensIn() < 0 ? in : answer.tokensIn();
        int paidOut = answer.tokensOut() < 0 ? Tokens.of(answer.text()) : answer.tokensOut();
        spending.settle(most, price.of(paidIn, paidOut), paidIn, paidOut);
        return answer;
    }

    private static String shown(BigDecimal dollars) {
        return dollars.setScale(2, RoundingMode.UP).toPlainString();
    }
}
