package debrief.content;

import debrief.content.yaml.YamlWriter;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Section.Form;
import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        insights(root, report.insights());
        OverallYaml.add(root, report.overall());
        return of(root);
    }

    /** The file's text. */
    static String of(Map<String, Object> root) {
        return YamlWriter.write("../../.schema/analysis.json", root);
    }

    /** Adds the overall advice, if there is any. */
    static void insights(Map<String, Object> root, List<Recommendation> insights) {
        Map<String, List<Object>> areas = new LinkedHashMap<>();
        insights.forEach(insight ->
                areas.computeIfAbsent(insight.area(), area -> new ArrayList<>()).add(recommendation(insight)));
        if (!areas.isEmpty()) {
            root.put("insights", areas);
        }
    }

    private static Object recommendation(Recommendation insight) {
        Map<String, Object> map = pair("label", insight.label(), "text", insight.text());
        list(map, "from", insight.from());
        list(map, "topics", insight.topics());
        if (insight.priority() > 0) {
            map.put("priority", insight.priority());
        }
        return map.size() == 1 ? insight.text() : map;
    }

    private static Map<String, Object> exchange(Question question, int before) {
        int first = before + 1;
        int last = before + question.turns().size();
        Map<String, Object> exchange = new LinkedHashMap<>();
        exchange.put("id", question.id());
        exchange.put("title", question.title());
        exchange.put("kind", question.kind().key());
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

    /** Adds the sections that somebody wrote, in page order; judgements stand behind the rest. */
    static void sections(Map<String, Object> exchange, Analysis analysis) {
        Map<String, Object> judgements = new LinkedHashMap<>();
        analysis.sections().forEach((section, written) -> {
            boolean plain = section.form() == Form.PROSE || section.form() == Form.POINTS;
            if (written.isDone() && written.body().isEmpty()) {
                exchange.put(section.key(), List.of());
            } else if (written.isDone()) {
                (plain ? exchange : judgements)
                        .put(section.key(), written.body().accept(TREE));
            }
        });
        exchange.putAll(judgements);
    }

    private static final Body.Visitor<Object> TREE = new Body.Visitor<>() {

        @Override
        public Object prose(Body.Prose body) {
            return body.prose();
        }

        @Override
        public Object points(Body.Points body) {
            return body.points().stream().map(AnalysisYaml::point).toList();
        }

        @Override
        public Object claims(Body.Claims body) {
            return body.claims().stream().map(AnalysisYaml::claim).toList();
        }

        @Override
        public Object topics(Body.Topics body) {
            return body.topics().stream()
                    .map(advice -> pair("topic", advice.topic(), "advice", advice.advice()))
                    .toList();
        }

        @Override
        public Object marks(Body.Marks body) {
            Map<String, Object> sides = new LinkedHashMap<>();
            Rating rating = body.rating();
            if (rating != null) {
                text(sides, "because", rating.because());
                side(sides, "content", rating.content());
                side(sides, "structure", rating.structure());
                side(sides, "evidence", rating.evidence());
            }
            return sides;
        }
    };

    private static void side(Map<String, Object> sides, String key, int value) {
        if (value > 0) {
            sides.put(key, value);
        }
    }

    static Object point(Point point) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (point.flaw() != null) {
            map.put("kind", point.flaw().key());
        }
        map.putAll(pair("label", point.label(), "text", point.text()));
        list(
                map,
                "evidence",
                point.evidence().stream().map(AnalysisYaml::evidence).toList());
        return map.size() == 1 ? point.text() : map;
    }

    private static Map<String, Object> evidence(Point.Evidence evidence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("turn", evidence.turn());
        text(map, "quote", evidence.quote());
        return map;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("turn", claim.turn());
        text(map, "says", claim.says());
        map.put("verdict", claim.verdict().key());
        text(map, "because", claim.because());
        text(map, "source", claim.source());
        return map;
    }

    static Map<String, Object> pair(String key, String value, String other, String text) {
        Map<String, Object> pair = new LinkedHashMap<>();
        text(pair, key, value);
        text(pair, other, text);
        return pair;
    }

    static void text(Map<String, Object> map, String key, String text) {
        if (!text.isBlank()) {
            map.put(key, text);
        }
    }

    static void list(Map<String, Object> map, String key, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, list);
        }
    }
}
