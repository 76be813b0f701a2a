package debrief.content;

import debrief.model.Report;

/**
 * The two hands that wrote on one interview.
 *
 * @param author what {@code analysis.yaml} says
 * @param coach what {@code analysis.generated.yaml} says; empty when it does not fit the transcript
 * @param text of the coach's file, letter for letter; empty when there is none
 */
public record Sources(Report author, Report coach, String text) {

    /** Nobody wrote yet. */
    public static final Sources NONE = new Sources(Report.EMPTY, Report.EMPTY, "");

    /** What a reader sees: the author's words, and a coach's where the author has none. */
    public Report shown() {
        return Merge.of(author, coach);
    }

    /** After the coach's file was replaced. */
    public Sources with(Report written) {
        return new Sources(author, written, GeneratedYaml.write(written));
    }
}
