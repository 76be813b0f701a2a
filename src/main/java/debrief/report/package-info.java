/**
 * The classic report: a chat assistant's Markdown on one interview.
 *
 * <p>{@link debrief.report.ClassicReportReader} tells such a report from other Markdown and reads it without losing a
 * sentence. Reports are read line by line and not by a Markdown parser, so that the author's characters survive and every
 * input takes linear time. Nothing here touches a file; {@code debrief.content} writes what was read.
 */
@NullMarked
package debrief.report;

import org.jspecify.annotations.NullMarked;
