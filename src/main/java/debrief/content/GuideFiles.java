package debrief.content;

import debrief.content.yaml.Limits;
import debrief.content.yaml.Mistakes;
import debrief.model.Guide;
import debrief.model.Keyed;
import debrief.model.Kind;
import debrief.problem.Location;
import debrief.problem.Nearest;
import debrief.problem.Problem;
import debrief.words.WordList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The guides: one for each kind of question, the program's own where the portfolio has none. */
final class GuideFiles {

    private static final String FOLDER = "content/guides";
    private static final String ENDING = ".md";
    private static final List<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::key).toList();

    private GuideFiles() {}

    /** The program's own, read when somebody first asks. */
    private static final class Own {

        static final Map<Kind, Guide> GUIDES = new EnumMap<>(Kind.class);

        static {
            for (Kind kind : Kind.values()) {
                String name = "/debrief/guide/" + kind.key() + ENDING;
                GUIDES.put(kind, own(kind, GuideFile.of(name, WordList.text(GuideFiles.class, name))));
            }
        }

        private static Guide own(Kind kind, GuideFile file) {
            file.problems().findFirst().ifPresent(problem -> {
                throw new IllegalStateException(problem.toString());
            });
            return file.guide(kind);
        }
    }

    /** In the order of the kinds; what is wrong with a file goes to the problems. */
    static List<Guide> read(Documents documents, List<Problem> problems) {
        Map<Kind, Guide> guides = new EnumMap<>(Own.GUIDES);
        for (String name : names(documents)) {
            Keyed.find(Kind.class, name)
                    .ifPresentOrElse(
                            kind -> {
                                GuideFile file = file(documents, name);
                                file.problems().forEach(problems::add);
                                if (file.isRight()) {
                                    guides.put(kind, file.guide(kind));
                                }
                            },
                            () -> problems.add(Problem.error(
                                    Location.of(FOLDER + "/" + name + ENDING),
                                    "no kind of question is called '" + name + "'",
                                    Nearest.hint(name, KINDS, "name it as one of: " + String.join(", ", KINDS)))));
        }
        return new ArrayList<>(guides.values());
    }

    static Stream<LocatedMarkdown> passages(Documents documents) {
        return names(documents).stream().flatMap(name -> file(documents, name).passages());
    }

    private static List<String> names(Documents documents) {
        return FolderListing.files(documents.root().resolve(FOLDER), ENDING);
    }

    private static GuideFile file(Documents documents, String name) {
        String file = FOLDER + "/" + name + ENDING;
        try {
            return GuideFile.of(
                    file,
                    documents
                            .files()
                            .read(file, Limits.YAML_BYTES, StandardCharsets.UTF_8)
                            .orElse(""));
        } catch (SourceFiles.Unreadable unreadable) {
            Mistakes mistakes = new Mistakes(file);
            unreadable.tell(mistakes);
            return GuideFile.unreadable(mistakes, file);
        }
    }
}
