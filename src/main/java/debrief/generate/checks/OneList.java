package debrief.generate.checks;

import debrief.evidence.reading.Terms;
import debrief.model.Claim;
import debrief.model.Flaw;
import debrief.model.Point;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Issues and judged statements as readers see them, in one list: what an issue says of the same words, a wrong statement does not
 * say again.
 *
 * @param told the repairs, for whoever reads
 */
public record OneList(List<Point> issues, List<Claim> claims, List<String> told) {

    private static final double SAID_ALREADY = 0.5;

    public OneList {
        issues = List.copyOf(issues);
        claims = List.copyOf(claims);
        told = List.copyOf(told);
    }

    /** A wrong statement goes into the issue that quotes its words; all else stays as it is. */
    public static OneList of(List<Point> issues, List<Claim> claims) {
        List<Point> points = new ArrayList<>(issues);
        List<Claim> apart = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<Point> same = claim.verdict() == Claim.Verdict.WRONG
                    ? points.stream().filter(issue -> issue.quotes(claim)).findFirst()
                    : Optional.empty();
            if (same.isPresent()) {
                points.set(points.indexOf(same.get()), with(claim, same.get()));
                told.add("the wrong statement \"%s\" stands in the issue that quotes it".formatted(claim.says()));
            } else {
                apart.add(claim);
            }
        }
        return new OneList(points, apart, told);
    }

    private static Point with(Claim claim, Point issue) {
        Flaw flaw = issue.flaw() == null ? Flaw.WRONG : issue.flaw();
        Set<String> said = Terms.stems(Text.of(issue.text()));
        Set<String> because = Terms.stems(Text.of(claim.because()));
        long shared = because.stream().filter(said::contains).count();
        boolean known = shared >= SAID_ALREADY * because.size();
        String text = known
                ? issue.text()
                : issue.text().strip() + " " + claim.because().strip();
        return new Point(issue.label(), text, issue.evidence(), flaw);
    }
}
