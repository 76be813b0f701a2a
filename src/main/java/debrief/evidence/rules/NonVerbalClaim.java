package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.Terms;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.Optional;
import java.util.Set;

/** Words about what nobody can see in a text: eye contact, a smile, a voice. Lazy for each bullet. */
final class NonVerbalClaim implements EvidenceRule {

    private static final Phrases UNSEEN = Phrases.read(NonVerbalClaim.class, "non-verbal.txt");

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NON_VERBAL_CLAIM;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        // The candidate's own words to be: whoever says "I smiled" tells a story.
        dossier.texts().filter(passage -> !passage.isToBeSaid()).forEach(passage -> check(dossier, passage, found));
    }

    private static void check(Dossier dossier, ReportText passage, Findings found) {
        Text text = passage.words();
        Optional<Phrases.Hit> hit = UNSEEN.first(text, 0, text.size());
        if (hit.isPresent() && !isSpokenOf(hit.get(), dossier)) {
            found.add(
                    passage.place(),
                    hit.get().raw(),
                    "nobody can see or hear this in a transcript, so nothing in the interview bears it out",
                    "keep to what the words show, or leave it out");
        }
    }

    /** Somebody says one of the words in the interview: "smile" is then its subject. */
    private static boolean isSpokenOf(Phrases.Hit phrase, Dossier dossier) {
        Set<String> stems = Terms.stems(phrase.text(), phrase.first(), phrase.behind());
        return dossier.turns().stream()
                .flatMap(turn -> Terms.of(turn.text()).stream())
                .anyMatch(term -> stems.contains(term.stem()));
    }
}
