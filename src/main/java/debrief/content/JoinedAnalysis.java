package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.YamlWriter;
import debrief.disk.WholeFile;
import debrief.model.Exchange;
import debrief.model.Overall;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report's sections beside those that stand in an interview's {@code analysis.yaml}: lines are added to the file, and not one that
 * was there is touched.
 */
public final class JoinedAnalysis {

    private static final String SCHEMA = "../../.schema/analysis.json";

    private final String file;
    private final String text;
    private final Fields root;
    private final List<String> told = new ArrayList<>();
    /** Lines to add, by the line behind which they stand. */
    private final TreeMap<Integer, List<String>> added = new TreeMap<>();

    private JoinedAnalysis(String file, String text) {
        this.file = file;
        this.text = text;
        this.root = document(text).root();
    }

    /**
     * What is written of a report.
     *
     * @param exchanges all that the interview shows, each with what the report says of it
     * @param closing Markdown that is on none of them
     */
    public record Addition(List<Exchange> exchanges, String closing, List<Recommendation> insights, Overall overall) {

        public Addition {
            exchanges = List.copyOf(exchanges);
            insights = List.copyOf(insights);
        }
    }

    /**
     * Writes the report beside the transcript and its sections into the analysis.
     *
     * @return what could not be added, since something stands there already
     * @throws ProblemsException when the analysis is not one that lines can be added to; then nothing is changed
     */
    public static List<String> write(Path root, String interview, byte[] report, Addition addition) throws IOException {
        String folder = "content/interviews/" + interview;
        Path analysis = root.resolve(folder + "/analysis.yaml");
        List<String> told = new ArrayList<>();
        String after;
        if (Files.exists(analysis)) {
            JoinedAnalysis joined = new JoinedAnalysis(folder + "/analysis.yaml", Files.readString(analysis));
            joined.add(addition);
            after = joined.checked();
            told.addAll(joined.told);
        } else {
            after = YamlWriter.write(SCHEMA, tree(addition));
        }
        WholeFile.write(root.resolve(folder + "/" + freeName(root.resolve(folder))), report);
        WholeFile.write(analysis, after.getBytes(StandardCharsets.UTF_8));
        return told;
    }

    private static String freeName(Path folder) {
        String name = "report.md";
        for (int i = 2; Files.exists(folder.resolve(name)); i++) {
            name = "report-" + i + ".md";
        }
        return name;
    }

    private static Map<String, Object> tree(Addition addition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Records.put(tree, "closing", addition.closing());
        Records.put(
                tree,
                "exchanges",
                addition.exchanges().stream().map(GeneratedYaml::exchange).toList());
        AnalysisYaml.advice(tree, addition.insights(), addition.overall());
        return tree;
    }

    private void add(Addition addition) {
        Map<String, Fields> written = new LinkedHashMap<>();
        root.maps("exchanges").forEach(exchange -> written.put(exchange.text("id"), exchange));
        List<Object> fresh = new ArrayList<>();
        for (Exchange exchange : addition.exchanges()) {
            Fields there = written.get(exchange.id());
            if (there != null) {
                add(there, GeneratedYaml.exchange(exchange), exchange.title());
            } else if (!exchange.analysis().sections().isEmpty()
                    || !exchange.extra().isEmpty()) {
                fresh.add(GeneratedYaml.exchange(exchange));
            }
        }
        Map<String, Object> tree =
                tree(new Addition(List.of(), addition.closing(), addition.insights(), addition.overall()));
        if (!fresh.isEmpty() && written.isEmpty()) {
            tree.put("exchanges", fresh);
        } else if (!fresh.isEmpty()) {
            Fields last = List.copyOf(written.values()).get(written.size() - 1);
            insert(end("exchanges"), lines(Map.of("exchanges", fresh), last.at().column() - 3, 1));
        }
        tree.forEach((key, value) -> {
            if (root.has(key)) {
                told.add("'" + key
                        + "' stands in analysis.yaml already: what the report says there is in the report only");
            } else {
                insert(lastLine(), lines(Map.of(key, value), 0, 0));
            }
        });
    }

    private void add(Fields there, Map<String, Object> exchange, String title) {
        for (Map.Entry<String, Object> field : exchange.entrySet()) {
            boolean ofReport = isSection(field.getKey()) || field.getKey().equals("extra");
            if (ofReport && there.has(field.getKey())) {
                told.add("'" + title + "' has its own '" + field.getKey()
                        + "' in analysis.yaml: the report's is in the report only");
            } else if (ofReport) {
                insert(
                        end(there),
                        lines(
                                Map.of(field.getKey(), field.getValue()),
                                there.at().column() - 1,
                                0));
            }
        }
    }

    private static boolean isSection(String key) {
        for (Section section : Section.values()) {
            if (section.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** @param skipped how many lines of it at the beginning stand in the file already */
    private static List<String> lines(Map<String, Object> tree, int indent, int skipped) {
        String indentation = " ".repeat(Math.max(0, indent));
        return YamlWriter.write(SCHEMA, tree)
                .lines()
                .skip(1L + skipped)
                .map(line -> line.isEmpty() ? line : indentation + line)
                .toList();
    }

    private void insert(int behind, List<String> lines) {
        added.computeIfAbsent(behind, line -> new ArrayList<>()).addAll(lines);
    }

    private int lastLine() {
        return (int) text.lines().count();
    }

    /** The last line of a map in the list of exchanges. */
    private int end(Fields exchange) {
        List<Integer> starts = new ArrayList<>();
        root.maps("exchanges").forEach(one -> starts.add(one.at().line()));
        int next = starts.stream()
                .filter(start -> start > exchange.at().line())
                .findFirst()
                .orElse(0);
        return next > 0 ? withoutBlanks(next - 1) : end("exchanges");
    }

    /** The last line of what stands under a key of the file. */
    private int end(String key) {
        Field field = root.fields().get(key);
        int start = field == null ? 0 : field.at().line();
        int next = root.fields().values().stream()
                .mapToInt(one -> one.at().line())
                .filter(line -> line > start)
                .min()
                .orElse(lastLine() + 1);
        return withoutBlanks(next - 1);
    }

    private int withoutBlanks(int line) {
        List<String> lines = text.lines().toList();
        int last = line;
        while (last > 1
                && (lines.get(last - 1).isBlank()
                        || lines.get(last - 1).stripLeading().startsWith("#"))) {
            last--;
        }
        return last;
    }

    /** The file with all lines, if it says what it said before and no more than was meant. */
    private String checked() {
        List<String> lines = new ArrayList<>();
        lines.addAll(added.getOrDefault(0, List.of()));
        int number = 0;
        for (String line : text.lines().toList()) {
            lines.add(line);
            lines.addAll(added.getOrDefault(++number, List.of()));
        }
        String after = String.join("\n", lines) + "\n";
        Document joined = document(after);
        if (!document(text).right() || !joined.right() || !holds(joined)) {
            throw ProblemsException.at(
                    file,
                    "the report could not be added to this file",
                    "nothing was changed; see 'debrief check', and write lists with one '- ' a line, or move the file away for a moment");
        }
        return after;
    }

    private boolean holds(Document joined) {
        Report before = ReportReader.report(root);
        Report after = ReportReader.report(joined.root());
        List<String> ids = before.exchanges().stream().map(Exchange::id).toList();
        return after.exchanges().stream()
                        .map(Exchange::id)
                        .toList()
                        .subList(0, Math.min(ids.size(), after.exchanges().size()))
                        .equals(ids)
                && before.exchanges().stream()
                        .allMatch(exchange -> holds(exchange, after.exchanges().get(ids.indexOf(exchange.id()))))
                && same(root, joined.root());
    }

    private static boolean holds(Exchange before, Exchange after) {
        return before.turns().equals(after.turns())
                && before.analysis().sections().keySet().stream()
                        .allMatch(section -> before.analysis()
                                .body(section)
                                .equals(after.analysis().body(section)));
    }

    /** What is no list of exchanges is letter for letter what it was. */
    private static boolean same(Fields before, Fields after) {
        return before.fields().keySet().stream()
                .filter(key -> !(before.get(key) instanceof Items))
                .allMatch(key -> before.text(key).equals(after.text(key)) && before.has(key) == after.has(key));
    }

    private static Document document(String text) {
        return Document.read("analysis.yaml", text, Schemas.of("analysis.yaml"));
    }
}
