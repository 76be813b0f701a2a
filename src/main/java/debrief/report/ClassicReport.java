package debrief.report;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Kind;
import debrief.model.Overall;
import debrief.model.Recommendation;
import debrief.model.Speaker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a classic report says.
 *
 * @param title the heading above everything; may be empty
 * @param intro Markdown before the first question; may be empty
 * @param closing Markdown that belongs to no question and to no area; may be empty
 * @param questions in the report's order; none where it speaks of the whole talk only
 * @param speakers who talks, in order of appearance, with the roles and names that the report suggests
 * @param insights the overall advice, area by area
 * @param overall what it makes of the whole talk
 * @param warnings what a person should look at, each a whole sentence
 */
public record ClassicReport(
        String title,
        String intro,
        String closing,
        List<Question> questions,
        List<Speaker> speakers,
        List<Recommendation> insights,
        Overall overall,
        List<String> warnings) {

    /** The label of words that the report has of a question which nobody is quoted to have asked. */
    public static final String NOBODY = "Report";

    public ClassicReport {
        questions = List.copyOf(questions);
        speakers = List.copyOf(speakers);
        insights = List.copyOf(insights);
        warnings = List.copyOf(warnings);
    }

    /**
     * One numbered question.
     *
     * @param id a slug of the title, unlike every other id of the report
     * @param title the words of its heading, without the number
     * @param kind proposed from the title's words and the question's
     * @param turns what was said, at least one turn
     * @param sections how many known sections the report has on it, written or marked as not applicable
     * @param extra what has no section
     * @param markdown all of it as it stands in the report
     */
    public record Question(
            String id,
            String title,
            Kind kind,
            List<Said> turns,
            List<Ask> asks,
            int sections,
            Analysis analysis,
            List<Exchange.Extra> extra,
            String markdown) {

        public Question {
            turns = List.copyOf(turns);
            asks = List.copyOf(asks);
            extra = List.copyOf(extra);
            if (turns.isEmpty()) {
                throw new IllegalArgumentException("question " + id + " has no turn");
            }
        }
    }

    /**
     * One turn as the report quotes it.
     *
     * @param label the speaker's
     * @param text asides in place, paragraphs parted by an empty line
     * @param line where it starts in the report, counting from 1
     * @param recalled told from memory ("I said …"), not quoted
     */
    public record Said(String label, String text, int line, boolean recalled) {}

    /** Whether it has words of the candidate's: without any it is no stand-in for a transcript. */
    public boolean quotesAnswers() {
        Set<String> candidates = speakers.stream()
                .filter(speaker -> speaker.role() == Speaker.Role.CANDIDATE)
                .map(Speaker::label)
                .collect(Collectors.toSet());
        return questions.stream()
                .flatMap(question -> question.turns().stream())
                .anyMatch(turn -> candidates.contains(turn.label()));
    }

    /** How much was read, to be held against the report. */
    public record Counts(int questions, int turns, int asks, int sections, int areas, int insights) {

        @Override
        public String toString() {
            return String.join(
                    ", ",
                    many(questions, "question"),
                    many(turns, "turn"),
                    many(asks, "ask"),
                    many(sections, "section"),
                    many(areas, "insight area") + " with " + many(insights, "recommendation"));
        }

        private static String many(int count, String noun) {
            return count + " " + noun + (count == 1 ? "" : "s");
        }
    }

    public Counts counts() {
        return new Counts(
                questions.size(),
                questions.stream().mapToInt(question -> question.turns().size()).sum(),
                questions.stream().mapToInt(question -> question.asks().size()).sum(),
                questions.stream().mapToInt(Question::sections).sum(),
                (int) insights.stream().map(Recommendation::area).distinct().count(),
                insights.size());
    }
}
