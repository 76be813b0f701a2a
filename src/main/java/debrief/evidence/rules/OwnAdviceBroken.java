package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.model.Section;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A suggested answer that does not do what the same exchange advises: as long, in this order, without a bad word. */
final class OwnAdviceBroken implements EvidenceRule {

    private static final Set<String> ADVISING = Set.of(
            Section.IMPROVEMENTS.key(),
            Section.EXPLAINING.key(),
            Section.PRACTICE.key(),
            Section.HANDLING.key(),
            ReportText.ASKS,
            ReportText.EXTRA);

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_ADVICE_BROKEN;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            if (reviewed.suggested().size() > 0) {
                faults(advice(reviewed), reviewed.suggested())
                        .forEach(fault -> found.add(
                                reviewed.place(Section.SUGGESTED.key()),
                                fault.words(),
                                fault.message(),
                                "make the answer follow the advice, or change the advice"));
            }
        }
    }

    private static List<Fault> faults(List<Sentence> advice, Text suggested) {
        List<Fault> faults = new ArrayList<>();
        AdvisedOrder.broken(advice, suggested).ifPresent(faults::add);
        AdvisedTone.broken(advice, suggested).ifPresent(faults::add);
        // The length is the whole answer's, so its first words stand for it where they are not told for something else.
        AdvisedLength.broken(advice, suggested)
                .map(fault -> faults.stream().anyMatch(other -> fault.words().contains(other.words()))
                        ? new Fault("", fault.message())
                        : fault)
                .ifPresent(faults::add);
        return faults;
    }

    /**
     * How the suggested answer breaks an advice.
     *
     * @param words of the suggested answer
     */
    record Fault(String words, String message) {}

    /** Sentence by sentence. Another approach is another answer: its advice is not meant for the suggested one. */
    private static List<Sentence> advice(ReviewedExchange reviewed) {
        return reviewed.texts().stream()
                .filter(passage -> ADVISING.contains(passage.section()))
                .map(passage -> passage.label().size() == 0 ? passage.words() : Text.of(passage.whole()))
                .flatMap(text -> text.sentences().stream())
                .toList();
    }
}
