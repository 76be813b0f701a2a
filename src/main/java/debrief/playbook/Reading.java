package debrief.playbook;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.playbook.Phrases.Hit;
import debrief.playbook.TopicShelf.Known;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One exchange, heard and noticed.
 *
 * @param place the exchange's place among those of its kind in the interview, counted from 0
 * @param shift its place among all, plus something of the interview's own: what turns the choice of bullets
 */
record Reading(Heard heard, Question question, Noticed noticed, Map<Known, List<Hit>> topics, int place, int shift) {

    private static final int INTERVIEWS = 97;

    static Reading of(Portfolio portfolio, Interview interview, Exchange exchange, Library library, TopicShelf shelf) {
        Vocabulary vocabulary = library.vocabulary();
        Heard heard = Heard.of(interview, exchange);
        Question question = Question.of(heard, vocabulary);
        int own = Math.floorMod(interview.id().hashCode(), INTERVIEWS);
        List<Exchange> all = interview.report().exchanges();
        int at = Math.max(0, all.indexOf(exchange));
        int place = (int) all.subList(0, at).stream()
                .filter(other -> other.kind() == exchange.kind())
                .count();
        Noticed noticed = new Noticed();
        level(interview.setting().role(), noticed);
        if (!exchange.follows().isEmpty()) {
            noticed.sign(Sign.THREAD);
        }
        if (heard.recalled()) {
            noticed.sign(Sign.RECALLED);
        }
        if (!heard.english()) {
            noticed.sign(Sign.OTHER_LANGUAGE);
        }
        AskingRules.apply(heard, question, vocabulary, noticed);
        if (!heard.isSilent()) {
            FigureRules.apply(heard, vocabulary, noticed);
            ContentRules.apply(heard, vocabulary, noticed);
            DeliveryRules.apply(heard, vocabulary, noticed);
        }
        TopicRules rules = new TopicRules(heard, vocabulary, own + at);
        Map<Known, List<Hit>> topics = rules.named(shelf);
        rules.main(topics).ifPresent(topic -> rules.notice(topic, topics.getOrDefault(topic, List.of()), noticed));
        FactRules.fitting(portfolio.facts(), heard, question, vocabulary)
                .ifPresent(fact -> noticed.text(Slot.FACT, "\u201C" + Quote.plain(fact.text()) + "\u201D", List.of()));
        return new Reading(heard, question, noticed, topics, own + place, own + at);
    }

    private static void level(String role, Noticed noticed) {
        String name = " " + role.toLowerCase(Locale.ROOT) + " ";
        if (name.matches(".*\\b(junior|intern|trainee|graduate|entry)\\b.*")) {
            noticed.sign(Sign.JUNIOR);
        } else if (name.matches(".*\\b(senior|lead|principal|staff|architect|head|cto|manager)\\b.*")) {
            noticed.sign(Sign.SENIOR);
        } else if (name.matches(".*\\b(middle|mid|medior|intermediate)\\b.*")) {
            noticed.sign(Sign.MIDDLE);
        }
    }

    boolean has(Sign sign) {
        return noticed.has(sign);
    }
}
