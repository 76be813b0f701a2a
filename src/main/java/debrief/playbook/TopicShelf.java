package debrief.playbook;

import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.playbook.Phrases.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics of a portfolio and those of the playbook, found by the words that name them. */
final class TopicShelf {

    /** A topic that may be named. One object a topic, and compared as such: a record would compare all that is known. */
    static final class Known {

        private final String slug;
        private final String name;
        private final @Nullable TopicCard card;
        private final String summary;

        private Known(String slug, String name, @Nullable TopicCard card, String summary) {
            this.slug = slug;
            this.name = name;
            this.card = card;
            this.summary = summary;
        }

        /** The portfolio's slug for it; the card's name where the portfolio does not know it, which becomes the page's. */
        String slug() {
            return slug;
        }

        String name() {
            return name;
        }

        /** What the playbook knows about it; null when it knows nothing. */
        @Nullable
        TopicCard card() {
            return card;
        }

        /** What the portfolio says about it; may be empty. */
        String summary() {
            return summary;
        }
    }

    /** @param capital an ordinary word too, so that it counts only with a capital inside a sentence */
    private record Spelling(List<String> stems, Known topic, boolean capital) {}

    private final List<Topic> own;
    private final Vocabulary vocabulary;
    private final Map<String, List<Spelling>> byFirstStem = new HashMap<>();

    TopicShelf(List<Topic> own, List<TopicCard> cards, Vocabulary vocabulary) {
        this.own = own;
        this.vocabulary = vocabulary;
        Taxonomy taxonomy = Taxonomy.of(own);
        Map<String, TopicCard> cardOf = new HashMap<>();
        List<TopicCard> foreign = new ArrayList<>(cards);
        for (TopicCard card : cards) {
            same(card, taxonomy).ifPresent(topic -> {
                cardOf.putIfAbsent(topic.slug(), card);
                foreign.remove(card);
            });
        }
        for (Topic topic : own) {
            if (topic.kind() != Topic.Kind.CAREER) {
                TopicCard card = cardOf.get(topic.slug());
                Known known = new Known(topic.slug(), topic.name(), card, topic.summary());
                spell(known, topic.name(), topic.aliases());
                if (card != null) {
                    spell(known, card.name(), card.aliases());
                }
            }
        }
        for (TopicCard card : foreign) {
            spell(new Known(card.name(), card.name(), card, ""), card.name(), card.aliases());
        }
    }

    private static Optional<Topic> same(TopicCard card, Taxonomy taxonomy) {
        return taxonomy.find(card.slug())
                .or(() -> taxonomy.find(card.name()))
                .or(() -> card.aliases().stream()
                        .flatMap(alias -> taxonomy.find(alias).stream())
                        .findFirst());
    }

    /** Whether it was made for these topics. */
    boolean isFor(List<Topic> topics) {
        return own == topics;
    }

    private void spell(Known topic, String name, List<String> aliases) {
        List<String> names = new ArrayList<>(aliases);
        names.add(0, name);
        for (String spelling : names) {
            List<Word> words = Word.of(spelling);
            if (!words.isEmpty()) {
                boolean capital = words.size() == 1
                        && vocabulary
                                .of(Vocabulary.Words.ORDINARY)
                                .has(words.get(0).lower());
                List<String> stems = words.stream().map(Word::stem).toList();
                List<Spelling> same = byFirstStem.computeIfAbsent(stems.get(0), stem -> new ArrayList<>());
                if (same.stream().noneMatch(other -> other.stems().equals(stems))) {
                    same.add(new Spelling(stems, topic, capital));
                }
            }
        }
    }

    /** The topics that the sentences name, in order, with the place where each is named first. */
    Map<Known, List<Hit>> named(List<Sentence> sentences) {
        Map<Known, List<Hit>> named = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            int at = 0;
            while (at < sentence.words().size()) {
                Spelling longest = longest(sentence, at);
                if (longest != null) {
                    Hit hit = new Hit(sentence, at, at + longest.stems().size());
                    named.computeIfAbsent(longest.topic(), topic -> new ArrayList<>())
                            .add(hit);
                }
                at += longest == null ? 1 : longest.stems().size();
            }
        }
        return named;
    }

    private @Nullable Spelling longest(Sentence sentence, int at) {
        Spelling longest = null;
        Word word = sentence.words().get(at);
        for (Spelling spelling : byFirstStem.getOrDefault(word.stem(), List.of())) {
            boolean capital = !spelling.capital()
                    || at > 0 && Character.isUpperCase(sentence.text().charAt(word.from()));
            boolean longer =
                    longest == null || spelling.stems().size() > longest.stems().size();
            if (capital && longer && stands(spelling.stems(), sentence.words(), at)) {
                longest = spelling;
            }
        }
        return longest;
    }

    static boolean stands(List<String> stems, List<Word> words, int at) {
        if (at + stems.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (!stems.get(i).equals(words.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }
}
