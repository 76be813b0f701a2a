package debrief.write;

import debrief.coach.Coach;
import debrief.coach.ModelFailure;
import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.content.ImportedReports;
import debrief.disk.OwnFolder;
import debrief.disk.SingleWriter;
import debrief.disk.WholeFile;
import debrief.gap.GapFinder.Imported;
import debrief.generate.Counting;
import debrief.generate.Generation;
import debrief.generate.ReportUpdate;
import debrief.generate.Result;
import debrief.generate.Scope;
import debrief.generate.Spending;
import debrief.generate.Work;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the gaps of a portfolio through a coach. */
public final class Generate {

    private final GenerateRequest request;
    private final Progress progress;
    private final List<String> failures = new ArrayList<>();

    private final @Nullable ChatDesk desk;

    private Generate(GenerateRequest request, Progress progress, @Nullable ChatDesk desk) {
        this.request = request;
        this.progress = progress;
        this.desk = desk;
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
         * @param what they would get, in words
         */
        boolean maySend(List<String> places, List<String> what);

        /** The program is being ended from outside; all that came is written down. */
        void broken();
    }

    @SuppressWarnings("try") // the right to write is held, not used
    public static Outcome run(GenerateRequest request, Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        try (SingleWriter alone = alone(request.root())) {
            return new Generate(request, progress, null).run();
        }
    }

    /** The right to write; where there is no portfolio, nothing is made. */
    static SingleWriter alone(Path root) throws IOException {
        ContentFolder.require(root);
        return SingleWriter.of(OwnFolder.made(root).resolve("generate.lock"));
    }

    /** One round through a chat assistant; the caller has the right to write. */
    static Outcome through(ChatDesk desk, GenerateRequest request, Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        return new Generate(request, progress, desk).run();
    }

    private Outcome run() throws IOException, ModelFailure, InterruptedException {
        Path own = OwnFolder.in(request.root());
        for (String folder : List.of("", "replies", "kept")) {
            WholeFile.sweep(own.resolve(folder));
        }
        Content content = ContentFolder.read(request.root());
        Talks talks = new Talks();
        Portfolio portfolio = BareTranscript.complete(content.complete(), talks);
        Coaches coaches =
                desk == null ? Coaches.of(request, portfolio, talks) : Coaches.of(desk, request, portfolio, talks);
        Coach first = coaches.all().get(0);
        Imported imported = imported(portfolio);
        List<Work> planned = Work.plan(portfolio, first.identity(), request.scope(), imported);
        boolean nothing = planned.isEmpty() && !request.scope().parts().contains(Scope.EXCHANGES);
        Consents agreed = new Consents(own.resolve("agreed"));
        Sent sent = Sent.of(portfolio, planned, wanted(portfolio, planned));
        List<String> places = nothing || request.reckon() ? List.of() : agreed.missing(coaches.places(), sent.words());
        if (!places.isEmpty()) {
            if (!progress.maySend(places, sent.told())) {
                return Outcome.NOT_SENT;
            }
            agreed.add(places, sent.words());
        }
        Cutting cutting = new Cutting(first, talks, recorded(content));
        // Through a chat assistant the rules divide a talk, unless it is asked to: each request is a person's work. And
        // who
        // names a question means it as it is divided now.
        boolean divides = request.scope().parts().contains(Scope.EXCHANGES)
                || desk == null && request.scope().exchanges().isEmpty();
        Portfolio segmented = divides ? cutting.of(portfolio, wanted(portfolio, planned), request.scope()) : portfolio;
        if (!request.reckon()) {
            failures.addAll(cutting.failures());
        }
        List<Work> wanted = Work.plan(segmented, first.identity(), request.scope(), imported);
        List<Work> work = desk == null ? wanted : desk.open(wanted);
        WrittenReports reports = new WrittenReports(
                request.root(), content.sources(), segmented.interviews(), new ReportUpdate(request.today()));
        if (request.scope().parts().contains(Scope.EXCHANGES) && !request.reckon()) {
            cutting.cut().forEach(reports::cut);
        }
        if (!request.reckon()) {
            work.forEach(one -> reports.clear(one.interview().id()));
        }
        Generation generation =
                new Generation(segmented, coaches.all(), request.jobs(), listener(reports, work, coaches.spending()));
        boolean whole = InterruptedRun.after(generation, work, reports, progress);
        failures.addAll(generation.failures());
        return new Outcome(
                true,
                whole,
                segmented.interviews().size(),
                reports.results(),
                reports.changed(),
                reports.copied(),
                reports.notes(),
                failures,
                coaches.spending(),
                coaches.reckoned());
    }

    /** Read only where it is asked for. */
    private Imported imported(Portfolio portfolio) throws IOException {
        if (!request.scope().anew().imported()) {
            return Imported.NONE;
        }
        return ImportedReports.of(request.root(), portfolio.interviews())::isImported;
    }

    private static Set<String> recorded(Content content) {
        return content.sources().entrySet().stream()
                .filter(entry -> !entry.getValue().shown().exchanges().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> wanted(Portfolio portfolio, List<Work> planned) {
        Set<String> wanted =
                planned.stream().map(work -> work.interview().id()).collect(Collectors.toCollection(HashSet::new));
        if (request.scope().parts().contains(Scope.EXCHANGES)) {
            portfolio.interviews().stream()
                    .filter(request.scope()::takes)
                    .map(Interview::id)
                    .forEach(wanted::add);
        }
        return wanted;
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
     * @param interviews how many there are
     * @param results how many assignments came back
     * @param changed interviews whose generated file is another than before
     * @param copied interviews whose file a person had changed, so that a copy is kept
     * @param notes what became of parts that were written otherwise than they were asked for
     * @param failures what could not be done, in words
     * @param reckoned what would be asked, where that was the question
     */
    public record Outcome(
            boolean sent,
            boolean whole,
            int interviews,
            int results,
            List<String> changed,
            List<String> copied,
            List<RunNotes.Note> notes,
            List<String> failures,
            Spending spending,
            List<Counting> reckoned) {

        static final Outcome NOT_SENT = new Outcome(
                false,
                true,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Spending(Spending.NO_LIMIT),
                List.of());

        public Outcome {
            changed = List.copyOf(changed);
            copied = List.copyOf(copied);
            notes = List.copyOf(notes);
            failures = List.copyOf(failures);
            reckoned = List.copyOf(reckoned);
        }

        /** How many sections, answers and insights could not be kept. */
        public long failed() {
            return notes.stream()
                    .filter(note -> note.became() == RunNotes.Became.REFUSED)
                    .count();
        }
    }
}
