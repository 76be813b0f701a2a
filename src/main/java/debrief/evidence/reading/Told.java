package debrief.evidence.reading;

import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Setting;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.List;

/** All that a suggested answer may repeat. */
public final class Told {

    private Told() {}

    /** What was said in the interview, what is true of the candidate, and the names of all who are declared. */
    public static List<String> in(Portfolio portfolio, Interview interview) {
        List<String> told = new ArrayList<>();
        for (Turn turn : interview.transcript().turns()) {
            told.add(Aside.spoken(turn.text()));
            told.add(turn.speaker().label());
            add(turn.speaker().person(), told);
        }
        portfolio.facts().forEach(fact -> told.add(fact.text()));
        Setting setting = interview.setting();
        setting.speakers().forEach(speaker -> add(speaker.person(), told));
        setting.names().forEach(person -> add(person, told));
        add(setting.company(), told);
        add(portfolio.owner(), told);
        told.add(setting.role());
        return told;
    }

    private static void add(Person person, List<String> told) {
        told.add(person.name());
        told.add(person.pseudonym());
    }
}
