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
import debrief.names.DeclaredNames;
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

    /**
     * One thing that must not be published, however often and in whatever spellings it stands in the site.
     *
     * @param words of a name those that were declared
     */
    private record Leak(Kind kind, String rule, String words) {}

    private final LeakScan scan;
    private final DeclaredNames names;
    private final boolean open;
    private final UndeclaredNames undeclared;
    private final Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> accepted = new TreeSet<>();
    private final Map<Leak, Set<String>> leaks = new ConcurrentHashMap<>();
    private final Map<Leak, Set<String>> spellings = new ConcurrentHashMap<>();
    private final Map<Leak, Set<String>> addresses = new ConcurrentHashMap<>();
    private final Set<String> unread = new ConcurrentSkipListSet<>();

    private Gate(LeakScan scan, DeclaredNames names, boolean open, UndeclaredNames undeclared) {
        this.scan = scan;
        this.names = names;
        this.undeclared = undeclared;
        this.open = open;
    }

    /**
     * @param url where the site will be published: whoever reads the site knows its address
     * @param agreed whether names that nobody declared may be published
     */
    public static Gate of(Portfolio portfolio, Profile profile, String url, boolean agreed) {
        if (profile != Profile.PUBLIC) {
            return new Gate(LeakScan.NONE, DeclaredNames.of(List.of()), true, UndeclaredNames.NONE);
        }
        Cast cast = Cast.of(portfolio);
        UndeclaredNames undeclared = agreed ? UndeclaredNames.NONE : UndeclaredNames.of(portfolio);
        Gate gate = new Gate(LeakScan.of(cast), cast.tree(), false, undeclared);
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
        scan.in(permalink).stream()
                .filter(found -> isLeak(permalink, found))
                .findFirst()
                .ifPresent(found -> add(addresses, leak(permalink, found), permalink));
        // Of a picture only what it shows was kept, and that a program cannot read.
        if (!BarePicture.is(bytes)) {
            PublishedText.text(permalink, bytes)
                    .ifPresentOrElse(text -> lookAt(text, permalink), () -> unread.add(permalink));
        }
    }

    private void lookAt(String text, String permalink) {
        undeclared.look(permalink, text);
        for (Found found : scan.in(text)) {
            if (isLeak(text, found)) {
                Leak leak = leak(text, found);
                add(leaks, leak, permalink);
                add(spellings, leak, words(text, found));
            }
        }
    }

    private Leak leak(String text, Found found) {
        String words = words(text, found);
        String told = found.kind() == Kind.NAME
                ? names.at(words, 0).map(match -> match.names().get(0)).orElse(words)
                : words;
        return new Leak(found.kind(), found.rule(), told);
    }

    private static String words(String text, Found found) {
        return Unescaped.plain(text.substring(found.start(), found.end()));
    }

    private static void add(Map<Leak, Set<String>> all, Leak leak, String one) {
        all.computeIfAbsent(leak, any -> new ConcurrentSkipListSet<>()).add(one);
    }

    private boolean isLeak(String text, Found found) {
        String words = words(text, found);
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
        List<Problem> problems = new ArrayList<>(undeclared.problems());
        if (leaks.isEmpty() && addresses.isEmpty() && problems.isEmpty()) {
            return unread.stream()
                    .filter(permalink -> !SAY_NOTHING.matcher(permalink).find())
                    .map(permalink -> unread(root, permalink))
                    .toList();
        }
        LeakOrigins origins = new LeakOrigins(root, scan);
        addresses.forEach((leak, pages) -> problems.add(Problem.error(
                Location.of(shownAs + "/" + masked(pages.iterator().next())),
                "the address of this page holds " + article(leak.rule())
                        + others(pages).replace("and in", "and that of"),
                "rename the interview's folder, or the id, alias, topic or file that it is made of"
                        + declared(leak, origins))));
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
        String place = spellings.getOrDefault(leak, Set.of()).stream()
                .map(words -> origins.of(leak.kind(), words))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        String first = files.iterator().next();
        return Problem.error(
                Location.of(shownAs + "/" + masked(first)),
                "%s would be published here%s".formatted(article(leak.rule()), others(files)),
                (place.isEmpty() ? "" : "it stands in " + place + "; ")
                        + (leak.kind() == Kind.SECRET
                                ? "take it out, and make a new one: whoever read the file has it"
                                : "take it out, or name it under 'open:' in portfolio.yaml if everybody may read it")
                        + declared(leak, origins));
    }

    private static String others(Set<String> files) {
        return files.size() == 1
                ? ""
                : files.size() == 2 ? ", and in another file" : ", and in " + (files.size() - 1) + " other files";
    }

    private static String declared(Leak leak, LeakOrigins origins) {
        String line = leak.kind() == Kind.NAME ? origins.declaring(leak.words()) : "";
        return line.isEmpty() ? "" : "; the name is declared in " + line;
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
