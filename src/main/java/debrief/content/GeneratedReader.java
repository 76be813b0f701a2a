package debrief.content;

import debrief.coach.Wording;
import debrief.content.yaml.Node.Fields;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Written;
import java.util.ArrayList;
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
        Report plain = ReportReader.report(root);
        Origin advised = origin(root.map("insights-origin"));
        boolean own = advised != null && advised.text().equals(Wording.fingerprint(plain.insights(), plain.overall()));
        List<Exchange> exchanges = new ArrayList<>();
        List<Fields> maps = root.maps("exchanges");
        for (int i = 0; i < maps.size(); i++) {
            exchanges.add(exchange(plain.exchanges().get(i), maps.get(i)));
        }
        return plain.with(exchanges)
                .advised(plain.insights(), plain.overall(), own ? advised : null, root.text("insights-failed"));
    }

    private static Exchange exchange(Exchange plain, Fields map) {
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
        return plain.with(plain.asks().stream().map(GeneratedReader::ask).toList(), new Analysis(sections));
    }

    private static Ask ask(Ask ask) {
        Origin origin = ask.origin();
        boolean own = origin != null && origin.text().equals(Wording.fingerprint(ask.answer()));
        return new Ask(
                ask.text(), ask.answer(), own ? origin : null, ask.answer().isEmpty() ? ask.failed() : "");
    }

    private static @Nullable Origin origin(Fields map) {
        return map.fields().isEmpty() ? null : Records.read(Origin.class, map);
    }
}
