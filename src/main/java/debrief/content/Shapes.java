package debrief.content;

import static debrief.content.Keymap.map;

import debrief.content.Shape.Keys;
import debrief.content.Shape.ListOf;
import debrief.content.Shape.Named;
import debrief.model.Claim;
import debrief.model.Fact;
import debrief.model.Profile;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.Visibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must stand in each kind of YAML file: docs/formats.md in code. */
final class Shapes {

    private static final Shape TITLE = Text.TITLE;
    private static final Shape MARKDOWN = Text.MARKDOWN;
    private static final Shape SLUGS = new ListOf(Matching.SLUG);
    private static final Shape NAMES = new ListOf(TITLE);

    private static final Keys PERSON = map().key("name", TITLE, "shown in private builds only")
            .key("pseudonym", TITLE, "shown elsewhere")
            .build();

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
            .key("open", NAMES, "names, addresses and numbers that everybody may read")
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

    static final Keys NOTES = map().key("mentor", PERSON, "")
            .key(
                    "notes",
                    new ListOf(map().key("exchange", Matching.SLUG, "without it: the whole interview")
                            .key("turn", new Whole(1, Integer.MAX_VALUE), "")
                            .required("text", MARKDOWN, "")
                            .key("rating", AnalysisShapes.RATING, "the mentor's own")
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
        shapes.put("analysis", AnalysisShapes.ANALYSIS);
        shapes.put("generated", AnalysisShapes.GENERATED);
        shapes.put("notes", NOTES);
        return shapes;
    }
}
