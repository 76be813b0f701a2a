package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Slots;
import debrief.evidence.reading.Terms;
import debrief.model.Kind.Trait;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The interviewer has the last word, a doubt, and the suggested answer goes on as if nobody had spoken. */
final class PushBackIgnored implements EvidenceRule {

    private static final Phrases DOUBT = Phrases.read(PushBackIgnored.class, "push-back.txt");
    private static final Phrases MOVING_ON = Phrases.read(PushBackIgnored.class, "moves-on.txt");
    private static final int FEWEST = 4;
    private static final int SHARE = 3;

    /** A doubt is short; in a longer sentence somebody tells something. */
    private static final int LONGEST = 30;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.PUSH_BACK_IGNORED;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (!dossier.isEnglish()) {
            return;
        }
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            Text suggested = reviewed.suggested();
            if (Slots.isWhole(suggested.source()) && !reviewed.exchange().kind().is(Trait.FREE)) {
                lastWord(reviewed).flatMap(PushBackIgnored::pushBack).ifPresent(push -> {
                    if (isIgnored(push.stems, suggested)) {
                        found.add(
                                reviewed.place(Section.SUGGESTED.key(), push.turn),
                                push.words,
                                "the interviewer ends on this doubt, and the suggested answer does not meet it",
                                "take the doubt up first: grant what is true of it, then say what still speaks for"
                                        + " your choice");
                    }
                });
            }
        }
    }

    private record PushBack(int turn, String words, Set<String> stems) {}

    /** What the interviewer says after the candidate's last answer. */
    private static Optional<Said> lastWord(ReviewedExchange reviewed) {
        List<Said> turns = reviewed.turns();
        boolean answered = turns.stream().anyMatch(Said::byCandidate);
        return answered && turns.get(turns.size() - 1).byInterviewer()
                ? Optional.of(turns.get(turns.size() - 1))
                : Optional.empty();
    }

    private static Optional<PushBack> pushBack(Said turn) {
        if (MOVING_ON.in(turn.text())) {
            return Optional.empty();
        }
        List<Sentence> sentences = doubts(turn);
        Set<String> stems = new HashSet<>();
        sentences.forEach(sentence -> stems.addAll(Terms.stems(sentence)));
        return stems.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new PushBack(turn.id(), sentences.get(0).raw(), stems));
    }

    /** The sentences with a number or a word of doubt. */
    private static List<Sentence> doubts(Said turn) {
        Text text = turn.text();
        return text.sentences().stream()
                .filter(sentence -> text.count(sentence.first(), sentence.behind()) <= LONGEST)
                .filter(sentence -> DOUBT.in(sentence)
                        || IntStream.range(sentence.first(), sentence.behind()).anyMatch(text::isDigit))
                .toList();
    }

    private static boolean isIgnored(Set<String> stems, Text suggested) {
        Set<String> answer = Terms.stems(suggested);
        long shared = stems.stream().filter(answer::contains).count();
        return SHARE * shared < stems.size();
    }
}
