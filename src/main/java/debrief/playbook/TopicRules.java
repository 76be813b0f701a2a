package debrief.playbook;

import debrief.model.Point.Evidence;
import debrief.playbook.Phrases.Hit;
import debrief.playbook.TopicCard.Cover;
import debrief.playbook.TopicCard.Term;
import debrief.playbook.TopicShelf.Known;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Notices which topics are named, and what of a topic's knowledge the answer does not hold. */
final class TopicRules {

    private final Heard heard;
    private final Vocabulary vocabulary;

    /** Shifts the choice, so that two exchanges on one topic get different advice. */
    private final int shift;

    TopicRules(Heard heard, Vocabulary vocabulary, int shift) {
        this.heard = heard;
        this.vocabulary = vocabulary;
        this.shift = shift;
    }

    /** The topics that question or answer name, those of the question first. */
    Map<Known, List<Hit>> named(TopicShelf shelf) {
        Map<Known, List<Hit>> named = new LinkedHashMap<>(shelf.named(heard.asked()));
        shelf.named(heard.said())
                .forEach((topic, hits) -> named.merge(topic, hits, (asked, said) -> {
                    List<Hit> both = new ArrayList<>(asked);
                    both.addAll(said);
                    return both;
                }));
        return named;
    }

    /** What the exchange is about: the topic that is named most, among those that the playbook knows. */
    Optional<Known> main(Map<Known, List<Hit>> named) {
        return named.entrySet().stream()
                .filter(entry -> entry.getKey().card() != null)
                .max(Comparator.comparingInt((Map.Entry<Known, List<Hit>> entry) -> weight(entry.getValue()))
                        .thenComparing(entry -> entry.getKey().slug(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** Named in a question, a topic weighs as much as named twice in the answer. */
    private int weight(List<Hit> places) {
        return places.stream()
                .mapToInt(hit -> heard.isSaid(hit.sentence()) ? 1 : 2)
                .sum();
    }

    /** Fills the topic's slots. */
    void notice(Known topic, List<Hit> places, Noticed noticed) {
        TopicCard card = topic.card();
        if (card == null) {
            return;
        }
        Hit place = places.stream()
                .filter(hit -> heard.isSaid(hit.sentence()))
                .findFirst()
                .orElse(places.get(0));
        List<Evidence> evidence = List.of(place.quote(ContentRules.QUOTE).evidence());
        noticed.sign(Sign.TOPIC, evidence.get(0));
        noticed.text(Slot.TOPIC, Quote.plain(topic.name()), evidence);
        covers(card, evidence, noticed);
        pick(card.questions(), Slot.TOPIC_QUESTION, evidence, noticed);
        pick(card.drills(), Slot.DRILL, evidence, noticed);
        pick(card.pictures(), Slot.PICTURE, evidence, noticed);
        pick(card.myths(), Slot.MYTH, evidence, noticed);
        terms(card, evidence, noticed);
    }

    private void covers(TopicCard card, List<Evidence> evidence, Noticed noticed) {
        List<Cover> open = card.covers().stream().filter(this::isUntouched).toList();
        if (!open.isEmpty()) {
            noticed.text(Slot.COVER, open.get(shift % open.size()).shown(), evidence);
        }
        if (open.size() > 1) {
            noticed.text(Slot.COVER_MORE, open.get((shift + 1) % open.size()).shown(), evidence);
        }
    }

    private boolean isUntouched(Cover cover) {
        return cover.words().stream()
                .filter(word -> !vocabulary.isCommon(word))
                .noneMatch(word -> heard.stems().contains(word.stem()));
    }

    private void pick(List<String> texts, Slot slot, List<Evidence> evidence, Noticed noticed) {
        if (!texts.isEmpty()) {
            noticed.text(slot, texts.get(shift % texts.size()), evidence);
        }
    }

    private void terms(TopicCard card, List<Evidence> evidence, Noticed noticed) {
        List<String> missing = new ArrayList<>();
        List<Hit> known = new ArrayList<>();
        for (int i = 0; i < card.terms().size(); i++) {
            Term term = card.terms().get((i + shift) % card.terms().size());
            Optional<Hit> hit = find(term);
            hit.ifPresent(known::add);
            if (hit.isEmpty()) {
                missing.add(term.text());
            }
        }
        if (missing.size() >= 2 && !heard.isSilent()) {
            noticed.text(Slot.MISSING_TERMS, Counted.quoted(missing.subList(0, Math.min(3, missing.size()))), evidence);
        }
        if (known.size() >= 2) {
            Quote quote = known.get(0).quote(ContentRules.QUOTE);
            noticed.sign(Sign.KNOWN_TERMS, quote.evidence());
            noticed.text(
                    Slot.KNOWN_TERMS,
                    Counted.quoted(known.stream()
                            .map(Hit::words)
                            .map(words -> words.toLowerCase(Locale.ROOT))
                            .distinct()
                            .limit(3)
                            .toList()),
                    List.of(quote.evidence()));
        }
    }

    private Optional<Hit> find(Term term) {
        List<String> stems = term.stems();
        if (stems.isEmpty() || !heard.stems().contains(stems.get(0))) {
            return Optional.empty();
        }
        for (Sentence sentence : heard.said()) {
            for (int at = 0; at < sentence.words().size(); at++) {
                if (TopicShelf.stands(stems, sentence.words(), at)) {
                    return Optional.of(new Hit(sentence, at, at + stems.size()));
                }
            }
        }
        return Optional.empty();
    }
}
