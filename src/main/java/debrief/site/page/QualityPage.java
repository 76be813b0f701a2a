package debrief.site.page;

import java.util.List;

/**
 * What the evidence check found in the reports, and what each kind of finding means. Not for the public: it speaks to whoever
 * can mend the reports.
 *
 * @param errors how many findings are false, private, told twice or an ask left open
 * @param warnings how many are weak
 * @param scope how much was checked
 * @param interviews those with findings, newest first
 * @param accepted what authors stand by
 * @param kinds all there are, also those of which nothing was found
 */
public record QualityPage(
        String title,
        String description,
        int errors,
        int warnings,
        Scope scope,
        List<OfInterview> interviews,
        List<AcceptedView> accepted,
        List<KindView> kinds)
        implements Page {

    /** Its address. */
    public static final String PERMALINK = "quality.html";

    @Override
    public String permalink() {
        return PERMALINK;
    }

    @Override
    public boolean listed() {
        return false;
    }

    /** What the check read. */
    public record Scope(int interviews, int questions, int turns) {}

    /** The findings of one interview; questions with an error come first. */
    public record OfInterview(Link interview, List<OfQuestion> questions) {}

    /**
     * The findings on one question, errors first.
     *
     * @param question the interview itself for what is written on it as a whole
     * @param anchor where they stand on this page
     */
    public record OfQuestion(Link question, String anchor, List<FindingView> findings) {}

    /**
     * One finding.
     *
     * @param kind as YAML writes it
     * @param severity {@code error} or {@code warning}
     * @param section its key in YAML; empty when it is about no section alone
     * @param turn the turn that proves it; 0 when none does
     * @param to where that turn is shown
     */
    public record FindingView(
            String kind,
            String severity,
            String section,
            String words,
            String message,
            String hint,
            int turn,
            String to) {}

    /** A finding that the author stands by, with the reason. */
    public record AcceptedView(Link question, String kind, String words, Prose because) {}

    /** @param found how many findings of this kind there are */
    public record KindView(String key, String severity, int found) {}
}
