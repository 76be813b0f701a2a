package debrief.content;

import static debrief.content.Records.fields;
import static debrief.content.Records.put;

import debrief.content.yaml.YamlWriter;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Overall;
import debrief.model.Recommendation;
import debrief.model.Section.Form;
import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The text of {@code analysis.yaml}: turns are named as {@link TranscriptText} numbers them. */
public final class AnalysisYaml {

    private AnalysisYaml() {}

    public static String write(ClassicReport report) {
        Map<String, Object> root = new LinkedHashMap<>();
        put(root, "intro", report.intro());
        put(root, "closing", report.closing());
        List<Object> exchanges = new ArrayList<>();
        int before = 0;
        for (Question question : report.questions()) {
            exchanges.add(exchange(question, before));
            before += question.turns().size();
        }
        put(root, "exchanges", exchanges);
        advice(root, report.insights(), report.overall());
        return of(root);
    }

    /** The file's text. */
    static String of(Map<String, Object> root) {
        return YamlWriter.write("../../.schema/analysis.json", root);
    }

    /** Adds the overall advice, and what was made of the whole talk, if there is any. */
    static void advice(Map<String, Object> root, List<Recommendation> insights, Overall overall) {
        Map<String, List<Object>> areas = new LinkedHashMap<>();
        insights.forEach(insight -> {
            Map<String, Object> map = fields(insight);
            map.remove("area");
            areas.computeIfAbsent(insight.area(), area -> new ArrayList<>())
                    .add(map.size() == 1 ? insight.text() : map);
        });
        put(root, "insights", areas);
        put(root, "overall", fields(overall));
    }

    private static Map<String, Object> exchange(Question question, int before) {
        Map<String, Object> exchange = new LinkedHashMap<>();
        put(exchange, "id", question.id());
        put(exchange, "title", question.title());
        put(exchange, "kind", question.kind());
        put(
                exchange,
                "turns",
                TurnNumbers.write(IntStream.rangeClosed(
                                before + 1, before + question.turns().size())
                        .boxed()
                        .toList()));
        put(exchange, "asks", texts(question.asks()));
        sections(exchange, question.analysis());
        put(exchange, "extra", question.extra());
        return exchange;
    }

    /** Of notes that nobody answered yet. */
    static List<Map<String, String>> texts(List<Ask> asks) {
        return asks.stream().map(ask -> Map.of("text", ask.text())).toList();
    }

    /** Adds the sections that somebody wrote, in page order; judgements stand behind the rest. */
    static void sections(Map<String, Object> exchange, Analysis analysis) {
        Map<String, Object> judgements = new LinkedHashMap<>();
        analysis.sections().forEach((section, written) -> {
            boolean plain = section.form() == Form.PROSE || section.form() == Form.POINTS;
            if (written.isDone() && written.body().isEmpty()) {
                exchange.put(section.key(), List.of());
            } else if (written.isDone()) {
                fields((Record) written.body())
                        .values()
                        .forEach(body -> (plain ? exchange : judgements).put(section.key(), body));
            }
        });
        exchange.putAll(judgements);
    }
}
