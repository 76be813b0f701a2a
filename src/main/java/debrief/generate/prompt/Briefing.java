package debrief.generate.prompt;

import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Setting;
import debrief.model.Topic;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all requests on one interview begin with: the rules, then all that is known of the candidate and of the job, and the
 * whole talk. It is the same to the byte, so that a provider reads it once; the task comes behind it.
 *
 * <pre>{@code
 * Briefing briefing = Briefing.of(portfolio, interview);
 * Opening opening = briefing.task(PromptText.read("write"), slots);
 * }</pre>
 *
 * @param nonce marks what others said, here and in the tasks; made of the interview's words, so nobody could know it
 * @param whole the talk is in it; else a task brings the part that it is about
 */
public record Briefing(String system, String ground, String nonce, boolean whole) {

    /** The longest talk that is shown whole. */
    public static final int MOST_TOKENS = 60_000;

    private static final int MOST_TOPICS = 150;
    private static final int MOST_FACTS = 150;
    /** Of an advertisement and of a CV, in tokens. */
    private static final int MOST_PAPER = 4_000;

    private static final Map<String, String> KINDS = Lines.read("kinds.txt");
    private static final PromptText COACH = PromptText.read("coach");

    public static Briefing of(Portfolio portfolio, Interview interview) {
        return of(portfolio, interview, MOST_TOKENS);
    }

    /** @param most the longest talk that is shown whole, in tokens; 0 to show none */
    public static Briefing of(Portfolio portfolio, Interview interview, int most) {
        List<Turn> turns = interview.transcript().turns();
        Excerpt talk = Excerpt.of(turns, Integer.MAX_VALUE);
        boolean whole = Tokens.of(talk.text()) <= most;
        Map<String, String> known = known(portfolio, interview);
        if (whole) {
            known.put("transcript", talk.text());
        }
        // Made of what does not change while the interview is divided and written on.
        Fence fence = Fence.around(
                Stream.concat(known.values().stream(), turns.stream().map(Turn::text))
                        .toList());
        String ground = known.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> title(one.getKey()) + "\n" + fence.put(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n\n"));
        Map<String, String> slots = Map.of(
                "language", languageName(Ground.language(portfolio, interview)),
                "nonce", fence.nonce(),
                "parts", ReplyParts.text(),
                "kinds", kinds(),
                "rubric", Rubric.text());
        return new Briefing(COACH.system(slots), ground, fence.nonce(), whole);
    }

    public static int version() {
        return COACH.version();
    }

    /** A request: this interview, then the task. */
    public Opening task(PromptText prompt, Map<String, String> slots) {
        Map<String, String> all = new LinkedHashMap<>(slots);
        all.put("nonce", nonce);
        return new Opening(system, ground, prompt.user(all));
    }

    /** Others' words in a task; empty when there are none. */
    public String fenced(String title, String name, String words) {
        return words.isEmpty() ? "" : title + "\n" + new Fence(nonce).put(name, words.replace(nonce, "")) + "\n";
    }

    /** What a kind of question is, in words for a model. */
    public static String meaning(Kind kind) {
        return KINDS.getOrDefault(kind.key(), "");
    }

    /** "German" for {@code de-CH}; an unknown tag as it is. */
    public static String languageName(String tag) {
        String name = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    private static Map<String, String> known(Portfolio portfolio, Interview interview) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("interview", setting(interview.setting()));
        known.put("job", paper(interview.job()));
        known.put("cv", paper(portfolio.cv()));
        known.put(
                "facts",
                portfolio.facts().stream().limit(MOST_FACTS).map(Briefing::fact).collect(Collectors.joining("\n")));
        known.put(
                "topics",
                portfolio.topics().stream()
                        .limit(MOST_TOPICS)
                        .map(Topic::name)
                        .map(Shown::line)
                        .collect(Collectors.joining(", ")));
        return known;
    }

    private static String title(String name) {
        return switch (name) {
            case "interview" -> "What the interview was for:";
            case "job" -> "The advertisement of the job:";
            case "cv" -> "The candidate's CV; true of the candidate, and not said in the talk:";
            case "facts" -> "What else is true of the candidate:";
            case "topics" -> "Known topics:";
            default -> "The whole talk:";
        };
    }

    private static String setting(Setting setting) {
        List<String> lines = new ArrayList<>();
        add("Title", setting.title(), lines);
        add("Role", setting.role(), lines);
        add("Level", setting.level(), lines);
        add("Round", setting.round(), lines);
        Person firm = setting.company();
        add("Firm", firm.name().isEmpty() ? firm.pseudonym() : firm.name(), lines);
        add("Summary", setting.summary(), lines);
        return String.join("\n", lines);
    }

    private static void add(String name, String value, List<String> lines) {
        if (!value.isBlank()) {
            lines.add(name + ": " + Shown.line(value));
        }
    }

    private static String fact(Fact fact) {
        return "- %s: %s".formatted(fact.kind().key(), Shown.line(fact.text()));
    }

    /** Its beginning, where it is long: what matters in such papers stands first. */
    private static String paper(String text) {
        String shown =
                text.lines().map(Shown::line).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        while (Tokens.of(shown) > MOST_PAPER) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, shown.codePointCount(0, shown.length()) * 3 / 4))
                    + " […]";
        }
        return shown;
    }

    private static String kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> "- %s: %s".formatted(kind.key(), meaning(kind)))
                .collect(Collectors.joining("\n"));
    }
}
