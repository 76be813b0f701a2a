package debrief.evidence.rules;

import debrief.evidence.reading.Capitals;
import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Text;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            check(reviewed, marks, found);
        }
        List<ReportText> insights = dossier.overall().stream()
                .filter(passage -> passage.section().equals(ReportText.INSIGHTS))
                .toList();
        Set<String> all = new HashSet<>(marks);
        dossier.exchanges().forEach(reviewed -> all.addAll(own(reviewed)));
        List<ReportText> generic =
                insights.stream().filter(isGeneric(all, marks)).toList();
        if (isMany(generic, insights)) {
            tell(
                    generic.get(0),
                    generic.size() + " of " + insights.size() + " pieces of advice would fit any interview",
                    found);
        }
    }

    private static void check(ReviewedExchange reviewed, Set<String> marks, Findings found) {
        List<ReportText> points =
                reviewed.texts().stream().filter(GenericPoint::isPoint).toList();
        // Of an answer that nobody gave there is nothing to tell.
        if (points.isEmpty() || reviewed.answers().isEmpty()) {
            return;
        }
        List<ReportText> generic =
                points.stream().filter(isGeneric(own(reviewed), marks)).toList();
        List<ReportText> reasons = reviewed.in(Section.WHY);
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

    /** What was changed is told in as few words as will do, and the core of a reply is general knowledge. */
    private static boolean isPoint(ReportText passage) {
        return Stream.of(Section.values())
                .filter(section -> section != Section.CHANGES && section != Section.FOLLOWUPS)
                .anyMatch(section -> section.form() == Section.Form.POINTS && passage.isIn(section));
    }

    private static Predicate<ReportText> isGeneric(Set<String> own, Set<String> marks) {
        return passage -> passage.evidence().isEmpty()
                && Stream.of(passage.label(), passage.words())
                        .flatMap(text -> Terms.of(text).stream())
                        .noneMatch(term -> own.contains(term.stem()) || marks.contains(term.stem()) || isFigure(term));
    }

    /** A figure was measured or counted: "With 63 words …". */
    private static boolean isFigure(Word term) {
        return term.text().isDigit(term.at());
    }

    /** "To assess your communication": whatever is asked, this is why. */
    private static boolean isBareAim(ReportText passage) {
        Text text = passage.words();
        return text.size() > 1 && text.is(0, "to") && AIMS.contains(text.folded(1));
    }

    /** What the exchange speaks of. */
    private static Set<String> own(ReviewedExchange reviewed) {
        Set<String> own = Terms.stems(Text.of(reviewed.exchange().title()));
        reviewed.turns().forEach(turn -> own.addAll(Terms.stems(turn.text())));
        return own;
    }

    /** The names of the whole interview. */
    private static Set<String> marks(Dossier dossier) {
        Set<String> marks = new HashSet<>();
        for (Said turn : dossier.turns()) {
            for (Word term : Terms.of(turn.text())) {
                if (Capitals.tell(turn.text(), term.at())) {
                    marks.add(term.stem());
                }
            }
        }
        return marks;
    }
}
