package debrief.write;

import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.content.GeneratedFile;
import debrief.content.GeneratedFile.Outcome;
import debrief.content.Sources;
import debrief.generate.Generation;
import debrief.generate.ReportUpdate;
import debrief.generate.Result;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Report;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The coach's files of a run: takes results in, and writes them down soon and whole. */
final class WrittenReports implements Generation.Listener {

    /** A crash costs at most this much writing, and no reply: those are kept before they come here. */
    private static final long SAVE_AFTER_NS = 2_000_000_000L;

    private static final int MOST_TRIES = 5;

    private final Path root;
    private final ReportUpdate update;
    private final Map<String, Sources> sources;
    private final Map<String, List<Exchange>> shown = new HashMap<>();
    private final Map<String, List<Result>> unsaved = new TreeMap<>();
    private final Set<String> cut = new HashSet<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private final TreeSet<String> copied = new TreeSet<>();
    private long saved = System.nanoTime();
    private final RunNotes notes = new RunNotes();
    private int results;

    /** @param interviews with the exchanges that are written on */
    WrittenReports(Path root, Map<String, Sources> sources, List<Interview> interviews, ReportUpdate update) {
        this.root = root;
        this.update = update;
        this.sources = new HashMap<>(sources);
        interviews.forEach(
                interview -> shown.put(interview.id(), interview.report().exchanges()));
    }

    @Override
    public void result(Result result) {
        if (result instanceof Result.OfExchange one && one.draft().isEmpty() && !takesAway(one)) {
            return;
        }
        if (result instanceof Result.OfInterview whole
                && whole.by().isPlaybook()
                && whole.advice().isEmpty()) {
            Origin before = of(whole.interview().id()).shown().advised();
            if (before == null || !before.isPlaybook()) {
                return;
            }
        }
        results++;
        notes.add(result);
        unsaved.computeIfAbsent(result.interview().id(), id -> new ArrayList<>())
                .add(result);
        if (System.nanoTime() - saved > SAVE_AFTER_NS) {
            try {
                save();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Rules find nothing more where they once wrote something. */
    private static boolean takesAway(Result.OfExchange result) {
        Analysis analysis = result.assignment().exchange().analysis();
        return result.assignment().sections().stream()
                .map(analysis::origin)
                .anyMatch(origin -> origin != null && origin.isPlaybook());
    }

    /** What rules wrote that hold no more leaves an interview's file, though nothing comes in its place. */
    void clear(String interview) {
        Report before = of(interview).coach();
        if (!before.equals(before.current())) {
            unsaved.computeIfAbsent(interview, id -> new ArrayList<>());
        }
    }

    /** An interview's exchanges are written down as they are now, whatever the file says, and though nothing is written on them. */
    void cut(String interview) {
        cut.add(interview);
        unsaved.computeIfAbsent(interview, id -> new ArrayList<>());
    }

    @Override
    public Interview current(Interview interview) {
        return interview.with(merged(interview.id()));
    }

    /** Writes down all that came in since the last time. */
    void save() throws IOException {
        for (String id : List.copyOf(unsaved.keySet())) {
            save(id);
        }
        saved = System.nanoTime();
    }

    /** How many results came in. */
    int results() {
        return results;
    }

    /** Interviews whose file is another than before. */
    List<String> changed() {
        return List.copyOf(changed);
    }

    /** Interviews whose file a person had changed: a copy of it lies in {@code .debrief/kept}. */
    List<String> copied() {
        return List.copyOf(copied);
    }

    /** What became of the parts that were written otherwise than they were asked for. */
    List<RunNotes.Note> notes() {
        return notes.all();
    }

    private Report merged(String id) {
        return of(id).with(now(id)).shown();
    }

    private Report now(String id) {
        List<Exchange> exchanges = shown.getOrDefault(id, List.of());
        Report before = of(id).coach();
        return update.with(
                cut.contains(id) ? before.with(exchanges) : before, exchanges, unsaved.getOrDefault(id, List.of()));
    }

    private Sources of(String id) {
        return sources.getOrDefault(id, Sources.NONE);
    }

    /** Whoever changes the file while we write wins: what they wrote is read, and ours is put beside it. */
    private void save(String id) throws IOException {
        GeneratedFile file = new GeneratedFile(root, id);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Report now = now(id);
            Outcome outcome = file.write(of(id), now);
            if (outcome != Outcome.CHANGED_MEANWHILE) {
                sources.put(id, of(id).with(now));
                unsaved.remove(id);
                if (outcome != Outcome.SAME) {
                    changed.add(id);
                }
                if (outcome == Outcome.WRITTEN_AND_KEPT) {
                    copied.add(id);
                }
                return;
            }
            Content content = ContentFolder.read(root);
            @Nullable Sources read = content.sources().get(id);
            if (read == null) {
                throw new ProblemsException(content.problems());
            }
            sources.put(id, read);
        }
        throw ProblemsException.at(
                "content/interviews/" + id,
                "somebody keeps changing what a coach wrote here",
                "close the file, then run the same command again: nothing that came is lost");
    }
}
