package debrief.site;

import debrief.measure.Stretch;
import debrief.model.Exchange;
import debrief.model.Guide;
import debrief.model.Kind;
import debrief.model.Kind.Trait;
import debrief.model.Speaker.Role;
import debrief.site.page.QuestionPage.GuideView;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds that part of a guide which speaks of what an exchange asks about; it may be asked under another kind. */
final class FittingGuide {

    private static final List<Kind> ANYWHERE =
            List.of(Kind.BEHAVIOURAL, Kind.EXPERIENCE, Kind.INTRODUCTION, Kind.PLANS, Kind.MOTIVATION, Kind.LOGISTICS);

    private static final List<Kind> BESIDE_TECHNOLOGY =
            List.of(Kind.INTRODUCTION, Kind.PLANS, Kind.MOTIVATION, Kind.LOGISTICS);

    /** A question stands at the end of a turn. */
    private static final int LAST_SENTENCES = 2;

    private FittingGuide() {}

    static GuideView of(Exchange exchange, List<Stretch> talk, Function<Kind, Optional<Guide>> guides) {
        Kind own = exchange.kind();
        List<Guide> near = kinds(own)
                .distinct()
                .flatMap(kind -> guides.apply(kind).stream())
                .toList();
        return asked(exchange, talk)
                .flatMap(words -> near.stream().flatMap(guide -> GuidePlan.view(guide, words).stream()))
                .findFirst()
                .or(() -> guides.apply(own).map(GuidePlan::view))
                .orElse(GuideView.NONE);
    }

    /** Almost anything "is" something in talk on technology: what surely asks about the person goes before it. */
    private static Stream<Kind> kinds(Kind own) {
        if (own.is(Trait.TECHNICAL)) {
            return Stream.concat(BESIDE_TECHNOLOGY.stream(), Stream.of(own));
        }
        return switch (own) {
            // A project that failed is a failure first.
            case EXPERIENCE -> ANYWHERE.stream();
            case BEHAVIOURAL, PLANS, MOTIVATION, LOGISTICS, PUSHBACK ->
                Stream.concat(Stream.of(own), ANYWHERE.stream());
            case GREETING, INTRODUCTION, TECHNICAL, DESIGN, CANDIDATE_QUESTION, CLOSING -> Stream.of(own);
        };
    }

    /** Where a question says what it is about: its title with the first turn that asks, and the turn before the longest answer. */
    private static Stream<Text> asked(Exchange exchange, List<Stretch> talk) {
        String first = "";
        String before = "";
        String last = "";
        int longest = 0;
        for (Stretch turn : talk) {
            if (turn.role() == Role.INTERVIEWER) {
                last = end(turn.text());
                first = first.isEmpty() ? last : first;
            } else if (turn.role() == Role.CANDIDATE && turn.text().count() > longest) {
                longest = turn.text().count();
                before = last;
            }
        }
        return Stream.of(exchange.title() + "\n\n" + first, before).map(Text::of);
    }

    private static String end(Text text) {
        List<Sentence> sentences = text.sentences();
        return sentences.stream()
                .skip(Math.max(0, sentences.size() - LAST_SENTENCES))
                .map(Sentence::raw)
                .collect(Collectors.joining(" "));
    }
}
