package debrief.report;

import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Flaw;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The coach's writing on one question as it is read, section by section. */
final class SectionReader {

    private static final Pattern ASKED =
            Pattern.compile("[*_\"\u201c]{0,3}([^?\\n]{3,200}\\?)[*_\"\u201d]{0,3}\\s+(\\S.*)", Pattern.DOTALL);
    /** A longer heading of nothing says something itself. */
    private static final int LONGEST_NAME = 50;

    private static final Pattern NOTHING = Pattern.compile("(?i)[*_(]*(n/?a|none|nothing|not applicable|[-–—])[.*_)]*");
    /** Where assistants put a name before each bullet, in bold or not. */
    private static final Set<Chapter> LABELLED =
            EnumSet.of(Chapter.APPROACHES, Chapter.PRACTICE, Chapter.TOPICS, Chapter.RESPONSE, Chapter.CHANGES);

    private final Map<Section, List<Point>> points = new EnumMap<>(Section.class);
    private final Map<Section, StringJoiner> prose = new EnumMap<>(Section.class);
    private final List<TopicAdvice> topics = new ArrayList<>();
    private final Set<Section> none = EnumSet.noneOf(Section.class);
    private final List<String> rating = new ArrayList<>();
    private final Set<Chapter> chapters = EnumSet.noneOf(Chapter.class);

    /** @return the Markdown that has no place in this section; empty when all has */
    String add(Chapter chapter, HeadedText part) {
        chapters.add(chapter);
        if (chapter == Chapter.RATING) {
            rate(part);
            return "";
        }
        if (chapter.section().form() == Section.Form.PROSE) {
            if (!isNothing(part.text())) {
                append(chapter.section(), QuotationMarks.strip(unquoted(part.body())));
            }
            return part.isBlank() && part.words().length() > LONGEST_NAME ? part.words() : "";
        }
        List<Bullet> bullets = Bullets.of(part.body());
        if (LABELLED.contains(chapter)) {
            bullets = bullets.stream().map(Bullet::withPlainLabel).toList();
        }
        if (chapter == Chapter.RESPONSE) {
            response(bullets);
            return "";
        }
        StringBuilder left = new StringBuilder();
        for (Bullet bullet : bullets) {
            if (chapter != Chapter.TOPICS) {
                point(chapter.section(), bullet);
            } else if (isNothing(bullet.markdown().replaceFirst("^- ", ""))) {
                none.add(Section.TOPICS);
            } else if (bullet.label().isEmpty()) {
                // A sentence names no topic, and a name cut out of it would be an invention.
                left.append(bullet.item() ? "\n" : "\n\n").append(bullet.markdown());
            } else {
                topics.add(new TopicAdvice(bullet.label(), bullet.body()));
            }
        }
        return left.toString().strip();
    }

    /** The report's mark, on its own scale: ours are four, and of which side it is nobody said. */
    private void rate(HeadedText part) {
        String words = part.words().replaceFirst("^[⭐★☆✩]\\s*(?=\\p{L})", "");
        boolean told = Score.of(words).isGiven() || words.indexOf(':') >= 0;
        if (!part.isBlank()) {
            rating.add(told ? words + "\n\n" + part.text() : words + ": " + part.text());
        } else if (told) {
            score(words);
        }
    }

    /** A mark that stands at a heading; the same is often told twice. */
    void score(String mark) {
        if (rating.stream().noneMatch(told -> told.contains(Score.of(mark).mark()))) {
            rating.add(mark.indexOf(':') < 0 ? "Score: " + mark : mark);
        }
    }

    /** What the coach says first and without a heading; false when there is a summary. */
    boolean summarise(String text) {
        return prose.putIfAbsent(Section.SUMMARY, new StringJoiner("\n\n").add(text)) == null;
    }

    /** A heading below a section's heading names a point, or goes on with the text. */
    void addBelow(Chapter chapter, HeadedText part) {
        String heading = Headings.numbered(part.words())
                .map(Headings.Numbered::title)
                .filter(title -> !title.isEmpty())
                .orElse(part.words());
        if (chapter.section().form() == Section.Form.PROSE) {
            append(chapter.section(), part.whole());
        } else if (chapter == Chapter.RATING) {
            rating.add(part.whole());
        } else if (chapter == Chapter.TOPICS) {
            topics.add(new TopicAdvice(heading, part.text()));
        } else {
            point(chapter.section(), new Bullet(true, heading, part.text(), List.of()));
        }
    }

    /** Issues and improvements in one section, in any of its shapes. */
    private void response(List<Bullet> bullets) {
        Section side = Section.IMPROVEMENTS;
        for (Bullet bullet : bullets) {
            Optional<Section> named = side(bullet.label());
            if (named.isEmpty()) {
                point(side, bullet);
                continue;
            }
            side = named.get();
            if (!bullet.text().isEmpty()) {
                point(side, new Bullet(true, "", bullet.text(), List.of()));
            }
            for (Bullet child : bullet.children()) {
                point(side, child);
            }
        }
    }

    private static Optional<Section> side(String label) {
        return Chapter.of(label)
                .map(Chapter::section)
                .filter(section ->
                        section == Section.ISSUES || section == Section.IMPROVEMENTS || section == Section.STRENGTHS);
    }

    private void point(Section section, Bullet bullet) {
        String text = bullet.body();
        if (isNothing(text) && bullet.label().isEmpty()) {
            none.add(section);
            return;
        }
        Point point =
                text.isEmpty() ? Point.of("", bullet.label(), List.of()) : Point.of(bullet.label(), text, List.of());
        if (section == Section.FOLLOWUPS && point.label().isEmpty()) {
            point = asked(point);
        } else if (section == Section.ISSUES) {
            point = flawed(point);
        }
        if (!point.text().isBlank()) {
            points.computeIfAbsent(section, key -> new ArrayList<>()).add(point);
        }
    }

    /** "*Why two?* One for each side." is a question and its answer. */
    private static Point asked(Point point) {
        Matcher asked = ASKED.matcher(point.text());
        return asked.matches() ? Point.of(asked.group(1).strip(), asked.group(2).strip(), point.evidence()) : point;
    }

    /** "Wrong: it waits." says by its label what is amiss. */
    private static Point flawed(Point point) {
        String label = Headings.plain(point.label());
        return Arrays.stream(Flaw.values())
                .filter(flaw ->
                        flaw.key().equals(label) || label.equals("contradicts itself") && flaw == Flaw.CONTRADICTION)
                .findFirst()
                .map(flaw -> new Point("", point.text(), point.evidence(), flaw))
                .orElse(point);
    }

    private void append(Section section, String text) {
        if (!text.isBlank()) {
            prose.computeIfAbsent(section, key -> new StringJoiner("\n\n")).add(text);
        }
    }

    /** A text that is one block quotation as a whole, without the arrows. */
    private static String unquoted(List<String> body) {
        boolean quoted = body.stream().allMatch(line -> line.isBlank() || line.startsWith(">"));
        return MarkdownLine.markdown(
                quoted
                        ? body.stream()
                                .map(line -> line.isBlank()
                                        ? line
                                        : line.substring(1).strip())
                                .toList()
                        : body);
    }

    private static boolean isNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /** How many sections the report has, as the report counts them. */
    int count() {
        return chapters.size();
    }

    Analysis analysis() {
        Map<Section, Body> bodies = new EnumMap<>(Section.class);
        none.forEach(section -> bodies.put(section, section.form().nothing()));
        points.forEach((section, list) -> bodies.put(section, new Body.Points(list)));
        prose.forEach((section, text) -> bodies.put(section, new Body.Prose(text.toString())));
        if (!topics.isEmpty()) {
            bodies.put(Section.TOPICS, new Body.Topics(topics));
        }
        if (!rating.isEmpty()) {
            bodies.put(Section.RATING, new Body.Marks(new Rating(String.join("\n\n", rating), 0, 0, 0)));
        }
        return Analysis.of(bodies);
    }
}
