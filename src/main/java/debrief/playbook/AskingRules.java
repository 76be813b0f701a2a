package debrief.playbook;

import static debrief.playbook.Vocabulary.Words.BECAUSE;
import static debrief.playbook.Vocabulary.Words.CLOSED;
import static debrief.playbook.Vocabulary.Words.HOW_MANY;
import static debrief.playbook.Vocabulary.Words.LEAVING;
import static debrief.playbook.Vocabulary.Words.SMALL_TALK;
import static debrief.playbook.Vocabulary.Words.WHY;
import static debrief.playbook.Vocabulary.Words.YES_NO;

import debrief.measure.Mark;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.playbook.Question.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices how question and answer meet: whether the answer begins at the question, and what of it never comes back. */
final class AskingRules {

    private static final int WORTH_A_LACK = ContentRules.WORTH_A_LACK;

    /** More words before a question back, and it is no longer asked before the answer. */
    private static final int RUN_UP = 25;

    private static final Set<String> POINTERS =
            Set.of("so", "since", "otherwise", "if", "then", "reason", "when", "without", "until");

    private static final int QUOTE = ContentRules.QUOTE;

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
        question.shown().ifPresentOrElse(held -> noticed.hold(Slot.ASKED, held), () -> noticed.sign(Sign.NO_QUESTION));
        if (question.main().filter(asked -> vocabulary.in(LEAVING, asked)).isPresent()) {
            noticed.sign(Sign.LEAVING);
        }
        rules.followUps();
        if (heard.isSilent()) {
            noticed.sign(Sign.SILENT);
            return;
        }
        rules.askedBack();
        if (heard.english() && question.main().isPresent()) {
            rules.directness(question.main().get());
            rules.unreasoned(question.main().get());
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
        if (asked.size() >= 3) {
            noticed.sign(Sign.PROMPTED);
            noticed.measure(Slot.PROMPTS, Counted.of(asked.size(), "more question"));
        }
    }

    /** In their own part of the talk, candidates ask without being asked. */
    private void askedBack() {
        boolean own = heard.kind() == Kind.CANDIDATE_QUESTION;
        if (heard.kind() == Kind.CLOSING || heard.kind() == Kind.GREETING) {
            return;
        }
        int last = heard.said().get(heard.said().size() - 1).turn();
        int words = 0;
        for (Sentence sentence : heard.said()) {
            boolean early = words < RUN_UP && sentence.turn() < last;
            if (isQuestion(sentence) && (own || early)) {
                noticed.sign(Sign.ASKED_BACK, sentence.evidence(sentence.text()));
                noticed.hold(Slot.ASKED_BACK, Question.shown(sentence));
                return;
            }
            words += sentence.words().size();
        }
    }

    private static boolean isQuestion(Sentence sentence) {
        return sentence.asks() && sentence.words().size() > 3 && !Question.isTag(sentence);
    }

    /** Says nothing where the form of the question does not tell what a first sentence must hold. */
    private void directness(Sentence asked) {
        List<Sentence> answers = heard.said().stream()
                .filter(sentence ->
                        !vocabulary.in(SMALL_TALK, sentence) || sentence.words().size() > 6)
                .toList();
        if (answers.isEmpty() || answers.get(0).asks() || !heard.kind().is(Trait.POINTED)) {
            return;
        }
        Sentence answer = answers.get(0);
        Quote quote = new Quote(answer, answer.around(0, 1, QUOTE));
        if (meets(asked, answer)) {
            noticed.sign(Sign.DIRECT, quote.evidence());
        } else if (isFormal(asked)
                && answers.subList(1, answers.size()).stream().anyMatch(later -> meets(asked, later))) {
            noticed.sign(Sign.INDIRECT, quote.evidence());
        }
    }

    /** What such a question wants can be told from the words of a reply, and where it is missing too. */
    private boolean isFormal(Sentence asked) {
        return vocabulary.in(HOW_MANY, asked) || wantsYesOrNo(asked);
    }

    /** "Do you …", "So is it …"; not "What do you …". */
    private boolean wantsYesOrNo(Sentence asked) {
        int start = 0;
        while (start < asked.words().size()
                && vocabulary
                        .of(Vocabulary.Words.RUN_UP)
                        .has(asked.words().get(start).lower())) {
            start++;
        }
        int from = start;
        return vocabulary
                .of(CLOSED)
                .first(asked)
                .filter(hit -> hit.from() == from)
                .isPresent();
    }

    private boolean meets(Sentence asked, Sentence answer) {
        if (vocabulary.in(WHY, asked)) {
            return vocabulary.in(BECAUSE, answer);
        }
        if (vocabulary.in(HOW_MANY, asked)) {
            return holdsNumber(answer) || vocabulary.in(YES_NO, answer) || answer.find(List.of("one")) >= 0;
        }
        if (wantsYesOrNo(asked)) {
            return vocabulary
                    .of(YES_NO)
                    .first(answer)
                    .filter(hit -> hit.from() < 3)
                    .isPresent();
        }
        Set<String> stems = answer.words().stream().map(Word::stem).collect(Collectors.toSet());
        return question.terms().stream().anyMatch(term -> term.isIn(stems));
    }

    private boolean holdsNumber(Sentence answer) {
        return answer.hasNumber()
                || heard.measures().found(Mark.NUMBER).stream()
                        .flatMap(found -> heard.find(found).stream())
                        .anyMatch(hit -> hit.sentence().equals(answer));
    }

    /** A reason may come without "because"; only where no word points to one is it missing. */
    private void unreasoned(Sentence asked) {
        boolean pointed = heard.said().stream()
                .anyMatch(sentence -> vocabulary.in(BECAUSE, sentence)
                        || sentence.words().stream().anyMatch(word -> POINTERS.contains(word.lower())));
        boolean wanted = vocabulary.in(WHY, asked) && heard.kind().is(Trait.TECHNICAL);
        if (wanted && !pointed && heard.words() >= WORTH_A_LACK) {
            Sentence first = heard.said().get(0);
            noticed.sign(Sign.NO_REASON, first.opening(QUOTE));
        }
    }

    private void untouched() {
        if (heard.kind() == Kind.DESIGN) {
            // A design may well go without the words of the task.
            return;
        }
        boolean open = question.main()
                .filter(asked -> asked.asks() && !isFormal(asked))
                .isPresent();
        if (!open || noticed.has(Sign.DIRECT) || !heard.kind().is(Trait.TECHNICAL) || heard.words() < WORTH_A_LACK) {
            return;
        }
        List<Term> terms = question.main().stream()
                .flatMap(asked -> Question.terms(asked, heard, vocabulary).stream())
                .toList();
        List<Term> left =
                terms.stream().filter(term -> !term.isEchoed(heard.stems())).toList();
        List<String> missing = left.stream()
                .filter(Term::isSpecific)
                .map(Term::words)
                .limit(left.size() * 2 >= terms.size() ? 1 : 0)
                .toList();
        if (!missing.isEmpty()) {
            Sentence first = heard.said().get(0);
            noticed.sign(Sign.UNTOUCHED, first.opening(QUOTE));
            noticed.text(Slot.UNTOUCHED, Counted.quoted(missing), List.of(first.opening(QUOTE)));
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
                noticed.sign(Sign.UNANSWERED, first.opening(QUOTE));
                noticed.hold(Slot.MISSED, Question.shown(other));
                return;
            }
        }
    }
}
