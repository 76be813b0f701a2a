package debrief.names;

import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody and every firm that a portfolio declares, and what each is called where the name must not stand: the pseudonym, or
 * where nobody gave one what they are in the talk.
 *
 * <p>The same name in two interviews may have two pseudonyms: each interview has its own, and takes the others' only for whom it
 * does not declare itself.
 */
public final class Cast {

    private static final String COLLEAGUE = "a colleague";
    private static final String FIRM = "a firm";
    /** How firms' names end. */
    private static final Set<String> FIRMS = Set.copyOf(WordList.read(Cast.class, "firms.txt"));

    /** One name in one interview. */
    private record Part(String interview, String name) {}

    private final Map<Part, String> ownPseudonyms = new HashMap<>();
    private final Map<Part, String> ownRoles = new HashMap<>();
    private final Map<String, String> pseudonyms = new HashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    private Cast() {}

    public static Cast of(Portfolio portfolio) {
        Cast cast = new Cast();
        cast.open.addAll(portfolio.open());
        cast.add("", portfolio.owner(), "the candidate");
        for (Interview interview : portfolio.interviews()) {
            String id = interview.id();
            Set<Speaker> speakers = new LinkedHashSet<>(interview.setting().speakers());
            interview.transcript().turns().stream().map(Turn::speaker).forEach(speakers::add);
            for (Speaker speaker : speakers) {
                cast.add(id, named(speaker), role(speaker.role()));
            }
            cast.add(id, interview.setting().company(), FIRM);
            interview.setting().names().forEach(name -> cast.add(id, name, isFirm(name.name()) ? FIRM : COLLEAGUE));
            cast.add(id, interview.notes().mentor(), "the mentor");
        }
        return cast;
    }

    /** Every real name. */
    public Set<String> names() {
        return Set.copyOf(roles.keySet());
    }

    /** All their spellings; a pseudonym, and what the portfolio calls open, is no part of one. */
    public DeclaredNames tree() {
        List<Declared> declared = new ArrayList<>();
        roles.forEach((name, role) -> declared.add(new Declared(name, role.equals(FIRM))));
        return DeclaredNames.of(declared, open);
    }

    /** What to write in one interview for a spelling that any of these names has. */
    public String instead(String interview, List<String> names) {
        String name = names.stream()
                .filter(one -> ownRoles.containsKey(new Part(interview, one)))
                .findFirst()
                .orElse(names.get(0));
        Part part = new Part(interview, name);
        String role = ownRoles.getOrDefault(part, roles.getOrDefault(name, COLLEAGUE));
        return ownPseudonyms.getOrDefault(part, pseudonyms.getOrDefault(name, role));
    }

    private void add(String interview, Person person, String role) {
        String name = person.name().strip();
        String pseudonym = person.pseudonym().strip();
        if (!pseudonym.isEmpty()) {
            open.add(pseudonym);
        }
        if (!name.isEmpty() && !pseudonym.isEmpty()) {
            ownPseudonyms.putIfAbsent(new Part(interview, name), pseudonym);
            pseudonyms.putIfAbsent(name, pseudonym);
        }
        if (!name.isEmpty()) {
            ownRoles.putIfAbsent(new Part(interview, name), role);
            roles.putIfAbsent(name, role);
        }
    }

    /** Whoever has no name of their own may be labelled with it. */
    private static Person named(Speaker speaker) {
        String name = speaker.person().name().isBlank() ? SpokenNames.inLabel(speaker.label()) : "";
        boolean isLabelled = !name.isEmpty() && !Spelling.isEveryday(name);
        return isLabelled ? new Person(name, speaker.person().pseudonym()) : speaker.person();
    }

    private static String role(Speaker.Role role) {
        return switch (role) {
            case INTERVIEWER -> "the interviewer";
            case CANDIDATE -> "the candidate";
            case OTHER -> COLLEAGUE;
        };
    }

    static boolean isFirm(String name) {
        return name.contains("&")
                || Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                        .anyMatch(FIRMS::contains);
    }
}
