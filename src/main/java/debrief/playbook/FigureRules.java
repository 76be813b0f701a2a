package debrief.playbook;

import debrief.measure.Mark;
import debrief.model.Kind.Trait;
import debrief.playbook.Phrases.Hit;
import debrief.playbook.Vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Notices figures, and quantities that stand where a figure belongs. */
final class FigureRules {

    private static final int QUOTE = ContentRules.QUOTE;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** "One or two things" counts nothing. */
    private static final Set<String> UNCOUNTED = Set.of("two", "one", "half", "twice", "three", "percent");

    private final Heard heard;
    private final List<Sentence> clear;
    private final Vocabulary vocabulary;
    private final Noticed noticed;

    private FigureRules(Heard heard, Vocabulary vocabulary, Noticed noticed) {
        this.heard = heard;
        clear = heard.clear();
        this.vocabulary = vocabulary;
        this.noticed = noticed;
    }

    static void apply(Heard heard, Vocabulary vocabulary, Noticed noticed) {
        FigureRules rules = new FigureRules(heard, vocabulary, noticed);
        rules.numbers();
        if (heard.english()) {
            rules.vague();
            rules.howMany();
        }
    }

    private void numbers() {
        List<Hit> hits = heard.measures().found(Mark.NUMBER).stream()
                .flatMap(found -> heard.find(found).stream())
                .filter(hit ->
                        heard.isClear(hit.sentence()) && hit.sentence().words().size() > 3)
                .filter(hit -> !YEAR.matcher(hit.words()).matches())
                .toList();
        hits.stream()
                .filter(hit -> hit.sentence().words().get(hit.from()).isNumber())
                .findFirst()
                .or(() -> hits.stream()
                        .filter(hit -> !UNCOUNTED.contains(hit.words().toLowerCase(Locale.ROOT)))
                        .findFirst())
                .ifPresent(hit -> noticed.sign(Sign.NUMBER, Slot.NUMBER, hit.quote(QUOTE)));
        boolean none = heard.measures().found(Mark.NUMBER).isEmpty()
                && heard.said().stream().noneMatch(Sentence::hasNumber);
        if (none && heard.kind().is(Trait.MEASURED) && heard.words() >= ContentRules.WORTH_A_LACK) {
            noticed.sign(Sign.NO_NUMBER, heard.longest().opening(QUOTE));
        }
    }

    private void vague() {
        for (Sentence sentence : clear) {
            Optional<Hit> hit = sentence.hasNumber()
                    ? Optional.empty()
                    : vocabulary.of(Words.VAGUE).first(sentence);
            if (hit.isPresent()) {
                noticed.sign(Sign.VAGUE, Slot.VAGUE, hit.get().quote(8));
                vocabulary.countOf(sentence).ifPresent(this::howMany);
                return;
            }
        }
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
