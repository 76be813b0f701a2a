package debrief.sheet;

import debrief.measure.AnswerMeasures;
import debrief.measure.Measure;
import debrief.measure.Stretch;
import debrief.model.Exchange;
import debrief.model.Fidelity;
import debrief.model.Kind.Trait;
import debrief.talk.Said;
import java.util.List;
import java.util.Locale;

/**
 * One exchange as the rules hear it.
 *
 * @param language of the interview
 * @param turns in the order in which they were said
 * @param recalled they were noted from memory
 */
record Heard(String language, Exchange exchange, List<Said> turns, AnswerMeasures measures, boolean recalled) {

    Heard {
        turns = List.copyOf(turns);
    }

    /** @param recalled the whole interview was noted from memory */
    static Heard of(String language, Exchange exchange, List<Said> turns, boolean recalled) {
        List<Stretch> stretches = Measure.talk(turns);
        AnswerMeasures measures = Measure.answer(
                exchange.kind(),
                recalled ? stretches.stream().map(Stretch::recalled).toList() : stretches,
                language);
        return new Heard(language, exchange, turns, measures, recalled || measures.isRecalled());
    }

    /** There is something in it that rules can speak of: an answer, in English, that is more than small talk. */
    boolean isJudged() {
        return !exchange.kind().is(Trait.COURTESY) && measures.words() > 0 && isEnglish();
    }

    boolean isTechnical() {
        return exchange.kind().is(Trait.TECHNICAL);
    }

    /** A portfolio that does not say is English. */
    boolean isEnglish() {
        return language.isEmpty()
                || Locale.forLanguageTag(language.replace('_', '-'))
                        .getLanguage()
                        .equals("en");
    }

    List<Said> answers() {
        return turns.stream()
                .filter(said -> said.byCandidate() && said.text().count() > 0)
                .toList();
    }

    /** Words that were heard badly, or by nobody knows whom, are quoted by nobody. */
    static boolean isClear(Said said) {
        return said.turn().fidelity() != Fidelity.SUSPECT && said.turn().fidelity() != Fidelity.GUESSED;
    }

    /** Who gave the answers is a guess: nobody is blamed or praised for them. */
    boolean isGuessed() {
        return answers().stream().anyMatch(said -> said.turn().fidelity() == Fidelity.GUESSED);
    }
}
