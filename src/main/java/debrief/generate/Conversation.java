package debrief.generate;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.coach.Prompt.Message;
import debrief.generate.prompt.Opening;
import debrief.generate.prompt.PromptText;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.Shown;
import debrief.generate.prompt.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A talk with a model about one request: it answers, is told what cannot be kept, and answers again. */
final class Conversation {

    /** The first answer and two more. */
    static final int ATTEMPTS = 3;

    private static final PromptText REPAIR = PromptText.read("repair");
    private static final int MOST_TOKENS = 16_000;
    private static final int MOST_FAULTS = 20;

    /** Who fails so when asked to mend a reply will not mend it now: what was right in it is kept. */
    private static final Set<Kind> GIVES_NO_BETTER = EnumSet.of(Kind.WAITING, Kind.REJECTED, Kind.TOO_LONG);

    /** How a model without a sign of its own says no; what has an object in it is a reply. */
    private static final Pattern DECLINED = Pattern.compile(
            "\\W*(?:(?:I'm |I am )?(?:very |really )?sorry\\b|unfortunately, I|as an AI\\b|I (?:can't|cannot|won't|will not|must decline)\\b"
                    + "|I(?:'m| am) (?:unable|not able) to\\b)[^{]*$",
            Pattern.CASE_INSENSITIVE);

    private final LanguageModel model;
    private final Opening opening;
    private final List<Message> messages = new ArrayList<>();
    private @Nullable Reply last;
    private boolean over;
    private String said = "";
    private boolean usable = true;
    private int stretch = 1;
    private int tokens;

    Conversation(LanguageModel model, Opening opening) {
        this.model = model;
        this.opening = opening;
        messages.add(new Message(true, opening.request()));
    }

    /**
     * Asks for an answer.
     *
     * @param parts what is wanted
     * @param tokens the longest that it should be; twice as much once an answer broke off
     * @throws InterruptedException when the thread was told to stop
     */
    Reply ask(List<String> parts, int tokens) throws ModelFailure, InterruptedException {
        ReplySchema schema = model.isLocal() ? ReplySchema.narrow(parts) : ReplySchema.shared(parts);
        int most = Math.min(MOST_TOKENS, tokens * stretch);
        Prompt prompt = new Prompt(opening.system(), opening.ground(), messages, schema.name(), schema.text(), most);
        Answer answer;
        try {
            answer = model.ask(prompt);
        } catch (ModelFailure failure) {
            Reply before = last;
            if (before != null && GIVES_NO_BETTER.contains(failure.kind())) {
                over = true;
                return before;
            }
            throw failure;
        }
        count(prompt, answer);
        Reply reply = ReplyReader.read(answer, schema);
        last = reply;
        said = answer.text();
        usable = reply.isUsable() && !reply.cut();
        // Who declines to answer these words declines once more.
        over = !reply.isUsable()
                && (answer.finish() == Finish.REFUSED
                        || DECLINED.matcher(said.replace('\u2019', '\'')).lookingAt());
        stretch = reply.cut() ? 2 * stretch : stretch;
        return reply;
    }

    /**
     * Tells the model what cannot be kept, before it is asked again. An answer that nobody can use is not repeated to the
     * model: it costs tokens and makes the model say the same again.
     *
     * @param parts what to write again
     */
    void object(List<String> faults, List<String> parts) {
        String list = "- "
                + String.join(
                        "\n- ",
                        faults.stream().limit(MOST_FAULTS).map(Shown::line).toList());
        String objection = REPAIR.user(Map.of("faults", list, "parts", String.join(", ", parts)));
        if (usable) {
            messages.add(new Message(false, said));
            messages.add(new Message(true, objection));
        } else {
            Message last = messages.remove(messages.size() - 1);
            messages.add(new Message(true, last.text() + "\n\n" + objection));
        }
    }

    static int version() {
        return REPAIR.version();
    }

    /** Whoever is asked gives nothing better now: what there is, is all. */
    boolean isOver() {
        return over;
    }

    /** How many tokens were paid for so far, in and out; estimated where the provider does not say. */
    int tokens() {
        return tokens;
    }

    private void count(Prompt prompt, Answer answer) {
        int in = answer.tokensIn() < 0 ? Tokens.of(prompt) : answer.tokensIn();
        tokens += in + (answer.tokensOut() < 0 ? Tokens.of(answer.text()) : answer.tokensOut());
    }
}
