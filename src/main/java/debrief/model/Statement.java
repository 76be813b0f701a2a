package debrief.model;

import java.util.List;

/**
 * A technical statement that candidates make, judged once and for all: an entry of a knowledge pack.
 *
 * @param topics slugs
 * @param says patterns of the ways in which people say it
 * @param things what it mixes up; may be none
 * @param because Markdown: what is true, and why
 * @param source an address that a reader can check
 */
public record Statement(
        String id,
        List<String> topics,
        List<String> says,
        List<Thing> things,
        Claim.Verdict verdict,
        String because,
        String source) {

    /**
     * Something that people take for something else, or for what it is not.
     *
     * @param names what people call it
     * @param context words of which one is said in the question or in the answer where that is meant; none: any will do
     * @param is what is true of it and of none of the others
     * @param not what people tell of it that is untrue
     */
    public record Thing(List<String> names, List<String> context, List<String> is, List<String> not) {

        public Thing {
            names = List.copyOf(names);
            context = List.copyOf(context);
            is = List.copyOf(is);
            not = List.copyOf(not);
        }
    }

    public Statement {
        topics = List.copyOf(topics);
        says = List.copyOf(says);
        things = List.copyOf(things);
    }
}
