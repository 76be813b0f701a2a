package debrief.evidence.reading;

import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.talk.Said;
import debrief.words.Amounts;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the suggested answers of an interview for what they claim of the candidate and nobody ever told.
 *
 * <p>"I'd use Redis" claims nothing. So in answers on technology only sentences count in which the speaker says that they did or
 * do something; elsewhere a plan may hold new numbers and tools, but no new firms and persons.
 */
public final class FactReading {

    /** "From 16 hours to 3" tells of a success, it computes nothing. */
    private static final Pattern CHANGE = Pattern.compile("(?i)\\bfrom\\b.{1,40}\\bto\\b|\\bby (?:about |around )?\\d");

    private final NewFacts facts;
    private final Deeds deeds;

    private FactReading(NewFacts facts, Deeds deeds) {
        this.facts = facts;
        this.deeds = deeds;
    }

    static FactReading of(Interview interview, List<Said> turns, Portfolio portfolio) {
        List<Text> told = NewFacts.told(interview, turns, portfolio);
        return new FactReading(NewFacts.of(told, Dossier.language(interview, portfolio)), new Deeds(told));
    }

    /** In each sentence names and numbers, then deeds. */
    public List<NewFact> in(ReviewedExchange reviewed) {
        Text text = reviewed.suggested();
        List<NewFact> invented = new ArrayList<>();
        List<NewFact> all = facts.in(text, reviewed.isTechnical());
        for (Sentence sentence : text.sentences()) {
            boolean claims = Mood.claims(sentence.raw());
            for (NewFact fact : all) {
                if (fact.start() >= sentence.start()
                        && fact.start() < sentence.end()
                        && counts(fact, sentence, all, claims, reviewed)) {
                    invented.add(fact);
                }
            }
            if (claims) {
                invented.addAll(deeds.in(sentence));
            }
        }
        return invented;
    }

    private static boolean counts(
            NewFact fact, Sentence sentence, List<NewFact> all, boolean claims, ReviewedExchange reviewed) {
        boolean number = fact.kind() == NewFact.Kind.NUMBER;
        if (reviewed.isTechnical()) {
            return claims && !(number && isSum(sentence, all));
        }
        return claims || !(number || fact.kind() == NewFact.Kind.TOOL) || !Mood.isSupposed(sentence.raw());
    }

    /** "At two seconds each, more than thirty are in progress": what follows from a number that was told was not invented. */
    private static boolean isSum(Sentence sentence, List<NewFact> invented) {
        long numbers =
                Amounts.of(sentence.text(), sentence.first(), sentence.behind()).size();
        long fresh = invented.stream()
                .filter(fact ->
                        fact.kind() == NewFact.Kind.NUMBER && sentence.raw().contains(fact.words()))
                .count();
        return numbers > fresh && !CHANGE.matcher(sentence.raw()).find();
    }
}
