package debrief.site.page;

import java.util.List;

/**
 * The questions to answer aloud, one after the other: first the question, then what a good answer has. What the reader did is
 * kept in their browser and nowhere else.
 */
public record PracticePage(String title, String description, List<PracticeCard> cards) implements Page {

    public static final String PERMALINK = "practice.html";

    public PracticePage {
        cards = List.copyOf(cards);
    }

    @Override
    public String permalink() {
        return PERMALINK;
    }

    /**
     * A question to answer.
     *
     * @param former earlier names of the same question
     * @param seconds how long a whole answer should take at most
     */
    public record PracticeCard(QuestionPage question, List<String> former, int seconds) {

        public PracticeCard {
            former = List.copyOf(former);
        }
    }
}
