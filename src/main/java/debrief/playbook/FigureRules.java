package debrief.playbook;

import debrief.measure.Mark;
import debrief.model.Kind.Trait;
import debrief.playbook.Vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Notices figures, and quantities that stand where a figure belongs. */
final class FigureRules extends Rules {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** "One or two things" counts nothing. */
    private static final Set<String> UNCOUNTED = Set.of("two", "one", "half", "twice", "three", "percent");

    private FigureRules(Heard heard, Noticed noticed) {
        super(heard, noticed);
    }

    static void apply(Heard heard, Noticed noticed) {
        FigureRules rules = new FigureRules(heard, noticed);
        rules.numbers();
        if (heard.english()) {
            rules.vague();
            rules.howMany();
        }
    }

    private void numbers() {
        List<Quote> hits = heard.found(Mark.NUMBER)
                .filter(hit -> heard.isClear(hit.in()) && hit.in().words() > 3)
                .filter(hit -> !YEAR.matcher(hit.words()).matches())
                .toList();
        Optional<Quote> number = hits.stream()
                .filter(hit -> hit.in().text().isDigit(hit.first()))
                .findFirst()
                .or(() -> hits.stream()
                        .filter(hit -> !UNCOUNTED.contains(hit.words().toLowerCase(Locale.ROOT)))
                        .findFirst());
        note(number, Feature.NUMBER, Slot.NUMBER, QUOTE);
        boolean none = heard.measures().found(Mark.NUMBER).isEmpty()
                && heard.said().stream().noneMatch(SpokenSentence::hasNumber);
        if (none && isWorthALack(Trait.MEASURED)) {
            noticed.feature(Feature.NO_NUMBER, heard.longest().opening(QUOTE));
        }
    }

    private void vague() {
        Optional<Quote> vague = vocabulary.first(
                Words.VAGUE,
                heard.clear().stream().filter(sentence -> !sentence.hasNumber()).toList());
        note(vague, Feature.VAGUE, Slot.VAGUE, 8);
        vague.flatMap(hit -> vocabulary.countOf(hit.in())).ifPresent(this::howMany);
    }

    /** Of something else that could be counted, when nothing vague can. */
    private void howMany() {
        if (noticed.held(Slot.HOW_MANY).isEmpty()) {
            heard.said().stream()
                    .filter(sentence -> !sentence.hasNumber())
                    .flatMap(sentence -> vocabulary.countOf(sentence).stream())
                    .findFirst()
                    .ifPresent(this::howMany);
        }
    }

    private void howMany(String count) {
        noticed.text(Slot.HOW_MANY, count, List.of());
    }
}
