package debrief.report;

import debrief.model.Speaker.Role;
import debrief.words.WordList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words before a colon are a speaker, and who that is.
 *
 * <p>One line alone cannot tell: "Redis: in-memory store" is text. A label counts when the whole report supports it.
 */
final class ReportSpeakers {

    private static final String NAME =
            "(\\p{L}[\\p{L}\\p{N}.'’_-]{0,40}(?: [\\p{L}\\p{N}][\\p{L}\\p{N}.'’_-]{0,40}){0,3})"
                    + "(?: ?\\(([^()]{1,60})\\))?";
    private static final Pattern BOLD = Pattern.compile(
            "(?:\\*\\*|__)" + NAME + "(?: ?: ?(?:\\*\\*|__)|(?:\\*\\*|__)(?: ?:| ?[-–—](?= ))?)(?:\\s+(.*)|)");
    private static final Pattern PLAIN = Pattern.compile(NAME + " ?:(?:\\s+(.*)|)");
    private static final Pattern DASH = Pattern.compile("(\\p{Lu}{1,3})()\\s+[-–—]{1,2}\\s+(.*)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");
    private static final Set<String> INTERVIEWERS = Set.of("interviewer", "recruiter", "question", "q");
    /** What reports put before a colon that is nobody. */
    private static final Set<String> THINGS = Set.copyOf(WordList.read(ReportSpeakers.class, "things.txt"));

    private static final Set<String> CANDIDATES = Set.of("candidate", "interviewee", "you", "me", "answer", "a");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    private ReportSpeakers() {}

    /**
     * A line that opens a turn.
     *
     * @param title what stands in brackets after the label; may be empty
     */
    record Opening(String label, String title, String text, boolean bold) {}

    /** How often a label was seen, and where. */
    private static final class Tally {

        private final Map<Role, Integer> under = new LinkedHashMap<>();
        private String title = "";
        private int count;
        private int bold;
        private int first;
        private int questions;
    }

    /** @param talk the parts that hold turns, and whose they should be by their headings */
    static ReportSpeakers of(Map<HeadedText, Role> talk) {
        ReportSpeakers labels = new ReportSpeakers();
        talk.forEach(labels::count);
        boolean anyBold = labels.tallies.values().stream().anyMatch(tally -> tally.bold > 1);
        labels.tallies.forEach((label, tally) -> {
            if (isSupported(label, tally, anyBold, talk.size())) {
                labels.known.add(label);
            }
        });
        labels.assignRoles();
        return labels;
    }

    /** The roles that labels of these lines name, as "Q:" and "You:". */
    static Set<Role> named(List<String> body) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        body.forEach(line ->
                candidate(line).flatMap(opening -> named(opening.label())).ifPresent(roles::add));
        return roles;
    }

    /** How many lines begin as a turn does. */
    static long labelled(List<String> body) {
        return body.stream().filter(line -> candidate(line).isPresent()).count();
    }

    private void count(HeadedText part, Role role) {
        boolean first = true;
        for (String line : part.body()) {
            Optional<Opening> opening = candidate(line);
            if (opening.isPresent()) {
                Tally tally = tallies.computeIfAbsent(opening.get().label(), label -> new Tally());
                tally.count++;
                tally.bold += opening.get().bold() ? 1 : 0;
                tally.first += first ? 1 : 0;
                tally.questions += opening.get().text().contains("?") ? 1 : 0;
                tally.under.merge(role, 1, Integer::sum);
                tally.title = tally.title.isEmpty() ? opening.get().title() : tally.title;
            }
            first &= line.isBlank();
        }
    }

    private static boolean isSupported(String label, Tally tally, boolean anyBold, int parts) {
        boolean certain = named(label).isPresent() || INITIALS.matcher(label).matches();
        if (tally.bold > 0) {
            return certain || tally.count > 1 || tally.first > 0;
        }
        // Whoever writes labels in bold writes all of them so.
        return !anyBold
                && (certain && tally.first > 0
                        || tally.count > 1 && (certain || tally.first > 0 || tally.count * 2 >= parts));
    }

    private static Optional<Role> named(String label) {
        String word = label.toLowerCase(Locale.ROOT);
        if (INTERVIEWERS.contains(word)) {
            return Optional.of(Role.INTERVIEWER);
        }
        return CANDIDATES.contains(word) ? Optional.of(Role.CANDIDATE) : Optional.empty();
    }

    private void assignRoles() {
        List<String> speakers = tallies.keySet().stream()
                .filter(known::contains)
                .sorted(Comparator.comparingDouble(label -> -share(label)))
                .toList();
        for (String label : speakers) {
            int lead = lead(label);
            named(label)
                    .or(() -> lead == 0 ? Optional.empty() : Optional.of(lead > 0 ? Role.INTERVIEWER : Role.CANDIDATE))
                    .ifPresent(role -> roles.put(label, role));
        }
        // Where headings do not tell, whoever asks most is the interviewer.
        if (speakers.size() > 1 && !roles.containsValue(Role.INTERVIEWER)) {
            roles.put(speakers.get(0), Role.INTERVIEWER);
        }
        if (speakers.size() > 1 && !roles.containsValue(Role.CANDIDATE)) {
            speakers.stream()
                    .filter(label ->
                            roles.get(label) != Role.INTERVIEWER || named(label).isEmpty())
                    .reduce((one, other) -> other)
                    .ifPresent(label -> roles.put(label, Role.CANDIDATE));
        }
    }

    /** How many more turns stand under an interviewer's heading than under a candidate's. */
    private int lead(String label) {
        Map<Role, Integer> under = tallies.getOrDefault(label, new Tally()).under;
        return under.getOrDefault(Role.INTERVIEWER, 0) - under.getOrDefault(Role.CANDIDATE, 0);
    }

    private double share(String label) {
        Tally tally = tallies.getOrDefault(label, new Tally());
        return lead(label) + tally.questions / (double) Math.max(1, tally.count);
    }

    /** The turn that a line opens, by a label that counts. */
    Optional<Opening> opening(String line) {
        return candidate(line).filter(opening -> known.contains(opening.label()));
    }

    Role role(String label) {
        return roles.getOrDefault(label, named(label).orElse(Role.OTHER));
    }

    /** What stands in brackets after the label, as in "Ana (team lead)"; empty when nothing does. */
    String title(String label) {
        Tally tally = tallies.get(label);
        return tally == null ? "" : tally.title;
    }

    /** The label of somebody who is quoted without one. */
    String usual(Role role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingInt(label -> tallies.getOrDefault(label, new Tally()).count))
                .orElse(role == Role.INTERVIEWER ? "Interviewer" : "Candidate");
    }

    private static Optional<Opening> candidate(String line) {
        String text = unmarked(line);
        for (Pattern pattern : List.of(BOLD, PLAIN, DASH)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                String title = matcher.group(2) == null ? "" : matcher.group(2);
                String said = matcher.group(3) == null ? "" : matcher.group(3);
                // A time in the brackets is part of what the report says, not of the name.
                boolean time = title.chars().anyMatch(Character::isDigit);
                String label = speaker(matcher.group(1).replace('’', '\''));
                if (label.isEmpty()) {
                    return Optional.empty();
                }
                return Optional.of(new Opening(
                        label, time ? "" : title, time ? "(" + title + ") " + said : said, pattern == BOLD));
            }
        }
        return Optional.empty();
    }

    /** "Your answer" is the candidate's; empty for what is nobody's name, as "Difficulty". */
    private static String speaker(String label) {
        Optional<Role> role = named(label).isPresent() ? Optional.empty() : Headings.talk(label);
        if (role.isPresent() && role.get() != Role.OTHER) {
            return role.get() == Role.INTERVIEWER ? "Interviewer" : "Candidate";
        }
        boolean thing = role.isPresent()
                || Headings.groups(label)
                || Headings.retells(label)
                || Chapter.of(label).isPresent();
        for (String word : label.toLowerCase(Locale.ROOT).split(" ", -1)) {
            thing |= THINGS.contains(word);
        }
        return thing ? "" : label;
    }

    /** A line of talk without a bullet or a quotation's arrow before it. */
    static String unmarked(String line) {
        String text = line.strip();
        for (int i = 0; i < 4 && !text.isEmpty(); i++) {
            boolean bullet = "-*+•".indexOf(text.charAt(0)) >= 0 && text.startsWith(" ", 1);
            if (bullet || text.startsWith(">")) {
                text = text.substring(1).strip();
            }
        }
        return text;
    }
}
