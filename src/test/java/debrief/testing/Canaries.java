package debrief.testing;

import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Guide;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A random portfolio in which every private field holds a canary: a word that stands nowhere else. Names are made of two
 * canaries and written in all forms into every text that is shown.
 */
public final class Canaries {

    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final List<String> TALK = List.of(
            "I led the work with %s at %s.",
            "%s, what did you do there? Was %s content?",
            "As %s's friend I can tell you: it took **two** weeks (`%s`).",
            "Hi %s! See %s & the others, <b>all</b> of them.",
            "(You asked: Was %s right about %s?) It was fine.");

    private final Random random;
    private final List<String> canaries = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    public Canaries(long seed) {
        random = new Random(seed);
    }

    /** The first canary that stands in a text in lower case. */
    public Optional<String> heardIn(String text) {
        return canaries.stream().filter(text::contains).findFirst();
    }

    public Portfolio portfolio() {
        Person owner = person("Rowan");
        List<Cast> casts = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            casts.add(new Cast(
                    person(pick("A mill", "The bakery", "")),
                    new Speaker("H", Speaker.Role.INTERVIEWER, person(pick("The CTO", ""))),
                    new Speaker("R", Speaker.Role.CANDIDATE, person(pick("Rowan", ""))),
                    new Speaker("X", Speaker.Role.OTHER, person("")),
                    List.of(person("Robin"), person("")),
                    person("A mentor")));
        }
        List<Interview> interviews = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            interviews.add(interview("round-" + i, casts.get(i)));
        }
        return new Portfolio(
                text(),
                text(),
                owner,
                "https://example.org/prep/",
                Profile.PUBLIC,
                "en",
                interviews,
                List.of(new Topic(
                        "queues",
                        "Queues " + name(),
                        List.of(name() + " queue"),
                        "",
                        Topic.Kind.TECHNICAL,
                        text(),
                        List.of(new Topic.Link(text(), "https://example.org/queues")))),
                List.of(new Fact(Fact.Kind.PROJECT, secret())),
                secret(),
                List.of(new Statement(
                        "one",
                        List.of(),
                        List.of(secret()),
                        List.of(),
                        Claim.Verdict.RIGHT,
                        secret(),
                        "https://example.org/")),
                List.of(),
                List.of(new Guide(
                        Kind.TECHNICAL,
                        text(),
                        text(),
                        List.of(text()),
                        List.of(),
                        List.of(new Guide.Part(text(), text())))));
    }

    private record Cast(Person firm, Speaker asks, Speaker answers, Speaker other, List<Person> named, Person mentor) {}

    private Interview interview(String id, Cast cast) {
        boolean isPrivate = random.nextInt(4) == 0;
        boolean isDraft = random.nextInt(6) == 0;
        boolean isBare = random.nextInt(4) == 0;
        boolean mayRead = random.nextBoolean();
        boolean isGone = isPrivate || isDraft || isBare && !mayRead;
        Setting setting = new Setting(
                isGone ? secret() : text(),
                random.nextBoolean() ? LocalDate.of(2024, 5, 1 + random.nextInt(28)) : null,
                isGone ? secret() : text(),
                secret(),
                isGone ? secret() : text(),
                "en",
                cast.firm(),
                List.of(cast.asks(), cast.answers(), cast.other()),
                cast.named(),
                isPrivate ? Visibility.PRIVATE : Visibility.PUBLIC,
                mayRead ? Visibility.PUBLIC : Visibility.PRIVATE,
                isDraft,
                isGone ? secret() : text());
        int questions = 1 + random.nextInt(4);
        Set<Integer> hidden = random.nextInt(2) == 0 ? Set.of(random.nextInt(questions)) : Set.of();
        List<Turn> turns = new ArrayList<>();
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            boolean isSecret = isGone || hidden.contains(i) && !isBare;
            int first = turns.size() + 1;
            for (int k = 0; k < 2 + random.nextInt(2); k++) {
                Speaker speaker = k == 0 ? cast.asks() : k == 1 ? cast.answers() : cast.other();
                turns.add(turn(turns.size() + 1, speaker, isSecret ? secret() : text()));
            }
            exchanges.add(exchange("question-" + i, first, turns, i, isSecret, hidden.contains(i), hidden));
            if (random.nextBoolean()) {
                boolean isTold = !isGone && mayRead;
                turns.add(turn(turns.size() + 1, cast.other(), isTold ? text() : secret()));
            }
        }
        Report report = Report.of(
                isGone ? secret() : text(),
                isBare ? List.of() : exchanges,
                List.of(
                        new Recommendation(
                                isGone ? secret() : text(),
                                isGone ? secret() : text(),
                                isGone ? secret() : text(),
                                List.of(),
                                List.of("queues"),
                                1),
                        new Recommendation(
                                "advice",
                                secretIf(isGone || !hidden.isEmpty()),
                                secretIf(isGone || !hidden.isEmpty()),
                                from(hidden),
                                List.of(),
                                2)),
                isGone ? secret() : text());
        Overall overall = overall(isGone, isGone || !hidden.isEmpty() && !isBare, hidden, isBare);
        Notes notes = new Notes(cast.mentor(), List.of(new Notes.Note("", 1, secret(), null)));
        Report whole = report.advised(report.insights(), overall, origin(), secret())
                .accepting(List.of(new Accepted("", "generic-point", secret(), secret())));
        return new Interview(id, setting, new Transcript(turns), whole, notes, secret());
    }

    /** What is made of all questions tells of each. */
    private Overall overall(boolean isGone, boolean isSecret, Set<Integer> hidden, boolean isBare) {
        List<Point> points = List.of(Point.of(secretIf(isSecret), secretIf(isSecret), List.of()));
        List<Overall.Mistake> wrong = new ArrayList<>();
        List<Overall.Story> stories = new ArrayList<>();
        for (int i : hidden) {
            boolean isTold = isGone || !isBare;
            wrong.add(new Overall.Mistake("question-" + i, 1, secret(), secretIf(isTold)));
            stories.add(new Overall.Story(
                    secretIf(isTold),
                    List.of("question-" + i, "question-" + (i + 1)),
                    secretIf(isTold),
                    secretIf(isTold),
                    List.of(secretIf(isTold)),
                    List.of(secretIf(isTold))));
        }
        return new Overall(secretIf(isSecret), points, wrong, stories, points);
    }

    private Origin origin() {
        return new Origin("model", "m", "1", LocalDate.of(2026, 1, 2), "in", "out", 1, List.of(secret()));
    }

    private static List<String> from(Set<Integer> hidden) {
        return hidden.stream().map(i -> "question-" + i).toList();
    }

    private String secretIf(boolean isSecret) {
        return isSecret ? secret() : text();
    }

    private Turn turn(int id, Speaker speaker, String words) {
        return new Turn(
                id, speaker, words, id, 50_602_000L + id * 1_000L, 50_602_500L + id * 1_000L, Fidelity.VERBATIM);
    }

    private Exchange exchange(
            String id, int first, List<Turn> turns, int at, boolean isSecret, boolean isHidden, Set<Integer> hidden) {
        List<Integer> own = new ArrayList<>();
        turns.subList(first - 1, turns.size()).forEach(turn -> own.add(turn.id()));
        Turn said = turns.get(first);
        String words = said.text().substring(0, said.text().length() / 2);
        Map<Section, Body> bodies = new EnumMap<>(Section.class);
        for (Section section : List.of(Section.EXPECTING, Section.STRENGTHS, Section.ISSUES)) {
            bodies.put(
                    section,
                    new Body.Points(List.of(Point.of(
                            secretIf(isSecret),
                            secretIf(isSecret) + " \"" + words + "\"",
                            List.of(new Point.Evidence(said.id(), words))))));
        }
        boolean isElsewhereSecret = isSecret || !hidden.isEmpty();
        bodies.put(
                Section.ELSEWHERE,
                new Body.Points(List.of(
                        Point.of("", secretIf(isElsewhereSecret), List.of()),
                        Point.of("", secretIf(isSecret), List.of(new Point.Evidence(said.id(), words))))));
        bodies.put(Section.RATING, new Body.Marks(new Rating(secretIf(isSecret), 1, 2, 3)));
        bodies.put(Section.VERDICT, new Body.Prose(secretIf(isSecret)));
        bodies.put(Section.SHORT, new Body.Prose(secretIf(isSecret)));
        bodies.put(Section.SUMMARY, new Body.Prose(secretIf(isSecret)));
        bodies.put(Section.SUGGESTED, new Body.Prose(secretIf(isSecret)));
        bodies.put(
                Section.CLAIMS,
                new Body.Claims(List.of(new Claim(
                        said.id(), words, Claim.Verdict.PARTLY, secretIf(isSecret), "https://example.org/"))));
        bodies.put(
                Section.TOPICS,
                new Body.Topics(
                        List.of(new TopicAdvice(isSecret ? "queues" : "Queue of " + name(), secretIf(isSecret)))));
        Exchange exchange = Exchange.of(
                id,
                isHidden ? List.of(canary()) : List.of("former-" + at),
                secretIf(isSecret),
                Kind.TECHNICAL,
                own,
                at > 0 ? "question-" + (at - 1) : "",
                1,
                List.of(Ask.of(secretIf(isSecret), secretIf(isSecret))),
                Analysis.of(bodies),
                List.of(new Exchange.Extra(secretIf(isSecret), secretIf(isSecret))));
        return isHidden ? exchange.kept() : exchange;
    }

    private Person person(String pseudonym) {
        String name = capital(canary()) + " " + capital(canary());
        names.add(name);
        return new Person(name, pseudonym);
    }

    private String secret() {
        return "Never " + canary() + " again.";
    }

    /** What may be shown, with names in it. */
    private String text() {
        return TALK.get(random.nextInt(TALK.size())).formatted(name(), name());
    }

    private String name() {
        String name = names.get(random.nextInt(names.size()));
        String[] parts = name.split(" ", -1);
        return switch (random.nextInt(9)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> name.replace(" ", "-");
            case 3 -> name.replace(" ", "");
            case 4 -> parts[0];
            case 5 -> parts[1];
            case 6 -> parts[1] + ", " + parts[0];
            case 7 -> name.replace(" ", "&nbsp;");
            default -> name;
        };
    }

    private String canary() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        canaries.add(word.append('q').toString());
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
