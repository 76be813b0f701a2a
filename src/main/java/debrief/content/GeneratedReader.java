package debrief.content;

import debrief.coach.Wording;
import debrief.content.yaml.Node.Fields;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Written;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Report} of a right {@code analysis.generated.yaml}. What no longer is as the coach wrote it has no origin:
 * a person changed it, and it is theirs.
 */
final class GeneratedReader {

    private GeneratedReader() {}

    static Report report(Fields root) {
        List<Recommendation> insights = ReportReader.insights(root);
        Origin advised = origin(root.map("insights-origin"));
        Overall overall = OverallReader.overall(root.map("overall"));
        boolean own = advised != null && advised.text().equals(Wording.fingerprint(insights, overall));
        return new Report(
                "",
                root.maps("exchanges").stream().map(GeneratedReader::exchange).toList(),
                insights,
                overall,
                "",
                own ? advised : null,
                root.text("insights-failed"),
                List.of());
    }

    private static Exchange exchange(Fields map) {
        Exchange plain = ReportReader.exchange(map);
        Fields origins = map.map("origins");
        Fields failed = map.map("failed");
        Fields instead = map.map("instead");
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            String reason = failed.text(section.key());
            if (plain.analysis().has(section)) {
                Body body = plain.analysis().body(section);
                Origin origin = origin(origins.map(section.key()));
                boolean own = origin != null && origin.text().equals(Wording.fingerprint(section, body));
                sections.put(section, Written.by(own ? origin : null, body).insteadOf(instead.text(section.key())));
            } else if (!reason.isEmpty()) {
                sections.put(section, Written.failed(section, reason));
            }
        }
        List<Ask> asks = map.maps("asks").stream().map(GeneratedReader::ask).toList();
        return plain.with(asks, new Analysis(sections));
    }

    private static Ask ask(Fields map) {
        String answer = map.text("answer");
        Origin origin = origin(map.map("origin"));
        boolean own = origin != null && origin.text().equals(Wording.fingerprint(answer));
        return new Ask(map.text("text"), answer, own ? origin : null, answer.isEmpty() ? map.text("failed") : "");
    }

    private static @Nullable Origin origin(Fields map) {
        return map.fields().isEmpty()
                ? null
                : new Origin(
                        map.text("coach"),
                        map.text("model"),
                        map.text("version"),
                        LocalDate.parse(map.text("date")),
                        map.text("input"),
                        map.text("text"),
                        map.number("tokens"),
                        map.texts("remarks"));
    }
}
