package debrief.content;

import static debrief.content.yaml.Keymap.map;

import debrief.content.yaml.ChoiceSchema;
import debrief.content.yaml.DateSchema;
import debrief.content.yaml.IntegerSchema;
import debrief.content.yaml.JsonSchema;
import debrief.content.yaml.PatternSchema;
import debrief.content.yaml.Schema;
import debrief.content.yaml.Schema.Keys;
import debrief.content.yaml.Schema.ListOf;
import debrief.content.yaml.Schema.Named;
import debrief.content.yaml.TextSchema;
import debrief.content.yaml.UrlSchema;
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
final class Schemas {

    private static final Schema TITLE = TextSchema.TITLE;
    private static final Schema MARKDOWN = TextSchema.MARKDOWN;
    private static final Schema SLUGS = new ListOf(PatternSchema.SLUG);
    private static final Schema NAMES = new ListOf(TITLE);

    private static final Keys PERSON = map().key("name", TITLE, "shown in private builds only")
            .key("pseudonym", TITLE, "shown elsewhere")
            .build();

    static final Keys PORTFOLIO = map().required("title", TITLE, "the site's title")
            .key("description", TITLE, "one sentence for search engines")
            .key("owner", PERSON, "the candidate")
            .key(
                    "site",
                    map().key("url", new UrlSchema(), "where it will be published")
                            .build(),
                    "")
            .key("profile", ChoiceSchema.of(Profile.values()), "what a build shows unless --profile says otherwise")
            .key("language", PatternSchema.LANGUAGE, "of the portfolio")
            .key("coach", CoachSetting.SCHEMA, "who writes what is missing, unless --coach says otherwise")
            .key("open", NAMES, "names, addresses and numbers that everybody may read")
            .build();

    static final Keys TOPICS = map().key(
                    "topics",
                    new ListOf(map().required("slug", PatternSchema.SLUG, "its address")
                            .required("name", TITLE, "")
                            .key("aliases", NAMES, "other spellings")
                            .key("parent", PatternSchema.SLUG, "a wider topic")
                            .key("kind", ChoiceSchema.of(Topic.Kind.values()), "")
                            .key("summary", MARKDOWN, "what a good answer on it knows")
                            .key(
                                    "learn-more",
                                    new ListOf(map().required("title", TITLE, "")
                                            .required("url", new UrlSchema(), "")
                                            .build()),
                                    "where to read on")
                            .build()),
                    "the terms your interviews are about")
            .build();

    static final Keys FACTS = map().key(
                    "facts",
                    new ListOf(map().required("kind", ChoiceSchema.of(Fact.Kind.values()), "")
                            .required("text", MARKDOWN, "")
                            .build()),
                    "what a suggested answer may use")
            .build();

    static final Keys SOURCES = map().key(
                    "words", new Named(NAMES), "classes of words or phrases: {name} in a phrase stands for any of them")
            .key(
                    "statements",
                    new ListOf(map().required("id", PatternSchema.SLUG, "its own among all packs")
                            .key("topics", SLUGS, "the topics it is about")
                            .required("says", NAMES, "phrases in which people say it")
                            .required(
                                    "verdict",
                                    ChoiceSchema.of(Claim.Verdict.RIGHT, Claim.Verdict.PARTLY, Claim.Verdict.WRONG),
                                    "how true it is")
                            .required("because", MARKDOWN, "what is true, and why")
                            .required("source", new UrlSchema(), "where a reader can check it")
                            .build()),
                    "what candidates say, judged once and for all")
            .build();

    /** What stands above the text of a guide. */
    static final Keys GUIDE = map().required("title", TITLE, "")
            .key("description", TITLE, "one sentence for lists and search engines")
            .key("points", new ListOf(MARKDOWN), "what to check an answer against, in the second person")
            .build();

    static final Keys INTERVIEW = map().key("title", TITLE, "")
            .key("date", new DateSchema(), "never guessed")
            .key("role", TITLE, "the job")
            .key("level", TITLE, "how senior it is, as mid-level: told coaches, on no site")
            .key("round", TITLE, "")
            .key("language", PatternSchema.LANGUAGE, "")
            .key("encoding", TITLE, "of the transcript, where its bytes do not tell")
            .key("company", PERSON, "")
            .key(
                    "speakers",
                    new Named(map().required("role", ChoiceSchema.of(Speaker.Role.values()), "")
                            .key("name", TITLE, "shown in private builds only")
                            .key("pseudonym", TITLE, "shown elsewhere")
                            .build()),
                    "who the transcript's labels are")
            .key(
                    "voices",
                    new ChoiceSchema(List.of(InterviewFolder.PROPOSED)),
                    "proposed: rules say who speaks in a transcript that names nobody")
            .key("names", new ListOf(PERSON), "other people and firms that the talk names")
            .key("visibility", ChoiceSchema.of(Visibility.values()), "private unless stated")
            .key("transcript", ChoiceSchema.of(Visibility.values()), "whether it has a page; private unless stated")
            .key("draft", ChoiceSchema.FLAG, "true: private builds only")
            .key("summary", MARKDOWN, "the interview in three sentences")
            .build();

    static final Keys NOTES = map().key("mentor", PERSON, "")
            .key(
                    "notes",
                    new ListOf(map().key("exchange", PatternSchema.SLUG, "without it: the whole interview")
                            .key("turn", new IntegerSchema(1, Integer.MAX_VALUE), "")
                            .required("text", MARKDOWN, "")
                            .key("rating", AnalysisSchemas.RATING, "the mentor's own")
                            .build()),
                    "")
            .build();

    private Schemas() {}

    /** The kinds of file by the name of their schema. */
    static Map<String, Keys> byName() {
        Map<String, Keys> schemas = new LinkedHashMap<>();
        schemas.put("portfolio", PORTFOLIO);
        schemas.put("topics", TOPICS);
        schemas.put("facts", FACTS);
        schemas.put("sources", SOURCES);
        schemas.put("interview", INTERVIEW);
        schemas.put("analysis", AnalysisSchemas.ANALYSIS);
        schemas.put("generated", AnalysisSchemas.GENERATED);
        schemas.put("notes", NOTES);
        return schemas;
    }

    /** File name in the folder {@code .schema} → text of the schema. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        byName().forEach((name, keys) -> files.put(name + ".json", JsonSchema.of(name, keys)));
        return files;
    }
}
