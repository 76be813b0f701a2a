package debrief.model;

import java.util.List;

/**
 * What is generally known about one kind of question: written once and linked, never repeated as if it were about an answer.
 *
 * @param description one plain sentence; may be empty
 * @param points Markdown: what a candidate can check an answer against, in the second person
 * @param matters what such questions ask about, the narrower first
 */
public record Guide(
        Kind kind, String title, String description, List<String> points, List<Matter> matters, List<Part> parts) {

    public Guide {
        points = List.copyOf(points);
        matters = List.copyOf(matters);
        parts = List.copyOf(parts);
    }

    /**
     * What a question of the kind may ask about: a failure, a conflict.
     *
     * @param asks phrases; the question has one of them
     * @param wants Markdown: what they want to learn
     * @param fault Markdown: what goes wrong most often; may be empty
     * @param points as those of the guide, and in their place
     * @param strong Markdown: an answer, invented; may be empty
     */
    public record Matter(
            String title, List<String> asks, String wants, String fault, List<String> points, String strong) {

        public Matter {
            asks = List.copyOf(asks);
            points = List.copyOf(points);
        }
    }

    /**
     * A stretch of the text.
     *
     * @param heading empty for what stands before the first
     * @param text Markdown
     */
    public record Part(String heading, String text) {}
}
