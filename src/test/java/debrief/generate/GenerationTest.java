package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.coach.Input;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.gap.GapFinder.Imported;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.testing.Dialogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handing out work and gathering what comes back. */
@Timeout(20)
class GenerationTest {

    private final List<Result> results = Collections.synchronizedList(new ArrayList<>());
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    private final Generation.Listener listener = new Generation.Listener() {
        @Override
        public void result(Result result) {
            results.add(result);
            events.add(result instanceof Result.OfExchange ? "exchange" : "advice");
        }

        @Override
        public Interview current(Interview interview) {
            events.add("current");
            return interview;
        }
    };

    /** Writes "by NAME" on everything. */
    private static class Writer implements Coach {

        private final String name;

        Writer(String name) {
            this.name = name;
        }

        @Override
        public Identity identity() {
            return new Identity(name, "", "1");
        }

        @Override
        public Draft write(Assignment assignment) throws ModelFailure, InterruptedException {
            Analysis analysis = Analysis.of(Map.of(Section.SUMMARY, new Body.Prose("by " + name)));
            return Draft.of(analysis, Map.of(), "", 0);
        }

        @Override
        public Advice advise(Portfolio portfolio, Interview interview) throws ModelFailure {
            return Advice.of(List.of(), "", 0);
        }
    }

    @Test
    void adviceComesAfterAllExchangesOfItsInterview() throws InterruptedException {
        run(portfolio(5), 3, new Writer("a"));

        assertThat(events)
                .containsExactly("exchange", "exchange", "exchange", "exchange", "exchange", "current", "advice");
        Result.OfExchange first = (Result.OfExchange) results.get(0);
        assertThat(first.by()).isEqualTo(new Coach.Identity("a", "", "1"));
        assertThat(first.input())
                .isEqualTo(Input.of(portfolio(5))
                        .fingerprint(first.interview(), first.assignment().exchange()));
    }

    @Test
    void asManyAssignmentsAreOutAsWereAllowed() throws InterruptedException {
        AtomicInteger out = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch four = new CountDownLatch(4);
        run(portfolio(12), 4, new Writer("a") {
            @Override
            public Draft write(Assignment assignment) throws ModelFailure, InterruptedException {
                most.accumulateAndGet(out.incrementAndGet(), Math::max);
                four.countDown();
                four.await();
                out.decrementAndGet();
                return super.write(assignment);
            }
        });
        assertThat(most).hasValue(4);
        assertThat(results).hasSize(13);
    }

    @Test
    void whatAModelWillNotAnswerIsAFailedDraftAndTheRestGoesOn() throws InterruptedException {
        for (Kind kind : List.of(Kind.REJECTED, Kind.TOO_LONG)) {
            results.clear();
            Generation generation = run(portfolio(3), 1, failing(kind, Integer.MAX_VALUE));
            assertThat(results).hasSize(4);
            assertThat(((Result.OfExchange) results.get(0)).draft().failures().values())
                    .containsOnly("no " + kind);
            assertThat(generation.failures()).isEmpty();
        }
    }

    @Test
    void whatAPersonMustMendStopsTheRunAtOnce() throws InterruptedException {
        for (Kind kind : List.of(Kind.REFUSED, Kind.BUDGET)) {
            results.clear();
            Generation generation = run(portfolio(9), 1, failing(kind, Integer.MAX_VALUE));
            assertThat(results).isEmpty();
            assertThat(generation.failures()).containsExactly("one/q0: no " + kind);
        }
    }

    @Test
    void fiveOutagesOnEndStopTheRun() throws InterruptedException {
        Generation generation = run(portfolio(9), 1, failing(Kind.OUTAGE, Integer.MAX_VALUE));
        assertThat(generation.failures()).hasSize(5);
        assertThat(results).isEmpty();
    }

    @Test
    void fewerOutagesCostOnlyTheirOwnWork() throws InterruptedException {
        Generation generation = run(portfolio(9), 1, failing(Kind.OUTAGE, 4));
        assertThat(generation.failures()).hasSize(4);
        assertThat(results).hasSize(6);
    }

    @Test
    void anotherCoachWritesOnceTheFirstIsDown() throws InterruptedException {
        Generation generation = run(portfolio(3), 1, failing(Kind.OUTAGE, 2), new Writer("second"));
        assertThat(generation.failures()).isEmpty();
        assertThat(results).extracting(result -> result.by().coach()).containsOnly("second");
    }

    @Test
    void anotherCoachDoesNotWriteWhereTheFirstRefuses() throws InterruptedException {
        run(portfolio(3), 1, failing(Kind.REFUSED, 9), new Writer("second"));
        assertThat(results).isEmpty();
    }

    @Test
    void aBugIsNotSwallowed() {
        assertThatThrownBy(() -> run(portfolio(3), 2, new Writer("a") {
                    @Override
                    public Draft write(Assignment assignment) {
                        throw new IllegalStateException("bug");
                    }
                }))
                .hasMessage("bug");
    }

    /** A signal may come while the work is still handed out. */
    @Test
    void aRunThatIsStoppedBeforeItStartsDoesNothing() throws InterruptedException {
        Writer writer = new Writer("a");
        Generation generation = new Generation(portfolio(3), List.of(writer), 1, listener);
        generation.stop();

        generation.run(Work.plan(portfolio(3), writer.identity(), Scope.ALL, Imported.NONE));

        assertThat(results).isEmpty();
    }

    @Test
    void aStoppedRunReturnsSoonWithWhatWasThere() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Generation[] generation = new Generation[1];
        generation[0] = new Generation(
                portfolio(20),
                List.of(new Writer("a") {
                    @Override
                    public Draft write(Assignment assignment) throws ModelFailure, InterruptedException {
                        if (assignment.exchange().id().equals("q3")) {
                            generation[0].stop();
                            never.await();
                        }
                        return super.write(assignment);
                    }
                }),
                1,
                listener);
        generation[0].run(Work.plan(portfolio(20), new Coach.Identity("a", "", "1"), Scope.ALL, Imported.NONE));
        assertThat(results).hasSizeLessThanOrEqualTo(3);
    }

    private Generation run(Portfolio portfolio, int jobs, Coach... coaches) throws InterruptedException {
        Generation generation = new Generation(portfolio, List.of(coaches), jobs, listener);
        generation.run(Work.plan(portfolio, coaches[0].identity(), Scope.ALL, Imported.NONE));
        return generation;
    }

    /** Fails the first times. */
    private static Coach failing(Kind kind, int times) {
        AtomicInteger left = new AtomicInteger(times);
        return new Writer("a") {
            @Override
            public Draft write(Assignment assignment) throws ModelFailure, InterruptedException {
                if (left.getAndDecrement() > 0) {
                    throw new ModelFailure(kind, "no " + kind);
                }
                return super.write(assignment);
            }
        };
    }

    private static Portfolio portfolio(int exchanges) {
        String talk = "I:Hello?\n".repeat(exchanges).strip();
        Exchange[] all = IntStream.range(0, exchanges)
                .mapToObj(i -> Dialogue.exchange("q" + i, debrief.model.Kind.GREETING, i + 1, i + 1))
                .toArray(Exchange[]::new);
        return Dialogue.portfolio(Dialogue.of(talk).with(all).interview("one"));
    }
}
