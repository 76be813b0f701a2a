package debrief.evidence.reading;

import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Setting;
import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the names, numbers, employers and tools of a text that stand in none of its sources: what somebody made up.
 *
 * <p>Made for texts that a candidate will say aloud as their own. What stands in a slot, {@code [fill in: …]}, is theirs to
 * say and never counts. A capital that begins a sentence is no name unless the name is known, so an invented person there
 * goes unseen: a false alarm costs more than a miss, because it spoils a good sentence.
 */
public final class NewFacts {

    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private final NumbersTold numbers;
    private final NamesTold names;

    private NewFacts(NumbersTold numbers, NamesTold names) {
        this.numbers = numbers;
        this.names = names;
    }

    /** Against all that was said in an interview, all that is true of the candidate, and the names of all who are declared. */
    public static NewFacts of(Interview interview, Portfolio portfolio) {
        return of(
                told(interview, Talk.of(interview.transcript()).turns(), portfolio),
                Dossier.language(interview, portfolio));
    }

    /** @param language of the texts, a BCP 47 tag: in German a capital makes no name */
    static NewFacts of(List<Text> sources, String language) {
        return new NewFacts(NumbersTold.in(sources), NamesTold.in(sources, language));
    }

    /** All that a suggested answer may repeat. */
    static List<Text> told(Interview interview, List<Said> turns, Portfolio portfolio) {
        Setting setting = interview.setting();
        Set<String> names = new LinkedHashSet<>();
        Stream.of(turns.stream().map(turn -> turn.turn().speaker()), setting.speakers().stream())
                .flatMap(speakers -> speakers)
                .distinct()
                .forEach(speaker -> {
                    names.add(speaker.label());
                    add(speaker.person(), names);
                });
        setting.names().forEach(person -> add(person, names));
        add(setting.company(), names);
        add(portfolio.owner(), names);
        names.add(setting.role());
        portfolio.facts().forEach(fact -> names.add(fact.text()));
        return Stream.concat(turns.stream().map(Said::text), names.stream().map(Text::of))
                .toList();
    }

    private static void add(Person person, Set<String> names) {
        names.add(person.name());
        names.add(person.pseudonym());
    }

    /**
     * In reading order.
     *
     * @param technical whether the text explains technology: general terms, code and numbers that are only assumed
     *     ("say, 1,000 rows") are then no facts about the candidate
     */
    public List<NewFact> in(Text text, boolean technical) {
        List<NewFact> found = new ArrayList<>(numbers.newIn(text, technical));
        found.addAll(names.newIn(text, technical));
        leaveOut(Slots.SLOT, text, found);
        if (technical) {
            leaveOut(CODE, text, found);
        }
        found.sort(Comparator.comparingInt(NewFact::start));
        return found;
    }

    private static void leaveOut(Pattern pattern, Text text, List<NewFact> facts) {
        Matcher matcher = pattern.matcher(text.source());
        while (matcher.find()) {
            facts.removeIf(fact -> fact.start() >= matcher.start() && fact.start() < matcher.end());
        }
    }
}
