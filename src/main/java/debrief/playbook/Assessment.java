package debrief.playbook;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.playbook.TopicShelf.Known;
import debrief.talk.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One exchange, heard and noticed.
 *
 * @param place the exchange's place among those of its kind in the interview, counted from 0
 * @param shift its place among all, plus something of the interview's own: what turns the choice of bullets
 */
record Assessment(
        Heard heard, Question question, Noticed noticed, Map<Known, List<Quote>> topics, int place, int shift) {

    private static final int INTERVIEWS = 97;

    /** @param talk the turns of the exchange */
    static Assessment of(
            Talk talk, Portfolio portfolio, Interview interview, Exchange exchange, Library library, TopicShelf shelf) {
        Heard heard = Heard.of(talk, interview, exchange, library);
        Question question = Question.of(heard);
        int own = Math.floorMod(interview.id().hashCode(), INTERVIEWS);
        List<Exchange> all = interview.report().exchanges();
        int at = Math.max(0, all.indexOf(exchange));
        int place = (int) all.subList(0, at).stream()
                .filter(other -> other.kind() == exchange.kind())
                .count();
        Noticed noticed = new Noticed();
        level(interview.setting().role(), noticed);
        if (!exchange.follows().isEmpty()) {
            noticed.feature(Feature.THREAD);
        }
        if (heard.recalled()) {
            noticed.feature(Feature.RECALLED);
        }
        if (!heard.english()) {
            noticed.feature(Feature.OTHER_LANGUAGE);
        }
        AskingRules.apply(heard, question, noticed);
        if (!heard.isSilent()) {
            FigureRules.apply(heard, noticed);
            ContentRules.apply(heard, noticed);
            DeliveryRules.apply(heard, noticed);
        }
        Map<Known, List<Quote>> topics = TopicRules.named(heard, shelf);
        TopicRules.main(topics, heard)
                .ifPresent(topic ->
                        new TopicRules(heard, noticed, own + at).notice(topic, topics.getOrDefault(topic, List.of())));
        FactRules.fitting(portfolio.facts(), heard, question, library)
                .ifPresent(fact -> noticed.text(Slot.FACT, "\u201C" + Quote.plain(fact.text()) + "\u201D", List.of()));
        return new Assessment(heard, question, noticed, topics, own + place, own + at);
    }

    private static void level(String role, Noticed noticed) {
        String name = " " + role.toLowerCase(Locale.ROOT) + " ";
        if (name.matches(".*\\b(junior|intern|trainee|graduate|entry)\\b.*")) {
            noticed.feature(Feature.JUNIOR);
        } else if (name.matches(".*\\b(senior|lead|principal|staff|architect|head|cto|manager)\\b.*")) {
            noticed.feature(Feature.SENIOR);
        } else if (name.matches(".*\\b(middle|mid|medior|intermediate)\\b.*")) {
            noticed.feature(Feature.MIDDLE);
        }
    }

    boolean has(Feature feature) {
        return noticed.has(feature);
    }
}
