package debrief.content;

import static debrief.content.Records.put;

import debrief.content.yaml.YamlWriter;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of {@code analysis.generated.yaml}. */
final class GeneratedYaml {

    private GeneratedYaml() {}

    static String write(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        put(
                root,
                "exchanges",
                report.exchanges().stream().map(GeneratedYaml::exchange).toList());
        AnalysisYaml.advice(root, report.insights(), report.overall());
        put(root, "insights-origin", report.advised());
        put(root, "insights-failed", report.adviceFailed());
        return YamlWriter.write(
                "../../.schema/generated.json",
                "Written by 'debrief generate'. A section that you change here is yours from then on.",
                root);
    }

    static Map<String, Object> exchange(Exchange exchange) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "id", exchange.id());
        put(map, "aliases", exchange.aliases());
        put(map, "title", exchange.title());
        put(map, "kind", exchange.kind());
        put(map, "turns", TurnNumbers.write(exchange.turns()));
        put(map, "follows", exchange.follows());
        put(map, "priority", exchange.priority());
        put(map, "asks", exchange.asks());
        AnalysisYaml.sections(map, exchange.analysis());
        put(map, "extra", exchange.extra());
        origins(map, exchange.analysis());
        return map;
    }

    /** Who wrote which section, and why others could not be kept. */
    private static void origins(Map<String, Object> map, Analysis analysis) {
        Map<String, Object> origins = new LinkedHashMap<>();
        Map<String, Object> failed = new LinkedHashMap<>();
        Map<String, Object> instead = new LinkedHashMap<>();
        analysis.sections().forEach((section, written) -> {
            put(origins, section.key(), written.origin());
            put(failed, section.key(), written.failed());
            put(instead, section.key(), written.instead());
        });
        put(map, "origins", origins);
        put(map, "failed", failed);
        put(map, "instead", instead);
    }
}
