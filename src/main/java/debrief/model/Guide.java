package debrief.model;

import java.util.List;

/**
 * What is generally known about one kind of question: written once and linked, never repeated as if it were about an answer.
 *
 * @param description one plain sentence; may be empty
 * @param points Markdown: what a candidate can check an answer against, in the second person
 */
public record Guide(Kind kind, String title, String description, List<String> points, List<Part> parts) {

    public Guide {
        points = List.copyOf(points);
        parts = List.copyOf(parts);
    }

    /**
     * A stretch of the text.
     *
     * @param heading empty for what stands before the first
     * @param text Markdown
     */
    public record Part(String heading, String text) {}
}
