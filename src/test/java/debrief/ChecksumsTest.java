package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What Maven fetches for a build is what was looked at when its version was chosen. */
class ChecksumsTest {

    private static final Path LIST = Path.of(".ci/checksums.sha256");
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  [\\w.+/-]+\\.(jar|pom)");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>(.+?)</artifactId>\\s*<version>(.+?)</version>");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>(.+?)</");

    /** What no usual build fetches. */
    private static final Pattern OTHER_BUILDS = Pattern.compile("(?s)<id>(gguf|mutation)</id>.*?</profile>");

    @TempDir
    private Path repository;

    @Test
    void everyVersionOfTheProjectFileIsListed() throws IOException {
        List<String> listed = Files.readAllLines(LIST);
        String pom = OTHER_BUILDS.matcher(Files.readString(Path.of("pom.xml"))).replaceAll("");
        Map<String, String> properties = PROPERTY.matcher(pom)
                .results()
                .collect(Collectors.toMap(property -> property.group(1), property -> property.group(2)));
        List<String> wanted = VERSION.matcher(pom)
                .results()
                .skip(1)
                .map(dependency -> pathOf(dependency, properties))
                .toList();

        assertThat(listed).allMatch(LINE.asMatchPredicate()).doesNotHaveDuplicates();
        assertThat(wanted)
                .hasSizeGreaterThan(30)
                .allSatisfy(path -> assertThat(listed)
                        .as("'.ci/checksums renew' lists " + path)
                        .anyMatch(line -> line.contains(path)));
    }

    private static String pathOf(MatchResult dependency, Map<String, String> properties) {
        String version = dependency.group(2);
        String said = version.startsWith("${") ? properties.get(version.substring(2, version.length() - 1)) : version;
        return "/%1$s/%2$s/%1$s-%2$s.".formatted(dependency.group(1), said);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsAnotherOneStopsTheBuild() throws Exception {
        String path = Files.readAllLines(LIST).get(0).substring(66);
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "something else");

        Process check = check();
        String said = new String(check.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                + new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).isEqualTo(1);
        assertThat(said).contains(path + ": FAILED", ".ci/checksums renew");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRepositoryWithNothingOfItIsNotTakenForAGoodOne() throws Exception {
        assertThat(check().waitFor()).isEqualTo(1);
    }

    private Process check() throws IOException {
        ProcessBuilder check = new ProcessBuilder(".ci/checksums");
        check.environment().put("MAVEN_REPOSITORY", repository.toString());
        return check.start();
    }
}
