package debrief.site.page;

import java.util.List;

/**
 * What is generally known of one kind of question.
 *
 * @param kind as in YAML
 * @param points what to check an answer against
 * @param questions of this kind, newest interview first
 * @param markdown the permalink of the Markdown copy
 */
public record GuidePage(
        String permalink,
        String kind,
        String title,
        String description,
        List<Prose> points,
        List<Part> parts,
        List<QuestionRow> questions,
        String markdown)
        implements Page {

    /** @param heading empty for what stands before the first */
    public record Part(String anchor, String heading, Prose text) {}
}
