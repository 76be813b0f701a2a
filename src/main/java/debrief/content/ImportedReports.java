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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code analysis.yaml} said when it was imported, from {@code report.md} beside it. Whatever is otherwise today, a
 * person changed.
 */
public final class ImportedReports {

    private final Map<String, Report> reports;

    private ImportedReports(Map<String, Report> reports) {
        this.reports = reports;
    }

    /** Of all these interviews; many were imported from no report. */
    public static ImportedReports of(Path root, List<Interview> interviews) throws IOException {
        Map<String, Report> reports = new HashMap<>();
        for (Interview interview : interviews) {
            Path file = root.resolve("content/interviews/" + interview.id() + "/report.md");
            if (Files.isRegularFile(file) && Files.size(file) <= Limits.TRANSCRIPT_BYTES) {
                read(Files.readAllBytes(file)).ifPresent(report -> reports.put(interview.id(), report));
            }
        }
        return new ImportedReports(reports);
    }

    private static Optional<Report> read(byte[] markdown) {
        Optional<ClassicReport> classic =
                ClassicReportReader.read(SourceDecoder.decode(markdown, null).text());
        return classic.map(report ->
                ReportReader.report(Document.read("report.md", AnalysisYaml.write(report), AnalysisSchemas.ANALYSIS)
                        .usable()));
    }

    /** Whether what is shown of a section is what the imported report says of it, word for word. */
    public boolean isImported(Interview interview, Exchange exchange, Section section) {
        Report report = reports.get(interview.id());
        if (report == null || exchange.analysis().origin(section) != null) {
            return false;
        }
        String shown = Wording.fingerprint(section, exchange.analysis().body(section));
        return report.exchanges().stream()
                .filter(imported -> imported.id().equals(exchange.id())
                        || exchange.aliases().contains(imported.id()))
                .anyMatch(imported -> imported.analysis().has(section)
                        && Wording.fingerprint(section, imported.analysis().body(section))
                                .equals(shown));
    }
}
