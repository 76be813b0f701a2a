package debrief.bring;

import debrief.content.ContentFolder;
import debrief.content.JoinedAnalysis;
import debrief.content.NewInterview;
import debrief.disk.SingleWriter;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Components;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.problem.Nearest;
import debrief.problem.ProblemsException;
import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Question;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A report on a talk whose transcript is there: each of its questions comes to the exchange that it is about. */
public final class ReportJoin {

    private ReportJoin() {}

    /**
     * What came of it.
     *
     * @param changed false when this very report was joined before
     */
    public record Joined(boolean changed, List<String> told) {

        public Joined {
            told = List.copyOf(told);
        }
    }

    @SuppressWarnings("try") // the right to write is held, not used
    public static Joined run(Path root, String id, Source source) throws IOException {
        ContentFolder.require(root);
        try (SingleWriter alone = Import.alone(root)) {
            return alone(root, id, source);
        }
    }

    private static Joined alone(Path root, String id, Source source) throws IOException {
        ClassicReport report = Import.report(source)
                .orElseThrow(() -> source.refused(
                        "this is no report that is known here", "leave out --into to import a transcript"));
        if (NewInterview.holds(root, id, source.bytes())) {
            return new Joined(false, List.of("already joined to " + id));
        }
        Portfolio portfolio = ContentFolder.read(root).complete();
        Interview interview = BareTranscript.complete(portfolio, new Talks()).interviews().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, portfolio));
        if (interview.transcript().turns().isEmpty()) {
            throw ProblemsException.at(
                    "content/interviews/" + id,
                    "there is no transcript to join the report to",
                    "import the report without --into");
        }
        return join(root, interview, report, source);
    }

    private static Joined join(Path root, Interview interview, ClassicReport report, Source source) throws IOException {
        List<String> told = new ArrayList<>();
        told.add("read a report: " + report.counts());
        told.addAll(source.doubts());
        told.addAll(report.warnings());
        NewInterview.holding(root, source.bytes())
                .ifPresent(other -> told.add("the same report is the interview " + other
                        + ", too: delete content/interviews/" + other + " if you need it no more"));
        AboutExchange about = AboutExchange.of(interview);
        StringJoiner closing = new StringJoiner("\n\n");
        List.of(report.intro(), report.closing()).stream()
                .filter(text -> !text.isBlank())
                .forEach(closing::add);
        Map<String, Exchange> joined = new LinkedHashMap<>();
        interview.report().exchanges().forEach(exchange -> joined.put(exchange.id(), bare(exchange)));
        int homeless = 0;
        for (int i = 0; i < report.questions().size(); i++) {
            Question question = report.questions().get(i);
            Optional<Exchange> exchange =
                    about.exchange(question, (double) i / report.questions().size());
            if (exchange.isEmpty()) {
                homeless++;
                told.add("'" + question.title()
                        + "' is about no question that could be told: it stands in 'closing' of analysis.yaml");
                closing.add(question.markdown());
            } else {
                joined.computeIfPresent(exchange.get().id(), (id, there) -> with(there, question));
                told.add("'" + question.title() + "' → " + exchange.get().id());
            }
        }
        if (!report.questions().isEmpty()) {
            told.add((report.questions().size() - homeless) + " of "
                    + report.questions().size() + " questions joined; where one came to the wrong place,"
                    + " move its lines in analysis.yaml");
        }
        told.addAll(JoinedAnalysis.write(
                root,
                interview.id(),
                source.bytes(),
                new JoinedAnalysis.Addition(
                        List.copyOf(joined.values()), closing.toString(), report.insights(), report.overall())));
        return new Joined(true, told);
    }

    /** Without what a coach or a person wrote: that stays where it stands. */
    private static Exchange bare(Exchange exchange) {
        List<Ask> asks =
                exchange.asks().stream().map(ask -> Ask.of(ask.text(), "")).toList();
        Exchange silent = exchange.under(exchange.id()).with(asks, Analysis.EMPTY);
        return Components.with(silent, Map.of("priority", 0, "extra", List.of()));
    }

    /** The second report on one exchange keeps what the first has not, and the rest as it is. */
    private static Exchange with(Exchange there, Question question) {
        List<Exchange.Extra> extra = new ArrayList<>(there.extra());
        EnumSet<Section> open = EnumSet.allOf(Section.class);
        open.removeIf(there.analysis()::has);
        boolean clashes = question.analysis().sections().keySet().stream().anyMatch(section -> !open.contains(section));
        if (clashes) {
            extra.add(new Exchange.Extra(question.title(), question.markdown()));
            return with(there, there.analysis(), extra);
        }
        extra.addAll(question.extra());
        return with(there, there.analysis().taking(open, question.analysis()), extra);
    }

    private static Exchange with(Exchange there, Analysis analysis, List<Exchange.Extra> extra) {
        return Components.with(there, Map.of("analysis", analysis, "extra", extra));
    }

    private static ProblemsException unknown(String id, Portfolio portfolio) {
        List<String> known = portfolio.interviews().stream().map(Interview::id).toList();
        return ProblemsException.at(
                "content/interviews/" + id,
                "there is no interview of this id",
                Nearest.hint(
                        id,
                        known,
                        known.isEmpty() ? "import its transcript first" : "there are " + String.join(", ", known)));
    }
}
