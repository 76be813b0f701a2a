package debrief.content;

import debrief.coach.Wording;
import debrief.content.Node.Fields;
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
        Origin answered = origin(origins.map("asks"));
        String noAnswer = failed.text("asks");
        List<Ask> asks =
                plain.asks().stream().map(ask -> ask(ask, answered, noAnswer)).toList();
        Analysis analysis = written.with(unchanged, reasons);
        return plain.with(asks, analysis);
    }

    /** All answers of an exchange come from one coach; their fingerprints stand in one text, one behind the other. */
    private static Ask ask(Ask ask, @Nullable Origin origin, String failed) {
        boolean own = origin != null && origin.text().contains(Wording.fingerprint(ask.answer()));
        return new Ask(
                ask.text(), ask.answer(), own ? origin : null, ask.answer().isEmpty() ? failed : "");
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
