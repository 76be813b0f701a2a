package debrief.playbook;

import static debrief.playbook.Vocabulary.Words.AFTERMATH;
import static debrief.playbook.Vocabulary.Words.BECAUSE;
import static debrief.playbook.Vocabulary.Words.CASE;
import static debrief.playbook.Vocabulary.Words.OUTCOME;
import static debrief.playbook.Vocabulary.Words.OWN_PART;
import static debrief.playbook.Vocabulary.Words.PLAN;
import static debrief.playbook.Vocabulary.Words.THANKS;
import static debrief.playbook.Vocabulary.Words.TRADE_OFF;
import static debrief.playbook.Vocabulary.Words.UNKNOWN;

import debrief.measure.Mark;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Point.Evidence;
import debrief.playbook.Phrases.Hit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices what an answer holds, and what it lacks altogether: names, reasons, results. */
final class ContentRules {

    /** As many words as a quote may have in a bullet. */
    static final int QUOTE = 12;

    /** Fewer words than this lack everything; that they are few is the point then. */
    static final int WORTH_A_LACK = 15;

    private final Heard heard;
    private final List<Sentence> clear;
    private final Vocabulary vocabulary;
    private final Noticed noticed;

    private ContentRules(Heard heard, Vocabulary vocabulary, Noticed noticed) {
        this.heard = heard;
        clear = heard.clear();
        this.vocabulary = vocabulary;
        this.noticed = noticed;
    }

    static void apply(Heard heard, Vocabulary vocabulary, Noticed noticed) {
        ContentRules rules = new ContentRules(heard, vocabulary, noticed);
        if (heard.english()) {
            rules.story();
            rules.reasoning();
            rules.knowing();
            rules.names();
        }
    }

    private void story() {
        Optional<Hit> outcome = vocabulary.of(OUTCOME).first(clear);
        // In an explanation "reduced" tells what a thing does; only a figure makes it an outcome.
        outcome.filter(hit -> heard.kind().is(Trait.STORY) || hit.sentence().hasNumber())
                .ifPresent(hit -> noticed.sign(Sign.RESULT, Slot.RESULT, hit.quote(QUOTE + 4)));
        Optional<Hit> action =
                mark(Mark.ACTION).or(() -> vocabulary.of(OWN_PART).first(clear));
        action.ifPresent(hit -> noticed.sign(Sign.OWN_ACTION, Slot.ACTION, hit.quote(QUOTE)));
        Optional<Hit> situation = mark(Mark.SITUATION);
        situation.ifPresent(hit -> noticed.sign(Sign.SITUATION, Slot.SITUATION, hit.quote(QUOTE)));
        if (!isWorthALack(Trait.STORY)) {
            return;
        }
        if (outcome.isEmpty() && !endsWithAnEffect()) {
            noticed.sign(Sign.NO_RESULT, last());
        }
        if (action.isEmpty() && heard.measures().found(Mark.OWN).isEmpty()) {
            noticed.sign(Sign.NO_ACTION, heard.longest().opening(QUOTE));
        }
        boolean dated = heard.said().stream().anyMatch(Sentence::hasNumber);
        boolean told =
                situation.isPresent() || vocabulary.of(CASE).first(heard.said()).isPresent();
        if (heard.kind() == Kind.BEHAVIOURAL && !told && !dated) {
            noticed.sign(Sign.NO_SITUATION, first());
        }
    }

    /** Generously: that a story has no end is said only where nothing in it looks like one. */
    private boolean endsWithAnEffect() {
        List<Sentence> said = heard.said();
        return !heard.measures().found(Mark.RESULT).isEmpty()
                || vocabulary.of(OUTCOME).first(said).isPresent()
                || vocabulary
                        .of(AFTERMATH)
                        .first(said.subList(said.size() / 2, said.size()))
                        .isPresent();
    }

    private void reasoning() {
        Optional<Hit> reason = clear.stream()
                .flatMap(sentence -> vocabulary.of(BECAUSE).first(sentence).stream())
                .filter(hit -> hit.to() + 1 < hit.sentence().words().size())
                .findFirst();
        reason.ifPresent(hit -> noticed.sign(Sign.REASON, Slot.REASON, hit.quote(QUOTE + 2)));
        vocabulary
                .of(TRADE_OFF)
                .first(clear)
                .ifPresent(hit -> noticed.sign(Sign.TRADE_OFF, Slot.TRADE_OFF, hit.quote(QUOTE + 2)));
        Optional<Hit> example = vocabulary.of(CASE).first(clear);
        example.ifPresent(hit -> noticed.sign(Sign.EXAMPLE, Slot.EXAMPLE, hit.onward(QUOTE)));
        boolean nothing = example.isEmpty() && !noticed.has(Sign.SITUATION) && !noticed.has(Sign.NUMBER);
        if (nothing && heard.measures().found(Mark.NAME).isEmpty() && isWorthALack(Trait.PROVED)) {
            noticed.sign(Sign.NO_EXAMPLE, heard.longest().opening(QUOTE));
        }
    }

    private void knowing() {
        mark(Mark.CORRECTION)
                .filter(hit -> hit.sentence().words().size() > 3)
                .ifPresent(hit -> noticed.sign(Sign.CORRECTED, Slot.CORRECTED, hit.quote(QUOTE)));
        // Between commas, "I don't know" fills a pause.
        Optional<Hit> unknown = clear.stream()
                .flatMap(sentence -> vocabulary.of(UNKNOWN).first(sentence).stream())
                .filter(hit -> !hit.isSetOff())
                .findFirst();
        Optional<Hit> plan = vocabulary.of(PLAN).first(heard.said());
        unknown.ifPresent(hit -> {
            noticed.quote(Slot.UNKNOWN, hit.quote(QUOTE));
            Sign sign = !heard.kind().is(Trait.KNOWING)
                    ? Sign.NEGATIVE
                    : plan.isPresent() ? Sign.ADMITTED_WITH_PLAN : Sign.ADMITTED_BARE;
            noticed.sign(sign, hit.quote(QUOTE).evidence());
            if (sign == Sign.NEGATIVE) {
                noticed.quote(Slot.NEGATIVE, hit.quote(QUOTE));
            }
        });
        plan.ifPresent(hit -> noticed.quote(Slot.PLAN, hit.quote(QUOTE)));
        vocabulary
                .of(THANKS)
                .first(heard.said())
                .ifPresent(hit -> noticed.sign(Sign.THANKS, Slot.THANKS, hit.quote(QUOTE)));
    }

    /** Those that the candidate brought up. */
    private void names() {
        Set<String> asked = heard.asked().stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::stem)
                .collect(Collectors.toSet());
        heard.measures().found(Mark.NAME).stream()
                .filter(found -> found.words().length() > 1)
                .filter(found -> Word.of(found.words()).stream()
                        .noneMatch(word -> heard.people().contains(word.lower())
                                || asked.contains(word.stem())
                                || vocabulary.isCommon(word)))
                .flatMap(found -> heard.find(found).stream())
                .findFirst()
                .ifPresent(hit -> {
                    noticed.sign(Sign.NAME, hit.quote(QUOTE).evidence());
                    noticed.text(
                            Slot.NAME,
                            Quote.plain(hit.words()),
                            List.of(hit.quote(QUOTE).evidence()));
                });
    }

    private Optional<Hit> mark(Mark mark) {
        return heard.measures().found(mark).stream()
                .flatMap(found -> heard.find(found).stream())
                .filter(hit -> heard.isClear(hit.sentence()))
                .findFirst();
    }

    private boolean isWorthALack(Trait trait) {
        return heard.words() >= WORTH_A_LACK && heard.kind().is(trait);
    }

    private Evidence first() {
        return heard.said().get(0).opening(QUOTE);
    }

    private Evidence last() {
        Sentence sentence = heard.said().get(heard.said().size() - 1);
        int size = sentence.words().size();
        return sentence.evidence(sentence.around(size - 1, size, QUOTE));
    }
}
