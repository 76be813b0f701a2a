package debrief.site.page;

/**
 * An interview in a list.
 *
 * @param date as 2024-05-20; may be empty
 * @param gaps sections that nobody wrote yet
 * @param language of the interview
 */
public record InterviewCard(
        String title,
        String to,
        String date,
        String role,
        String round,
        String company,
        Prose summary,
        int questions,
        int gaps,
        String language) {}
