package debrief.report;

import debrief.model.Overall;
import debrief.model.Overall.Story;
import debrief.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What a report makes of the whole talk, as it is read: a verdict, what carried it, stories to tell again, a plan. */
final class WholeTalk {

    private static final int LONGEST_TITLE = 100;

    private static final Pattern SITUATION = Pattern.compile("situation|context|what happened");
    private static final Pattern RESULT = Pattern.compile("results?|outcome");
    private static final Pattern FIGURES = Pattern.compile("figures|numbers");
    private static final Pattern SERVES =
            Pattern.compile("serves|use (it )?for|good for|answers|(questions )?it (can )?(serves?|answers?)( for)?");

    private final StringJoiner verdict = new StringJoiner("\n\n");
    private final List<Point> carried = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Point> week = new ArrayList<>();
    private Optional<Part> open = Optional.empty();

    /** A part of it, known by its heading. */
    private enum Part {
        VERDICT(Chapter.VERDICT.words()),
        CARRIED(Pattern.compile("^what carried (it|you|the (whole )?(talk|interview))$|" + Chapter.STRENGTHS.words())),
        STORIES(Pattern.compile("^(your |the )?(stories|story bank)( (to|you|that|for) .*)?$")),
        WEEK(Pattern.compile(
                "^(your |the |a |my )?(\\w+ ){0,3}?(days?|weeks?|weekly|daily)( \\w+){0,2} (plan|schedule|roadmap)$"
                        + "|^(your |a |the )?(practi[cs]e |study |prep )?(plan|schedule|roadmap) for (the|a|one|this|next|your|the next) (week|(7|seven) days)$"
                        + "|^(your |the )?next (7|seven) days$"));

        private final Pattern words;

        Part(Pattern words) {
            this.words = words;
        }

        static Optional<Part> of(HeadedText part) {
            String plain = Headings.plain(part.words());
            return Arrays.stream(values())
                    .filter(one -> one.words.matcher(plain).find())
                    .findFirst();
        }
    }

    static boolean isNamed(HeadedText part) {
        return part.hasHeading() && Part.of(part).isPresent();
    }

    /** @return the Markdown that has no place in it; may be empty */
    String open(HeadedText part) {
        open = Part.of(part);
        return add(part);
    }

    /** A heading below one of its parts names a story or a day. */
    String below(HeadedText part) {
        Part into = open.orElseThrow();
        if (into == Part.STORIES) {
            story(part.words(), Bullets.of(part.body()));
            return "";
        }
        if (into == Part.WEEK && !part.isBlank()) {
            week.add(Point.of(part.words(), part.text(), List.of()));
            return "";
        }
        return part.whole();
    }

    private String add(HeadedText part) {
        return switch (open.orElseThrow()) {
            case VERDICT -> {
                verdict.add(part.text());
                yield "";
            }
            case CARRIED -> each(part, this::carries);
            case STORIES -> each(part, this::story);
            case WEEK -> each(part, this::day);
        };
    }

    /** Takes an entry, or says that it cannot. */
    private interface Taking {
        boolean takes(Bullet bullet);
    }

    private static String each(HeadedText part, Taking taking) {
        StringJoiner left = new StringJoiner("\n\n");
        for (Bullet bullet : Bullets.of(Table.listed(part.body()))) {
            if (!taking.takes(bullet)) {
                left.add(bullet.markdown());
            }
        }
        return left.toString();
    }

    private boolean carries(Bullet bullet) {
        carried.add(
                bullet.body().isEmpty()
                        ? Point.of("", bullet.label(), List.of())
                        : Point.of(bullet.label(), bullet.body(), List.of()));
        return true;
    }

    /** A paragraph around the list tells no story. */
    private boolean story(Bullet bullet) {
        if (!bullet.item()) {
            return false;
        }
        boolean isTitle = bullet.label().isEmpty() && bullet.text().length() <= LONGEST_TITLE;
        if (!isTitle && bullet.label().isEmpty()) {
            return false;
        }
        List<Bullet> told = new ArrayList<>();
        if (!isTitle && !bullet.text().isEmpty()) {
            told.add(new Bullet(false, "", bullet.text(), List.of()));
        }
        told.addAll(bullet.children());
        story(isTitle ? bullet.text() : bullet.label(), told);
        return true;
    }

    private void story(String title, List<Bullet> told) {
        StringJoiner situation = new StringJoiner("\n\n");
        StringJoiner result = new StringJoiner("\n\n");
        List<String> figures = new ArrayList<>();
        List<String> serves = new ArrayList<>();
        for (Bullet one : told) {
            Bullet entry = one.withPlainLabel();
            String label = Headings.plain(entry.label());
            if (SITUATION.matcher(label).matches()) {
                situation.add(entry.body());
            } else if (RESULT.matcher(label).matches()) {
                result.add(entry.body());
            } else if (FIGURES.matcher(label).matches()) {
                listed(entry, figures);
            } else if (SERVES.matcher(label).matches()) {
                listed(entry, serves);
            } else {
                situation.add(one.markdown());
            }
        }
        stories.add(new Story(title, List.of(), situation.toString(), result.toString(), figures, serves));
    }

    /** "a conflict; what are you proud of?", or one bullet each. */
    private static void listed(Bullet entry, List<String> list) {
        Arrays.stream(entry.text().split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(list::add);
        entry.children().forEach(child -> list.add(child.label().isEmpty() ? child.body() : child.markdown()));
    }

    /** Without the day it is advice, and no plan. */
    private boolean day(Bullet bullet) {
        Bullet day = bullet.withPlainLabel();
        if (day.label().isEmpty() || day.body().isEmpty()) {
            return false;
        }
        week.add(Point.of(day.label(), day.body(), List.of()));
        return true;
    }

    Overall overall() {
        return new Overall(verdict.toString().strip(), carried, List.of(), stories, week);
    }
}
