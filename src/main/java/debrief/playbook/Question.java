package debrief.playbook;

import debrief.playbook.Vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked in an exchange.
 *
 * @param main the sentence that asks; empty when nobody but the candidate talks
 * @param scene the sentence that the main one speaks of, when it names nothing itself
 * @param followUps what was asked after the candidate's first words
 * @param beside other questions of the main one's turn
 * @param terms what the main question is about
 */
record Question(
        Optional<Sentence> main,
        Optional<Sentence> scene,
        List<Sentence> followUps,
        List<Sentence> beside,
        List<Term> terms) {

    private static final int LONGEST = 16;

    /** So many first letters make two words relatives. */
    private static final int FAMILY = 5;

    /** A word of the question, or several in a row, that says what it is about. */
    record Term(Sentence sentence, int from, int to) {

        String words() {
            return sentence.words(from, to);
        }

        boolean isIn(Set<String> stems) {
            return sentence.words().subList(from, to).stream().anyMatch(word -> stems.contains(word.stem()));
        }

        /** A word of the same family was said: "compiler" for "compile". */
        boolean isEchoed(Set<String> stems) {
            return sentence.words().subList(from, to).stream()
                    .map(word -> word.stem()
                            .substring(0, Math.min(FAMILY, word.stem().length())))
                    .anyMatch(family -> stems.stream().anyMatch(stem -> stem.startsWith(family)));
        }

        /** A short word may mean anything, and a name may be said as "there". */
        boolean isSpecific() {
            return sentence.words().subList(from, to).stream()
                    .allMatch(word -> word.lower().length() > 4
                            && !word.lower().endsWith("ing")
                            && !word.lower().endsWith("ed")
                            && !Character.isUpperCase(sentence.text().charAt(word.from())));
        }
    }

    static Question of(Heard heard, Vocabulary vocabulary) {
        int answered =
                heard.said().isEmpty() ? Integer.MAX_VALUE : heard.said().get(0).turn();
        List<Sentence> followUps = new ArrayList<>();
        List<Sentence> first = new ArrayList<>();
        for (Sentence sentence : heard.asked()) {
            if (sentence.turn() < answered) {
                first.add(sentence);
            } else if (sentence.asks() && sentence.words().size() > 2) {
                followUps.add(sentence);
            }
        }
        // An exchange that begins with the candidate's words is asked in what follows.
        List<Sentence> opening = first.isEmpty() ? heard.asked() : first;
        Optional<Sentence> main = main(opening, heard, vocabulary);
        Optional<Sentence> scene = main.flatMap(sentence -> scene(opening, sentence, heard, vocabulary));
        List<Sentence> beside = main.stream()
                .flatMap(asked -> first.stream()
                        .filter(other -> !other.equals(asked) && other.turn() == asked.turn() && other.asks()))
                .filter(other -> other.words().size() > 3)
                .toList();
        List<Term> terms = scene.or(() -> main)
                .map(sentence -> terms(sentence, heard, vocabulary))
                .orElse(List.of());
        return new Question(main, scene, List.copyOf(followUps), beside, terms);
    }

    private static Optional<Sentence> main(List<Sentence> asked, Heard heard, Vocabulary vocabulary) {
        Sentence best = null;
        int rank = -1;
        for (Sentence sentence : asked) {
            int other = rank(sentence, heard, vocabulary);
            if (other > rank) {
                best = sentence;
                rank = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Sentence sentence, Heard heard, Vocabulary vocabulary) {
        boolean names = sentence.words().size() > 3
                && !terms(sentence, heard, vocabulary).isEmpty();
        boolean requests = vocabulary
                .of(Words.REQUEST)
                .first(sentence)
                .filter(hit -> hit.from() < 3)
                .isPresent();
        int asks = sentence.words().size() < 3 ? 0 : sentence.asks() && !isTag(sentence) ? 4 : requests ? 3 : 0;
        return asks + (names ? 2 : 0);
    }

    /** "… at the moment, right?" wants a nod. */
    static boolean isTag(Sentence sentence) {
        String last = sentence.words().get(sentence.words().size() - 1).lower();
        return Set.of("right", "okay", "ok", "know", "yeah").contains(last);
    }

    /** "What do you do?" asks of the sentence before it. */
    private static Optional<Sentence> scene(List<Sentence> asked, Sentence main, Heard heard, Vocabulary vocabulary) {
        int at = asked.indexOf(main);
        if (at == 0 || !terms(main, heard, vocabulary).isEmpty() || main.words().size() > 8) {
            return Optional.empty();
        }
        Sentence before = asked.get(at - 1);
        return before.turn() == main.turn() && !terms(before, heard, vocabulary).isEmpty()
                ? Optional.of(before)
                : Optional.empty();
    }

    static List<Term> terms(Sentence sentence, Heard heard, Vocabulary vocabulary) {
        List<Term> terms = new ArrayList<>();
        List<Word> words = sentence.words();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size()
                    && end - at < 3
                    && isTerm(sentence, words.get(end), heard, vocabulary)
                    && (end == at || sentence.joined(end - 1))) {
                end++;
            }
            if (end > at) {
                terms.add(new Term(sentence, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return terms;
    }

    private static boolean isTerm(Sentence sentence, Word word, Heard heard, Vocabulary vocabulary) {
        boolean acronym = word.to() - word.from() > 1
                && sentence.text()
                        .substring(word.from(), word.to())
                        .chars()
                        .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean whole = word.lower().length() > 3 && word.lower().indexOf('\'') < 0 && !word.isNumber();
        return (acronym || whole)
                && !vocabulary.isCommon(word)
                && !heard.people().contains(word.lower());
    }

    /** As much of the question as a bullet can hold. */
    Optional<Noticed.Held> shown() {
        return main.map(asked -> {
            Noticed.Held shown = shown(asked);
            if (scene.isEmpty() || scene.get().words().size() + asked.words().size() > 2 * LONGEST) {
                return shown;
            }
            String both = scene.get().text() + " " + asked.text();
            return new Noticed.Held("\u201C" + Quote.plain(both) + "\u201D", shown.evidence(), false);
        });
    }

    static Noticed.Held shown(Sentence asked) {
        if (asked.words().size() <= LONGEST) {
            String text = asked.text();
            return new Noticed.Held("\u201C" + Quote.plain(text) + "\u201D", List.of(asked.evidence(text)), false);
        }
        int end = LONGEST - 2;
        for (int i = LONGEST - 2; i > 6; i--) {
            if (!asked.joined(i - 1)) {
                end = i;
                break;
            }
        }
        String words = asked.words(0, end);
        return new Noticed.Held("\u201C" + Quote.plain(words) + " …\u201D", List.of(asked.evidence(words)), false);
    }
}
