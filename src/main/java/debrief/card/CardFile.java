package debrief.card;

import debrief.card.Card.FollowUp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the cards of one domain; the package's sign describes the form. */
final class CardFile {

    private static final String NAME = "# ";
    private static final String SECTION = "## ";
    private static final String BULLET = "- ";

    private final String file;
    private final String domain;
    private final List<Card> cards = new ArrayList<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private String name = "";
    private String section = "";

    private CardFile(String domain) {
        this.domain = domain;
        this.file = domain + ".md";
    }

    /** @throws IllegalStateException naming file and line when a line has none of the forms */
    static List<Card> parse(String domain, String text) {
        CardFile cards = new CardFile(domain);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !cards.reads(line)) {
                throw new IllegalStateException(
                        cards.file + ":" + number + ": neither '# Name', 'key: value', '## section' nor a bullet");
            }
        }
        cards.close();
        return cards.cards;
    }

    private boolean reads(String line) {
        if (line.startsWith(NAME)) {
            close();
            name = line.substring(NAME.length()).strip();
            section = "";
            return true;
        }
        if (name.isEmpty()) {
            return false;
        }
        if (line.startsWith(SECTION)) {
            section = line.substring(SECTION.length()).strip();
            return lines.put(section, new ArrayList<>()) == null;
        }
        if (section.isEmpty()) {
            int colon = line.indexOf(": ");
            return colon > 0 && lines.put(line.substring(0, colon), split(line.substring(colon + 2), ",")) == null;
        }
        List<String> bullets = lines.getOrDefault(section, new ArrayList<>());
        if (line.startsWith(BULLET)) {
            return bullets.add(line.substring(BULLET.length()).strip());
        }
        int last = bullets.size() - 1;
        return line.startsWith(" ") && last >= 0 && bullets.set(last, bullets.get(last) + " " + line.strip()) != null;
    }

    private static List<String> split(String text, String mark) {
        return Stream.of(text.split(mark, -1)).map(String::strip).toList();
    }

    private void close() {
        if (!name.isEmpty()) {
            cards.add(new Card(
                    String.join("", all("slug")),
                    name,
                    domain,
                    all("aliases"),
                    all("terms"),
                    all("words"),
                    all("covers"),
                    all("misconceptions"),
                    all("follow-ups").stream().map(CardFile::followUp).toList(),
                    String.join("\n\n", all("drill")),
                    String.join("\n\n", all("explain"))));
            lines.clear();
        }
    }

    private static FollowUp followUp(String line) {
        int bar = line.indexOf(" | ");
        return bar < 0 ? new FollowUp(line, "") : new FollowUp(line.substring(0, bar), line.substring(bar + 3));
    }

    private List<String> all(String key) {
        return lines.getOrDefault(key, List.of());
    }
}
