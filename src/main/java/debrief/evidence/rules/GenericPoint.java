package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Said;
import debrief.evidence.reading.Terms;
import debrief.evidence.reading.WordAt;

import debrief.evidence.reading.Finding.Place;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Points that would fit any question, where they are half of what is said or more; told once for an exchange.
 *
 * <p>A point is about its exchange when it shares a word that tells something with the title, the question or the answer, when
 * it holds a name of the interview or any figure, or when it rests on a turn.
 */
final class GenericPoint implements EvidenceRule {

    private static final int FEWEST = 4;
    private static final Set<String> AIMS = Set.of(
            "assess", "evaluate", "gauge", "understand", "determine", "judge", "measure", "check", "see", "identify");
    private static final int FEWEST_AIMS = 2;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.GENERIC_POINT;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (!dossier.isEnglish()) {
            return;
        }
        Set<String> marks = marks(dossier);
        for (ReviewedExchange sheet : dossier.exchanges()) {
            check(sheet, marks, found);
        }
        List<ReportText> insights = dossier.overall().stream()
                .filter(passage -> passage.section().equals(ReportText.INSIGHTS))
                .toList();
        Set<String> all = new HashSet<>(marks);
        dossier.exchanges().forEach(sheet -> all.addAll(own(sheet)));
        List<ReportText> generic = insights.stream().filter(isGeneric(all, marks)).toList();
        if (isMany(generic, insights)) {
            tell(generic.get(0), generic.size() + " of " + insights.size() + " pieces of advice would fit any interview", found);
        }
    }

    private static void check(ReviewedExchange sheet, Set<String> marks, Findings found) {
        List<ReportText> points =
                sheet.texts().stream().filter(GenericPoint::isPoint).toList();
        // Of an answer that nobody gave there is nothing to tell.
        if (points.isEmpty() || sheet.answers().isEmpty()) {
            return;
        }
        List<ReportText> generic =
                points.stream().filter(isGeneric(own(sheet), marks)).toList();
        List<ReportText> reasons = sheet.in(Section.WHY);
        boolean empty = reasons.size() >= FEWEST_AIMS && reasons.stream().allMatch(GenericPoint::isBareAim);
        List<String> messages = new ArrayList<>();
        ReportText first = empty ? reasons.get(0) : points.get(0);
        if (isMany(generic, points)) {
            first = generic.get(0);
            messages.add(generic.size() + " of " + points.size() + " points would fit any question");
        }
        if (empty) {
            messages.add("each reason why it was asked only says what every question is for, to assess or understand");
        }
        if (!messages.isEmpty()) {
            tell(first, String.join("; ", messages), found);
        }
    }

    private static void tell(ReportText passage, String message, Findings found) {
        found.add(
                passage.place(),
                Snippet.beginning(passage.text()),
                message,
                "say it of this question and this answer, with a word, a name or a number of theirs");
    }

    private static boolean isMany(List<ReportText> generic, List<ReportText> points) {
        return generic.size() >= FEWEST && 2 * generic.size() >= points.size();
    }

    private static boolean isPoint(ReportText passage) {
        for (Section section : Section.values()) {
            if (passage.isIn(section)) {
                return section.form() == Section.Form.POINTS;
            }
        }
        return false;
    }

    private static Predicate<ReportText> isGeneric(Set<String> own, Set<String> marks) {
        return passage -> passage.evidence().isEmpty()
                && Terms.of(passage.whole()).stream()
                        .noneMatch(term -> own.contains(term.stem()) || marks.contains(term.stem()) || isFigure(term));
    }

    /** A figure was measured or counted: "With 63 words …". */
    private static boolean isFigure(Terms.Term term) {
        return Character.isDigit(term.raw().charAt(0));
    }

    /** "To assess your communication": whatever is asked, this is why. */
    private static boolean isBareAim(ReportText passage) {
        List<WordAt> words = WordAt.of(passage.text());
        return words.size() > 1
                && words.get(0).folded().equals("to")
                && AIMS.contains(words.get(1).folded());
    }

    /** What the exchange speaks of. */
    private static Set<String> own(ReviewedExchange sheet) {
        Set<String> own = Terms.stems(sheet.exchange().title());
        sheet.turns().forEach(turn -> Terms.of(turn.words()).forEach(term -> own.add(term.stem())));
        return own;
    }

    /** The names of the whole interview. */
    private static Set<String> marks(Dossier dossier) {
        Set<String> marks = new HashSet<>();
        for (Said turn : dossier.turns()) {
            List<WordAt> words = turn.words();
            for (WordAt word : words) {
                boolean name = Character.isUpperCase(word.raw().codePointAt(0)) && !word.opens();
                if (name) {
                    Terms.of(List.of(word)).forEach(term -> marks.add(term.stem()));
                }
            }
        }
        return marks;
    }
}
