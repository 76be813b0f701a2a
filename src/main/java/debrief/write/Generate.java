package debrief.write;

import debrief.coach.Coach;
import debrief.coach.ModelFailure;
import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.disk.OwnFolder;
import debrief.disk.SingleWriter;
import debrief.disk.WholeFile;
import debrief.generate.Counting;
import debrief.generate.Generation;
import debrief.generate.ReportUpdate;
import debrief.generate.Result;
import debrief.generate.Spending;
import debrief.generate.Work;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills the gaps of a portfolio through a coach. */
public final class Generate {

    private final GenerateRequest request;
    private final Progress progress;
    private final List<String> failures = new ArrayList<>();

    private Generate(GenerateRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** Told how far a run is. */
    public interface Progress {

        /**
         * @param done assignments that came back
         * @param all assignments of the run
         */
        void step(int done, int all, Spending spending);

        /**
         * Whether the work may go to language models elsewhere; asked before anything is sent there for the first time.
         *
         * @param places who would get it, and where
         * @param exchanges how many are written on
         */
        boolean maySend(List<String> places, int exchanges);

        /** The program is being ended from outside; all that came is written down. */
        void broken();
    }

    @SuppressWarnings("try") // the right to write is held, not used
    public static Outcome run(GenerateRequest request, Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        if (!Files.isDirectory(request.root().resolve("content"))) {
            ContentFolder.read(request.root()); // says what is missing, and makes nothing there
        }
        try (SingleWriter alone = SingleWriter.of(OwnFolder.made(request.root()).resolve("generate.lock"))) {
            return new Generate(request, progress).run();
        }
    }

    private Outcome run() throws IOException, ModelFailure, InterruptedException {
        Path own = OwnFolder.in(request.root());
        for (String folder : List.of("", "replies", "kept")) {
            WholeFile.sweep(own.resolve(folder));
        }
        Content content = ContentFolder.read(request.root());
        Talks talks = new Talks();
        Portfolio portfolio = BareTranscript.complete(content.complete(), talks);
        Coaches coaches = Coaches.of(request, portfolio, talks);
        List<Work> planned = Work.plan(portfolio, coaches.all().get(0).identity(), request.scope());
        Consents agreed = new Consents(own.resolve("agreed"));
        List<String> places = planned.isEmpty() || request.reckon() ? List.of() : agreed.missing(coaches.places());
        if (!places.isEmpty()) {
            if (!progress.maySend(places, exchanges(planned))) {
                return Outcome.NOT_SENT;
            }
            agreed.add(places);
        }
        Portfolio segmented = segmented(portfolio, coaches.all().get(0), planned);
        List<Work> work = Work.plan(segmented, coaches.all().get(0).identity(), request.scope());
        WrittenReports reports = new WrittenReports(
                request.root(), content.sources(), segmented.interviews(), new ReportUpdate(request.today()));
        Generation generation =
                new Generation(segmented, coaches.all(), request.jobs(), listener(reports, work, coaches.spending()));
        boolean whole = InterruptedRun.after(generation, work, reports, progress);
        failures.addAll(generation.failures());
        return new Outcome(
                true,
                whole,
                reports.results(),
                reports.changed(),
                reports.copied(),
                reports.failed(),
                failures,
                coaches.spending(),
                coaches.reckoned());
    }

    /** The overall advice rests on every answer of its interview. */
    private static int exchanges(List<Work> planned) {
        return planned.stream()
                .mapToInt(work -> work.advice()
                        ? work.interview().report().exchanges().size()
                        : work.assignments().size())
                .sum();
    }

    /** A model may find other exchanges in a bare transcript than the rules did; once written down they stay. */
    private Portfolio segmented(Portfolio portfolio, Coach coach, List<Work> planned)
            throws ModelFailure, InterruptedException {
        List<String> wanted =
                planned.stream().map(work -> work.interview().id()).toList();
        List<Interview> interviews = new ArrayList<>();
        for (Interview interview : portfolio.interviews()) {
            List<Exchange> proposed = interview.report().exchanges();
            boolean bare = !proposed.isEmpty()
                    && proposed.stream()
                            .allMatch(exchange ->
                                    exchange.proposed() && !exchange.analysis().isByCoach());
            if (!bare || !wanted.contains(interview.id())) {
                interviews.add(interview);
                continue;
            }
            try {
                interviews.add(interview.with(interview.report().with(coach.segment(interview, proposed))));
            } catch (ModelFailure failure) {
                switch (failure.kind()) {
                    case REFUSED, BUDGET -> throw failure;
                    case RATE_LIMITED, OUTAGE, TOO_LONG, REJECTED -> {
                        if (!request.reckon()) {
                            failures.add(interview.id() + ": its questions are those that rules found: "
                                    + failure.getMessage());
                        }
                        interviews.add(interview);
                    }
                }
            }
        }
        return portfolio.with(interviews);
    }

    private Generation.Listener listener(WrittenReports reports, List<Work> works, Spending spending) {
        int all = works.stream()
                .mapToInt(work -> work.assignments().size() + (work.advice() ? 1 : 0))
                .sum();
        return new Generation.Listener() {

            private int done;

            @Override
            public void result(Result result) {
                // A run that is only reckoned gets failures, which are nobody's to keep.
                if (!request.reckon()) {
                    reports.result(result);
                    progress.step(++done, all, spending);
                }
            }

            @Override
            public Interview current(Interview interview) {
                return reports.current(interview);
            }
        };
    }

    /**
     * What a run did.
     *
     * @param sent false when the user did not want the work to go out
     * @param whole false when the program is being ended by a signal
     * @param results how many assignments came back
     * @param changed interviews whose generated file is another than before
     * @param copied interviews whose file a person had changed, so that a copy is kept
     * @param failed sections, answers and insights that could not be kept
     * @param failures what could not be done, in words
     * @param reckoned what would be asked, where that was the question
     */
    public record Outcome(
            boolean sent,
            boolean whole,
            int results,
            List<String> changed,
            List<String> copied,
            int failed,
            List<String> failures,
            Spending spending,
            List<Counting> reckoned) {

        static final Outcome NOT_SENT = new Outcome(
                false, true, 0, List.of(), List.of(), 0, List.of(), new Spending(Spending.NO_LIMIT), List.of());

        public Outcome {
            changed = List.copyOf(changed);
            copied = List.copyOf(copied);
            failures = List.copyOf(failures);
            reckoned = List.copyOf(reckoned);
        }
    }
}
