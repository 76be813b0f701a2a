package debrief.content;

import debrief.content.yaml.YamlWriter;

import static debrief.content.AnalysisYaml.list;
import static debrief.content.AnalysisYaml.text;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Report;
import debrief.model.Section;
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
        origin(root, "insights-origin", report.advised());
        text(root, "insights-failed", report.adviceFailed());
        return YamlWriter.write(
                "../../.schema/generated.json",
                "Written by 'debrief generate'. A section that you change here is yours from then on.",
                root);
    }

    private static Map<String, Object> exchange(Exchange exchange) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", exchange.id());
        list(map, "aliases", exchange.aliases());
        map.put("title", exchange.title());
        map.put("kind", AnalysisYaml.word(exchange.kind()));
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
        origins(map, exchange);
        failures(map, exchange);
        return map;
    }

    private static Map<String, Object> ask(Ask ask) {
        Map<String, Object> map = AnalysisYaml.pair("text", ask.text(), "answer", ask.answer());
        origin(map, "origin", ask.origin());
        text(map, "failed", ask.failed());
        return map;
    }

    private static void origins(Map<String, Object> map, Exchange exchange) {
        Map<String, Object> origins = new LinkedHashMap<>();
        exchange.analysis().origins().forEach((section, origin) -> origin(origins, section.key(), origin));
        if (!origins.isEmpty()) {
            map.put("origins", origins);
        }
    }

    private static void failures(Map<String, Object> map, Exchange exchange) {
        Map<String, Object> failed = new LinkedHashMap<>();
        for (Map.Entry<Section, String> one : exchange.analysis().failed().entrySet()) {
            text(failed, one.getKey().key(), one.getValue());
        }
        if (!failed.isEmpty()) {
            map.put("failed", failed);
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
        map.put(key, fields);
    }
}
