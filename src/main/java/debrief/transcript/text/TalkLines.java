package debrief.transcript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text file's lines without what stands around the talk: YAML front matter, a legend, a tool's closing words.
 *
 * @param lines the whole file
 * @param first index of the first line of talk (or of headings before it)
 * @param end index after the last
 * @param people whom front matter, legend or a list of attendees names
 */
record TalkLines(List<String> lines, int first, int end, List<String> people) {

    private static final int LISTS_STAND_ABOVE = 60;
    private static final int LONGEST_ENTRY = 100;

    private static final Set<String> LISTS = Set.of(
            "attendees", "guests", "hosts", "panel", "panelists", "participants", "people", "present", "speakers");

    private static final Pattern TRAILER =
            Pattern.compile("(?i)(transcribed by |transcript(ion)? (is |was )?(provided )?by |meeting ended after "
                    + "|this editable transcript was computer.generated|\\[?(the )?end of (the )?(transcript|recording|interview)).{0,200}"
                    + "|.{1,80} stopped transcription");

    private static final Pattern TITLE = Pattern.compile("^(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|M)\\.? ");

    static TalkLines of(String text) {
        List<String> lines = text.lines().toList();
        List<String> people = new ArrayList<>();
        int first = frontMatter(lines, people);
        first = legend(lines, first, people);
        listed(lines, first, people);
        int end = lines.size();
        while (end > first && isTrailer(lines.get(end - 1))) {
            end--;
        }
        return new TalkLines(lines, first, end, people.stream().distinct().toList());
    }

    String line(int index) {
        return lines.get(index);
    }

    /** How many lines of the talk are not blank. */
    int size() {
        return (int) lines.subList(first, end).stream()
                .filter(line -> !line.isBlank())
                .count();
    }

    private static boolean isTrailer(String line) {
        return line.isBlank()
                || line.length() < 300
                        && TRAILER.matcher(Markup.plainHeading(line.strip())).matches();
    }

    /** Between two {@code ---} at the file's start; its {@code speakers:} are people. */
    private static int frontMatter(List<String> lines, List<String> people) {
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
                add(line.strip().substring(2), people);
                continue;
            }
            String[] pair = line.split(":", 2);
            listed = pair.length == 2 && LISTS.contains(pair[0].strip().toLowerCase(Locale.ROOT));
            if (listed) {
                addAll(pair[1].replaceAll("[\\[\\]\"]", ""), people);
            }
        }
        return end == 0 ? 0 : end + 1;
    }

    /** Lines such as {@code H: Harriet Example, team lead} up to a blank line say who is who; nobody says them. */
    private static int legend(List<String> lines, int first, List<String> people) {
        int start = first;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        List<String> named = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int end = start;
        for (; end < lines.size() && !lines.get(end).isBlank(); end++) {
            String[] pair = Markup.plainHeading(lines.get(end)).split("[:=]", 2);
            String value = pair.length < 2 ? "" : person(pair[1].split(",", 2)[0]);
            if (keys.contains(pair[0]) || !value.contains(" ") || !isProperName(value)) {
                return first;
            }
            keys.add(pair[0]);
            named.add(value);
        }
        boolean legend = keys.size() >= 2 || keys.size() == 1 && Labels.isRole(keys.get(0));
        if (!legend || end == lines.size()) {
            return first;
        }
        people.addAll(named);
        return end;
    }

    private static void listed(List<String> lines, int first, List<String> people) {
        int last = Math.min(lines.size(), first + LISTS_STAND_ABOVE);
        for (int i = first; i < last; i++) {
            String[] pair = Markup.plainHeading(lines.get(i).strip()).split(":", 2);
            String key = pair[0].strip().toLowerCase(Locale.ROOT);
            String value = pair.length < 2 ? "" : pair[1].replace('*', ' ').strip();
            if (Labels.isRole(key) && value.length() <= LONGEST_ENTRY) {
                String name = person(value.split(",", 2)[0]);
                // one word could be an answer: "Candidate: Yes"
                if (name.contains(" ") && isProperName(name)) {
                    people.add(name);
                }
            } else if (LISTS.contains(key) && !value.isEmpty()) {
                addAll(value, people);
            } else if (LISTS.contains(key)) {
                for (i++; i < last && !lines.get(i).isBlank() && !lines.get(i).contains(":"); i++) {
                    addAll(lines.get(i).strip().replaceFirst("^[-*•] ", ""), people);
                }
            }
        }
    }

    private static void addAll(String names, List<String> people) {
        for (String name : names.split("[,;&]| and ", -1)) {
            add(name, people);
        }
    }

    private static void add(String name, List<String> people) {
        String person = person(name);
        if (isProperName(person)) {
            people.add(person);
        }
    }

    private static String person(String name) {
        return TITLE.matcher(name.replaceFirst("[(\\[].*", "").strip())
                .replaceFirst("")
                .strip();
    }

    private static boolean isProperName(String name) {
        return !name.endsWith(".") && Labels.isName(name) && !Character.isLowerCase(name.codePointAt(0));
    }
}
