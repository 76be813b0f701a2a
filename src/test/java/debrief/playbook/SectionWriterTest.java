package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.model.Analysis;
import debrief.model.Claim;
import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.talk.Talks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small interview and what stands in each section. */
class SectionWriterTest {

    private static final String TALK = """
            I: Tell me about a conflict in your team.
            C: So, last year two of us, um, argued about the release. I proposed a trial of both ways for a week. As a result, the errors dropped from 12 to 3 a week, so yeah.
            I: Why did you choose a queue for the reports?
            C: We had a lot of requests in the morning. I think it is maybe better than waiting.
            """;

    private final Interview interview =
            Coached.interview("en", TALK, Fidelity.VERBATIM, Kind.BEHAVIOURAL, Kind.TECHNICAL);

    private final Analysis conflict = Coached.analysis(interview, 0, List.of());
    private final Analysis queue = Coached.analysis(interview, 1, List.of());

    @Test
    void everyWantedSectionIsWrittenButClaimsAndWhatIsBeyondRules() {
        for (Kind kind : Kind.values()) {
            Interview one = Coached.interview("en", TALK, Fidelity.VERBATIM, kind);
            Analysis analysis = Coached.analysis(one, 0, List.of());
            for (Section section : kind.sections()) {
                assertThat(analysis.has(section))
                        .as(kind + " " + section)
                        .isEqualTo(section != Section.CLAIMS && !section.isBeyondRules());
            }
        }
    }

    @Test
    void theSummarySaysWhatWasAskedHowItWentAndWhatIsNext() {
        assertThat(conflict.prose(Section.SUMMARY))
                .contains(
                        "“Tell me about a conflict in your team.”",
                        "the errors dropped from 12 to 3 a week",
                        "Next time");
    }

    @Test
    void strengthsQuoteWhatIsThere() {
        assertThat(texts(conflict, Section.STRENGTHS)).anyMatch(text -> text.contains("dropped from 12 to 3"));
        assertThat(texts(conflict, Section.STRENGTHS)).anyMatch(text -> text.contains("I proposed a trial"));
    }

    @Test
    void withoutStrengthNothingIsPraised() {
        Analysis bare = Coached.analysis(Kind.TECHNICAL, "I: What is a lock?\nC: It keeps others out.");
        assertThat(texts(bare, Section.STRENGTHS)).singleElement().asString().contains("It keeps others out");
        assertThat(bare.points(Section.STRENGTHS).get(0).evidence()).hasSize(1);
    }

    @Test
    void issuesAndImprovementsSpeakOfTheSameFaults() {
        assertThat(texts(queue, Section.ISSUES)).anyMatch(text -> text.contains("a lot of requests"));
        assertThat(texts(queue, Section.IMPROVEMENTS)).anyMatch(text -> text.contains("a lot of requests"));
        assertThat(texts(conflict, Section.ISSUES)).anyMatch(text -> text.contains("“so yeah”"));
        assertThat(texts(conflict, Section.ISSUES)).noneMatch(text -> text.contains("outcome"));
    }

    @Test
    void aCriticismRestsOnTheCandidate() {
        for (Analysis analysis : List.of(conflict, queue)) {
            for (Section section : List.of(Section.STRENGTHS, Section.ISSUES, Section.IMPROVEMENTS)) {
                for (Point point : analysis.points(section)) {
                    for (Point.Evidence evidence : point.evidence()) {
                        Turn turn = interview.transcript().turn(evidence.turn());
                        assertThat(turn.speaker().role()).isEqualTo(Speaker.Role.CANDIDATE);
                        assertThat(turn.text()).contains(evidence.quote());
                    }
                }
            }
        }
    }

    @Test
    void theSuggestionPutsOwnWordsInOrderAndSlotsWhereTheyLack() {
        assertThat(conflict.prose(Section.SUGGESTED))
                .startsWith("Last year two of us argued about the release.")
                .contains("I proposed a trial of both ways for a week.", "[fill in: what was yours to achieve")
                .endsWith("As a result, the errors dropped from 12 to 3 a week.");
    }

    @Test
    void aFactOfTheCandidatesOwnReplacesAMissingFigure() {
        List<Fact> facts = List.of(new Fact(Fact.Kind.NUMBER, "Reports: 900 requests each morning, before the queue"));
        assertThat(texts(Coached.analysis(interview, 1, facts), Section.IMPROVEMENTS))
                .anyMatch(text -> text.contains("900 requests each morning"));
    }

    @Test
    void aFactThatBecameTrueLaterIsNotUsed() {
        List<Fact> facts = List.of(new Fact(Fact.Kind.NUMBER, "Since the interview of May: 900 requests in the queue"));
        assertThat(Coached.analysis(interview, 1, facts).toString()).doesNotContain("900");
    }

    @Test
    void theRatingFollowsTheRubric() {
        assertThat(conflict.rating()).isNotNull().satisfies(rating -> {
            assertThat(rating.evidence()).isGreaterThanOrEqualTo(3);
            assertThat(rating.content()).isGreaterThanOrEqualTo(2);
        });
        assertThat(queue.rating())
                .isNotNull()
                .satisfies(rating -> assertThat(rating.evidence()).isEqualTo(1));
        assertThat(Coached.analysis(Kind.GREETING, "I: Hello!\nC: Hello.").rating())
                .isNull();
    }

    @Test
    void noTopicNamedIsNoGap() {
        Analysis none = Coached.analysis(Kind.PLANS, "I: And in five years?\nC: I would like to paint.");
        assertThat(none.topics()).isEmpty();
        assertThat(Section.values()).filteredOn(none::hasNothing).containsExactly(Section.TOPICS);
    }

    @Test
    void claimsComeFromOutside() {
        Playbook judge = new Playbook(
                new Talks(),
                turns -> List.of(new Claim(turns.get(1).id(), "a queue", Claim.Verdict.UNSURE, "Who knows.", "")));
        Analysis analysis = judge.write(Assignment.of(
                        Coached.portfolio(interview, List.of(), List.of()),
                        interview,
                        interview.report().exchanges().get(1),
                        Kind.TECHNICAL.sections(),
                        List.of()))
                .analysis();
        assertThat(analysis.claims()).hasSize(1);
    }

    private static List<String> texts(Analysis analysis, Section section) {
        List<String> texts = new ArrayList<>();
        analysis.points(section).forEach(point -> texts.add(point.text()));
        return texts;
    }
}
