package debrief.site;

import debrief.model.Fidelity;
import debrief.model.Kind;
import debrief.talk.Said;
import java.util.List;
import java.util.Locale;

/** Why nobody has judged an answer, as {@code sheet.KEY} of the site's words says it. */
final class Unjudged {

    private Unjudged() {}

    /** @param recalled the whole talk was noted from memory */
    static String why(Kind kind, List<Said> turns, boolean recalled, String language) {
        List<Said> answers = turns.stream()
                .filter(turn -> turn.byCandidate() && turn.text().count() > 0)
                .toList();
        if (kind == Kind.GREETING || kind == Kind.CLOSING) {
            return "courtesy";
        }
        if (has(turns, Fidelity.GUESSED)) {
            return "guessed";
        }
        if (answers.isEmpty()) {
            return "silent";
        }
        if (recalled || has(answers, Fidelity.RECALLED)) {
            return "recalled";
        }
        if (has(answers, Fidelity.SUSPECT)) {
            return "suspect";
        }
        boolean known = language.isEmpty()
                || Locale.forLanguageTag(language).getLanguage().equals("en");
        return known ? "rules" : "language";
    }

    private static boolean has(List<Said> turns, Fidelity fidelity) {
        return turns.stream().anyMatch(turn -> turn.turn().fidelity() == fidelity);
    }
}
