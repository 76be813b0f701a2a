package debrief.bring;

import debrief.report.ClassicReport;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report read for the talk that it quotes. */
public final class QuotedTalk {

    private static final String FORMAT = "report";

    private QuotedTalk() {}

    /** Empty for what is no report; refused where the report quotes no answer, for then it is no stand-in for a transcript. */
    public static Optional<Reading> in(byte[] bytes) {
        return Import.report(new Source("", "", bytes)).map(QuotedTalk::reading);
    }

    private static Reading reading(ClassicReport report) {
        if (!report.quotesAnswers()) {
            return Reading.refused(
                    FORMAT,
                    "This is a report that quotes no answer, and no transcript: 'debrief import' brings it in,"
                            + " with --into INTERVIEW beside the talk that it is about.");
        }
        List<Spoken> turns = report.questions().stream()
                .flatMap(question -> question.turns().stream())
                .map(turn -> new Spoken(turn.label(), Spoken.UNTIMED, Spoken.UNTIMED, turn.text(), turn.line()))
                .toList();
        List<String> warnings = new ArrayList<>();
        warnings.add("This is a report (" + report.counts()
                + "): shown is the talk that it quotes; 'debrief import' keeps the rest.");
        warnings.addAll(report.warnings());
        return Reading.of(FORMAT, turns, List.of(), warnings);
    }
}
