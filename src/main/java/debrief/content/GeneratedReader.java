package debrief.content;

import debrief.coach.Wording;
import debrief.content.yaml.Node.Fields;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
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
        boolean own = advised != null && advised.text().equals(Wording.fingerprint(insights));
        return new Report(
                "",
                root.maps("exchanges").stream().map(GeneratedReader::exchange).toList(),
                insights,
                "",
                own ? advised : null,
                root.text("insights-failed"));
    }

    private static Exchange exchange(Fields map) {
        Exchange plain = ReportReader.exchange(map);
        Fields origins = map.map("origins");
        Fields failed = map.map("failed");
        Analysis written = plain.analysis();
        Map<Section, Origin> unchanged = new EnumMap<>(Section.class);
        Map<Section, String> reasons = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Origin origin = origin(origins.map(section.key()));
            if (origin != null && origin.text().equals(Wording.fingerprint(written, section))) {
                unchanged.put(section, origin);
            }
            if (!failed.text(section.key()).isEmpty()) {
                reasons.put(section, failed.text(section.key()));
            }
        }
        List<Ask> asks = map.maps("asks").stream().map(GeneratedReader::ask).toList();
        Analysis analysis = written.with(unchanged, reasons);
        return plain.with(asks, analysis);
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
                        map.number("tokens"));
    }
}
