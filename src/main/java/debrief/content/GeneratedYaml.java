package debrief.content;

import static debrief.content.AnalysisYaml.list;
import static debrief.content.AnalysisYaml.text;

import debrief.content.yaml.YamlWriter;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of {@code analysis.generated.yaml}. */
final class GeneratedYaml {

    private GeneratedYaml() {}

    static String write(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        list(
                root,
                "exchanges",
                report.exchanges().stream().map(GeneratedYaml::exchange).toList());
        AnalysisYaml.insights(root, report.insights());
        OverallYaml.add(root, report.overall());
        origin(root, "insights-origin", report.advised());
        text(root, "insights-failed", report.adviceFailed());
        return YamlWriter.write(
                "../../.schema/generated.json",
                "Written by 'debrief generate'. A section that you change here is yours from then on.",
                root);
    }

    static Map<String, Object> exchange(Exchange exchange) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", exchange.id());
        list(map, "aliases", exchange.aliases());
        map.put("title", exchange.title());
        map.put("kind", exchange.kind().key());
        map.put("turns", TurnNumbers.write(exchange.turns()));
        text(map, "follows", exchange.follows());
        if (exchange.priority() > 0) {
            map.put("priority", exchange.priority());
        }
        list(map, "asks", exchange.asks().stream().map(GeneratedYaml::ask).toList());
        AnalysisYaml.sections(map, exchange.analysis());
        list(
                map,
                "extra",
                exchange.extra().stream()
                        .map(extra -> AnalysisYaml.pair("heading", extra.heading(), "text", extra.text()))
                        .toList());
        origins(map, exchange.analysis());
        return map;
    }

    private static Map<String, Object> ask(Ask ask) {
        Map<String, Object> map = AnalysisYaml.pair("text", ask.text(), "answer", ask.answer());
        origin(map, "origin", ask.origin());
        text(map, "failed", ask.failed());
        return map;
    }

    /** Who wrote which section, and why others could not be kept. */
    private static void origins(Map<String, Object> map, Analysis analysis) {
        Map<String, Object> origins = new LinkedHashMap<>();
        Map<String, Object> failed = new LinkedHashMap<>();
        Map<String, Object> instead = new LinkedHashMap<>();
        analysis.sections().forEach((section, written) -> {
            origin(origins, section.key(), written.origin());
            text(failed, section.key(), written.failed());
            text(instead, section.key(), written.instead());
        });
        map(map, "origins", origins);
        map(map, "failed", failed);
        map(map, "instead", instead);
    }

    private static void map(Map<String, Object> map, String key, Map<String, Object> value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }

    private static void origin(Map<String, Object> map, String key, @Nullable Origin origin) {
        if (origin == null) {
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("coach", origin.coach());
        text(fields, "model", origin.model());
        fields.put("version", origin.version());
        fields.put("date", origin.date().toString());
        fields.put("input", origin.input());
        fields.put("text", origin.text());
        if (origin.tokens() > 0) {
            fields.put("tokens", origin.tokens());
        }
        list(fields, "remarks", origin.remarks());
        map.put(key, fields);
    }
}
