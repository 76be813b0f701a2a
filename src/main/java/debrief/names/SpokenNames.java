package debrief.names;

import debrief.model.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a talk gives away by how they are said: "My name is …", "Hi Maria.", "here at …". Only words with a capital, and
 * only where the sentence says that they are a name: a missed one can be added, a wrong one would be replaced everywhere.
 */
public final class SpokenNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'\u2019-]{1,30}+";
    private static final String NAME = "(" + WORD + "(?: " + WORD + "){0,2}+)";
    private static final String PART = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&'\u2019-]{1,30}+";
    private static final String FIRM = "(" + PART + "(?:(?: &)? " + PART + "){0,2}+)";

    private static final Pattern SELF = Pattern.compile(
            "\\b(?:[Mm]y name is|[Mm]y name['\u2019]s|[Mm]ein Name ist|[Ii]ch hei(?:\u00df|ss)e|[Jj]e m['\u2019]appelle|[Mm]e llamo|[Mm]i chiamo) "
                    + NAME);

    private static final Pattern FROM =
            Pattern.compile("\\bI(?:['\u2019]m| am) " + NAME + ",? (?:from|with|at) " + FIRM);

    /** The name ends the greeting: "Hi Maria, …" and not "Hello World Bank offices …". */
    private static final Pattern GREETED = Pattern.compile(
            "\\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Hh]ola|[Bb]onjour|[Cc]iao|[Gg]ood (?:morning|afternoon|evening)|[Tt]hanks|[Tt]hank you"
                    + "|[Ww]elcome|[Bb]ye|[Gg]oodbye),? " + NAME + "(?=[.,!?;]|\\s*$)",
            Pattern.MULTILINE);

    private static final Pattern FIRMS = Pattern.compile(
            "\\b(?:(?:[Hh]ere|us) at|I(?: am|['\u2019]m)? (?:currently |now )?work(?:ed|ing)? (?:at|for)) " + FIRM);

    private static final Pattern FULL =
            Pattern.compile(WORD + "(?: (?:" + WORD + "|\\p{Lu}\\.|de|da|di|van|von|der|den|la|le|bin|al)){1,4}");

    /** With a capital for other reasons: they open a sentence, or are everybody. */
    private static final Set<String> NOBODY =
            Set.of(("All Again And But Candidate Day Everybody Everyone Folks For God Great Guest Guys Head Hiring "
                            + "Home Host I'm I\u2019m I've How If Interviewee Interviewer Just Ladies Madam Manager Moderator "
                            + "My Night Nice No Not Okay One Panel Participant Person Recruiter Room School Sir So Speaker "
                            + "Sorry Team That The There This To Today Two University Unknown User Very We What Work World Yes "
                            + "You Your")
                    .split(" ", -1));

    private static final int MOST = 26;

    private final Map<String, Person> found = new LinkedHashMap<>();
    private int people;
    private int firms;

    private SpokenNames() {}

    /**
     * In the order in which they are said, each with a pseudonym: Person A, Firm A …
     *
     * @param texts what was said, turn by turn
     * @param listed people whom the file lists
     * @param named names that are known already, as those of the speakers
     */
    public static List<Person> in(List<String> texts, List<String> listed, Set<String> named) {
        SpokenNames names = new SpokenNames();
        listed.forEach(names::person);
        for (String text : texts) {
            names.read(text);
        }
        return names.found.values().stream()
                .filter(person -> !named.contains(person.name()))
                .limit(MOST)
                .toList();
    }

    /** Whether a label is somebody's whole name: "Ann Example", not "Speaker 1" nor "Hiring Manager". */
    public static boolean isFullName(String label) {
        return FULL.matcher(label).matches() && isName(label);
    }

    private void read(String text) {
        for (Matcher self = SELF.matcher(text); self.find(); ) {
            person(self.group(1));
        }
        for (Matcher from = FROM.matcher(text); from.find(); ) {
            person(from.group(1));
            firm(from.group(2));
        }
        for (Matcher greeted = GREETED.matcher(text); greeted.find(); ) {
            person(greeted.group(1));
        }
        for (Matcher firm = FIRMS.matcher(text); firm.find(); ) {
            firm(firm.group(1));
        }
    }

    private void person(String said) {
        String name = bare(said);
        if (isName(name) && !found.containsKey(name)) {
            String pseudonym = pseudonymOf(name);
            found.put(name, new Person(name, pseudonym.isEmpty() ? "Person " + letter(people++) : pseudonym));
        }
    }

    private void firm(String said) {
        String name = bare(said);
        if (isName(name)) {
            found.computeIfAbsent(name, fresh -> new Person(fresh, "Firm " + letter(firms++)));
        }
    }

    private static String bare(String said) {
        return said.replaceFirst("['\u2019-]s?$", "");
    }

    /** "Maria" and "Maria Example" are one person. */
    private String pseudonymOf(String name) {
        List<Person> same = new ArrayList<>();
        for (Person other : found.values()) {
            if (other.name().startsWith(name + " ") || name.startsWith(other.name() + " ")) {
                same.add(other);
            }
        }
        return same.size() == 1 ? same.get(0).pseudonym() : "";
    }

    private static boolean isName(String name) {
        for (String word : name.split(" ", -1)) {
            if (NOBODY.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
