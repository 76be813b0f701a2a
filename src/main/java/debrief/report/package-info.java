/**
 * The classic report: a chat assistant's Markdown on one interview, as the files of an interview folder.
 *
 * <p>{@link debrief.report.ClassicReportReader} tells such a report from other Markdown and reads it without loss;
 * {@link debrief.report.AnalysisYaml}, {@link debrief.report.TranscriptText} and {@link debrief.report.InterviewYaml}
 * give the texts to write. Nothing here touches a file. Reports are read line by line and not by a Markdown parser, so
 * that the author's characters survive and every input takes linear time.
 */
@NullMarked
package debrief.report;

import org.jspecify.annotations.NullMarked;
