package debrief;

import debrief.bake.Assets;
import debrief.bake.BuildState;
import debrief.bake.HandWritten;
import debrief.bake.LockedSite;
import debrief.bake.Publication;
import debrief.bake.SiteZip;
import debrief.bake.Templates;
import debrief.bring.Import;
import debrief.bring.ImportRequest;
import debrief.build.BuildLock;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.build.BuildResult;
import debrief.build.Gate;
import debrief.build.InterruptedBuild;
import debrief.build.UnreadableMarkdown;
import debrief.check.CheckResult;
import debrief.check.Notice;
import debrief.coach.ModelFailure;
import debrief.content.ContentFolder;
import debrief.content.ContentFolder.Content;
import debrief.disk.WholeFile;
import debrief.evidence.Review;
import debrief.gap.Gap;
import debrief.gap.GapFinder;
import debrief.generate.Prices;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.view.Projection;
import debrief.playbook.Playbook;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.segment.BareTranscript;
import debrief.site.Proof;
import debrief.site.SitePlan;
import debrief.site.SitePlan.Address;
import debrief.site.page.Site;
import debrief.talk.Talks;
import debrief.transcript.reading.Reading;
import debrief.transcript.TranscriptReader;
import debrief.write.Coaches;
import debrief.write.Generate;
import debrief.write.GenerateRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** START HERE: what each command does, as a straight story whose lines are the rooms' names. */
public final class Pipeline {

    private Pipeline() {}

    /** Everything that is wrong in the portfolio's files, and all that the talk itself does not bear out. */
    public static CheckResult check(Path root) throws IOException {
        Content content = ContentFolder.readAndKeep(root);
        // Of the interviews that could be read. What is missing cannot be proven: gaps tell it.
        Review review = Review.of(content.portfolio());
        List<Notice> notices = Notice.all(content, problems(root, content), review);
        return new CheckResult(notices, content.portfolio().interviews().size());
    }

    private static List<Problem> problems(Path root, Content content) throws IOException {
        try {
            HandWritten handWritten = HandWritten.crawl(root);
            Templates templates = new Templates(root.resolve("templates"));
            Site site = SitePlan.of(
                    content.portfolio(),
                    Profile.PRIVATE,
                    Address.of("", ""),
                    handWritten.pages(),
                    templates.words(),
                    Proof.NONE,
                    new Talks());
            templates.check(site.pages());
            return all(content, handWritten, Assets.of(root), templates, UnreadableMarkdown.check(content, handWritten));
        } catch (ProblemsException more) {
            return Stream.concat(content.problems().stream(), more.problems().stream())
                    .toList();
        }
    }

    /** What a transcript holds, whatever program exported it. */
    public static Reading read(byte[] transcript) {
        return TranscriptReader.read(transcript, null, List.of());
    }

    /** A transcript or a report becomes an interview's folder; no file is ever changed. */
    public static Import.Imported importFile(ImportRequest request) throws IOException {
        return Import.run(request);
    }

    /** Who asks in it and which questions there are, as rules propose it. */
    public static BareTranscript propose(Reading reading) {
        return BareTranscript.of(reading);
    }

    /** The bytes of a transcript, unless there are too many to be one. */
    public static byte[] transcriptBytes(Path file) throws IOException {
        return ContentFolder.transcriptBytes(file);
    }

    /** What nobody wrote yet, and what is stale. That a model could do better than rules is no news. */
    public static List<Gap> gaps(Path root) throws IOException {
        return GapFinder.find(ContentFolder.read(root).complete(), Playbook.VERSION).stream()
                .filter(gap -> gap.reason() != Gap.Reason.RULES)
                .toList();
    }

    /** What is missing, through a coach: the playbook, or a language model. */
    public static Generate.Outcome generate(GenerateRequest request, Generate.Progress progress)
            throws IOException, ModelFailure, InterruptedException {
        return Generate.run(request, progress);
    }

    /** Ids of the interviews, in reading order. */
    public static List<String> interviews(Path root) throws IOException {
        return ContentFolder.read(root).portfolio().interviews().stream()
                .map(Interview::id)
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
            return buildAlone(request, progress, alone.waiting());
        }
    }

    @SuppressWarnings("try") // the watch is held, not used
    private static BuildResult buildAlone(BuildRequest request, Progress progress, @Nullable Path waiting)
            throws IOException {
        BuildState state = new BuildState(request.root(), request.site(), request.look());
        String inputs = state.inputs();
        // Whether the passphrase is still the same could only be told by keeping something of it.
        if (!request.full() && request.passphrase().isEmpty() && state.isUpToDate(inputs)) {
            return BuildResult.NOTHING_TO_DO;
        }
        progress.step("reading " + request.root().resolve("content"));
        Content content = ContentFolder.read(request.root());
        Portfolio portfolio = content.complete();
        Profile profile = request.profile().orElse(portfolio.profile());
        Projection projection = Projection.of(portfolio, profile);
        // Afterwards, for the questions that rules find are named by the words in them.
        Talks talks = new Talks();
        Portfolio shown = BareTranscript.complete(projection.portfolio(), talks);
        Portfolio proven = BareTranscript.complete(projection.proven(), talks);
        HandWritten handWritten = HandWritten.crawl(request.root());
        Assets assets = Assets.of(request.root());
        Templates templates = new Templates(request.root().resolve("templates"));
        // Indexes, feeds and previews need an address; a locked site has none of them.
        String url = request.passphrase().isPresent() ? "" : request.url(portfolio.siteUrl());
        progress.step("planning");
        Address address = Address.of(url, request.basePath());
        Proof proof = Proof.of(profile, proven, shown, talks);
        Site site = SitePlan.of(shown, profile, address, handWritten.pages(), templates.words(), proof, talks);
        progress.step("rendering " + site.pages().size() + " files");
        Gate gate = Gate.of(portfolio, profile, url);
        try (Publication publication = new Publication(request.site(), request.shownAs(), gate, waiting);
                InterruptedBuild watch = InterruptedBuild.watch(publication, progress)) {
            if (request.passphrase().isPresent()) {
                LockedSite locked = new LockedSite(
                        request.site(), request.shownAs(), request.passphrase().get(), templates);
                handWritten.bake(site, templates, locked);
                assets.publish(publication, locked);
                progress.step("locking");
                locked.seal(publication);
            } else {
                handWritten.bake(site, templates, publication);
                assets.publish(publication);
            }
            List<Problem> more = new ArrayList<>(gate.close(request.root(), request.shownAs()));
            more.addAll(UnreadableMarkdown.on(content, handWritten, templates));
            progress.step("publishing");
            Publication.Outcome outcome = publication.publish();
            if (request.passphrase().isEmpty()) {
                state.save(inputs);
            }
            return new BuildResult(
                    profile,
                    shown.interviews().size(),
                    outcome.files(),
                    outcome.written(),
                    outcome.removed(),
                    false,
                    projection.leftOut(),
                    proof.review().findings().size(),
                    all(content, handWritten, assets, templates, more));
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

    private static List<Problem> all(
            Content content, HandWritten handWritten, Assets assets, Templates templates, List<Problem> more) {
        return Stream.of(content.problems(), handWritten.warnings(), assets.warnings(), templates.warnings(), more)
                .flatMap(List::stream)
                .sorted(Problem.READING_ORDER)
                .toList();
    }
}
