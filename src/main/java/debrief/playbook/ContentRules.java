package debrief.playbook;

import debrief.measure.Mark;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.playbook.Vocabulary.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notices what an answer holds, and what it lacks altogether: names, reasons, results. */
final class ContentRules extends Rules {

    private ContentRules(Heard heard, Noticed noticed) {
        super(heard, noticed);
    }

    static void apply(Heard heard, Noticed noticed) {
        ContentRules rules = new ContentRules(heard, noticed);
        if (heard.english()) {
            rules.story();
            rules.reasoning();
            rules.knowing();
            rules.names();
        }
    }

    private void story() {
        Optional<Quote> outcome = heard.clear(Words.OUTCOME);
        // In an explanation "reduced" tells what a thing does; only a figure makes it an outcome.
        note(
                outcome.filter(hit -> heard.kind().is(Trait.STORY) || hit.in().hasNumber()),
                Feature.RESULT,
                Slot.RESULT,
                QUOTE + 4);
        Optional<Quote> action = clear(Mark.ACTION).or(() -> heard.clear(Words.OWN_PART));
        note(action, Feature.OWN_ACTION, Slot.ACTION, QUOTE);
        Optional<Quote> situation = clear(Mark.SITUATION);
        note(situation, Feature.SITUATION, Slot.SITUATION, QUOTE);
        if (!isWorthALack(Trait.STORY)) {
            return;
        }
        if (outcome.isEmpty() && !endsWithAnEffect()) {
            noticed.feature(Feature.NO_RESULT, heard.last().ending(QUOTE));
        }
        if (action.isEmpty() && heard.measures().found(Mark.OWN).isEmpty()) {
            noticed.feature(Feature.NO_ACTION, heard.longest().opening(QUOTE));
        }
        boolean dated = heard.said().stream().anyMatch(SpokenSentence::hasNumber);
        boolean told = situation.isPresent() || heard.first(Words.CASE).isPresent();
        if (heard.kind() == Kind.BEHAVIOURAL && !told && !dated) {
            noticed.feature(Feature.NO_SITUATION, opening());
        }
    }

    /** Generously: that a story has no end is said only where nothing in it looks like one. */
    private boolean endsWithAnEffect() {
        List<SpokenSentence> said = heard.said();
        return !heard.measures().found(Mark.RESULT).isEmpty()
                || heard.first(Words.OUTCOME).isPresent()
                || vocabulary
                        .first(Words.AFTERMATH, said.subList(said.size() / 2, said.size()))
                        .isPresent();
    }

    private void reasoning() {
        Optional<Quote> reason = heard.clear().stream()
                .flatMap(sentence -> vocabulary.first(Words.BECAUSE, sentence).stream())
                .filter(hit -> hit.after() > 1)
                .findFirst();
        note(reason, Feature.REASON, Slot.REASON, QUOTE + 2);
        note(heard.clear(Words.TRADE_OFF), Feature.TRADE_OFF, Slot.TRADE_OFF, QUOTE + 2);
        Optional<Quote> example = heard.clear(Words.CASE);
        example.ifPresent(hit -> noticed.feature(Feature.EXAMPLE, Slot.EXAMPLE, hit.onward(QUOTE)));
        boolean nothing = example.isEmpty() && !noticed.has(Feature.SITUATION) && !noticed.has(Feature.NUMBER);
        if (nothing && heard.measures().found(Mark.NAME).isEmpty() && isWorthALack(Trait.PROVED)) {
            noticed.feature(Feature.NO_EXAMPLE, heard.longest().opening(QUOTE));
        }
    }

    private void knowing() {
        note(clear(Mark.CORRECTION).filter(hit -> hit.in().words() > 3), Feature.CORRECTED, Slot.CORRECTED, QUOTE);
        // Between commas, "I don't know" fills a pause.
        Optional<Quote> unknown = heard.clear().stream()
                .flatMap(sentence -> vocabulary.first(Words.UNKNOWN, sentence).stream())
                .filter(hit -> !hit.isSetOff())
                .findFirst();
        Optional<Quote> plan = heard.first(Words.PLAN);
        if (!heard.kind().is(Trait.KNOWING)) {
            note(unknown, Feature.NEGATIVE, Slot.NEGATIVE, QUOTE);
        }
        note(
                unknown,
                !heard.kind().is(Trait.KNOWING)
                        ? Feature.NEGATIVE
                        : plan.isPresent() ? Feature.ADMITTED_WITH_PLAN : Feature.ADMITTED_BARE,
                Slot.UNKNOWN,
                QUOTE);
        plan.ifPresent(hit -> noticed.hold(Slot.PLAN, hit.around(QUOTE).shown()));
        note(heard.first(Words.THANKS), Feature.THANKS, Slot.THANKS, QUOTE);
    }

    /** Those that the candidate brought up. */
    private void names() {
        Set<String> asked =
                heard.asked().stream().flatMap(SpokenSentence::stems).collect(Collectors.toSet());
        heard.found(Mark.NAME)
                .filter(hit -> hit.words().length() > 1)
                .filter(hit -> IntStream.range(hit.first(), hit.behind())
                        .mapToObj(hit.in().text()::word)
                        .noneMatch(word -> heard.people().contains(word.folded())
                                || asked.contains(word.stem())
                                || vocabulary.isCommon(word)))
                .findFirst()
                .ifPresent(hit -> {
                    noticed.feature(Feature.NAME, hit.around(QUOTE));
                    noticed.text(
                            Slot.NAME,
                            Quote.plain(hit.words()),
                            List.of(hit.around(QUOTE).evidence()));
                });
    }
}
