package debrief.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table whose first column names what the others say. */
final class Table {

    private static final Pattern UNDER_THE_HEAD = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?");

    private Table() {}

    /** The same lines; the rows of a table are entries of a list: "- **Monday:** React: hooks". */
    static List<String> listed(List<String> lines) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean head = i + 1 < lines.size()
                    && UNDER_THE_HEAD.matcher(lines.get(i + 1).strip()).matches();
            if (!line.startsWith("|")) {
                listed.add(lines.get(i));
            } else if (!head && !UNDER_THE_HEAD.matcher(line).matches()) {
                listed.add(row(line));
            }
        }
        return listed;
    }

    private static String row(String line) {
        List<String> cells = Arrays.stream(line.replaceFirst("^\\|", "").split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.replace("**", "").strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.toList());
        if (cells.size() < 2) {
            return "- " + String.join("", cells);
        }
        return "- **" + cells.get(0) + ":** " + String.join(": ", cells.subList(1, cells.size()));
    }
}
