package debrief.evidence.rules;

import debrief.evidence.reading.CommonWords;
import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Phrases;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.WordAt;

import debrief.words.WordList;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A label among the technical topics that names nothing technical. What topics.yaml declares is the author's choice. */
final class NonTechnicalTopic implements EvidenceRule {

    private static final Phrases SOFT = Phrases.read(NonTechnicalTopic.class, "topic-soft.txt");
    private static final Set<String> NEUTRAL = neutral();

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.NON_TECHNICAL_TOPIC;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        for (ReviewedExchange sheet : dossier.exchanges()) {
            for (TopicAdvice advice : sheet.exchange().analysis().topics()) {
                if (isSoft(advice.topic()) && !dossier.shared().topics().get().declares(advice.topic())) {
                    found.add(sheet.place(Section.TOPICS.key()),
                            advice.topic(),
                            "the topics to learn are technical terms, and this is none",
                            "say it among the improvements, or declare the topic in topics.yaml as soft or career");
                }
            }
        }
    }

    /** Soft words, and no other that tells anything: "Service Communication" is technical. */
    private static boolean isSoft(String label) {
        List<WordAt> words = WordAt.of(label);
        boolean soft = false;
        int at = 0;
        while (at < words.size()) {
            int end = SOFT.endAt(words, at);
            String word = words.get(at).folded();
            if (end == at && !NEUTRAL.contains(word) && !CommonWords.hasFolded(word)) {
                return false;
            }
            soft |= end > at;
            at = Math.max(at + 1, end);
        }
        return soft;
    }

    private static Set<String> neutral() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read(NonTechnicalTopic.class, "topic-neutral.txt")) {
            WordAt.of(line).forEach(word -> words.add(word.folded()));
        }
        return words;
    }
}
