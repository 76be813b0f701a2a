package debrief.generate.checks;

import debrief.evidence.reading.QuoteSearch;
import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Flaw;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is judged rests on words that were said, by whom it is said.
 *
 * <p>A quote that stands in another turn of the exchange moves there; a quote is kept in the turn's own words. Words from
 * other exchanges may serve as evidence too, but then they must be quoted.
 */
public final class EvidenceCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        boolean judging = part.is(Section.ELSEWHERE)
                || part.section() != null && part.section().judges() && ground.isAnswered();
        if (part.body().points().isEmpty()) {
            return part;
        }
        List<Point> points = new ArrayList<>();
        for (Point point : part.body().points()) {
            int bullet = points.size() + 1;
            boolean silent = point.flaw() == Flaw.MISSING;
            List<Point.Evidence> evidence = checked(point.evidence(), judging && !silent, ground, bullet, found);
            if (judging && !silent && evidence.isEmpty() && point.evidence().isEmpty()) {
                found.fault(bullet, "it rests on nothing; cite a turn of the candidate and quote it exactly");
            }
            points.add(new Point(point.label(), point.text(), evidence, point.flaw()));
        }
        return part.with(new Body.Points(points));
    }

    private static List<Point.Evidence> checked(
            List<Point.Evidence> cited, boolean judging, Ground ground, int bullet, Verdicts found) {
        List<Point.Evidence> kept = new ArrayList<>();
        for (Point.Evidence evidence : cited) {
            Optional<Turn> turn = ground.turn(evidence.turn());
            if (turn.isEmpty()) {
                found.fault(bullet, "there is no turn t" + evidence.turn());
            } else if (evidence.quote().isBlank()) {
                unquoted(turn.get(), judging, ground, bullet, found).ifPresent(kept::add);
            } else {
                quoted(evidence, turn.get(), judging, ground, bullet, found).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static Optional<Point.Evidence> unquoted(
            Turn turn, boolean judging, Ground ground, int bullet, Verdicts found) {
        if (judging) {
            found.fault(bullet, "it cites t%d without its words; quote them exactly".formatted(turn.id()));
        } else if (!ground.isHere(turn.id())) {
            found.fault(
                    bullet,
                    "t%d belongs to another question; quote its words or cite a turn of this one".formatted(turn.id()));
        } else {
            return Optional.of(new Point.Evidence(turn.id(), ""));
        }
        return Optional.empty();
    }

    private static Optional<Point.Evidence> quoted(
            Point.Evidence evidence, Turn turn, boolean judging, Ground ground, int bullet, Verdicts found) {
        QuoteSearch.Match there = QuoteSearch.in(evidence.quote(), turn);
        if (there.isFound() && (!judging || isCandidate(turn))) {
            return Optional.of(mended(evidence, there, bullet, found));
        }
        List<QuoteSearch.Match> elsewhere = QuoteSearch.among(
                evidence.quote(),
                ground.turns().stream()
                        .filter(one -> !judging || isCandidate(one))
                        .toList());
        if (elsewhere.size() == 1) {
            return Optional.of(mended(evidence, elsewhere.get(0), bullet, found));
        }
        found.fault(bullet, reason(evidence.quote(), turn, there));
        return Optional.empty();
    }

    private static Point.Evidence mended(Point.Evidence evidence, QuoteSearch.Match match, int bullet, Verdicts found) {
        if (!Exact.is(evidence.quote(), match.words())) {
            found.repaired(bullet, Exact.told(evidence.quote(), match.words(), match.turn()));
        } else if (match.turn() != evidence.turn()) {
            found.repaired(
                    bullet,
                    "the quote \"%s\" stands in t%d, not in t%d"
                            .formatted(match.words(), match.turn(), evidence.turn()));
        }
        return new Point.Evidence(match.turn(), match.words());
    }

    private static String reason(String quote, Turn turn, QuoteSearch.Match there) {
        String where = "\"%s\" in t%d".formatted(quote, turn.id());
        if (there.isFound()) {
            return where + " is not the candidate's; quote the candidate";
        }
        return switch (there.nearness()) {
            case TOO_COMMON -> where + " is too short to prove anything; quote three words or more";
            case VERBATIM, NEAR, NOWHERE -> where + " was not said so; copy the words exactly as they stand there";
        };
    }

    public static boolean isCandidate(Turn turn) {
        return turn.speaker().role() == Role.CANDIDATE;
    }
}
