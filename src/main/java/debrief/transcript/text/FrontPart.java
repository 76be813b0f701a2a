package debrief.transcript.text;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands above the talk and says who takes part: YAML front matter, a legend, a list of attendees. Nobody says it. */
final class FrontPart {

    private static final int STANDS_ABOVE = 60;
    private static final int MOST_PEOPLE = 100;
    private static final int LONGEST_ENTRY = 100;
    private static final int LONGEST_LABEL = 40;

    private static final Set<String> LISTS = Set.of(
            "attendees", "guests", "hosts", "panel", "panelists", "participants", "people", "present", "speakers");

    private static final Set<String> JOBS = Set.of("me", "myself", "hiring manager", "recruiter", "coach");

    private static final Pattern TITLE = Pattern.compile("^(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|M)\\.? ");

    /** Between the entries of a legend that stands on one line, and between key and person. */
    private static final Pattern NEXT_ENTRY = Pattern.compile("\\t+|\\s{3,}|\\s*[;|]\\s*|,\\s+(?=\\S{1,14}\\s*[:=–—])");

    private static final Pattern KEY = Pattern.compile("\\s*(?:[:=]|\\s[–—-]\\s)\\s*");

    private static final Pattern JOB = Pattern.compile("\\s*(?:[(\\[,]|\\s[–—-]\\s).*");

    private static final Set<String> GREETINGS = Set.copyOf(WordList.read(FrontPart.class, "greetings.txt"));

    private final List<String> lines;
    private final List<String> people = new ArrayList<>();
    private final Set<Integer> entries = new HashSet<>();
    private @Nullable Set<String> labels;
    private int first;

    private FrontPart(List<String> lines) {
        this.lines = lines;
        this.first = frontMatter();
        legend();
        lists();
    }

    static FrontPart of(List<String> lines) {
        return new FrontPart(lines);
    }

    /** Index of the first line after front matter. */
    int first() {
        return first;
    }

    /** Indices of lines that name people and are no talk. */
    Set<Integer> entries() {
        return entries;
    }

    List<String> people() {
        return people.stream().distinct().limit(MOST_PEOPLE).toList();
    }

    /** Between two {@code ---} at the file's start; its {@code speakers:} are people. */
    private int frontMatter() {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
            return 0;
        }
        int end = lines.subList(1, lines.size()).stream()
                        .map(String::stripTrailing)
                        .toList()
                        .indexOf("---")
                + 1;
        boolean listed = false;
        for (String line : lines.subList(1, Math.max(1, end))) {
            if (listed && line.strip().startsWith("- ")) {
                add(line.strip().substring(2));
                continue;
            }
            String[] pair = line.split(":", 2);
            listed = pair.length == 2 && LISTS.contains(pair[0].strip().toLowerCase(Locale.ROOT));
            if (listed) {
                addAll(pair[1].replaceAll("[\\[\\]\"]", ""));
            }
        }
        return end == 0 ? 0 : end + 1;
    }

    /** Two entries at least such as {@code H: Harriet Example, team lead} or {@code I – Interviewer}, up to a blank line. */
    private void legend() {
        int start = first;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        List<String> named = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int end = start;
        for (; end < lines.size() && !lines.get(end).isBlank(); end++) {
            String line = Markup.plainHeading(lines.get(end).strip());
            for (String entry : line.length() > 2 * LONGEST_ENTRY ? new String[] {line} : NEXT_ENTRY.split(line, -1)) {
                String[] pair = KEY.split(entry, 2);
                String value = pair.length < 2 ? "" : pair[1].strip();
                if (!keys.add(bare(pair[0])) || !isPerson(bare(pair[0]), value)) {
                    return;
                }
                if (!isRole(value)) {
                    named.add(person(value));
                }
            }
        }
        if (keys.size() < 2 || end == lines.size()) {
            return;
        }
        people.addAll(named);
        for (int i = start; i < end; i++) {
            entries.add(i);
        }
    }

    private static String bare(String key) {
        return key.replaceAll("[\\[\\]()*_]", "").strip();
    }

    private static boolean isRole(String value) {
        return LabelForm.isRole(JOB.matcher(value).replaceFirst("").split(" ", 2)[0])
                || JOBS.contains(value.toLowerCase(Locale.ROOT));
    }

    /** One word could be an answer, "Candidate: Yes", unless lines begin with it: "Yes:". */
    private boolean isPerson(String key, String value) {
        if (value.isEmpty() || value.length() > LONGEST_ENTRY || ".?!".indexOf(value.charAt(value.length() - 1)) >= 0) {
            return false;
        }
        if (isRole(value)) {
            return LabelForm.isInitial(key) || LabelForm.isName(key);
        }
        String name = person(value);
        return (name.contains(" ") || labels().contains(name))
                && isProperName(name)
                && !GREETINGS.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** What two lines and more begin with, before a colon. */
    private Set<String> labels() {
        if (labels == null) {
            Map<String, Integer> seen = new HashMap<>();
            for (String line : lines) {
                int colon = line.indexOf(':');
                if (colon > 0 && colon <= LONGEST_LABEL) {
                    seen.merge(bare(line.substring(0, colon)), 1, Integer::sum);
                }
            }
            seen.values().removeIf(times -> times < 2);
            labels = seen.keySet();
        }
        return labels;
    }

    /** Entries above the talk: a role's person, a list beside or below its name. */
    private void lists() {
        int last = Math.min(lines.size(), first + STANDS_ABOVE);
        boolean talk = false;
        for (int i = first; i < last; i++) {
            String line = Markup.plainHeading(lines.get(i).strip());
            String[] pair = line.split(":", 2);
            String key = bare(pair[0]).toLowerCase(Locale.ROOT);
            String value = pair.length < 2 ? "" : pair[1].replace('*', ' ').strip();
            if (LabelForm.isRole(key)) {
                if (!talk && isPerson(key, value) && !isRole(value)) {
                    people.add(person(value));
                    entries.add(i);
                } else if (pair.length == 2) {
                    talk = true;
                }
            } else if (LISTS.contains(key) && !value.isEmpty()) {
                addAll(value);
                entries.add(i);
            } else if (LISTS.contains(key)) {
                i = below(i, last);
            }
        }
    }

    /** The lines under a list's name, up to a blank one; one may stand above them. */
    private int below(int heading, int last) {
        entries.add(heading);
        int at = heading + 1;
        if (at < last && lines.get(at).isBlank()) {
            at++;
        }
        for (; at < last && !lines.get(at).isBlank(); at++) {
            String entry = lines.get(at)
                    .strip()
                    .replaceFirst("^[-*•+] +|^\\d{1,2}[.)] +", "")
                    .replace("*", "");
            int known = people.size();
            String[] pair = entry.split(":\\s+", 2);
            boolean role = pair.length == 2 && (LabelForm.isRole(pair[0]) || isRole(pair[1]));
            addAll(role && LabelForm.isRole(pair[0]) ? pair[1] : role ? pair[0] : entry);
            if (people.size() == known || entry.contains(":") && !role) {
                break;
            }
            entries.add(at);
        }
        return at - 1;
    }

    private void addAll(String names) {
        String without = names.replaceAll("\\([^()]*\\)", "");
        for (String name : without.split("[,;&]| and ", -1)) {
            add(name);
        }
    }

    private void add(String name) {
        String person = person(name);
        if (isProperName(person)) {
            people.add(person);
        }
    }

    private static String person(String name) {
        return TITLE.matcher(JOB.matcher(name.strip()).replaceFirst("").strip())
                .replaceFirst("")
                .strip();
    }

    private static boolean isProperName(String name) {
        return !name.endsWith(".") && LabelForm.isName(name) && !Character.isLowerCase(name.codePointAt(0));
    }
}
