package debrief.generate;

import static debrief.model.Section.ISSUES;
import static debrief.model.Section.PRACTICE;
import static debrief.model.Section.SUGGESTED;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.coach.Coach.Identity;
import debrief.coach.Input;
import debrief.gap.GapFinder.Imported;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Portfolio;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Written;
import debrief.testing.Dialogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may write what: persons before models, models before the playbook. */
class WorkTest {

    private static final Identity PLAYBOOK = new Identity("playbook", "", "1");
    private static final Identity MODEL = new Identity("openai", "gpt", "3");
    private static final String TALK = "I:Hello.\nC:Hi.";

    @Test
    void whatNobodyWroteIsWanted() {
        Work work = onlyWork(exchange(null, ""), PLAYBOOK, Scope.ALL);

        assertThat(work.assignments()).singleElement().satisfies(assignment -> {
            assertThat(assignment.sections()).allMatch(Section::isForRules).hasSize(7);
            assertThat(assignment.turns()).hasSize(2);
        });
        assertThat(work.advice()).isTrue();
        assertThat(sections(exchange(null, ""), MODEL))
                .containsExactlyElementsOf(
                        Kind.TECHNICAL.sections().stream().sorted().toList());
    }

    /** No rule has anything to say of these there, and where a model has not, nobody misses them. */
    @Test
    void onTheCandidatesOwnQuestionsAModelMaySayMoreThanIsMissed() {
        Exchange own = Dialogue.exchange("mine", Kind.CANDIDATE_QUESTION, 1, 2);

        assertThat(sections(own, MODEL)).contains(Section.APPROACHES, Section.HANDLING);
        assertThat(sections(own, PLAYBOOK)).doesNotContain(Section.APPROACHES, Section.HANDLING);
    }

    @Test
    void whatAPersonWroteIsNeverWantedAgain() {
        for (Identity coach : List.of(PLAYBOOK, MODEL)) {
            assertThat(sections(exchange(null, "Mine."), coach))
                    .doesNotContain(SUGGESTED)
                    .contains(ISSUES);
        }
    }

    @Test
    void aModelWritesAnewWhatThePlaybookWrote() {
        Exchange byPlaybook = exchange(PLAYBOOK, "Its.");
        assertThat(sections(byPlaybook, MODEL)).contains(SUGGESTED);
        assertThat(sections(byPlaybook, PLAYBOOK)).doesNotContain(SUGGESTED);
    }

    @Test
    void thePlaybookNeverWritesAnewWhatAModelWrote() {
        assertThat(sections(exchange(MODEL, "Its."), PLAYBOOK)).doesNotContain(SUGGESTED);
        assertThat(sections(stale(MODEL), PLAYBOOK)).doesNotContain(SUGGESTED);
    }

    @Test
    void whatIsStaleIsWantedAgain() {
        assertThat(sections(exchange(MODEL, "Its."), MODEL)).doesNotContain(SUGGESTED);
        assertThat(sections(stale(MODEL), MODEL)).contains(SUGGESTED);
        assertThat(sections(stale(PLAYBOOK), PLAYBOOK)).contains(SUGGESTED);
    }

    @Test
    void newKnowledgeOfThePlaybookIsFreeAndANewPromptIsNot() {
        assertThat(sections(exchange(PLAYBOOK, "Its."), new Identity("playbook", "", "2")))
                .contains(SUGGESTED);
        assertThat(sections(exchange(MODEL, "Its."), new Identity("openai", "gpt", "4")))
                .doesNotContain(SUGGESTED);
        assertThat(sections(exchange(MODEL, "Its."), new Identity("mistral", "m", "3")))
                .doesNotContain(SUGGESTED);
    }

    @Test
    void asksAreForEveryCoachUntilSomebodyAnswers() {
        Exchange asked = Dialogue.exchange("hello", Kind.GREETING, 1, 2, "Was that fine?");
        assertThat(asks(asked, PLAYBOOK)).extracting(Ask::text).containsExactly("Was that fine?");
        assertThat(asks(asked, MODEL)).extracting(Ask::text).containsExactly("Was that fine?");

        Exchange answered = asked.with(List.of(Ask.of("Was that fine?", "Yes.")), Analysis.EMPTY);
        assertThat(asks(answered, MODEL)).isEmpty();
    }

    @Test
    void theUserMayWantLess() {
        Exchange asked = Dialogue.exchange("hello", Kind.GREETING, 1, 2, "Was that fine?");
        Work practice = onlyWork(asked, MODEL, Scope.of(Set.of(), Set.of("practice")));
        assertThat(practice.assignments().get(0).sections()).containsExactly(PRACTICE);
        assertThat(practice.assignments().get(0).asks()).isEmpty();
        assertThat(practice.advice()).isFalse();

        Work asks = onlyWork(asked, MODEL, Scope.of(Set.of(), Set.of("asks", "insights")));
        assertThat(asks.assignments().get(0).sections()).isEmpty();
        assertThat(asks.assignments().get(0).asks()).hasSize(1);
        assertThat(asks.advice()).isTrue();

        Portfolio two = Dialogue.portfolio(
                Dialogue.of(TALK).with(asked).interview("one"),
                Dialogue.of(TALK).with(asked).interview("two"));
        assertThat(Work.plan(two, MODEL, Scope.of(Set.of("two"), Set.of()), Imported.NONE))
                .extracting(work -> work.interview().id())
                .containsExactly("two");
    }

    @Test
    void adviceIsWantedWhereThereIsNoneOrItIsStale() {
        assertThat(advice(List.of(), null, MODEL)).isTrue();
        assertThat(advice(insights(), null, MODEL)).isFalse();
        assertThat(advice(insights(), origin(MODEL, "old"), MODEL)).isTrue();
        assertThat(advice(insights(), origin(MODEL, "old"), PLAYBOOK)).isFalse();
        assertThat(Work.plan(Dialogue.portfolio(Dialogue.of(TALK).interview("bare")), MODEL, Scope.ALL, Imported.NONE))
                .isEmpty();
    }

    private static boolean advice(List<Recommendation> insights, @Nullable Origin origin, Identity coach) {
        Interview bare = Dialogue.of(TALK).interview("one");
        List<Exchange> exchanges = List.of(Dialogue.exchange("hello", Kind.GREETING, 1, 2));
        Interview interview = bare.with(new Report("", exchanges, insights, Overall.NONE, "", origin, "", List.of()));
        return Work.plan(Dialogue.portfolio(interview), coach, Scope.ALL, Imported.NONE)
                .get(0)
                .advice();
    }

    private static List<Recommendation> insights() {
        return List.of(new Recommendation("learning", "", "Read.", List.of(), List.of(), 0));
    }

    private static Set<Section> sections(Exchange exchange, Identity coach) {
        return onlyWork(exchange, coach, Scope.ALL).assignments().get(0).sections();
    }

    private static List<Ask> asks(Exchange exchange, Identity coach) {
        return onlyWork(exchange, coach, Scope.ALL).assignments().stream()
                .map(Assignment::asks)
                .flatMap(List::stream)
                .toList();
    }

    private static Work onlyWork(Exchange exchange, Identity coach, Scope scope) {
        return Work.plan(portfolio(exchange), coach, scope, Imported.NONE).get(0);
    }

    private static Portfolio portfolio(Exchange exchange) {
        return Dialogue.portfolio(Dialogue.of(TALK).with(exchange).interview("one"));
    }

    /** With a better answer by a coach, or by a person where nobody is named. */
    private static Exchange exchange(@Nullable Identity by, String better) {
        Exchange bare = Dialogue.exchange("hello", Kind.TECHNICAL, 1, 2);
        Interview interview = Dialogue.of(TALK).with(bare).interview("one");
        String input = Input.of(Dialogue.portfolio(interview)).fingerprint(interview, bare);
        return bare.with(List.of(), analysis(by == null ? null : origin(by, input), better));
    }

    private static Exchange stale(Identity by) {
        return Dialogue.exchange("hello", Kind.TECHNICAL, 1, 2).with(List.of(), analysis(origin(by, "old"), "Its."));
    }

    private static Analysis analysis(@Nullable Origin origin, String better) {
        return better.isEmpty()
                ? Analysis.EMPTY
                : new Analysis(Map.of(SUGGESTED, Written.by(origin, new Body.Prose(better))));
    }

    private static Origin origin(Identity by, String input) {
        return Origin.of(by.coach(), by.model(), by.version(), LocalDate.of(2026, 1, 2), input, "text", 0);
    }
}
