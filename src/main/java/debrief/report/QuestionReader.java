package debrief.report;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Kind;
import debrief.model.Speaker.Role;
import debrief.report.ClassicReport.Question;
import debrief.report.ClassicReport.Said;
import debrief.segment.KindWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One question of the report as it is read, part by part. */
final class QuestionReader {

    private static final int TITLE_WORDS = 8;

    private static final Pattern FOLLOW_UPS = Pattern.compile("(the )?(follow ups?|(follow up|further) questions?)");

    private static final Pattern REQUEST = Pattern.compile(
            "(?i)(?:please )?(?:tell me|tell us|walk me through|walk us through|talk me through|give me an example|describe a|describe your"
                    + "|describe the)\\b");
    private static final Pattern IN_QUOTES = Pattern.compile("[\"“„«]([^\"”“»]{3,})[\"”“»]([?.!]?)(.*)");

    private final HeadedText head;
    private final String title;
    /** The words of the question, where the heading has them. */
    private final String quoted;

    private final QuotedTurns talk;
    private final ReportSpeakers labels;
    private final List<String> warnings;
    private final SectionReader sections = new SectionReader();
    private final List<Exchange.Extra> extra = new ArrayList<>();
    /** What stands between the title and the first turn. */
    private final String above;

    private final StringJoiner markdown = new StringJoiner("\n\n");

    private boolean asked;

    private Optional<Chapter> chapter = Optional.empty();
    private Optional<HeadedText> unknown = Optional.empty();
    private final StringBuilder unknownText = new StringBuilder();
    private int level;

    /** A question, or a request to the candidate. */
    private static boolean asks(String title) {
        return title.endsWith("?") || REQUEST.matcher(title).lookingAt();
    }

    QuestionReader(HeadedText head, String title, ReportSpeakers labels, List<String> warnings) {
        Score score = Score.of(title);
        Matcher quotes = IN_QUOTES.matcher(score.title());
        boolean isQuote = quotes.matches();
        this.head = head;
        this.markdown.add(head.whole());
        this.title = isQuote && quotes.group(3).isBlank() ? quotes.group(1) + quotes.group(2) : score.title();
        this.quoted = isQuote ? quotes.group(1) : asks(this.title) ? this.title : "";
        this.labels = labels;
        this.warnings = warnings;
        this.talk = new QuotedTurns(labels, warnings);
        this.level = head.level();
        List<String> body = head.body();
        int first = 0;
        while (first < body.size() && labels.opening(body.get(first)).isEmpty()) {
            first++;
        }
        this.above = MarkdownLine.markdown(body.subList(0, first));
        said(
                HeadedText.of(head.level(), "", head.words(), head.line() + first, body.subList(first, body.size())),
                Role.OTHER);
        if (score.isGiven()) {
            sections.score(score.mark());
        }
    }

    /** Takes a part below the question's heading. */
    void read(HeadedText part) {
        markdown.add(part.whole());
        Optional<Role> speaker = part.talk();
        Optional<Chapter> known = part.chapter();
        if (speaker.isPresent() && isListOfFollowUps(part)) {
            speaker = Optional.empty();
            known = Optional.of(Chapter.FOLLOWUPS);
        }
        if (!part.hasHeading()) {
            afterRule(part);
        } else if (speaker.isPresent()) {
            endUnknown();
            chapter = Optional.empty();
            asked |= speaker.get() != Role.CANDIDATE;
            said(part, speaker.get());
        } else if (known.isPresent()) {
            endUnknown();
            chapter = known;
            level = part.level();
            note(part.words(), sections.add(known.get(), part));
        } else if (Headings.groups(part.words()) || Headings.retells(part.words())) {
            endUnknown();
            chapter = Optional.empty();
            note(part.words(), part.text());
        } else if (unknown.isPresent() && part.level() > level) {
            unknownText.append("\n\n").append(part.whole());
        } else if (chapter.isPresent() && part.level() > level) {
            sections.addBelow(chapter.get(), part);
        } else {
            startUnknown(part);
        }
    }

    /** What is quoted is talk; what the coach says below it, or tells in own words, is not. */
    private void said(HeadedText part, Role role) {
        boolean labelled = talk.opensIn(part);
        QuotedPart quoted = labelled ? new QuotedPart(part.body(), "") : QuotedPart.of(part.body());
        if (!labelled && role == Role.CANDIDATE && QuotedPart.isRetold(quoted.words())) {
            note(part.words(), part.text());
            return;
        }
        talk.read(HeadedText.of(part.level(), part.raw(), part.words(), part.line(), quoted.words()), role);
        comment(quoted.comment(), extra.size());
    }

    /** What the coach says without a heading. */
    private void comment(String text, int at) {
        if (text.isBlank()) {
            return;
        }
        boolean prose = Bullets.of(text.lines().toList()).stream().noneMatch(Bullet::item)
                && text.lines().noneMatch(line -> line.startsWith("|") || line.startsWith("#"));
        if (!prose || !sections.summarise(text)) {
            extra.add(at, new Exchange.Extra("Note", text));
        }
    }

    /** Behind the coach's first section, "Follow-up questions" in a list are nobody's words: they may be asked next. */
    private boolean isListOfFollowUps(HeadedText part) {
        return sections.count() > 0
                && FOLLOW_UPS.matcher(Headings.plain(part.words())).matches()
                && !talk.opensIn(part)
                && !part.isBlank()
                && Bullets.of(part.body()).stream().allMatch(Bullet::item);
    }

    /** A heading that belongs to no question, between two of them. */
    void readForeign(HeadedText part) {
        markdown.add(part.whole());
        startUnknown(part);
    }

    /** The text after a rule goes on with the talk. */
    boolean continues(HeadedText part) {
        return talk.opensIn(part);
    }

    private void afterRule(HeadedText part) {
        if (continues(part)) {
            talk.read(part, Role.OTHER);
        } else if (unknown.isPresent()) {
            unknownText.append("\n\n").append(part.text());
        } else {
            note("Note", part.text());
        }
    }

    private void startUnknown(HeadedText part) {
        endUnknown();
        chapter = Optional.empty();
        unknown = Optional.of(part);
        level = part.level();
        unknownText.append(part.text());
        warnings.add("line %d: the heading '%s' is not known; it is kept as an extra section"
                .formatted(part.line(), part.words()));
    }

    private void endUnknown() {
        unknown.ifPresent(part -> {
            String text = unknownText.toString();
            // A heading with nothing below it is itself what the coach says.
            note(text.isBlank() ? "Note" : part.words(), text.isBlank() ? part.words() : text);
        });
        unknown = Optional.empty();
        unknownText.setLength(0);
    }

    private void note(String heading, String text) {
        if (!text.isBlank()) {
            extra.add(new Exchange.Extra(heading, text.strip()));
        }
    }

    /** @param id from a name: unlike every id before it */
    Question question(UnaryOperator<String> id) {
        endUnknown();
        List<Said> turns = turns();
        String asking = turns.stream()
                .filter(turn -> labels.role(turn.label()) == Role.INTERVIEWER)
                .map(Said::text)
                .findFirst()
                .orElse("");
        String named = title.isEmpty() ? firstWords(asking.isEmpty() ? head.words() : asking) : title;
        List<Ask> asks = turns.stream()
                .flatMap(turn -> QuotedTurns.asks(turn.text()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        extra.forEach(note -> asks.addAll(QuotedTurns.asks(note.text())));
        Kind kind = KindWords.of(named, asking);
        return new Question(
                id.apply(named),
                named,
                kind,
                turns,
                asks,
                sections.count(),
                sections.analysis(),
                extra,
                markdown.toString());
    }

    private List<Said> turns() {
        List<Said> turns = new ArrayList<>(talk.turns());
        boolean open = !asked && turns.stream().noneMatch(turn -> labels.role(turn.label()) == Role.INTERVIEWER);
        if (open && isQuestion(turns)) {
            turns.add(0, talk.standIn(labels.usual(Role.INTERVIEWER), QuotationMarks.strip(above), head.line() + 1));
            return turns;
        }
        comment(above, 0);
        if (open && !quoted.isEmpty()) {
            turns.add(0, talk.standIn(labels.usual(Role.INTERVIEWER), quoted, head.line()));
        } else if (turns.isEmpty()) {
            turns.add(talk.standIn(ClassicReport.NOBODY, title.isEmpty() ? head.words() : title, head.line()));
        }
        return turns;
    }

    /** What stands above the first heading is the question where it looks like one, else the coach speaks. */
    private boolean isQuestion(List<Said> turns) {
        boolean one = !above.isBlank() && !above.contains("\n\n") && "-*|".indexOf(above.charAt(0)) < 0;
        return one && (!turns.isEmpty() || !QuotationMarks.strip(above).equals(above));
    }

    private static String firstWords(String text) {
        String[] words = text.replaceAll("[*_]{1,2}\\(.*", "").strip().split("\\s+", TITLE_WORDS + 1);
        String first = words.length <= TITLE_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, TITLE_WORDS)) + " …";
        return first.length() > Headings.LONGEST ? first.substring(0, Headings.LONGEST - 1) + "…" : first;
    }
}
