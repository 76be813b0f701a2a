package debrief.site.page;

import debrief.model.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One exchange: the talk, and what the coach says of it in the order in which a learner needs it.
 *
 * @param row the question as lists show it
 * @param interview where it belongs
 * @param proposed no person said that this is a question of its own: rules or a coach found it
 * @param unjudged why nobody has judged the answer, as {@code sheet.KEY} of the site's words says it; empty where somebody has
 * @param of how many questions the interview has
 * @param asks the candidate's questions to the coach
 * @param measures the answer in numbers; empty when the candidate said nothing
 * @param sections by key; every section of the model has one
 * @param guide to its kind of question; {@link GuideView#NONE} where there is none
 * @param thread the questions that grew out of one another, this one among them; empty when it stands alone
 * @param elsewhere questions of other interviews on the same topics
 * @param plan recommendations that come from this question
 * @param transcript the permalink of the transcript; empty when it has no page
 * @param markdown the permalink of the Markdown copy
 * @param found what the evidence check found in it; the public is told nothing of it
 * @param previous empty title on the first
 * @param next empty title on the last
 */
public record QuestionPage(
        QuestionRow row,
        Link interview,
        boolean proposed,
        String unjudged,
        int of,
        List<TurnView> turns,
        List<AskView> asks,
        List<MeasureView> measures,
        Map<String, SectionView> sections,
        List<ClaimView> claims,
        RatingView rating,
        List<TopicAdviceView> topics,
        List<ExtraView> extra,
        GuideView guide,
        List<ThreadStep> thread,
        List<QuestionRow> elsewhere,
        List<Link> plan,
        List<NoteView> notes,
        String transcript,
        String markdown,
        Found found,
        Link previous,
        Link next,
        Json structured)
        implements Page {

    @Override
    public String permalink() {
        return row.to();
    }

    @Override
    public String title() {
        return row.title() + " · " + interview.title();
    }

    @Override
    public String description() {
        return Plain.sentence(
                row.summary().isEmpty() ? row.asked() : row.summary().markdown());
    }

    /**
     * The points of the guide, where nobody else has judged the answer and there is something to judge. What to do about a doubt
     * is none where nobody doubted.
     */
    public List<Prose> checks() {
        return unjudged.isEmpty() || unjudged.equals("courtesy") || unjudged.equals("silent")
                ? List.of()
                : guide.points().stream()
                        .filter(point -> !point.markdown().contains("are you sure") || isDoubted())
                        .toList();
    }

    /** Names the question in every build, whatever its address is: {@code interview/exchange}. */
    public String key() {
        return permalink().replaceAll("^interviews/|\\.html$", "");
    }

    /** What frames a talk is nothing to practise. */
    public boolean practised() {
        return !Kind.valueOf(row.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                .is(Kind.Trait.COURTESY);
    }

    /** A point rests on words of the interviewer. */
    private boolean isDoubted() {
        return sections.values().stream()
                .flatMap(section -> section.points().stream())
                .flatMap(point -> point.evidence().stream())
                .anyMatch(evidence -> turns.stream()
                        .anyMatch(turn ->
                                turn.id() == evidence.turn() && turn.side().equals("interviewer")));
    }

    /** @param to where the findings are told; empty when there are none */
    public record Found(int count, String to) {}

    /** @param answer empty while nobody answered */
    public record AskView(String text, Prose answer, Byline by) {}

    /**
     * A section, written or not.
     *
     * @param state {@code written}, {@code gap} (wanted and not written) or {@code none} (not wanted, or nothing to say)
     * @param prose of sections that are one text
     * @param because why a coach's attempt could not be kept; empty when there was none
     */
    public record SectionView(
            String key, String state, List<PointView> points, Prose prose, Byline by, String because) {}

    /**
     * One bullet.
     *
     * @param flaw what is the matter, of an issue: {@code wrong}, {@code risky} …; empty when nobody said
     */
    public record PointView(String label, Prose text, List<EvidenceView> evidence, String flaw) {}

    /**
     * What a point rests on.
     *
     * @param quote empty when the turn as a whole is meant
     * @param to where the turn is shown; empty when this profile shows it nowhere
     */
    public record EvidenceView(int turn, String speaker, String quote, String to) {}

    /**
     * A statement, judged.
     *
     * @param verdict {@code right}, {@code partly}, {@code wrong} or {@code unsure}
     * @param issue which issue quotes its words and so stands for both, counted from 1; 0 when none does
     */
    public record ClaimView(
            String says,
            String verdict,
            Prose because,
            String source,
            String sourceHost,
            int turn,
            String to,
            int issue) {}

    /**
     * What is generally known of such questions.
     *
     * @param title empty when there is no guide
     * @param wants what they want to learn, and what goes wrong; empty where that depends on the question
     * @param points to check an answer against
     */
    public record GuideView(String title, String to, Prose wants, List<Prose> points) {

        public static final GuideView NONE = new GuideView("", "", Prose.of(""), List.of());
    }

    /**
     * A topic and what to learn about it.
     *
     * @param line of its card, on what was spoken of; empty where none surely is
     */
    public record TopicAdviceView(String name, String to, Prose advice, Prose line) {}

    /** What has no section of its own. */
    public record ExtraView(String heading, Prose text) {}

    /** @param here whether this is the page's own question */
    public record ThreadStep(String title, String to, int depth, boolean here) {}
}
