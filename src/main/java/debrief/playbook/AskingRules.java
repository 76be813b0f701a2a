package debrief.playbook;

import static debrief.playbook.Vocabulary.Words.BECAUSE;
import static debrief.playbook.Vocabulary.Words.HOW_MANY;
import static debrief.playbook.Vocabulary.Words.SMALL_TALK;
import static debrief.playbook.Vocabulary.Words.WHY;
import static debrief.playbook.Vocabulary.Words.YES_NO;

import debrief.measure.Mark;
import debrief.model.Kind;
import debrief.playbook.Question.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notices how question and answer meet: whether the answer begins at the question, and what of it never comes back. */
final class AskingRules {

    /** In fewer words nobody can touch everything. */
    private static final int WORTH_A_LACK = 15;

    private static final Set<Kind> ABOUT_SOMETHING =
            Set.of(Kind.TECHNICAL, Kind.DESIGN, Kind.EXPERIENCE, Kind.PUSHBACK, Kind.BEHAVIOURAL);

    private static final Set<Kind> WHERE_ASKING_IS_THE_POINT =
            Set.of(Kind.CANDIDATE_QUESTION, Kind.CLOSING, Kind.GREETING);

    private final Heard heard;
    private final Question question;
    private final Vocabulary vocabulary;
    private final Noticed noticed;

    private AskingRules(Heard heard, Question question, Vocabulary vocabulary, Noticed noticed) {
        this.heard = heard;
        this.question = question;
        this.vocabulary = vocabulary;
        this.noticed = noticed;
    }

    static void apply(Heard heard, Question question, Vocabulary vocabulary, Noticed noticed) {
        AskingRules rules = new AskingRules(heard, question, vocabulary, noticed);
        question.shown().ifPresent(held -> noticed.hold(Slot.ASKED, held));
        rules.followUps();
        if (heard.isSilent()) {
            noticed.sign(Sign.SILENT);
            return;
        }
        rules.askedBack();
        if (heard.english() && question.main().isPresent()) {
            rules.directness(question.main().get());
            rules.untouched();
            rules.unanswered();
        }
    }

    private void followUps() {
        List<Sentence> asked = question.followUps();
        if (!asked.isEmpty()) {
            noticed.sign(Sign.FOLLOWED_UP);
            noticed.hold(Slot.FOLLOW_UP, Question.shown(asked.get(asked.size() - 1)));
        }
        if (asked.size() >= 2) {
            noticed.sign(Sign.PROMPTED);
            noticed.measure(Slot.PROMPTS, Counted.of(asked.size(), "more question"));
        }
    }

    private void askedBack() {
        if (WHERE_ASKING_IS_THE_POINT.contains(heard.kind())) {
            return;
        }
        heard.said().stream()
                .filter(sentence -> sentence.asks() && sentence.words().size() > 3)
                .filter(sentence -> !sentence.text().matches("(?is).*\\b(right|okay|ok|know|yeah)\\?"))
                .findFirst()
                .ifPresent(sentence -> noticed.sign(
                        Sign.ASKED_BACK, Slot.ASKED_BACK, new Quote(sentence, sentence.around(0, 1, 14))));
    }

    /** Says nothing where the form of the question does not tell what a first sentence must hold. */
    private void directness(Sentence asked) {
        Optional<Sentence> first = heard.said().stream()
                .filter(sentence -> !vocabulary.in(SMALL_TALK, sentence) || sentence.words().size() > 6)
                .findFirst();
        if (first.isEmpty() || first.get().asks()) {
            return;
        }
        Sentence answer = first.get();
        Optional<Boolean> meets = meets(asked, answer);
        if (meets.isPresent()) {
            Quote quote = new Quote(answer, answer.around(0, 1, 12));
            noticed.sign(meets.get() ? Sign.DIRECT : Sign.INDIRECT, quote.evidence());
        }
    }

    private Optional<Boolean> meets(Sentence asked, Sentence answer) {
        if (vocabulary.in(WHY, asked)) {
            return heard.said().size() > 1 || vocabulary.in(BECAUSE, answer)
                    ? Optional.of(vocabulary.in(BECAUSE, answer))
                    : Optional.empty();
        }
        if (vocabulary.in(HOW_MANY, asked)) {
            boolean number = answer.hasNumber()
                    || heard.measures().found(Mark.NUMBER).stream()
                            .flatMap(found -> heard.find(found).stream())
                            .anyMatch(hit -> hit.sentence() == answer)
                    || vocabulary.in(YES_NO, answer)
                    || answer.find(List.of("one")) >= 0;
            return Optional.of(number);
        }
        boolean touches = question.terms().stream()
                .anyMatch(term -> term.isIn(Set.copyOf(
                        answer.words().stream().map(Word::stem).distinct().toList())));
        boolean later = heard.said().size() > 2
                && question.terms().stream().anyMatch(term -> term.isIn(heard.stems()));
        if (touches || vocabulary.of(YES_NO).first(answer).filter(hit -> hit.from() == 0).isPresent()) {
            return Optional.of(true);
        }
        return later && answer.words().size() > 4 ? Optional.of(false) : Optional.empty();
    }

    private void untouched() {
        if (!ABOUT_SOMETHING.contains(heard.kind()) || heard.words() < WORTH_A_LACK) {
            return;
        }
        List<String> missing = question.terms().stream()
                .filter(Term::isSpecific)
                .filter(term -> !term.isIn(heard.stems()))
                .map(Term::words)
                .limit(2)
                .toList();
        if (!missing.isEmpty()) {
            Sentence first = heard.said().get(0);
            noticed.sign(Sign.UNTOUCHED, first.evidence(first.around(0, 1, 10)));
            noticed.text(
                    Slot.UNTOUCHED, Counted.quoted(missing), List.of(first.evidence(first.around(0, 1, 10))));
        }
    }

    /** One question of a turn was taken up and another was not. */
    private void unanswered() {
        boolean main = question.terms().stream().anyMatch(term -> term.isIn(heard.stems()));
        if (!main || heard.words() < WORTH_A_LACK) {
            return;
        }
        for (Sentence other : question.beside()) {
            List<Term> terms = Question.terms(other, heard, vocabulary);
            if (!terms.isEmpty() && terms.stream().noneMatch(term -> term.isIn(heard.stems()))) {
                Sentence first = heard.said().get(0);
                noticed.sign(Sign.UNANSWERED, first.evidence(first.around(0, 1, 10)));
                noticed.hold(Slot.MISSED, Question.shown(other));
                return;
            }
        }
    }
}
