package debrief.report;

import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.report.ClassicReport.Question;
import debrief.report.ClassicReport.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Reads the report that a chat assistant writes on one interview, and loses no sentence of it.
 *
 * <pre>{@code
 * Optional<ClassicReport> report = ClassicReportReader.read(Files.readString(file));
 * report.map(ClassicReport::questions);   // empty: the file is no such report
 * }</pre>
 */
public final class ClassicReportReader {

    /** Where in the report a part stands. */
    private enum Region {
        INTRO,
        QUESTION,
        INSIGHTS,
        CLOSING
    }

    private final List<HeadedText> parts;
    private final Questions questionHeadings;
    private final ReportSpeakers labels;
    /** Whether the sections of a question have headings of its own rank. */
    private final boolean areFlat;

    private final List<String> warnings = new ArrayList<>();
    private final List<QuestionReader> questions = new ArrayList<>();
    private final Insights insights = new Insights();
    private final WholeTalk whole = new WholeTalk();
    private final StringJoiner intro = new StringJoiner("\n\n");
    private final StringJoiner closing = new StringJoiner("\n\n");
    private final Set<String> taken = new HashSet<>(Set.of("index", "transcript"));
    private String title = "";
    private Region region = Region.INTRO;
    private int insightsLevel;

    /** Of the heading that opened a part on the whole talk: what is below it belongs to it. */
    private int wholeLevel = HeadedText.BOLD;

    private ClassicReportReader(List<HeadedText> parts, Questions questionHeadings) {
        this.parts = parts;
        this.questionHeadings = questionHeadings;
        this.labels = ReportSpeakers.of(talk());
        this.areFlat = questionHeadings.areFlat(parts);
    }

    /**
     * @param markdown a whole file
     * @return empty unless the file has the numbered questions and the sections of such a report
     */
    public static Optional<ClassicReport> read(String markdown) {
        List<HeadedText> parts = Outline.of(markdown);
        return Questions.in(parts).map(questions -> new ClassicReportReader(parts, questions).report());
    }

    /** The parts that may hold turns, with the role that their heading announces. */
    private Map<HeadedText, Role> talk() {
        Map<HeadedText, Role> talk = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            HeadedText part = parts.get(i);
            Optional<Role> role = part.talk();
            if (questionHeadings.isQuestion(i)) {
                talk.put(part, Role.OTHER);
            } else if (role.isPresent()) {
                talk.put(part, role.get());
            }
        }
        return talk;
    }

    private ClassicReport report() {
        for (int i = 0; i < parts.size(); i++) {
            read(i, parts.get(i));
        }
        List<Question> read =
                questions.stream().map(question -> question.question(this::id)).toList();
        if (read.stream().flatMap(question -> question.turns().stream()).anyMatch(this::isAnswer)) {
            read.forEach(this::warnIfSilent);
        }
        return new ClassicReport(
                title,
                intro.toString(),
                closing.toString(),
                read,
                speakers(read),
                insights.all(),
                whole.overall(),
                warnings);
    }

    private boolean isAnswer(Said turn) {
        return labels.role(turn.label()) == Role.CANDIDATE;
    }

    private void warnIfSilent(Question question) {
        Said first = question.turns().get(0);
        if (first.label().equals(ClassicReport.NOBODY)) {
            warnings.add("line %d: nobody is quoted in '%s'; its title stands as the report's own words"
                    .formatted(first.line(), question.title()));
        }
    }

    private void read(int i, HeadedText part) {
        boolean below = part.level() > insightsLevel;
        if (isBelowWhole(i, part)) {
            addTo(closing, whole.below(part));
            return;
        }
        wholeLevel = HeadedText.BOLD;
        if (questionHeadings.isQuestion(i) && !(region == Region.INSIGHTS && below)) {
            region = Region.QUESTION;
            questions.add(new QuestionReader(part, questionHeadings.title(part), labels, warnings));
        } else if (opensWhole(i, part)) {
            openWhole(part);
        } else if (opensInsights(i, part)) {
            openInsights(part);
        } else {
            switch (region) {
                case INTRO -> intro(i, part);
                case QUESTION -> inQuestion(i, part);
                case INSIGHTS -> inInsights(i, part);
                case CLOSING -> closing.add(part.whole());
            }
        }
    }

    private void intro(int i, HeadedText part) {
        boolean groups = part.isBlank() && part.chapter().isEmpty() && questionHeadings.isQuestion(i + 1);
        boolean names = part.hasHeading()
                && part.level() < questionHeadings.level()
                && part.chapter().isEmpty()
                && !Headings.groups(part.words());
        if (title.isEmpty() && names) {
            title = part.words();
            addTo(intro, part.text());
        } else if (groups) {
            warnings.add("line %d: the heading '%s' only stands above the questions; it is left out"
                    .formatted(part.line(), part.words()));
        } else {
            intro.add(part.whole());
        }
    }

    /** On the whole talk, where it stands before the first question or behind the last. */
    private boolean opensWhole(int i, HeadedText part) {
        boolean apart = switch (region) {
            case INTRO -> part.chapter().isPresent();
            case QUESTION -> part.level() <= questionHeadings.level() && !questionHeadings.areAfter(i);
            case INSIGHTS, CLOSING -> true;
        };
        boolean ofTheLast = region == Region.QUESTION
                && areFlat
                && part.chapter().filter(Chapter::judges).isPresent();
        return apart && !ofTheLast && WholeTalk.isNamed(part);
    }

    private boolean isBelowWhole(int i, HeadedText part) {
        return part.level() > wholeLevel
                && !questionHeadings.isQuestion(i)
                && !WholeTalk.isNamed(part)
                && !Headings.isInsights(part.words());
    }

    private void openWhole(HeadedText part) {
        if (region == Region.QUESTION) {
            region = Region.CLOSING;
        }
        wholeLevel = part.level();
        addTo(closing, whole.open(part));
    }

    private boolean opensInsights(int i, HeadedText part) {
        boolean top = part.hasHeading() && part.level() <= questionHeadings.level();
        boolean expected = region == Region.INTRO
                ? part.level() == questionHeadings.level() || questionHeadings.none()
                : region != Region.INSIGHTS;
        boolean last = region == Region.QUESTION && !questionHeadings.areAfter(i)
                || region != Region.QUESTION && questionHeadings.none()
                || region == Region.CLOSING;
        boolean named = Headings.isInsights(part.words()) || last && Insights.isKnownArea(part);
        boolean onAll = last && !areFlat && part.chapter().map(Chapter::advises).orElse(true) && Insights.isArea(part);
        return top && expected && (named && part.chapter().isEmpty() || onAll);
    }

    private void openInsights(HeadedText part) {
        region = Region.INSIGHTS;
        insightsLevel = part.level();
        addTo(closing, insights.open(part));
    }

    private void inQuestion(int i, HeadedText part) {
        QuestionReader question = questions.get(questions.size() - 1);
        boolean known = part.chapter().isPresent()
                || part.talk().isPresent()
                || Headings.groups(part.words())
                || Headings.retells(part.words());
        boolean last = !questionHeadings.areAfter(i);
        boolean below = part.level() > questionHeadings.level() || areFlat || !last;
        if (part.hasHeading() && (known && below || part.level() > questionHeadings.level())) {
            question.read(part);
        } else if (!part.hasHeading() && (!last || question.continues(part))) {
            question.read(part);
        } else if (!last) {
            question.readForeign(part);
        } else {
            region = Region.CLOSING;
            warnUnlessClosing(part);
            closing.add(part.whole());
        }
    }

    private void inInsights(int i, HeadedText part) {
        boolean sibling = part.level() == insightsLevel;
        if (part.hasHeading() && (part.level() > insightsLevel || sibling && Insights.isArea(part))) {
            addTo(closing, insights.area(part, i == parts.size() - 1));
        } else {
            region = part.hasHeading() ? Region.CLOSING : region;
            warnUnlessClosing(part);
            closing.add(part.whole());
        }
    }

    private void warnUnlessClosing(HeadedText part) {
        if (part.hasHeading() && part.chapter().isEmpty() && !Headings.isClosing(part.words())) {
            warnings.add("line %d: the heading '%s' is not known; its text is kept as closing words"
                    .formatted(part.line(), part.words()));
        }
    }

    private static void addTo(StringJoiner texts, String text) {
        if (!text.isBlank()) {
            texts.add(text);
        }
    }

    /** A slug that no earlier question and no other page of the interview has. */
    private String id(String name) {
        return Slug.free(Slug.of(name), taken);
    }

    private List<Speaker> speakers(List<Question> read) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        read.stream().flatMap(question -> question.turns().stream()).forEach(turn -> {
            String label = turn.label();
            Role role = labels.role(label);
            speakers.computeIfAbsent(
                    label,
                    l -> new Speaker(l, role, ProposedPerson.propose(l, labels.title(l), role, intro.toString())));
        });
        return List.copyOf(speakers.values());
    }
}
