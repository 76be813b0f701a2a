package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.coach.Input;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.model.Interview;
import debrief.model.Portfolio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/** One run: hands out the work, some assignments at a time, and gathers what comes back. */
public final class Generation {

    /** After so many outages on end the provider is down, and more requests only take time. */
    private static final int MOST_OUTAGES = 5;

    /** How long threads may take to break off when a run is stopped. */
    private static final long LAST_SECONDS = 1;

    private final Portfolio portfolio;
    private final Input input;
    private final List<Coach> coaches;
    private final Listener listener;
    private final ExecutorService pool;
    private final CompletionService<Result> results;
    private final List<String> failures = new ArrayList<>();
    /** Interviews on which somebody answers later: the advice rests on that. */
    private final Set<String> unanswered = new HashSet<>();

    private int outages;
    private boolean hopeless;
    private volatile boolean stopped;
    private volatile int firstUp;

    /**
     * @param coaches the first writes; the others only while those before them are down
     * @param jobs how many assignments are out at the same time
     */
    public Generation(Portfolio portfolio, List<Coach> coaches, int jobs, Listener listener) {
        this.portfolio = portfolio;
        this.input = Input.of(portfolio);
        this.coaches = List.copyOf(coaches);
        this.listener = listener;
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "coach");
            thread.setDaemon(true);
            return thread;
        };
        // Whoever stops a run may do so while it still hands out work: that is dropped.
        this.pool = new ThreadPoolExecutor(
                jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), threads, new DiscardPolicy());
        this.results = new ExecutorCompletionService<>(pool);
    }

    /** Hears of each result, one at a time. */
    public interface Listener {

        void result(Result result);

        /** The interview as it is now, with all that was written on it. */
        Interview current(Interview interview);
    }

    /** Runs once; returns when all came back, or failed, or was told to {@link #stop}. */
    public void run(List<Work> works) throws InterruptedException {
        try {
            int out = 0;
            Map<String, Integer> open = new HashMap<>();
            for (Work work : works) {
                open.put(work.interview().id(), work.assignments().size());
                for (Assignment assignment : work.assignments()) {
                    results.submit(() -> write(assignment));
                    out++;
                }
            }
            Map<String, Work> waiting = new HashMap<>();
            for (Work work : works) {
                if (work.advice()) {
                    waiting.put(work.interview().id(), work);
                }
            }
            out += advise(open, waiting);
            while (out > 0 && !stopped && !hopeless) {
                String interview = gather(results.take());
                out--;
                open.merge(interview, -1, Integer::sum);
                out += advise(open, waiting);
            }
        } finally {
            stopped = true;
            pool.shutdownNow();
            pool.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Hands out no more work and breaks off what is on its way; may be called by any thread. */
    public void stop() {
        stopped = true;
        pool.shutdownNow();
    }

    /** What could not be done, in words for the user; complete when {@link #run} has returned. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Asks for the advice on those interviews whose exchanges all came back. */
    private int advise(Map<String, Integer> open, Map<String, Work> waiting) {
        List<Work> ready = waiting.values().stream()
                .filter(work -> open.getOrDefault(work.interview().id(), 0) <= 0)
                .toList();
        if (stopped || hopeless) {
            return 0;
        }
        int asked = 0;
        for (Work work : ready) {
            waiting.remove(work.interview().id());
            if (unanswered.contains(work.interview().id())) {
                continue;
            }
            asked++;
            Interview current = listener.current(work.interview());
            results.submit(() -> advice(current));
        }
        return asked;
    }

    private Result write(Assignment assignment) throws Failed, InterruptedException {
        Interview interview = assignment.interview();
        String input = this.input.fingerprint(interview, assignment.exchange());
        String where = interview.id() + "/" + assignment.exchange().id();
        return first(interview, where, coach -> {
            Draft draft;
            try {
                draft = coach.write(assignment);
            } catch (ModelFailure failure) {
                if (failure.kind() != Kind.REJECTED && failure.kind() != Kind.TOO_LONG) {
                    throw failure;
                }
                draft = Draft.failed(assignment, String.valueOf(failure.getMessage()));
            }
            return new Result.OfExchange(assignment, draft, coach.identity(), input);
        });
    }

    private Result advice(Interview interview) throws Failed, InterruptedException {
        String input = this.input.fingerprint(interview);
        return first(
                interview,
                interview.id(),
                coach ->
                        new Result.OfInterview(interview, coach.advise(portfolio, interview), coach.identity(), input));
    }

    /** What a coach is asked for. */
    private interface Asked {
        Result from(Coach coach) throws ModelFailure, InterruptedException;
    }

    /** From the first coach that is not down. */
    private Result first(Interview interview, String where, Asked asked) throws Failed, InterruptedException {
        for (int i = firstUp; ; i++) {
            try {
                return asked.from(coaches.get(i));
            } catch (ModelFailure failure) {
                if (failure.kind() != Kind.OUTAGE || i == coaches.size() - 1) {
                    throw new Failed(interview.id(), where, failure);
                }
                // Patience is used up: whoever comes next need not wait for it again.
                firstUp = Math.max(firstUp, i + 1);
            }
        }
    }

    /** A failure and what it was about. */
    private static final class Failed extends Exception {

        private static final long serialVersionUID = 1;

        private final String interview;
        private final Kind kind;

        Failed(String interview, String where, ModelFailure failure) {
            super(where + ": " + failure.getMessage());
            this.interview = interview;
            this.kind = failure.kind();
        }
    }

    /** @return the interview whose work this was */
    private String gather(Future<Result> one) throws InterruptedException {
        try {
            Result result = one.get();
            outages = 0;
            listener.result(result);
            return result.interview().id();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Failed failure && failure.kind == Kind.WAITING) {
                unanswered.add(failure.interview);
                return failure.interview;
            }
            if (cause instanceof Failed failure) {
                failures.add(String.valueOf(failure.getMessage()));
                hopeless = switch (failure.kind) {
                    case REFUSED, BUDGET -> true;
                    case OUTAGE, RATE_LIMITED -> ++outages >= MOST_OUTAGES;
                    case TOO_LONG, REJECTED, WAITING -> false;
                };
                return failure.interview;
            }
            if (cause instanceof InterruptedException) {
                stopped = true;
                return "";
            }
            throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
        }
    }
}
