package debrief.playbook;

import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.words.Forms;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics of a portfolio and those of the playbook, found by the words that name them. */
final class TopicShelf {

    /**
     * A topic that may be named.
     *
     * @param slug the portfolio's for it; the card's name where the portfolio does not know it, which becomes the page's
     * @param card what the playbook knows about it; null when it knows nothing
     * @param summary what the portfolio says about it; may be empty
     */
    record Known(String slug, String name, @Nullable TopicCard card, String summary) {}

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
            List<String> stems = stems(spelling);
            if (!stems.isEmpty()) {
                boolean capital = stems.size() == 1
                        && vocabulary
                                .of(Vocabulary.Words.ORDINARY)
                                .has(Text.of(spelling).folded(0));
                List<Spelling> same = byFirstStem.computeIfAbsent(stems.get(0), stem -> new ArrayList<>());
                if (same.stream().noneMatch(other -> other.stems().equals(stems))) {
                    same.add(new Spelling(stems, topic, capital));
                }
            }
        }
    }

    static List<String> stems(String text) {
        return Text.of(text).words().stream().map(Word::stem).toList();
    }

    /** The topics that the sentences name, in order, with the places where each is named. */
    Map<Known, List<Quote>> named(List<SpokenSentence> sentences) {
        Map<Known, List<Quote>> named = new LinkedHashMap<>();
        for (SpokenSentence sentence : sentences) {
            int at = sentence.first();
            while (at < sentence.behind()) {
                Spelling longest = longest(sentence, at);
                int behind = at + (longest == null ? 1 : longest.stems().size());
                if (longest != null) {
                    named.computeIfAbsent(longest.topic(), topic -> new ArrayList<>())
                            .add(new Quote(sentence, at, behind));
                }
                at = behind;
            }
        }
        return named;
    }

    private @Nullable Spelling longest(SpokenSentence sentence, int at) {
        Spelling longest = null;
        Text text = sentence.text();
        for (Spelling spelling : byFirstStem.getOrDefault(Forms.stem(text.folded(at)), List.of())) {
            boolean capital = !spelling.capital() || at > sentence.first() && text.isCapital(at);
            boolean longer =
                    longest == null || spelling.stems().size() > longest.stems().size();
            if (capital && longer && stands(spelling.stems(), sentence, at)) {
                longest = spelling;
            }
        }
        return longest;
    }

    static boolean stands(List<String> stems, SpokenSentence sentence, int at) {
        boolean stands = at + stems.size() <= sentence.behind();
        for (int i = 0; stands && i < stems.size(); i++) {
            stands = stems.get(i).equals(Forms.stem(sentence.text().folded(at + i)));
        }
        return stands;
    }
}
