package debrief.publish;

import debrief.words.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the sources may lie open: whether one of these repositories is public, nobody can know from here. */
public final class Forge {

    private static final Set<String> HOSTS = WordList.read(Forge.class, "forges.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern REMOTE = Pattern.compile(
            "(?m)^(\\S+)\\t(?:\\w+://)?(?:[^/@\\s]+@)?([\\w.-]+)(?::\\d+)?[/:](\\S+?)(?:\\.git)?/? \\(push\\)");

    private Forge() {}

    /**
     * The first remote on such a server, as {@code origin (github.com/me/prep)}.
     *
     * @param root of the portfolio; none where git knows no repository there, or keeps {@code content/} out of it
     */
    public static Optional<String> behind(Path root) throws IOException {
        if (Stream.iterate(root.toAbsolutePath(), folder -> folder != null, Path::getParent)
                .noneMatch(folder -> Files.exists(folder.resolve(".git")))) {
            return Optional.empty();
        }
        try {
            Optional<String> remote = REMOTE.matcher(
                            Git.in(root, "remote", "-v").out())
                    .results()
                    .filter(found -> HOSTS.contains(found.group(2).toLowerCase(Locale.ROOT)))
                    .map(found -> "%s (%s/%s)".formatted(found.group(1), found.group(2), found.group(3)))
                    .findFirst();
            return remote.isPresent()
                            && Git.in(root, "check-ignore", "--quiet", "content/portfolio.yaml")
                                    .ok()
                    ? Optional.empty()
                    : remote;
        } catch (PublishRefused noGit) {
            return Optional.empty();
        }
    }
}
