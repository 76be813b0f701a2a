package debrief.report;

import debrief.model.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The overall advice of a report as it is read, area by area. */
final class Insights {

    /** Asked in this order; an area that is none of these keeps its own name. */
    private static final List<Map.Entry<String, Pattern>> AREAS = List.of(
            area("communication", "communicat\\w+|delivery"),
            area("soft-skills", "soft skills?|interpersonal"),
            area("resume", "resumes?|cv|documentation"),
            area("learning", "learning|continuous \\w+"),
            area("preparation", "prepar\\w+|practi[cs]e"),
            area("technical", "technical|coding"));

    private final List<Recommendation> all = new ArrayList<>();

    /** @return the Markdown that is no recommendation; may be empty */
    String open(HeadedText part) {
        return add(part, true);
    }

    /**
     * @param last whether nothing follows: then a paragraph after the bullets closes the report
     * @return the Markdown that is no recommendation; may be empty
     */
    String area(HeadedText part, boolean last) {
        if (part.isBlank() && !last) {
            return "";
        }
        return part.isBlank() ? part.words() : add(part, last);
    }

    private String add(HeadedText part, boolean paragraphsApart) {
        String area = name(part.words());
        StringBuilder left = new StringBuilder();
        boolean bullets = Headings.isInsights(part.words()) && paragraphsApart;
        List<Bullet> entries = Bullets.of(part.body());
        for (int i = 0; i < entries.size(); i++) {
            Bullet bullet = entries.get(i);
            Bullet named = bullet.item() ? bullet.withPlainLabel() : bullet;
            bullets |= bullet.item();
            if (!bullet.item() && bullet.body().isEmpty() && i < entries.size() - 1) {
                // A bold line serves as the heading of an area.
                area = name(bullet.label());
            } else if (!bullet.item()
                    && bullets
                    && paragraphsApart
                    && bullet.label().isEmpty()) {
                left.append("\n\n").append(bullet.markdown());
            } else if (named.body().isEmpty()) {
                all.add(new Recommendation(area, "", named.label(), List.of(), List.of(), 0));
            } else {
                all.add(new Recommendation(area, named.label(), named.body(), List.of(), List.of(), 0));
            }
        }
        return left.toString().strip();
    }

    /** A heading beside the first that goes on with the advice. */
    static boolean isArea(HeadedText part) {
        return !Headings.isClosing(part.words())
                && Bullets.of(part.body()).stream().anyMatch(Bullet::item);
    }

    static boolean isKnownArea(HeadedText part) {
        return isArea(part) && AREAS.stream().anyMatch(area -> area.getKey().equals(name(part.words())));
    }

    private static String name(String heading) {
        String words = Headings.numbered(heading)
                .map(Headings.Numbered::title)
                .filter(title -> !title.isEmpty())
                .orElse(heading);
        String plain = Headings.plain(words);
        return AREAS.stream()
                .filter(area -> area.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(words);
    }

    private static Map.Entry<String, Pattern> area(String name, String words) {
        return Map.entry(name, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    List<Recommendation> all() {
        return all;
    }
}
