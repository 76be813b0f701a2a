package debrief.llm;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where programs lie that are called by their name alone. */
record SearchPath(List<String> folders, List<String> endings) {

    /** @param environment {@code PATH}, which Windows writes {@code Path}, and there {@code PATHEXT} */
    static SearchPath of(Function<String, @Nullable String> environment) {
        @Nullable String path = environment.apply("PATH");
        return new SearchPath(
                split(path == null ? environment.apply("Path") : path),
                Stream.concat(
                                Stream.of(""),
                                split(environment.apply("PATHEXT")).stream().map(end -> end.toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static List<String> split(@Nullable String variable) {
        return variable == null
                ? List.of()
                : Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(variable)
                        .filter(part -> !part.isBlank())
                        .toList();
    }

    /** The program that runs when this is typed; a name with a slash is where it says. */
    Optional<Path> find(String program) {
        try {
            Path typed = Path.of(program);
            Stream<Path> places = typed.getNameCount() > 1 || typed.isAbsolute()
                    ? Stream.of(typed.toAbsolutePath())
                    : folders.stream().map(folder -> Path.of(folder).resolve(typed));
            return places.flatMap(place -> endings.stream().map(end -> place.resolveSibling(place.getFileName() + end)))
                    .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
