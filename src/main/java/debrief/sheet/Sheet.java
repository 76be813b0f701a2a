package debrief.sheet;

import debrief.card.Shelf;
import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.knowledge.Knowledge;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Exchange;
import debrief.model.Flaw;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.model.Written;
import debrief.sheet.Doubt.Outcome;
import debrief.talk.Talks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The coach that is always there. It needs no network and answers at once; the same words give the same sheet.
 *
 * <pre>
 * Coach coach = new Sheet(new Talks(), knowledge);
 * coach.write(assignment).analysis()                      what code knows of one exchange
 * coach.advise(portfolio, interview).recommendations()    what several answers have in common
 * </pre>
 */
public final class Sheet implements Coach {

    /** More on one page is one quarrel. */
    private static final int MOST_ISSUES = 2;

    /** A page has eight points at most. */
    private static final int MOST_CLAIMS = 5;

    private final Talks talks;
    private final Knowledge knowledge;
    private volatile @Nullable WholeTalk last;

    /**
     * @param talks of the run
     * @param knowledge judges statements
     */
    public Sheet(Talks talks, Knowledge knowledge) {
        this.talks = talks;
        this.knowledge = knowledge;
    }

    @Override
    public Identity identity() {
        return new Identity(Origin.PLAYBOOK, "", Origin.PLAYBOOK_VERSION);
    }

    @Override
    public Draft write(Assignment assignment) {
        Exchange exchange = assignment.exchange();
        WholeTalk talk = talk(assignment.interview());
        Heard heard = talk.heard(exchange);
        List<Claim> judged = heard.isGuessed() ? List.of() : knowledge.claims(heard.turns());
        Map<Section, Body> known = new EnumMap<>(Section.class);
        boolean wantsClaims = exchange.kind().sections().contains(Section.CLAIMS);
        if (!judged.isEmpty() && wantsClaims) {
            known.put(Section.CLAIMS, new Body.Claims(mostTelling(judged)));
        }
        if (heard.isJudged()) {
            List<Doubt> doubts = talk.open(exchange);
            topics(assignment, heard, known);
            mended(talk, heard, known);
            Stream<Point> wrong = wantsClaims
                    ? Stream.of()
                    : judged.stream().filter(Sheet::isWrong).map(Sheet::wrong);
            Stream<Point> doubted = doubts.stream().map(Sheet::issue);
            points(
                    Section.ISSUES,
                    Stream.concat(wrong, doubted).limit(MOST_ISSUES).toList(),
                    known);
            NextStep.first(heard, doubts, talk.standing(exchange, judged))
                    .ifPresent(step -> points(Section.IMPROVEMENTS, List.of(step.point(heard)), known));
        }
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        known.forEach((section, body) -> {
            if (assignment.sections().contains(section)) {
                sections.put(section, Written.by(null, body));
            }
        });
        Asks asks = new Asks(heard, knowledge.told(heard.turns()));
        Map<String, String> answers = new LinkedHashMap<>();
        for (Ask ask : assignment.asks()) {
            asks.answer(ask).ifPresent(answer -> answers.put(ask.text().strip(), answer));
        }
        return Draft.of(new Analysis(sections), answers, "", 0);
    }

    /** What the exchange surely is about, as the portfolio calls it. What is known of it stands on the topic's page. */
    private static void topics(Assignment assignment, Heard heard, Map<Section, Body> known) {
        Taxonomy own = Taxonomy.of(assignment.portfolio().topics());
        List<TopicAdvice> topics = Shelf.all().about(heard.turns()).stream()
                // Of how people behave the guides speak.
                .filter(card ->
                        !card.domain().equals("people") || card.among(own).isPresent())
                .map(card -> card.among(own).map(Topic::slug).orElse(card.name()))
                .map(topic -> new TopicAdvice(topic, ""))
                .toList();
        if (!topics.isEmpty()) {
            known.put(Section.TOPICS, new Body.Topics(topics));
        }
    }

    @Override
    public Advice advise(Portfolio portfolio, Interview interview) {
        return Advice.of(Advisor.advise(talk(interview), knowledge), "", 0);
    }

    /** The exchanges of an interview come one after the other: it is read once. */
    private WholeTalk talk(Interview interview) {
        WholeTalk known = last;
        if (known == null || !known.interview().equals(interview)) {
            known = WholeTalk.of(interview, talks);
            last = known;
        }
        return known;
    }

    /** What is not right goes before what is, and all stands as it was said. */
    private static List<Claim> mostTelling(List<Claim> claims) {
        List<Claim> kept = claims.stream()
                .sorted(Comparator.comparing(claim -> claim.verdict() == Verdict.RIGHT))
                .limit(MOST_CLAIMS)
                .toList();
        return claims.stream().filter(kept::contains).toList();
    }

    /** What was taken back here, or elsewhere of what was said here, and the words that are better. */
    private void mended(WholeTalk talk, Heard heard, Map<Section, Body> known) {
        List<Point> here = new ArrayList<>();
        List<Point> later = new ArrayList<>();
        Optional<String> better = Optional.empty();
        CleanWords clean = new CleanWords(heard, talk.withdrawn(), knowledge::claims);
        for (Mended one : talk.mended(heard.exchange())) {
            boolean saidHere = heard.exchange().turns().contains(one.before().id());
            boolean mendedHere = heard.exchange().turns().contains(one.by().id());
            if (mendedHere) {
                here.add(Point.of(
                        "You corrected yourself",
                        switch (one.prompt()) {
                            case DOUBT -> "They doubted it, and you took it up instead of defending it.";
                            case EARLIER_DOUBT -> "They had doubted it before, and you came to see it.";
                            case NONE ->
                                saidHere
                                        ? "You heard it yourself and put it right at once."
                                        : "You came back to an earlier answer and put it right.";
                        },
                        one.evidence()));
            } else if (saidHere) {
                later.add(Point.of("Put right later", "You came back to this and corrected it.", one.evidence()));
            }
            if (saidHere && better.isEmpty()) {
                better = clean.of(one);
            }
        }
        points(Section.STRENGTHS, here, known);
        points(Section.ELSEWHERE, later, known);
        better.ifPresent(words -> known.put(Section.SUGGESTED, new Body.Prose(words)));
    }

    private static boolean isWrong(Claim claim) {
        return claim.verdict() == Verdict.WRONG;
    }

    /** Where a kind of question wants no claims, what a pack calls wrong is an issue. */
    private static Point wrong(Claim claim) {
        String source = claim.source().isEmpty() ? "" : " [Source](" + claim.source() + ")";
        return new Point(
                "",
                claim.because().strip() + source,
                List.of(new Point.Evidence(claim.turn(), claim.says())),
                Flaw.WRONG);
    }

    private static Point issue(Doubt doubt) {
        if (doubt.way() == Doubt.Way.WHO) {
            return Point.of(
                    "Who did it?", "They had to ask what you did yourself. Say it the first time.", doubt.evidence());
        }
        boolean answered = doubt.outcome() == Outcome.ANSWERED;
        String label = switch (doubt.way()) {
            case SURE, ECHO, OBJECTS, LOOK_UP -> "Doubted";
            case AGAIN -> "Asked again";
            case DISAGREES -> "Not agreed";
            case STOCK, WHO -> "Heard before";
        };
        String what = switch (doubt.way()) {
            case SURE -> "They asked whether it is so";
            case OBJECTS -> "They put a question against it";
            case LOOK_UP -> "They sent you to look it up";
            case ECHO -> "They gave your words back as a question";
            case AGAIN -> "They put the question once more";
            case DISAGREES -> "They did not agree";
            case STOCK, WHO -> "They have heard this answer before";
        };
        String then = answered
                ? ", and you answered once more. Which of your two answers would you give first now?"
                : ", and nothing after it shows that they were convinced.";
        return Point.of(label, what + then, doubt.evidence());
    }

    private static void points(Section section, List<Point> points, Map<Section, Body> known) {
        if (!points.isEmpty()) {
            known.put(section, new Body.Points(points));
        }
    }
}
