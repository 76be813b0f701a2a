package debrief.playbook;

import debrief.model.Point.Evidence;
import debrief.playbook.TopicCard.Cover;
import debrief.playbook.TopicCard.Term;
import debrief.playbook.TopicShelf.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Notices which topics are named, and what of a topic's knowledge the answer does not hold. */
final class TopicRules extends Rules {

    /** Shifts the choice, so that two exchanges on one topic get different advice. */
    private final int shift;

    TopicRules(Heard heard, Noticed noticed, int shift) {
        super(heard, noticed);
        this.shift = shift;
    }

    /** The topics that question or answer name, those of the question first. */
    static Map<Known, List<Quote>> named(Heard heard, TopicShelf shelf) {
        Map<Known, List<Quote>> named = shelf.named(heard.asked());
        shelf.named(heard.said())
                .forEach((topic, quotes) -> named.computeIfAbsent(topic, unnamed -> new ArrayList<>())
                        .addAll(quotes));
        return named;
    }

    /** What the exchange is about: the topic that is named most, among those that the playbook knows. */
    static Optional<Known> main(Map<Known, List<Quote>> named, Heard heard) {
        return named.entrySet().stream()
                .filter(entry -> entry.getKey().card() != null)
                .max(Comparator.comparingInt((Map.Entry<Known, List<Quote>> entry) -> weight(entry.getValue(), heard))
                        .thenComparing(entry -> entry.getKey().slug(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** Named in a question, a topic weighs as much as named twice in the answer. */
    private static int weight(List<Quote> places, Heard heard) {
        return places.stream().mapToInt(hit -> heard.isSaid(hit.in()) ? 1 : 2).sum();
    }

    /** Fills the topic's slots. */
    void notice(Known topic, List<Quote> places) {
        TopicCard card = topic.card();
        if (card == null) {
            return;
        }
        Quote place = places.stream()
                .filter(hit -> heard.isSaid(hit.in()))
                .findFirst()
                .orElse(places.get(0))
                .around(QUOTE);
        List<Evidence> evidence = List.of(place.evidence());
        noticed.feature(Feature.TOPIC, place);
        noticed.text(Slot.TOPIC, Quote.plain(topic.name()), evidence);
        List<String> open = card.covers().stream()
                .filter(cover -> cover.stems().stream().noneMatch(heard.stems()::contains))
                .map(Cover::shown)
                .toList();
        pick(open, 0, Slot.COVER, evidence);
        if (open.size() > 1) {
            pick(open, 1, Slot.COVER_MORE, evidence);
        }
        pick(card.texts("follow-ups"), 0, Slot.TOPIC_QUESTION, evidence);
        pick(card.texts("drill"), 0, Slot.DRILL, evidence);
        pick(card.texts("explain"), 0, Slot.PICTURE, evidence);
        pick(card.texts("misconceptions"), 0, Slot.MYTH, evidence);
        terms(card, evidence);
    }

    private void pick(List<String> texts, int next, Slot slot, List<Evidence> evidence) {
        if (!texts.isEmpty()) {
            noticed.text(slot, texts.get((shift + next) % texts.size()), evidence);
        }
    }

    private void terms(TopicCard card, List<Evidence> evidence) {
        List<String> missing = new ArrayList<>();
        List<Quote> known = new ArrayList<>();
        for (int i = 0; i < card.terms().size(); i++) {
            Term term = card.terms().get((i + shift) % card.terms().size());
            find(term.stems()).ifPresentOrElse(known::add, () -> missing.add(term.text()));
        }
        if (missing.size() >= 2 && !heard.isSilent()) {
            noticed.text(Slot.MISSING_TERMS, InWords.quoted(missing.subList(0, Math.min(3, missing.size()))), evidence);
        }
        if (known.size() >= 2) {
            Quote quote = known.get(0).around(QUOTE);
            noticed.feature(Feature.KNOWN_TERMS, quote);
            List<String> words = known.stream()
                    .map(term -> term.words().toLowerCase(Locale.ROOT))
                    .distinct()
                    .limit(3)
                    .toList();
            noticed.text(Slot.KNOWN_TERMS, InWords.quoted(words), List.of(quote.evidence()));
        }
    }

    private Optional<Quote> find(List<String> stems) {
        if (stems.isEmpty() || !heard.stems().contains(stems.get(0))) {
            return Optional.empty();
        }
        for (SpokenSentence sentence : heard.said()) {
            for (int at = sentence.first(); at < sentence.behind(); at++) {
                if (TopicShelf.stands(stems, sentence, at)) {
                    return Optional.of(new Quote(sentence, at, at + stems.size()));
                }
            }
        }
        return Optional.empty();
    }
}
