package debrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import debrief.bake.Inspection;
import debrief.bake.Publication;
import debrief.model.Portfolio;
import debrief.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as the root package's sign draws it: which room may call on which, and which holds which library. */
class HouseRulesTest {

    /** Room → the rooms it may touch. "" is the root package, which holds Pipeline. */
    private static final Map<String, Set<String>> MAY_TOUCH = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("words", Set.of()),
            Map.entry("talk", Set.of("model", "words")),
            Map.entry("problem", Set.of()),
            Map.entry(
                    "transcript",
                    Set.of(
                            "model",
                            "problem",
                            "transcript.cues",
                            "transcript.file",
                            "transcript.json",
                            "transcript.reading",
                            "transcript.table",
                            "transcript.text",
                            "words")),
            Map.entry("coach", Set.of("model", "words")),
            Map.entry("chat", Set.of("coach", "disk", "model")),
            Map.entry("gap", Set.of("coach", "model")),
            Map.entry("names", Set.of("model", "words")),
            Map.entry("view", Set.of("model", "names", "segment", "talk", "words")),
            Map.entry("leak", Set.of("model", "names", "words")),
            Map.entry("report", Set.of("model", "segment", "words")),
            Map.entry("segment", Set.of("model", "talk", "transcript.reading", "words")),
            Map.entry("measure", Set.of("model", "talk", "words")),
            Map.entry(
                    "site",
                    Set.of(
                            "card",
                            "evidence",
                            "evidence.reading",
                            "measure",
                            "model",
                            "problem",
                            "site.page",
                            "talk",
                            "view",
                            "words")),
            Map.entry("disk", Set.of()),
            Map.entry("publish", Set.of("disk", "words")),
            Map.entry("knowledge", Set.of("model", "talk", "words")),
            Map.entry("evidence", Set.of("evidence.reading", "evidence.rules", "model", "talk", "words")),
            Map.entry(
                    "content",
                    Set.of(
                            "coach",
                            "content.yaml",
                            "disk",
                            "evidence",
                            "evidence.reading",
                            "knowledge",
                            "model",
                            "problem",
                            "report",
                            "segment",
                            "transcript",
                            "transcript.file",
                            "transcript.reading",
                            "words")),
            Map.entry("llm", Set.of("coach", "disk", "model")),
            Map.entry(
                    "generate",
                    Set.of(
                            "coach",
                            "disk",
                            "gap",
                            "generate.checks",
                            "generate.prompt",
                            "leak",
                            "measure",
                            "model",
                            "words")),
            Map.entry("generate.prompt", Set.of("coach", "evidence.reading", "measure", "model", "talk", "words")),
            Map.entry(
                    "generate.checks",
                    Set.of(
                            "coach",
                            "evidence.reading",
                            "generate.prompt",
                            "knowledge",
                            "measure",
                            "model",
                            "talk",
                            "words")),
            Map.entry("markdown", Set.of()),
            Map.entry("lock", Set.of()),
            Map.entry("card", Set.of("model", "talk", "words")),
            Map.entry(
                    "sheet",
                    Set.of("card", "coach", "evidence.reading", "knowledge", "measure", "model", "talk", "words")),
            Map.entry("bake.jbake", Set.of("problem", "site.page")),
            Map.entry("bake", Set.of("disk", "bake.jbake", "lock", "markdown", "model", "problem", "site.page")),
            Map.entry(
                    "bring",
                    Set.of(
                            "content",
                            "disk",
                            "model",
                            "names",
                            "problem",
                            "report",
                            "segment",
                            "talk",
                            "transcript",
                            "transcript.file",
                            "transcript.reading",
                            "words")),
            Map.entry(
                    "build",
                    Set.of(
                            "bake",
                            "content",
                            "disk",
                            "evidence.reading",
                            "leak",
                            "lock",
                            "markdown",
                            "model",
                            "names",
                            "problem",
                            "site",
                            "site.page",
                            "view")),
            Map.entry("check", Set.of("content", "evidence", "evidence.reading", "model", "problem")),
            Map.entry(
                    "write",
                    Set.of(
                            "chat",
                            "coach",
                            "content",
                            "disk",
                            "gap",
                            "generate",
                            "knowledge",
                            "leak",
                            "llm",
                            "model",
                            "problem",
                            "segment",
                            "sheet",
                            "talk")),
            Map.entry(
                    "",
                    Set.of(
                            "bake",
                            "bring",
                            "build",
                            "check",
                            "coach",
                            "content",
                            "disk",
                            "evidence",
                            "evidence.reading",
                            "gap",
                            "generate",
                            "model",
                            "problem",
                            "publish",
                            "segment",
                            "site",
                            "site.page",
                            "talk",
                            "transcript",
                            "transcript.reading",
                            "view",
                            "write")),
            Map.entry("serve", Set.of("disk", "problem")),
            Map.entry(
                    "cli",
                    Set.of(
                            "",
                            "bring",
                            "build",
                            "check",
                            "coach",
                            "content",
                            "gap",
                            "generate",
                            "llm",
                            "lock",
                            "model",
                            "problem",
                            "publish",
                            "segment",
                            "serve",
                            "site.page",
                            "transcript.cues",
                            "transcript.file",
                            "transcript.reading",
                            "view",
                            "write")),
            Map.entry("content.yaml", Set.of("model", "problem")),
            Map.entry("evidence.reading", Set.of("knowledge", "model", "talk", "words")),
            Map.entry(
                    "evidence.rules",
                    Set.of("evidence.reading", "knowledge", "leak", "measure", "model", "talk", "words")),
            Map.entry("transcript.cues", Set.of("transcript.reading")),
            Map.entry("transcript.file", Set.of("problem", "transcript.reading")),
            Map.entry("transcript.json", Set.of("transcript.cues", "transcript.reading", "words")),
            Map.entry("transcript.reading", Set.of("model", "problem")),
            Map.entry("transcript.table", Set.of("transcript.cues", "transcript.reading", "words")),
            Map.entry("transcript.text", Set.of("transcript.reading", "words")),
            Map.entry("site.page", Set.of("measure", "model")));

    /** Package of a library → the rooms that may know it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry(
                    "com.fasterxml.jackson",
                    Set.of(
                            "chat",
                            "content.yaml",
                            "generate",
                            "generate.checks",
                            "generate.prompt",
                            "llm",
                            "transcript.json")),
            Map.entry("com.google.i18n.phonenumbers", Set.of("leak")),
            Map.entry("com.networknt", Set.of("generate", "generate.prompt")),
            Map.entry("dev.langchain4j", Set.of("llm")),
            Map.entry("org.mozilla.universalchardet", Set.of("transcript.file")),
            Map.entry("org.yaml.snakeyaml", Set.of("content.yaml")),
            Map.entry("freemarker", Set.of("bake")),
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("org.owasp", Set.of("markdown")),
            Map.entry("org.jbake", Set.of("bake.jbake")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("javax.crypto", Set.of("lock")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("com.fasterxml.jackson.dataformat", Set.of("content.yaml")));

    /** What others get to see is made here. */
    private static final Set<String> SHOWING = Set.of("site", "bake", "export");

    private static final int MOST_NAMES_TWICE = 2;

    /** All but the stand-in for a library. */
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/org/json/"))
            .importUrl(Pipeline.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void importsOnlyPointDown() {
        for (JavaClass from : HOUSE) {
            Set<String> touched = from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("debrief"))
                    .map(HouseRulesTest::room)
                    .filter(room -> !room.equals(room(from)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(MAY_TOUCH).containsKey(room(from));
            assertThat(MAY_TOUCH.get(room(from)))
                    .as("what %s may touch", from.getName())
                    .containsAll(touched);
        }
    }

    @Test
    void noRoomsFormACircle() {
        slices().matching("debrief.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void eachLibraryLivesInOneRoom() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are outside " + rooms, (JavaClass type) -> !rooms.contains(room(type))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(HOUSE));
    }

    @Test
    void whatIsShownIsMadeOfAView() {
        assertThat(View.class.getConstructors())
                .as("a View is made by projection")
                .isEmpty();
        assertThat(HOUSE.stream()
                        .filter(type -> SHOWING.contains(room(type).replaceFirst("\\..*", "")))
                        .flatMap(type -> Stream.concat(
                                type.getCodeUnits().stream().flatMap(unit -> unit.getRawParameterTypes().stream()),
                                type.getFields().stream().map(JavaField::getRawType)))
                        .filter(type -> type.isEquivalentTo(Portfolio.class)))
                .as("a Portfolio may hold what nobody else may see")
                .isEmpty();
    }

    @Test
    void nothingIsPublishedWithoutTheLastLook() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Publication.class, Inspection.class)
                .should()
                .callConstructor(Publication.class, Path.class, String.class)
                .orShould()
                .accessField(Inspection.class, "NONE")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("debrief.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..")
                .because("an export hands its bytes to a Destination, where the last look sees them")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void hardlyAnyNameStandsTwice() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Map<String, Long> files = sources.map(source -> String.valueOf(source.getFileName()))
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
            files.values().removeIf(count -> count == 1);
            assertThat(files).hasSizeLessThanOrEqualTo(MOST_NAMES_TWICE);
        }
    }

    @Test
    void pureRoomsTouchNoFilesAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "debrief.model..", "debrief.talk..", "debrief.problem..", "debrief.gap..", "debrief.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..", "java.net.http..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("debrief.transcript..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..")
                .because("a reader gets bytes and streams over bytes, never a file")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("debrief.names..", "debrief.view..", "debrief.leak..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .because("they read their own word lists, never a file, and ask nobody whose an address is")
                .check(HOUSE);
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a build must give the same bytes tomorrow")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(HOUSE);
    }

    /** A second constructor lets a copy forget a component; a factory with a name, or a {@code with…} method, does not. */
    @Test
    void recordsHaveOneConstructor() {
        assertThat(HOUSE)
                .filteredOn(type -> type.isRecord() && type.getConstructors().size() > 1)
                .isEmpty();
    }

    @Test
    void everyRoomHasASign() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> unsigned = sources.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(unsigned).isEmpty();
        }
    }

    @Test
    void noRoomIsCrowded() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Map<Path, Long> rooms = sources.filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(rooms)
                    .allSatisfy((room, files) -> assertThat(files)
                            .as(room.toString())
                            .isLessThanOrEqualTo(room.endsWith("java/debrief") ? 3 : 45));
        }
    }

    @Test
    void noFileHoldsMoreThanOneIdea() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(300);
            }
        }
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("debrief") ? "" : name.substring("debrief.".length());
    }
}
