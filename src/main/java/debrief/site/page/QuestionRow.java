package debrief.site.page;

import java.util.List;

/**
 * A question in a list.
 *
 * @param number its place in the interview, from 1
 * @param kind as in YAML
 * @param depth 0 for a question that opens a thread, 1 and more for what grew out of it
 * @param priority 1 first … 3; 0 when nobody said
 * @param score the mean of the rating's sides in tenths, 10 to 40; 0 when nobody rated
 * @param asked the question in the interviewer's words
 * @param summary how it went
 * @param gaps keys of the sections that nobody wrote yet
 * @param language of the interview
 */
public record QuestionRow(
        int number,
        String title,
        String to,
        String interview,
        String date,
        String kind,
        int depth,
        int priority,
        int score,
        String asked,
        Prose summary,
        List<String> gaps,
        String language) {}
