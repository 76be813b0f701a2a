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
            "\\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Hh]ola|[Bb]onjour|[Cc]iao|[Gg]ood (?:morning|afternoon|evening)|(?:[Nn]ice|[Gg]ood|[Gg]reat) to (?:meet|see) you(?: again)?|[Tt]hanks|[Tt]hank you"
                    + "|[Ww]elcome|[Bb]ye|[Gg]oodbye),? " + NAME + "(?=[.,!?;]|\\s*$)",
            Pattern.MULTILINE);

    private static final Pattern MET = Pattern.compile(
            "(?i:\\b(?:interview|mock|talk|call|round|session|chat|conversation)s?\\b[\\p{L} ]{0,20} with) " + NAME);

    private static final Pattern FIRMS = Pattern.compile(
            "\\b(?:(?:[Hh]ere|us) at|I(?: am|['\u2019]m)? (?:currently |now )?work(?:ed|ing)? (?:at|for)) " + FIRM);

    private static final Pattern FULL =
            Pattern.compile(WORD + "(?: (?:" + WORD + "|\\p{Lu}\\.|de|da|di|van|von|der|den|la|le|bin|al)){1,4}");

    private static final Pattern BRACKETS = Pattern.compile("\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|[|/].*$)");
    private static final Pattern LAST_FIRST =
            Pattern.compile("(" + WORD + "(?: " + WORD + ")?), (" + WORD + "(?: " + WORD + ")?)");

    /** With a capital for other reasons: they open a sentence, or are everybody. */
    private static final Set<String> NOBODY = Set.of(
            ("All Again And Assistant Bot But Candidate Day Everybody Everyone Folks For God Great Guest Guys Head Hiring "
                            + "Home Host I'm I\u2019m I've How If Interviewee Interviewer Just Ladies Madam Manager Moderator Observer "
                            + "My Night Nice No Not Notetaker Note-taker Notes Okay One Panel Participant Person Recorder Recruiter Room School Sir So Speaker "
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
                .filter(person -> !isPartOf(person.name(), named))
                .limit(MOST)
                .toList();
    }

    /** "Ann" is Ann Example, who is named already. */
    private static boolean isPartOf(String name, Set<String> named) {
        List<String> words = List.of(name.split(" ", -1));
        return named.stream().anyMatch(full -> List.of(full.split(" ", -1)).containsAll(words));
    }

    /**
     * Somebody's whole name in a label: of "Example, Ann (External)" it is "Ann Example"; empty for "Speaker 1" and "Hiring
     * Manager".
     */
    public static String inLabel(String label) {
        String bare = BRACKETS.matcher(label).replaceAll("").strip();
        Matcher turned = LAST_FIRST.matcher(bare);
        String name = turned.matches() ? turned.group(2) + " " + turned.group(1) : bare;
        return FULL.matcher(name).matches() && isName(name) ? name : "";
    }

    /** The names by which a turn greets somebody. */
    public static List<String> greeted(String text) {
        return names(GREETED, text);
    }

    /** The names that a turn gives its speaker. */
    public static List<String> ownOf(String text) {
        return names(SELF, text);
    }

    /** Whom a line says that somebody talked with: "Mock interview with Ann". */
    public static List<String> met(String line) {
        return names(MET, line);
    }

    private static List<String> names(Pattern pattern, String text) {
        List<String> names = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            String name = bare(matcher.group(1));
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
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
