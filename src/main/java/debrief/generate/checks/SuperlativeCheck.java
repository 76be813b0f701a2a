package debrief.generate.checks;

import debrief.evidence.reading.Quotation;
import debrief.generate.prompt.Ground;
import debrief.model.Claim;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Praise claims no more than was checked: "exactly right" is for what a knowledge pack confirms, and nothing is flawless. */
public final class SuperlativeCheck implements Check {

    private static final Set<Section> PRAISING =
            EnumSet.of(Section.VERDICT, Section.SUMMARY, Section.STRENGTHS, Section.RATING);

    private static final Pattern SUPERLATIVE = GestureCheck.anyOf("superlatives.txt");

    /** "Not yet perfect", "nothing is flawless". */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)(?:\\b(?:not|no|never|nothing|nobody|without|than|need)\\b|n['\u2019]t\\b)[^.;,]{0,30}$");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (part.section() == null || !PRAISING.contains(part.section())) {
            return part;
        }
        for (Part.Text text : part.texts()) {
            List<Quotation> quotes = Quotation.in(Text.of(text.text()));
            Matcher matcher = SUPERLATIVE.matcher(text.text());
            while (matcher.find()) {
                int at = matcher.start();
                boolean free = quotes.stream().noneMatch(quote -> quote.start() <= at && at < quote.end())
                        && !DENIED.matcher(text.text().substring(0, at)).find()
                        && !ground.words().contains(matcher.group().toLowerCase(Locale.ROOT));
                if (free && !isConfirmed(part, text.bullet(), ground)) {
                    found.fault(
                            text.bullet(),
                            "\"%s\" claims more than anybody checked; say what these words do for a listener"
                                    .formatted(matcher.group()));
                    break;
                }
            }
        }
        return part;
    }

    /** A pack says that what the point quotes is right. */
    private static boolean isConfirmed(Part part, int bullet, Ground ground) {
        List<Said> cited = part.body().points().isEmpty() || bullet == 0
                ? List.of()
                : part.body().points().get(bullet - 1).evidence().stream()
                        .flatMap(evidence -> ground.turn(evidence.turn()).stream())
                        .filter(EvidenceCheck::isCandidate)
                        .map(Said::of)
                        .toList();
        return !cited.isEmpty()
                && ground.testimony().knowledge().get().claims(cited).stream()
                        .anyMatch(known -> known.verdict() == Claim.Verdict.RIGHT);
    }
}
