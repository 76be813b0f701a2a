package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.PortfolioTopics;
import debrief.evidence.reading.PortfolioTopics.First;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.TopicLabel;
import debrief.model.Section;
import debrief.model.Taxonomy;
import debrief.model.TopicAdvice;

/** A second label for one thing, which tears what belongs together apart. */
final class TopicSynonym implements EvidenceRule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.TOPIC_SYNONYM;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        PortfolioTopics topics = dossier.shared().topics().get();
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            for (TopicAdvice advice : reviewed.exchange().analysis().topics()) {
                String message = topics.declares(advice.topic()) ? "" : told(advice.topic(), topics);
                if (!message.isEmpty()) {
                    found.add(
                            reviewed.place(Section.TOPICS.key()),
                            advice.topic(),
                            message,
                            "use one name for it, or make this one an alias in topics.yaml");
                }
            }
        }
    }

    private static String told(String label, PortfolioTopics topics) {
        String key = TopicLabel.key(label);
        String name = topics.names().get(key);
        if (name != null) {
            return "this is the topic \"" + name + "\" under another name";
        }
        First first = topics.firsts().get(key);
        if (first == null || Taxonomy.fold(first.label()).equals(Taxonomy.fold(label))) {
            return "";
        }
        return "this says the same as \"" + first.label() + "\" at " + first.interview() + "/" + first.exchange();
    }
}
