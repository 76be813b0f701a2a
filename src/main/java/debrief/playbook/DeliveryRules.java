package debrief.playbook;

import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.model.Kind.Trait;
import debrief.playbook.Vocabulary.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Notices how an answer is said: its length, its first and last words, fillers, hedges, "we". */
final class DeliveryRules extends Rules {

    /** Fewer in a hundred words are everybody's. */
    private static final double MANY_FILLERS = 4;

    /** Words a minute; 130 to 160 are usual in a talk. */
    private static final double HURRIED = 185;

    /** A listener loses the beginning of a longer sentence. */
    private static final int LONG_SENTENCE = 40;

    private DeliveryRules(Heard heard, Noticed noticed) {
        super(heard, noticed);
    }

    static void apply(Heard heard, Noticed noticed) {
        DeliveryRules rules = new DeliveryRules(heard, noticed);
        rules.length();
        rules.edges();
        rules.winding();
        if (heard.english()) {
            rules.note(heard.first(Words.NEGATIVE), Feature.NEGATIVE, Slot.NEGATIVE, QUOTE);
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
        noticed.measure(Slot.WORDS, InWords.of(words, "word"));
        noticed.measure(Slot.SENTENCES, InWords.of(heard.said().size(), "sentence"));
        noticed.text(Slot.RANGE, from + " to " + to + " words", List.of());
        heard.measures()
                .seconds()
                .ifPresent(seconds -> noticed.measure(Slot.SECONDS, InWords.of((int) Math.round(seconds), "second")));
        heard.measures().wordsPerMinute().ifPresent(this::pace);
        switch (heard.measures().length()) {
            case BELOW -> {
                noticed.feature(Feature.TOO_SHORT, end());
                noticed.measure(Slot.SHORT_BY, InWords.of(from - words, "word"));
            }
            case WITHIN -> noticed.feature(Feature.ON_LENGTH, end());
            case ABOVE -> {
                noticed.feature(Feature.TOO_LONG, end());
                noticed.measure(Slot.LONG_BY, InWords.of(words - to, "word"));
            }
        }
    }

    private void pace(double pace) {
        noticed.measure(Slot.PACE, Math.round(pace) + " words a minute");
        if (pace > HURRIED) {
            noticed.feature(Feature.HURRIED, end());
        }
    }

    private void edges() {
        SpokenSentence first = heard.said().stream()
                .filter(sentence -> sentence.words() > 2)
                .filter(sentence -> heard.kind().is(Trait.SMALL_TALK) || !vocabulary.in(Words.SMALL_TALK, sentence))
                .findFirst()
                .orElse(heard.said().get(0));
        int start = vocabulary.behindRunUp(first);
        int from = first.text().count(start, first.behind()) < 4 ? first.first() : start;
        noticed.hold(Slot.OPENING, new Quote(first, from, from + 1).around(10).shown());
        Quote end = end();
        if (!end.in().equals(first) || first.words() > 20) {
            noticed.hold(Slot.ENDING, end.shown());
        }
        vocabulary
                .first(Words.TRAILING, heard.last())
                .ifPresent(hit -> noticed.feature(Feature.TRAILING, Slot.TRAILING, hit));
    }

    private Quote end() {
        SpokenSentence last = heard.last();
        for (int i = heard.said().size() - 1; i >= 0 && last.words() < 3; i--) {
            last = heard.said().get(i);
        }
        return last.words() <= 14 ? last.whole() : last.ending(QUOTE);
    }

    private void winding() {
        SpokenSentence longest = heard.longest();
        if (longest.words() >= LONG_SENTENCE) {
            noticed.feature(Feature.WINDING, Slot.WINDING, longest.start(8));
            noticed.measure(Slot.LONGEST, InWords.of(longest.words(), "word"));
        }
    }

    private void ownership() {
        int own = heard.measures().found(Mark.OWN).size();
        List<Found> shared = heard.measures().found(Mark.SHARED);
        if (heard.kind().is(Trait.STORY) && shared.size() >= 3 && own * 4 <= shared.size()) {
            noticed.measure(
                    Slot.WE,
                    "\u201Cwe\u201D " + InWords.times(shared.size()) + " and \u201CI\u201D " + InWords.times(own));
            noticed.feature(Feature.ONLY_WE);
            heard.find(shared.get(0)).ifPresent(hit -> noticed.feature(Feature.ONLY_WE, hit.around(QUOTE)));
        }
    }

    private void sounds() {
        List<Found> hedges = heard.measures().found(Mark.HEDGE);
        if (hedges.size() >= 2) {
            noticed.measure(Slot.HEDGE_COUNT, InWords.of(hedges.size(), "hedge"));
            list(hedges, Feature.HEDGED, Slot.HEDGES);
        }
        List<Found> fillers = heard.measures().found(Mark.FILLER);
        double rate = heard.measures().perHundredWords(Mark.FILLER).orElse(0);
        if (fillers.size() >= 3 && rate >= MANY_FILLERS) {
            noticed.measure(Slot.FILLER_RATE, String.format(Locale.ROOT, "%.1f fillers in 100 words", rate));
            list(fillers, Feature.FILLERS, Slot.FILLERS);
        }
        List<Found> repeated = heard.measures().found(Mark.REPETITION);
        if (repeated.size() >= 2) {
            list(repeated, Feature.REPEATED, Slot.REPEATED);
        }
    }

    /** As it is written inside a sentence: "so", but "I think". */
    private static String inside(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean own = lower.equals("i") || lower.startsWith("i ") || lower.startsWith("i'");
        return own ? "I" + lower.substring(1) : lower;
    }

    /** Up to three different things that were said, with the place of the first. */
    private void list(List<Found> found, Feature feature, Slot slot) {
        Set<String> different = new LinkedHashSet<>();
        found.forEach(one -> different.add(inside(one.words())));
        found.stream().flatMap(one -> heard.find(one).stream()).findFirst().ifPresent(first -> {
            noticed.feature(feature, first.around(QUOTE));
            noticed.text(
                    slot,
                    InWords.quoted(different.stream().limit(3).toList()),
                    List.of(first.around(QUOTE).evidence()));
        });
    }
}
