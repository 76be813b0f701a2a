package debrief;

import debrief.bake.BuildState;
import debrief.bake.Publication;
import debrief.bake.SiteZip;
import debrief.bring.Import;
import debrief.bring.ImportRequest;
import debrief.bring.QuotedTalk;
import debrief.bring.ReportJoin;
import debrief.bring.Source;
import debrief.build.BuildInputs;
import debrief.build.BuildLock;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.build.BuildResult;
import debrief.build.Gate;
import debrief.build.InterruptedBuild;
import debrief.build.Published;
import debrief.check.CheckResult;
import debrief.check.Notice;
import debrief.coach.ModelFailure;
import debrief.content.CoachSetting;
import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.content.ToldFile;
import debrief.disk.OwnFolder;
import debrief.disk.WholeFile;
import debrief.evidence.Review;
import debrief.gap.Inventory;
import debrief.generate.Prices;
import debrief.generate.Scope;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.publish.SiteBranch;
import debrief.segment.BareTranscript;
import debrief.site.Proof;
import debrief.site.SitePlan.Address;
import debrief.site.page.Site;
import debrief.talk.Talks;
import debrief.transcript.TranscriptReader;
import debrief.transcript.reading.Reading;
import debrief.view.View;
import debrief.write.ChatRun;
import debrief.write.CoachChoice;
import debrief.write.Coaches;
import debrief.write.Generate;
import debrief.write.GenerateRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * START HERE: what each command does, as a straight story whose lines are the rooms' names.
 *
 * <pre>{@code
 * CheckResult found = Pipeline.check(root);
 * BuildRequest request = BuildRequest.open(root, site, "site", Optional.of(Profile.PUBLIC), "", "", false);
 * BuildResult built = Pipeline.build(request, Progress.NONE);
 * }</pre>
 */
public final class Pipeline {

    private Pipeline() {}

    /** Everything that is wrong in the portfolio's files, and all that the talk itself does not bear out. */
    public static CheckResult check(Path root) throws IOException {
        Content content = ContentFolder.readAndKeep(root);
        // Of the interviews that could be read. What is missing cannot be proven: gaps tell it.
        Review review = Review.of(content.portfolio());
        List<Problem> problems = new ArrayList<>(problems(root, content));
        OpenSource.warning(root, content.portfolio()).ifPresent(problems::add);
        List<Notice> notices = Notice.all(content, problems, review);
        return CheckResult.of(content, notices);
    }

    private static List<Problem> problems(Path root, Content content) throws IOException {
        try {
            return BuildInputs.of(root, content).check();
        } catch (ProblemsException more) {
            return Stream.concat(content.problems().stream(), more.problems().stream())
                    .toList();
        }
    }

    /** What a transcript holds, whatever program exported it, or a report that quotes one; in an interview's folder as it counts turns. */
    public static Reading read(Path file, byte[] transcript) throws IOException {
        return ContentFolder.talk(file, transcript)
                .or(() -> QuotedTalk.in(transcript))
                .orElseGet(() -> TranscriptReader.read(transcript, null, List.of()));
    }

    /** A transcript or a report becomes an interview's folder; no file is ever changed. */
    public static Import.Imported importFile(ImportRequest request) throws IOException {
        return Import.run(request);
    }

    /** @throws ProblemsException when there is no portfolio to import into, with what to do */
    public static void requirePortfolio(Path root) {
        ContentFolder.require(root);
    }

    /** What somebody pipes or pastes, unless it is too much to be a transcript. */
    public static byte[] standardInput() throws IOException {
        return ContentFolder.transcriptBytes(System.in);
    }

    /** A report on an interview that is there comes to its questions. */
    public static ReportJoin.Joined join(Path root, String interview, Source report) throws IOException {
        return ReportJoin.run(root, interview, report);
    }

    /** What a file says that somebody has, as an advertisement or a CV; where letters of it were lost is told. */
    public static String text(Path file, List<String> told) throws IOException {
        return ToldFile.from(file, told);
    }

    /** The CV comes into the portfolio; false when the same text is there, and never in the place of another. */
    public static boolean importCv(Path root, String text) throws IOException {
        return ToldFile.create(root, ToldFile.CV, text);
    }

    /** Who asks in it and which questions there are, as rules propose it. */
    public static BareTranscript propose(Reading reading) {
        return BareTranscript.of(reading);
    }

    /** The bytes of a transcript, unless there are too many to be one. */
    public static byte[] transcriptBytes(Path file) throws IOException {
        return ContentFolder.transcriptBytes(file);
    }

    /** What nobody wrote yet, what is stale, and what of a coach's words was repaired or left out. */
    public static Inventory gaps(Path root) throws IOException {
        Portfolio portfolio =
                BareTranscript.completeBegun(ContentFolder.read(root).complete(), new Talks());
        return Inventory.of(portfolio, Origin.PLAYBOOK_VERSION);
    }

    /** What is missing, through a coach: the playbook, or a language model. */
    public static Generate.Outcome generate(GenerateRequest request, Generate.Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        return Generate.run(request, progress);
    }

    /** What builds show unless the user says otherwise. */
    public static Profile profile(Path root) throws IOException {
        return ContentFolder.read(root).portfolio().profile();
    }

    /** Who writes unless the user says otherwise; empty when portfolio.yaml names nobody. */
    public static Optional<CoachChoice> coach(Path root) throws IOException {
        return Files.isDirectory(root.resolve("content"))
                ? CoachSetting.of(root).map(CoachChoice::of)
                : Optional.empty();
    }

    /** The same through a chat assistant that a person asks: what to paste, one message after the other. */
    public static ChatRun.Outcome chat(
            Path root, Scope scope, String model, LocalDate today, Generate.Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        return ChatRun.start(root, scope, model, today, progress);
    }

    /** What the chat assistant replied. */
    public static ChatRun.Outcome reply(
            Path root, String pasted, String message, LocalDate today, Generate.Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        return ChatRun.reply(root, pasted, message, today, progress);
    }

    /** Ids of the interviews, in reading order. */
    public static List<String> interviews(Path root) throws IOException {
        return ContentFolder.read(root).portfolio().interviews().stream()
                .map(Interview::id)
                .toList();
    }

    /** Every question as {@code interview/exchange}, in reading order; of a bare transcript those that rules find. */
    public static List<String> exchanges(Path root) throws IOException {
        return BareTranscript.complete(ContentFolder.read(root).portfolio(), new Talks()).interviews().stream()
                .flatMap(interview ->
                        interview.report().exchanges().stream().map(exchange -> interview.id() + "/" + exchange.id()))
                .toList();
    }

    /** The models whose words stand in the portfolio, as {@code openai:gpt-5.4-mini}. */
    public static List<String> writers(Path root) throws IOException {
        return ContentFolder.read(root).portfolio().interviews().stream()
                .flatMap(interview -> interview.report().origins())
                .filter(origin -> !origin.isPlaybook())
                .map(origin -> origin.coach() + ":" + origin.model())
                .distinct()
                .toList();
    }

    /** What language models cost, the portfolio's own list first. */
    public static Prices prices(Path root) throws IOException {
        return Coaches.prices(root);
    }

    /**
     * The site: read, leave out what the profile must not see, plan every page, render all, look through what everybody could
     * read, then publish.
     */
    public static BuildResult build(BuildRequest request, Progress progress) throws IOException {
        try (BuildLock alone = BuildLock.of(request.root(), request.site())) {
            BuildState state = new BuildState(request.root(), request.site(), request.look());
            String inputs = state.inputs();
            if (request.mayBeUpToDate() && state.isUpToDate(inputs)) {
                return BuildResult.NOTHING_TO_DO;
            }
            BuildResult built = buildAlone(request, progress, alone.waiting());
            if (request.passphrase().isEmpty()) {
                state.save(inputs);
            }
            return built;
        }
    }

    @SuppressWarnings("try") // the watch is held, not used
    private static BuildResult buildAlone(BuildRequest request, Progress progress, @Nullable Path waiting)
            throws IOException {
        progress.step("reading " + request.root().resolve("content"));
        Content content = ContentFolder.read(request.root());
        Portfolio portfolio = content.complete();
        View view = View.of(portfolio, request.profile().orElse(portfolio.profile()));
        BuildInputs files = BuildInputs.of(request.root(), content);
        progress.step("planning");
        Address address = request.address(portfolio.siteUrl());
        Proof proof = Proof.of(view);
        Site site = files.plan(view, address, proof);
        progress.step("rendering " + site.pages().size() + " files");
        Gate gate = Gate.of(portfolio, view.profile(), address.url(), request.agreed());
        try (Publication publication = new Publication(request.site(), request.shownAs(), gate, waiting);
                InterruptedBuild watch = InterruptedBuild.watch(publication, progress)) {
            files.bake(site, request, publication, progress);
            List<Problem> warnings = files.warnings(site, gate, request, view.profile());
            progress.step("publishing");
            return BuildResult.of(view, publication.publish(), proof.review().countOn(portfolio), warnings);
        }
    }

    /**
     * The public site, and nothing of what it is made of, to a branch of another repository.
     *
     * @param siteUrl where it will be read; the portfolio's own, else that of GitHub Pages, when empty
     * @param agreed whether names that nobody declared may be published
     * @throws debrief.publish.PublishRefused when the branch cannot be reached or holds something else; it is as it was then
     */
    public static Published publish(
            Path root, SiteBranch branch, String siteUrl, boolean replace, boolean dryRun, boolean agreed)
            throws IOException {
        String url = branch.url(siteUrl, ContentFolder.read(root).portfolio().siteUrl());
        Path site = OwnFolder.made(root).resolve("publish");
        // Looked at first: a mistyped address or a missing right is told before anything is built.
        try (SiteBranch.Draft draft = branch.look(site, OwnFolder.made(root).resolve("publish.git"), replace)) {
            BuildRequest request =
                    BuildRequest.open(root, site, "the site", Optional.of(Profile.PUBLIC), url, "", true);
            BuildResult built = build(request.agreed(agreed), Progress.NONE);
            List<String> changes = draft.changes();
            if (!dryRun && !changes.isEmpty()) {
                draft.push();
            }
            return new Published(built, changes, draft.isFirst(), url);
        }
    }

    /**
     * Whether {@link #zip} may write its file; asked before anything is built.
     *
     * @throws ProblemsException when that would overwrite somebody else's
     */
    public static void checkZip(Path site, String shownAs) {
        SiteZip.check(site, shownAs);
    }

    /** The site that was built last, as one file beside its folder. */
    @SuppressWarnings("try") // the right to write is held, not used
    public static Path zip(Path root, Path site, String shownAs) throws IOException {
        try (BuildLock alone = BuildLock.of(root, site)) {
            SiteZip.check(site, shownAs);
            Path file = SiteZip.file(site);
            WholeFile.write(file, SiteZip.of(site));
            return file;
        }
    }
}
