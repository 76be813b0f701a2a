package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.words.CommonWords;
import debrief.words.Phrases;
import debrief.words.Text;

/** A label among the technical topics that names nothing technical. What topics.yaml declares is the author's choice. */
final class NonTechnicalTopic implements EvidenceRule {

    private static final Phrases SOFT = Phrases.read(NonTechnicalTopic.class, "topic-soft.txt");
    private static final Phrases NEUTRAL = Phrases.read(NonTechnicalTopic.class, "topic-neutral.txt");

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NON_TECHNICAL_TOPIC;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            for (TopicAdvice advice : reviewed.exchange().analysis().topics()) {
                if (isSoft(advice.topic()) && !dossier.shared().topics().get().declares(advice.topic())) {
                    found.add(
                            reviewed.place(Section.TOPICS.key()),
                            advice.topic(),
                            "the topics to learn are technical terms, and this is none",
                            "say it among the improvements, or declare the topic in topics.yaml as soft or career");
                }
            }
        }
    }

    /** Soft words, and no other that tells anything: "Service Communication" is technical. */
    private static boolean isSoft(String label) {
        Text text = Text.of(label);
        boolean soft = false;
        int at = 0;
        while (at < text.size()) {
            int size = SOFT.at(text, at);
            String word = text.folded(at);
            if (size == 0 && !NEUTRAL.has(word) && !CommonWords.hasFolded(word)) {
                return false;
            }
            soft |= size > 0;
            at += Math.max(1, size);
        }
        return soft;
    }
}
