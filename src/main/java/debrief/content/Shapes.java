package debrief.content;

import debrief.content.Shape.Key;
import debrief.content.Shape.Keys;
import debrief.content.Shape.ListOf;
import debrief.content.Shape.Named;
import debrief.content.Shape.OrNothing;
import debrief.model.Claim;
import debrief.model.Fact;
import debrief.model.Kind;
import debrief.model.Profile;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.Visibility;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must stand in each kind of YAML file: docs/formats.md in code. */
final class Shapes {

    private static final Shape TITLE = Text.TITLE;
    private static final Shape MARKDOWN = Text.MARKDOWN;
    private static final Shape SLUGS = new ListOf(Matching.SLUG);
    private static final Shape NAMES = new ListOf(TITLE);
    private static final Shape SIDE = new Whole(1, Rating.BEST);

    private static final Keys PERSON = map().key("name", TITLE, "shown in private builds only")
            .key("pseudonym", TITLE, "shown elsewhere")
            .build();

    private static final Keys RATING = map().key("content", SIDE, "says the right things: 1 weak, 4 strong")
            .key("structure", SIDE, "a listener can follow")
            .key("evidence", SIDE, "examples and numbers carry it")
            .build();

    private static final Keys POINT = map().required("text", MARKDOWN, "")
            .key("label", TITLE, "a few words before the text")
            .key(
                    "evidence",
                    new ListOf(map().required("turn", new Whole(1, Integer.MAX_VALUE), "a turn of the transcript")
                            .key("quote", MARKDOWN, "words in that turn")
                            .build()),
                    "what it rests on")
            .shorthand("text");

    private static final Keys ORIGIN = map().required("coach", TITLE, "playbook, or a model's provider")
            .key("model", TITLE, "the model's id")
            .required("version", TITLE, "of the knowledge or the prompt")
            .required("date", new Day(), "")
            .required("input", TITLE, "fingerprint of what the coach was told")
            .required("text", TITLE, "fingerprint of what it wrote: another text is yours")
            .key("tokens", new Whole(0, Integer.MAX_VALUE), "paid for, in and out")
            .build();

    private static final Keys EXCHANGE = exchange().build();

    private static final Keys RECOMMENDATION = map().key(
                    "label", TITLE, "equal in several interviews: one recommendation")
            .required("text", MARKDOWN, "")
            .key("from", SLUGS, "the exchanges it comes from")
            .key("topics", NAMES, "the topics it is about")
            .key("priority", new Whole(1, 3), "1 first, 3 when there is time")
            .shorthand("text");

    static final Keys PORTFOLIO = map().required("title", TITLE, "the site's title")
            .key("description", TITLE, "one sentence for search engines")
            .key("owner", PERSON, "the candidate")
            .key(
                    "site",
                    map().key("url", new Address(), "where it will be published")
                            .build(),
                    "")
            .key("profile", Word.of(Profile.values()), "what a build shows unless --profile says otherwise")
            .key("language", Matching.LANGUAGE, "of the portfolio")
            .build();

    static final Keys TOPICS = map().key(
                    "topics",
                    new ListOf(map().required("slug", Matching.SLUG, "its address")
                            .required("name", TITLE, "")
                            .key("aliases", NAMES, "other spellings")
                            .key("parent", Matching.SLUG, "a wider topic")
                            .key("kind", Word.of(Topic.Kind.values()), "")
                            .key("summary", MARKDOWN, "what a good answer on it knows")
                            .key(
                                    "learn-more",
                                    new ListOf(map().required("title", TITLE, "")
                                            .required("url", new Address(), "")
                                            .build()),
                                    "where to read on")
                            .build()),
                    "the terms your interviews are about")
            .build();

    static final Keys FACTS = map().key(
                    "facts",
                    new ListOf(map().required("kind", Word.of(Fact.Kind.values()), "")
                            .required("text", MARKDOWN, "")
                            .build()),
                    "what a suggested answer may use")
            .build();

    static final Keys SOURCES = map().key(
                    "words", new Named(NAMES), "classes of words or phrases: {name} in a phrase stands for any of them")
            .key(
                    "statements",
                    new ListOf(map().required("id", Matching.SLUG, "its own among all packs")
                            .key("topics", SLUGS, "the topics it is about")
                            .required("says", NAMES, "phrases in which people say it")
                            .required(
                                    "verdict",
                                    Word.of(Claim.Verdict.RIGHT, Claim.Verdict.PARTLY, Claim.Verdict.WRONG),
                                    "how true it is")
                            .required("because", MARKDOWN, "what is true, and why")
                            .required("source", new Address(), "where a reader can check it")
                            .build()),
                    "what candidates say, judged once and for all")
            .build();

    static final Keys INTERVIEW = map().key("title", TITLE, "")
            .key("date", new Day(), "never guessed")
            .key("role", TITLE, "the job")
            .key("round", TITLE, "")
            .key("language", Matching.LANGUAGE, "")
            .key("encoding", TITLE, "of the transcript, where its bytes do not tell")
            .key("company", PERSON, "")
            .key(
                    "speakers",
                    new Named(map().required("role", Word.of(Speaker.Role.values()), "")
                            .key("name", TITLE, "shown in private builds only")
                            .key("pseudonym", TITLE, "shown elsewhere")
                            .build()),
                    "who the transcript's labels are")
            .key(
                    "voices",
                    new Word(List.of(InterviewFolder.PROPOSED)),
                    "proposed: rules say who speaks in a transcript that names nobody")
            .key("names", new ListOf(PERSON), "other people and firms that the talk names")
            .key("visibility", Word.of(Visibility.values()), "private unless stated")
            .key("transcript", Word.of(Visibility.values()), "whether it has a page; private unless stated")
            .key("draft", Word.FLAG, "true: private builds only")
            .key("summary", MARKDOWN, "the interview in three sentences")
            .build();

    static final Keys ANALYSIS = map().key("intro", MARKDOWN, "before the first question")
            .key("exchanges", new ListOf(EXCHANGE), "")
            .key("insights", new Named(new ListOf(RECOMMENDATION)), "the overall advice, by area")
            .key("closing", MARKDOWN, "after the last question")
            .build();

    /** What {@code generate} wrote: the same as an analysis, and where each part comes from. */
    static final Keys GENERATED = map().key("exchanges", new ListOf(generated()), "")
            .key("insights", new Named(new ListOf(RECOMMENDATION)), "the overall advice, by area")
            .key("insights-origin", ORIGIN, "who wrote the insights; without it they are yours")
            .key("insights-failed", MARKDOWN, "why insights could not be kept")
            .build();

    static final Keys NOTES = map().key("mentor", PERSON, "")
            .key(
                    "notes",
                    new ListOf(map().key("exchange", Matching.SLUG, "without it: the whole interview")
                            .key("turn", new Whole(1, Integer.MAX_VALUE), "")
                            .required("text", MARKDOWN, "")
                            .key("rating", RATING, "the mentor's own")
                            .build()),
                    "")
            .build();

    private Shapes() {}

    /** The kinds of file by the name of their schema. */
    static Map<String, Keys> byName() {
        Map<String, Keys> shapes = new LinkedHashMap<>();
        shapes.put("portfolio", PORTFOLIO);
        shapes.put("topics", TOPICS);
        shapes.put("facts", FACTS);
        shapes.put("sources", SOURCES);
        shapes.put("interview", INTERVIEW);
        shapes.put("analysis", ANALYSIS);
        shapes.put("generated", GENERATED);
        shapes.put("notes", NOTES);
        return shapes;
    }

    private static Keys generated() {
        Keymap origins = map().key("asks", ORIGIN, "of the answers");
        Keymap failed = map().key("asks", MARKDOWN, "");
        for (Section section : Section.values()) {
            origins.key(section.key(), ORIGIN, "");
            failed.key(section.key(), MARKDOWN, "");
        }
        return exchange()
                .key("origins", origins.build(), "who wrote which section; one without an origin is yours")
                .key("failed", failed.build(), "why what a coach wrote could not be kept")
                .build();
    }

    private static Keymap exchange() {
        Keymap exchange = map().required("id", Matching.SLUG, "the address of its page")
                .key("aliases", SLUGS, "former ids, which redirect here")
                .required("title", TITLE, "")
                .required("kind", Word.of(Kind.values()), "the sort of question")
                .required("turns", Matching.TURNS, "ids of the transcript's turns")
                .key("follows", Matching.SLUG, "the exchange it grew out of")
                .key("priority", new Whole(1, 3), "1 work on it first, 3 fine as it is")
                .key(
                        "asks",
                        new ListOf(map().required("text", MARKDOWN, "")
                                .key("answer", MARKDOWN, "the first sentence answers")
                                .build()),
                        "the candidate's questions to the coach");
        for (Section section : Section.values()) {
            exchange.key(section.key(), sectionShape(section), "");
        }
        return exchange.key(
                "extra",
                new ListOf(map().required("heading", TITLE, "")
                        .required("text", MARKDOWN, "")
                        .build()),
                "what has no section");
    }

    private static Shape sectionShape(Section section) {
        return switch (section) {
            case CLAIMS ->
                new ListOf(map().required("turn", new Whole(1, Integer.MAX_VALUE), "where it was said")
                        .required("says", MARKDOWN, "the statement")
                        .required("verdict", Word.of(Claim.Verdict.values()), "")
                        .required("because", MARKDOWN, "")
                        .key("source", new Address(), "where a reader can check it")
                        .build());
            case TOPICS ->
                new ListOf(map().required("topic", TITLE, "a slug, a name or an alias")
                        .key("advice", MARKDOWN, "what to learn about it")
                        .shorthand("topic"));
            case RATING -> new OrNothing(RATING);
            default -> section.shape() == Section.Shape.PROSE ? new OrNothing(MARKDOWN) : new ListOf(POINT);
        };
    }

    private static Keymap map() {
        return new Keymap();
    }

    /** Builds a {@link Keys} in the order in which editors offer the keys. */
    private static final class Keymap {

        private final Map<String, Key> keys = new LinkedHashMap<>();

        Keymap key(String name, Shape shape, String says) {
            keys.put(name, new Key(shape, false, says));
            return this;
        }

        Keymap required(String name, Shape shape, String says) {
            keys.put(name, new Key(shape, true, says));
            return this;
        }

        Keys build() {
            return shorthand("");
        }

        Keys shorthand(String key) {
            return new Keys(Collections.unmodifiableMap(keys), key);
        }
    }
}
