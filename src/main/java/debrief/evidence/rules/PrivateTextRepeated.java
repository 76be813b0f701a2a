package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.Stretches;
import debrief.words.Text;

/**
 * Text that everybody may read, with a long stretch of the CV or the advertisement, which nobody may. What was said in the same
 * words is no secret.
 */
final class PrivateTextRepeated implements EvidenceRule {

    private static final int SHOWN = 60;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.PRIVATE_DATA;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        Stretches cv = dossier.shared().cv().get();
        Stretches job = Stretches.of(dossier.interview().job());
        if (!dossier.isPublished() || cv.isEmpty() && job.isEmpty()) {
            return;
        }
        Stretches said = Stretches.of(dossier.published().stream()
                .flatMap(reviewed -> reviewed.turns().stream())
                .map(turn -> turn.text())
                .toList());
        dossier.publishedTexts().forEach(passage -> {
            tell(passage, cv, said, "your CV", found);
            tell(passage, job, said, "the job's advertisement", found);
        });
    }

    private static void tell(ReportText passage, Stretches secret, Stretches said, String source, Findings found) {
        Text text = passage.words();
        int at = 0;
        while (at < text.size()) {
            int behind = at;
            while (secret.has(text, behind) && !said.has(text, behind)) {
                behind++;
            }
            if (behind > at) {
                String words = text.raw(at, behind + Stretches.WORDS - 1);
                found.add(
                        passage.place(),
                        words,
                        "\"%s\" stands in %s word for word, which nobody else may read; this text is public"
                                .formatted(Snippet.of(words, SHOWN), source),
                        "say it in other words");
            }
            at = behind > at ? behind + Stretches.WORDS - 1 : at + 1;
        }
    }
}
