package debrief.content;

import debrief.coach.Wording;
import debrief.content.yaml.Document;
import debrief.content.yaml.Limits;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Report;
import debrief.model.Section;
import debrief.report.ClassicReport;
import debrief.report.ClassicReportReader;
import debrief.transcript.file.SourceDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code analysis.yaml} said when it was imported, from the reports beside it. Whatever is otherwise today, a
 * person changed.
 */
public final class ImportedReports {

    private final Map<String, List<Report>> reports;

    private ImportedReports(Map<String, List<Report>> reports) {
        this.reports = reports;
    }

    /** Of all these interviews; many were imported from no report. */
    public static ImportedReports of(Path root, List<Interview> interviews) throws IOException {
        Map<String, List<Report>> reports = new HashMap<>();
        for (Interview interview : interviews) {
            for (Path file : FolderListing.brought(root.resolve("content/interviews/" + interview.id()))) {
                boolean report = file.getFileName().toString().startsWith("report");
                if (report && Files.size(file) <= Limits.TRANSCRIPT_BYTES) {
                    read(Files.readAllBytes(file))
                            .ifPresent(read -> reports.computeIfAbsent(interview.id(), id -> new ArrayList<>())
                                    .add(read));
                }
            }
        }
        return new ImportedReports(reports);
    }

    private static Optional<Report> read(byte[] markdown) {
        Optional<ClassicReport> classic =
                ClassicReportReader.read(SourceDecoder.decode(markdown, null).text());
        return classic.map(report ->
                ReportReader.report(Document.read("report.md", AnalysisYaml.write(report), Schemas.of("analysis.yaml"))
                        .usable()));
    }

    /** Whether what is shown of a section is what the imported report says of it, word for word. */
    public boolean isImported(Interview interview, Exchange exchange, Section section) {
        List<Report> imported = reports.getOrDefault(interview.id(), List.of());
        if (imported.isEmpty() || exchange.analysis().origin(section) != null) {
            return false;
        }
        String shown = Wording.fingerprint(section, exchange.analysis().body(section));
        // Joined to a talk, a question of the report has the id of the exchange that it is about.
        return imported.stream()
                .flatMap(report -> report.exchanges().stream())
                .anyMatch(one -> one.analysis().has(section)
                        && Wording.fingerprint(section, one.analysis().body(section))
                                .equals(shown));
    }
}
