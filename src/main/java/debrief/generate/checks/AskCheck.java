package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Point;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Each of the candidate's notes is answered, and the first sentence is the answer. */
public final class AskCheck implements Check {

    /** A sentence that is all there is of it, not "It depends on one thing: …". */
    private static final Pattern EVASION = Pattern.compile(
            "(?:well,? |honestly,? |in general,? )?(?:it|that|this) (?:really |all |very much |always )?depends\\b[^:;,]*[.!…]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:(?:that is|that's|what) an? )?(?:very |really )?(?:good|great|excellent|interesting) question[.!…]*"
                    + "|thank(?:s| you) for (?:asking|sharing|your question)\\b.*|as an (?:ai|assistant)\\b.*"
                    + "|you (?:asked|want to know) (?:whether|if|how|what|why|about)\\b[^,;:]*"
                    + "|let me (?:explain|answer|start|see|break)\\b[^:]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.isAnswers()) {
            return part;
        }
        int asks = ground.assignment().asks().size();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < part.body().points().size(); i++) {
            Point answer = part.body().points().get(i);
            if (!isNumber(answer.label(), asks)) {
                found.fault(i + 1, "there is no note %s; they count from 1 to %d".formatted(answer.label(), asks));
            } else if (!answered.add(answer.label())) {
                found.fault(i + 1, "note %s is answered twice; answer it once".formatted(answer.label()));
            } else {
                first(answer.text(), i + 1, found);
            }
        }
        for (int ask = 1; ask <= asks; ask++) {
            if (!answered.contains(String.valueOf(ask))) {
                found.fault(0, "note %d is not answered".formatted(ask));
            }
        }
        return part;
    }

    private static void first(String answer, int bullet, Verdicts found) {
        String sentence = SENTENCE_END.split(answer.strip(), 2)[0];
        if (sentence.endsWith("?")) {
            found.fault(bullet, "it begins with a question; let the first sentence answer");
        } else if (EVASION.matcher(sentence).matches()) {
            found.fault(bullet, "\"it depends\" is no answer; say what you advise in this case first");
        } else if (PREAMBLE.matcher(sentence).matches()) {
            found.fault(bullet, "its first sentence does not answer; leave the preamble out");
        }
    }

    private static boolean isNumber(String label, int most) {
        return label.matches("[1-9]\\d{0,5}") && Integer.parseInt(label) <= most;
    }
}
