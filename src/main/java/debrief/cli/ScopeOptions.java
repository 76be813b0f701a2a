package debrief.cli;

import debrief.Pipeline;
import debrief.generate.Anew;
import debrief.generate.Scope;
import debrief.model.Section;
import debrief.problem.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code debrief generate} shall write on, and what of it anew. */
final class ScopeOptions extends OptionGroup {

    private static final int LONGEST_REMARK = 1_000;
    private static final int MOST_LISTED = 12;
    private static final String IMPORTED = "imported";

    @Option(names = "--interview", paramLabel = "ID", split = ",")
    private Set<String> interviews = Set.of();

    @Option(names = "--exchange", paramLabel = "ID", split = ",")
    private Set<String> exchanges = Set.of();

    @Option(names = "--section", paramLabel = "PART", split = ",")
    private Set<String> sections = Set.of();

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--over", paramLabel = "MODEL", split = ",")
    private Set<String> over = Set.of();

    @Option(names = "--replace", paramLabel = "imported")
    private @Nullable String replace;

    @Option(names = "--remark", paramLabel = "TEXT")
    private String remark = "";

    boolean again() {
        return again;
    }

    /**
     * @param coaches as they are called
     * @throws ParameterException when what was typed does not go together
     */
    Scope scope(Path root, List<String> coaches) throws IOException {
        boolean playbook = coaches.stream().allMatch(name -> name.equals("playbook"));
        require(
                over.isEmpty() || !playbook,
                "--over needs a language model: the playbook writes over no model's words; choose one with --coach");
        require(
                replace == null || IMPORTED.equals(replace),
                "--replace takes one word, 'imported', not '" + replace
                        + "'; what you wrote yourself is never replaced");
        require(
                replace == null || !playbook,
                "--replace imported needs a language model: the playbook knows less than the report; choose one with"
                        + " --coach");
        require(
                replace == null || !(interviews.isEmpty() && exchanges.isEmpty() && sections.isEmpty()),
                "--replace imported needs to know what: add --exchange ID, --section PART or --interview ID");
        require(
                remark.isBlank() || !playbook,
                "--remark is for a language model: the playbook takes no remarks; choose one with --coach");
        require(
                remark.length() <= LONGEST_REMARK,
                "--remark may have " + LONGEST_REMARK + " characters, not " + remark.length()
                        + "; what is true of you belongs in content/facts.yaml");
        Set<String> parts = parts();
        require(
                !again || !parts.contains(Scope.EXCHANGES) || !playbook,
                "'--section exchanges --again' needs a language model: rules divide the same words the same way; choose one"
                        + " with --coach");
        require(
                exchanges.isEmpty() || !parts.contains(Scope.EXCHANGES) && !parts.contains("insights"),
                "--exchange names single questions; "
                        + (parts.contains("insights") ? "insights are" : "exchanges are divided")
                        + " over whole interviews: use --interview instead");
        require(
                remark.isBlank() || !parts.equals(Set.of("insights")) && !parts.equals(Set.of(Scope.EXCHANGES)),
                "--remark goes to what is written on single questions; name those with --exchange or --section");
        writers(root);
        Set<String> known = interviews(root);
        return new Scope(known, exchanges(root, known), parts, new Anew(again, over, replace != null), remark.strip());
    }

    private void writers(Path root) throws IOException {
        List<String> writers = over.isEmpty() ? List.of() : Pipeline.writers(root);
        for (String name : over) {
            boolean known = name.equals(Anew.ALL)
                    || writers.stream()
                            .anyMatch(writer -> writer.equals(name)
                                    || writer.startsWith(name + ":")
                                    || writer.endsWith(":" + name));
            require(
                    known,
                    "no model '" + name + "' wrote anything here; "
                            + (writers.isEmpty() ? "no model did yet" : "there are: " + String.join(", ", writers)));
        }
    }

    private Set<String> parts() {
        List<String> known =
                new ArrayList<>(Stream.of(Section.values()).map(Section::key).toList());
        known.addAll(List.of("asks", "insights", Scope.EXCHANGES));
        for (String part : sections) {
            require(
                    known.contains(part),
                    "no part '" + part + "'; " + Nearest.hint(part, known, "use one of: " + String.join(", ", known)));
        }
        return sections;
    }

    private Set<String> interviews(Path root) throws IOException {
        List<String> ids = interviews.isEmpty() ? List.of() : Pipeline.interviews(root);
        for (String id : interviews) {
            require(
                    ids.contains(id),
                    "no interview '" + id + "'; " + Nearest.hint(id, ids, "there are: " + String.join(", ", ids)));
        }
        return interviews;
    }

    /** As {@code interview/exchange}, whichever way they were typed. */
    private Set<String> exchanges(Path root, Set<String> within) throws IOException {
        if (exchanges.isEmpty()) {
            return Set.of();
        }
        List<String> all = Pipeline.exchanges(root).stream()
                .filter(one -> within.isEmpty() || within.contains(one.substring(0, one.indexOf('/'))))
                .toList();
        Set<String> found = new TreeSet<>();
        for (String typed : exchanges) {
            List<String> meant = all.stream()
                    .filter(one -> one.equals(typed) || one.endsWith("/" + typed))
                    .toList();
            require(
                    meant.size() <= 1,
                    "'" + typed + "' is in several interviews; say which: " + String.join(", ", meant));
            require(!meant.isEmpty(), "no exchange '" + typed + "'; " + nearest(typed, all));
            found.addAll(meant);
        }
        return found;
    }

    private static String nearest(String typed, List<String> all) {
        List<String> names = Stream.concat(all.stream(), all.stream().map(one -> one.substring(one.indexOf('/') + 1)))
                .toList();
        String some = all.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return Nearest.hint(
                typed,
                names,
                all.isEmpty()
                        ? "there is no question yet"
                        : "there are: " + some
                                + (all.size() > MOST_LISTED
                                        ? " … (" + all.size() + "; each page's address has its id)"
                                        : ""));
    }
}
