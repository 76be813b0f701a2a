package debrief.build;

import debrief.bake.Assets;
import debrief.bake.BarePicture;
import debrief.bake.Inspection;
import debrief.evidence.reading.Finding;
import debrief.leak.LeakScan;
import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.model.Accepted;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Visibility;
import debrief.names.Cast;
import debrief.names.Unescaped;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last look over the finished bytes of a public site: as long as one file holds a declared name, somebody's address or number,
 * or a secret, nothing is published. No problem repeats what was found.
 */
public final class Gate implements Inspection {

    /** A finding is accepted by part of its words; fewer letters would let anything through. */
    private static final int FEWEST = 5;

    /** Fonts and icons: no program notes its author there. */
    private static final Pattern SAY_NOTHING = Pattern.compile("(?i)\\.(?:woff2?|ttf|otf|ico)$");

    /** One thing that must not be published, however often it stands in the site. */
    private record Leak(Kind kind, String rule, String words) {}

    private final LeakScan scan;
    private final boolean open;
    private final Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> accepted = new TreeSet<>();
    private final Map<Leak, Set<String>> leaks = new ConcurrentHashMap<>();
    private final Set<String> addresses = new ConcurrentSkipListSet<>();
    private final Set<String> unread = new ConcurrentSkipListSet<>();

    private Gate(LeakScan scan, boolean open) {
        this.scan = scan;
        this.open = open;
    }

    /** @param url where the site will be published: whoever reads the site knows its address */
    public static Gate of(Portfolio portfolio, Profile profile, String url) {
        if (profile != Profile.PUBLIC) {
            return new Gate(LeakScan.NONE, true);
        }
        Gate gate = new Gate(LeakScan.of(Cast.of(portfolio)), false);
        gate.allowed.addAll(portfolio.open());
        gate.scan.in(url).forEach(found -> gate.allowed.add(url.substring(found.start(), found.end())));
        portfolio.interviews().stream()
                .filter(interview -> interview.setting().visibility() == Visibility.PUBLIC)
                .flatMap(interview -> interview.report().accepted().stream())
                .filter(one -> one.kind().equals(Finding.Kind.PRIVATE_DATA.key()))
                .map(Accepted::words)
                .filter(words -> words.length() >= FEWEST)
                .forEach(gate.accepted::add);
        return gate;
    }

    @Override
    public void look(String permalink, byte[] bytes) {
        if (open || isBuiltIn(permalink, bytes)) {
            return;
        }
        if (scan.in(permalink).stream().anyMatch(found -> isLeak(permalink, found))) {
            addresses.add(permalink);
        }
        // Of a picture only what it shows was kept, and that a program cannot read.
        if (!BarePicture.is(bytes)) {
            PublishedText.text(permalink, bytes)
                    .ifPresentOrElse(text -> lookAt(text, permalink), () -> unread.add(permalink));
        }
    }

    private void lookAt(String text, String permalink) {
        for (Found found : scan.in(text)) {
            if (isLeak(text, found)) {
                Leak leak = new Leak(
                        found.kind(), found.rule(), Unescaped.plain(text.substring(found.start(), found.end())));
                leaks.computeIfAbsent(leak, any -> new ConcurrentSkipListSet<>())
                        .add(permalink);
            }
        }
    }

    private boolean isLeak(String text, Found found) {
        String words = Unescaped.plain(text.substring(found.start(), found.end()));
        return !allowed.contains(words) && accepted.stream().noneMatch(words::contains);
    }

    private static boolean isBuiltIn(String permalink, byte[] bytes) {
        try {
            return Assets.isBuiltIn(permalink, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After the last file.
     *
     * @param shownAs what the user calls the site's folder
     * @return the files that are neither text nor picture, so that a person has to look into them
     * @throws ProblemsException when something was found, with the place in the user's files where it can be told
     */
    public List<Problem> close(Path root, String shownAs) throws IOException {
        if (leaks.isEmpty() && addresses.isEmpty()) {
            return unread.stream()
                    .filter(permalink -> !SAY_NOTHING.matcher(permalink).find())
                    .map(permalink -> unread(root, permalink))
                    .toList();
        }
        List<Problem> problems = new ArrayList<>();
        for (String address : addresses) {
            problems.add(Problem.error(
                    Location.of(shownAs + "/" + masked(address)),
                    "the address of this page holds a declared name",
                    "rename the interview's folder, or the id, alias, topic or file that it is made of"));
        }
        LeakOrigins origins = new LeakOrigins(root, scan);
        leaks.forEach((leak, files) -> problems.add(problem(leak, files, origins, shownAs)));
        problems.sort(Problem.READING_ORDER);
        throw new ProblemsException(problems);
    }

    private static Problem unread(Path root, String permalink) {
        String source = Stream.of("assets/", "content/", "templates/")
                .map(folder -> folder + permalink)
                .filter(file -> Files.exists(root.resolve(file)))
                .findFirst()
                .orElse(permalink);
        return Problem.warning(
                Location.of(source),
                "nobody has looked into this file, and everybody may open it",
                "look for names yourself, also in what its program notes about its author; debrief reads texts and pictures");
    }

    private Problem problem(Leak leak, Set<String> files, LeakOrigins origins, String shownAs) {
        String more = files.size() == 1
                ? ""
                : files.size() == 2 ? ", and in another file" : ", and in " + (files.size() - 1) + " other files";
        String place = origins.of(leak.kind(), leak.words());
        String first = files.iterator().next();
        return Problem.error(
                Location.of(shownAs + "/" + masked(first)),
                "%s would be published here%s".formatted(article(leak.rule()), more),
                (place.isEmpty() ? "" : "it stands in " + place + "; ")
                        + (leak.kind() == Kind.SECRET
                                ? "take it out, and make a new one: whoever read the file has it"
                                : "take it out, or name it under 'open:' in portfolio.yaml if everybody may read it"));
    }

    /** Addresses may hold what must not be printed. */
    private String masked(String permalink) {
        StringBuilder masked = new StringBuilder(permalink);
        List<Found> found = scan.in(permalink);
        for (int i = found.size() - 1; i >= 0; i--) {
            masked.replace(found.get(i).start(), found.get(i).end(), "…");
        }
        return masked.toString();
    }

    private static String article(String rule) {
        return ("aeiou".indexOf(rule.toLowerCase(Locale.ROOT).charAt(0)) >= 0 ? "an " : "a ") + rule;
    }
}
