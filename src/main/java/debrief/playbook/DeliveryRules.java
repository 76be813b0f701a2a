package debrief.playbook;

import static debrief.playbook.Vocabulary.Words.NEGATIVE;
import static debrief.playbook.Vocabulary.Words.RUN_UP;
import static debrief.playbook.Vocabulary.Words.SMALL_TALK;
import static debrief.playbook.Vocabulary.Words.TRAILING;

import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.model.Kind.Trait;
import debrief.playbook.Phrases.Hit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Notices how an answer is said: its length, its first and last words, fillers, hedges, "we". */
final class DeliveryRules {

    /** Fewer in a hundred words are everybody's. */
    private static final double MANY_FILLERS = 4;

    /** Words a minute; 130 to 160 are usual in a talk. */
    private static final double HURRIED = 185;

    /** A listener loses the beginning of a longer sentence. */
    private static final int LONG_SENTENCE = 40;

    private static final int QUOTE = ContentRules.QUOTE;

    private final Heard heard;
    private final Vocabulary vocabulary;
    private final Noticed noticed;

    private DeliveryRules(Heard heard, Vocabulary vocabulary, Noticed noticed) {
        this.heard = heard;
        this.vocabulary = vocabulary;
        this.noticed = noticed;
    }

    static void apply(Heard heard, Vocabulary vocabulary, Noticed noticed) {
        DeliveryRules rules = new DeliveryRules(heard, vocabulary, noticed);
        rules.length();
        rules.edges();
        rules.winding();
        if (heard.english()) {
            rules.negative();
            rules.ownership();
            if (!heard.recalled()) {
                rules.sounds();
            }
        }
    }

    private void length() {
        int words = heard.words();
        int from = heard.measures().range().from();
        int to = heard.measures().range().to();
        noticed.measure(Slot.WORDS, Counted.of(words, "word"));
        noticed.measure(Slot.SENTENCES, Counted.of(heard.said().size(), "sentence"));
        noticed.text(Slot.RANGE, from + " to " + to + " words", List.of());
        heard.measures()
                .seconds()
                .ifPresent(seconds -> noticed.measure(Slot.SECONDS, Counted.of((int) Math.round(seconds), "second")));
        heard.measures().wordsPerMinute().ifPresent(this::pace);
        switch (heard.measures().length()) {
            case BELOW -> {
                noticed.sign(Sign.TOO_SHORT, end().evidence());
                noticed.measure(Slot.SHORT_BY, Counted.of(from - words, "word"));
            }
            case WITHIN -> noticed.sign(Sign.ON_LENGTH, end().evidence());
            case ABOVE -> {
                noticed.sign(Sign.TOO_LONG, end().evidence());
                noticed.measure(Slot.LONG_BY, Counted.of(words - to, "word"));
            }
        }
    }

    private void pace(double pace) {
        noticed.measure(Slot.PACE, Math.round(pace) + " words a minute");
        if (pace > HURRIED) {
            noticed.sign(Sign.HURRIED, end().evidence());
        }
    }

    private void edges() {
        Sentence first = heard.said().stream()
                .filter(sentence -> sentence.words().size() > 2)
                .filter(sentence -> heard.kind().is(Trait.SMALL_TALK) || !vocabulary.in(SMALL_TALK, sentence))
                .findFirst()
                .orElse(heard.said().get(0));
        int start = 0;
        while (start + 4 < first.words().size()
                && vocabulary.of(RUN_UP).has(first.words().get(start).lower())) {
            start++;
        }
        noticed.quote(Slot.OPENING, new Quote(first, first.around(start, start + 1, 10)));
        Quote end = end();
        if (!end.sentence().equals(first) || first.words().size() > 20) {
            noticed.quote(Slot.ENDING, end);
        }
        Sentence last = heard.said().get(heard.said().size() - 1);
        vocabulary
                .of(TRAILING)
                .first(last)
                .ifPresent(hit -> noticed.sign(Sign.TRAILING, Slot.TRAILING, new Quote(last, hit.words())));
    }

    private Quote end() {
        Sentence last = heard.said().get(heard.said().size() - 1);
        for (int i = heard.said().size() - 1; i >= 0 && last.words().size() < 3; i--) {
            last = heard.said().get(i);
        }
        int size = last.words().size();
        return new Quote(last, size <= 14 ? last.whole() : last.around(size - 1, size, 12));
    }

    private void winding() {
        Sentence longest = heard.longest();
        if (longest.words().size() >= LONG_SENTENCE) {
            noticed.sign(Sign.WINDING, Slot.WINDING, new Quote(longest, longest.words(0, 8)));
            noticed.measure(Slot.LONGEST, Counted.of(longest.words().size(), "word"));
        }
    }

    private void negative() {
        vocabulary
                .of(NEGATIVE)
                .first(heard.said())
                .ifPresent(hit -> noticed.sign(Sign.NEGATIVE, Slot.NEGATIVE, hit.quote(QUOTE)));
    }

    private void ownership() {
        int own = heard.measures().found(Mark.OWN).size();
        List<Found> shared = heard.measures().found(Mark.SHARED);
        if (heard.kind().is(Trait.STORY) && shared.size() >= 3 && own * 4 <= shared.size()) {
            noticed.measure(
                    Slot.WE,
                    "\u201Cwe\u201D " + Counted.times(shared.size()) + " and \u201CI\u201D " + Counted.times(own));
            noticed.sign(Sign.ONLY_WE);
            heard.find(shared.get(0))
                    .ifPresent(
                            hit -> noticed.sign(Sign.ONLY_WE, hit.quote(QUOTE).evidence()));
        }
    }

    private void sounds() {
        List<Found> hedges = heard.measures().found(Mark.HEDGE);
        if (hedges.size() >= 2) {
            noticed.measure(Slot.HEDGE_COUNT, Counted.of(hedges.size(), "hedge"));
            list(hedges, Sign.HEDGED, Slot.HEDGES);
        }
        List<Found> fillers = heard.measures().found(Mark.FILLER);
        double rate = heard.measures().perHundredWords(Mark.FILLER).orElse(0);
        if (fillers.size() >= 3 && rate >= MANY_FILLERS) {
            noticed.measure(Slot.FILLER_RATE, String.format(Locale.ROOT, "%.1f fillers in 100 words", rate));
            list(fillers, Sign.FILLERS, Slot.FILLERS);
        }
        List<Found> repeated = heard.measures().found(Mark.REPETITION);
        if (repeated.size() >= 2) {
            list(repeated, Sign.REPEATED, Slot.REPEATED);
        }
    }

    /** As it is written inside a sentence: "so", but "I think". */
    private static String inside(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean own = lower.equals("i") || lower.startsWith("i ") || lower.startsWith("i'");
        return own ? "I" + lower.substring(1) : lower;
    }

    /** Up to three different things that were said, with the place of the first. */
    private void list(List<Found> found, Sign sign, Slot slot) {
        Set<String> different = new LinkedHashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (Found one : found) {
            Optional<Hit> hit = heard.find(one);
            if (hit.isPresent() && different.size() < 3) {
                different.add(inside(one.words()));
                hits.add(hit.get());
            }
        }
        if (!hits.isEmpty()) {
            noticed.sign(sign, hits.get(0).quote(QUOTE).evidence());
            noticed.text(
                    slot,
                    Counted.quoted(List.copyOf(different)),
                    List.of(hits.get(0).quote(QUOTE).evidence()));
        }
    }
}
