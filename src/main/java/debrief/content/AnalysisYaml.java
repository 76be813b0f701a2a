package debrief.content;

import debrief.model.Analysis;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Section;
import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text of {@code analysis.yaml}: turns are named as {@link TranscriptText} numbers them. */
public final class AnalysisYaml {

    private AnalysisYaml() {}

    public static String write(ClassicReport report) {
        Map<String, Object> root = new LinkedHashMap<>();
        text(root, "intro", report.intro());
        text(root, "closing", report.closing());
        List<Object> exchanges = new ArrayList<>();
        int before = 0;
        for (Question question : report.questions()) {
            exchanges.add(exchange(question, before));
            before += question.turns().size();
        }
        list(root, "exchanges", exchanges);
        Map<String, List<Object>> areas = new LinkedHashMap<>();
        report.insights()
                .forEach(insight -> areas.computeIfAbsent(insight.area(), area -> new ArrayList<>())
                        .add(labelled(insight.label(), insight.text())));
        if (!areas.isEmpty()) {
            root.put("insights", areas);
        }
        return YamlWriter.write("../../.schema/analysis.json", root);
    }

    private static Map<String, Object> exchange(Question question, int before) {
        int first = before + 1;
        int last = before + question.turns().size();
        Map<String, Object> exchange = new LinkedHashMap<>();
        exchange.put("id", question.id());
        exchange.put("title", question.title());
        exchange.put("kind", word(question.kind()));
        exchange.put("turns", first == last ? (Object) first : first + "-" + last);
        list(
                exchange,
                "asks",
                question.asks().stream().map(ask -> Map.of("text", ask.text())).toList());
        sections(exchange, question.analysis());
        list(
                exchange,
                "extra",
                question.extra().stream()
                        .map(extra -> pair("heading", extra.heading(), "text", extra.text()))
                        .toList());
        return exchange;
    }

    private static void sections(Map<String, Object> exchange, Analysis analysis) {
        for (Section section : Section.values()) {
            if (analysis.none().contains(section)) {
                exchange.put(section.key(), List.of());
            }
            list(
                    exchange,
                    section.key(),
                    analysis.points(section).stream().map(AnalysisYaml::point).toList());
            text(exchange, section.key(), analysis.prose(section));
        }
        list(
                exchange,
                Section.TOPICS.key(),
                analysis.topics().stream()
                        .map(advice -> pair("topic", advice.topic(), "advice", advice.advice()))
                        .toList());
    }

    private static Object point(Point point) {
        return labelled(point.label(), point.text());
    }

    private static Object labelled(String label, String text) {
        return label.isEmpty() ? text : pair("label", label, "text", text);
    }

    private static Map<String, Object> pair(String key, String value, String other, String text) {
        Map<String, Object> pair = new LinkedHashMap<>();
        text(pair, key, value);
        text(pair, other, text);
        return pair;
    }

    private static void text(Map<String, Object> map, String key, String text) {
        if (!text.isBlank()) {
            map.put(key, text);
        }
    }

    private static void list(Map<String, Object> map, String key, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, list);
        }
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
