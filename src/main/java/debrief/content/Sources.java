package debrief.content;

import debrief.model.Exchange;
import debrief.model.Report;
import debrief.model.Transcript;
import java.util.stream.Collectors;

/**
 * The two hands that wrote on one interview.
 *
 * @param author what {@code analysis.yaml} says
 * @param coach what {@code analysis.generated.yaml} says, also of turns that are no longer there, and of rules that hold no more
 * @param text of the coach's file, letter for letter; empty when there is none
 * @param transcript what they wrote on
 */
public record Sources(Report author, Report coach, String text, Transcript transcript) {

    /** Nobody wrote yet. */
    public static final Sources NONE = new Sources(Report.EMPTY, Report.EMPTY, "", Transcript.EMPTY);

    /** What a reader sees: the author's words, and where the author has none a coach's that fit today's transcript. */
    public Report shown() {
        return Merge.of(
                author,
                PrunedReport.of(
                        coach.current(),
                        transcript,
                        author.exchanges().stream().map(Exchange::id).collect(Collectors.toSet())));
    }

    /** After the coach's file was replaced. */
    public Sources with(Report written) {
        return new Sources(author, written, GeneratedYaml.write(written), transcript);
    }
}
