package debrief.playbook;

import debrief.measure.Mark;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Point.Evidence;
import debrief.playbook.Question.Term;
import debrief.playbook.Vocabulary.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices how question and answer meet: whether the answer begins at the question, and what of it never comes back. */
final class AskingRules extends Rules {

    /** More words before a question back, and it is no longer asked before the answer. */
    private static final int RUN_UP = 25;

    private static final Set<String> POINTERS =
            Set.of("so", "since", "otherwise", "if", "then", "reason", "when", "without", "until");

    private final Question question;

    private AskingRules(Heard heard, Question question, Noticed noticed) {
        super(heard, noticed);
        this.question = question;
    }

    static void apply(Heard heard, Question question, Noticed noticed) {
        AskingRules rules = new AskingRules(heard, question, noticed);
        question.shown()
                .ifPresentOrElse(held -> noticed.hold(Slot.ASKED, held), () -> noticed.feature(Feature.NO_QUESTION));
        if (question.main()
                .filter(asked -> rules.vocabulary.in(Words.LEAVING, asked))
                .isPresent()) {
            noticed.feature(Feature.LEAVING);
        }
        rules.followUps();
        if (heard.isSilent()) {
            noticed.feature(Feature.SILENT);
            return;
        }
        rules.askedBack();
        if (heard.english() && question.main().isPresent()) {
            rules.directness(question.main().get());
            rules.unreasoned(question.main().get());
            rules.untouched(question.main().get());
            rules.unanswered();
        }
    }

    private void followUps() {
        List<SpokenSentence> asked = question.followUps();
        if (!asked.isEmpty()) {
            noticed.feature(Feature.FOLLOWED_UP);
            noticed.hold(Slot.FOLLOW_UP, Question.shown(asked.get(asked.size() - 1)));
        }
        if (asked.size() >= 3) {
            noticed.feature(Feature.PROMPTED);
            noticed.measure(Slot.PROMPTS, InWords.of(asked.size(), "more question"));
        }
    }

    /** In their own part of the talk, candidates ask without being asked. */
    private void askedBack() {
        boolean own = heard.kind() == Kind.CANDIDATE_QUESTION;
        if (heard.kind() == Kind.CLOSING || heard.kind() == Kind.GREETING) {
            return;
        }
        int last = heard.last().turn();
        int words = 0;
        for (SpokenSentence sentence : heard.said()) {
            boolean early = words < RUN_UP && sentence.turn() < last;
            boolean question = sentence.asks() && sentence.words() > 3 && !Question.isTag(sentence);
            if (question && (own || early)) {
                noticed.feature(
                        Feature.ASKED_BACK,
                        new Evidence(sentence.turn(), sentence.sentence().raw()));
                noticed.hold(Slot.ASKED_BACK, Question.shown(sentence));
                return;
            }
            words += sentence.words();
        }
    }

    /** Says nothing where the form of the question does not tell what a first sentence must hold. */
    private void directness(SpokenSentence asked) {
        List<SpokenSentence> answers = heard.said().stream()
                .filter(sentence -> sentence.words() > 6 || !vocabulary.in(Words.SMALL_TALK, sentence))
                .toList();
        if (answers.isEmpty() || answers.get(0).asks() || !heard.kind().is(Trait.POINTED)) {
            return;
        }
        Quote quote = answers.get(0).opening(QUOTE);
        if (meets(asked, answers.get(0))) {
            noticed.feature(Feature.DIRECT, quote);
        } else if (isFormal(asked) && answers.stream().skip(1).anyMatch(later -> meets(asked, later))) {
            noticed.feature(Feature.INDIRECT, quote);
        }
    }

    /** What such a question wants can be told from the words of a reply, and where it is missing too. */
    private boolean isFormal(SpokenSentence asked) {
        return vocabulary.in(Words.HOW_MANY, asked) || wantsYesOrNo(asked);
    }

    /** "Do you …", "So is it …"; not "What do you …". */
    private boolean wantsYesOrNo(SpokenSentence asked) {
        int at = vocabulary.behindRunUp(asked);
        return at < asked.behind() && vocabulary.of(Words.CLOSED).at(asked.text(), at, asked.behind(), true) > 0;
    }

    private boolean meets(SpokenSentence asked, SpokenSentence answer) {
        if (vocabulary.in(Words.WHY, asked)) {
            return vocabulary.in(Words.BECAUSE, answer);
        }
        if (vocabulary.in(Words.HOW_MANY, asked)) {
            return answer.hasNumber()
                    || heard.found(Mark.NUMBER).anyMatch(hit -> hit.in().equals(answer))
                    || vocabulary.in(Words.YES_NO, answer)
                    || answer.folded().anyMatch("one"::equals);
        }
        if (wantsYesOrNo(asked)) {
            return vocabulary
                    .first(Words.YES_NO, answer)
                    .filter(hit -> hit.before() < 3)
                    .isPresent();
        }
        return question.isIn(answer.stems().collect(Collectors.toSet()));
    }

    /** A reason may come without "because"; only where no word points to one is it missing. */
    private void unreasoned(SpokenSentence asked) {
        boolean pointed = heard.said().stream()
                .anyMatch(sentence -> vocabulary.in(Words.BECAUSE, sentence)
                        || sentence.folded().anyMatch(POINTERS::contains));
        if (vocabulary.in(Words.WHY, asked) && !pointed && isWorthALack(Trait.TECHNICAL)) {
            noticed.feature(Feature.NO_REASON, opening());
        }
    }

    private void untouched(SpokenSentence asked) {
        boolean open = asked.asks() && !isFormal(asked) && !noticed.has(Feature.DIRECT);
        // A design may well go without the words of the task.
        if (!open || heard.kind() == Kind.DESIGN || !isWorthALack(Trait.TECHNICAL)) {
            return;
        }
        List<Term> terms = Question.terms(asked, heard);
        List<Term> left =
                terms.stream().filter(term -> !term.isEchoed(heard.stems())).toList();
        left.stream()
                .filter(term -> term.isSpecific() && left.size() * 2 >= terms.size())
                .findFirst()
                .ifPresent(missing -> {
                    noticed.feature(Feature.UNTOUCHED, opening());
                    noticed.text(
                            Slot.UNTOUCHED,
                            InWords.quoted(List.of(missing.quote().words())),
                            List.of(opening().evidence()));
                });
    }

    /** One question of a turn was taken up and another was not. */
    private void unanswered() {
        if (question.isIn(heard.stems()) && isWorthALack()) {
            question.beside().stream()
                    .filter(other -> {
                        List<Term> terms = Question.terms(other, heard);
                        return !terms.isEmpty() && terms.stream().noneMatch(term -> term.isIn(heard.stems()));
                    })
                    .findFirst()
                    .ifPresent(other -> {
                        noticed.feature(Feature.UNANSWERED, opening());
                        noticed.hold(Slot.MISSED, Question.shown(other));
                    });
        }
    }
}
