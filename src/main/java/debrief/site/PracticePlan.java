package debrief.site;

import debrief.measure.Range;
import debrief.model.Exchange;
import debrief.site.page.PracticePage;
import debrief.site.page.PracticePage.PracticeCard;
import debrief.site.page.QuestionPage;
import debrief.site.page.SiteTexts;
import java.util.ArrayList;
import java.util.List;

/** Gathers the questions that one can practise: what frames a talk is none of them. */
final class PracticePlan {

    private final List<PracticeCard> cards = new ArrayList<>();

    /** @param questions the pages of the talk's exchanges, in their order */
    void add(ShownInterview talk, List<QuestionPage> questions) {
        List<Exchange> exchanges = talk.interview().report().exchanges();
        for (int i = 0; i < questions.size(); i++) {
            Exchange exchange = exchanges.get(i);
            if (questions.get(i).practised()) {
                cards.add(new PracticeCard(
                        questions.get(i),
                        exchange.aliases().stream()
                                .map(alias -> talk.interview().id() + "/" + alias)
                                .toList(),
                        // A whole ten seconds: a limit to the second would claim to be known.
                        Range.of(exchange.kind()).seconds().to() / 10 * 10));
            }
        }
    }

    PracticePage page(SiteTexts words) {
        return new PracticePage(words.get("practice.title"), words.get("practice.lead"), cards);
    }
}
