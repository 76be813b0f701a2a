package debrief.content;

import static debrief.content.yaml.Keymap.map;

import debrief.content.yaml.ChoiceSchema;
import debrief.content.yaml.DateSchema;
import debrief.content.yaml.IntegerSchema;
import debrief.content.yaml.Keymap;
import debrief.content.yaml.PatternSchema;
import debrief.content.yaml.Schema;
import debrief.content.yaml.Schema.Keys;
import debrief.content.yaml.Schema.ListOf;
import debrief.content.yaml.Schema.Named;
import debrief.content.yaml.Schema.OrNothing;
import debrief.content.yaml.TextSchema;
import debrief.content.yaml.UrlSchema;
import debrief.evidence.reading.Finding;
import debrief.model.Claim;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.Visibility;

/** What may stand in an analysis, whoever wrote it. */
final class AnalysisSchemas {

    private static final Schema TITLE = TextSchema.TITLE;
    private static final Schema MARKDOWN = TextSchema.MARKDOWN;
    private static final Schema SLUGS = new ListOf(PatternSchema.SLUG);
    private static final Schema NAMES = new ListOf(TITLE);
    private static final Schema TEXTS = new ListOf(MARKDOWN);
    private static final Schema SIDE = new IntegerSchema(1, Rating.BEST);

    static final Keys RATING = map().key("content", SIDE, "says the right things: 1 weak, 4 strong")
            .key("structure", SIDE, "a listener can follow")
            .key("evidence", SIDE, "examples and numbers carry it")
            .key("because", MARKDOWN, "what the marks rest on; decide it before them")
            .build();

    private static final Schema TURN = new IntegerSchema(1, Integer.MAX_VALUE);

    private static final Schema EVIDENCE = new ListOf(map().required("turn", TURN, "a turn of the transcript")
            .key("quote", MARKDOWN, "words in that turn")
            .build());

    private static final Keys POINT = map().required("text", MARKDOWN, "")
            .key("label", TITLE, "a few words before the text")
            .key("evidence", EVIDENCE, "what it rests on")
            .misplaced("kind", "only an issue has a kind: leave it out here")
            .shorthand("text");

    private static final Keys ISSUE = map().key(
                    "kind",
                    ChoiceSchema.of(Flaw.values()),
                    "what is amiss with the words; left out where none of these fits")
            .required("text", MARKDOWN, "")
            .key("label", TITLE, "a few words before the text")
            .key("evidence", EVIDENCE, "what it rests on")
            .shorthand("text");

    private static final Keys ORIGIN = map().required("coach", TITLE, "playbook, or a model's provider")
            .key("model", TITLE, "the model's id")
            .required("version", TITLE, "of the knowledge or the prompt")
            .required("date", new DateSchema(), "")
            .required("input", TITLE, "fingerprint of what the coach was told")
            .required("text", TITLE, "fingerprint of what it wrote: another text is yours")
            .key("tokens", new IntegerSchema(0, Integer.MAX_VALUE), "paid for, in and out")
            .key("remarks", TEXTS, "what was repaired, left out or remarked on in what it wrote")
            .build();

    private static final Schema ACCEPT = new ListOf(
            map().required("kind", ChoiceSchema.of(Finding.Kind.values()), "as 'debrief check' names it, in brackets")
                    .key("words", MARKDOWN, "the words it speaks of; left out when it speaks of none")
                    .required("because", MARKDOWN, "why it is right as it is")
                    .build());

    private static final Keys EXCHANGE = exchange(ask())
            .key(
                    "visibility",
                    ChoiceSchema.of(Visibility.values()),
                    "private: not in a public site; else as its interview")
            .key("accept", ACCEPT, "findings of the evidence check that you stand by")
            .build();

    private static final Keys RECOMMENDATION = map().key(
                    "label", TITLE, "equal in several interviews: one recommendation")
            .required("text", MARKDOWN, "")
            .key("from", SLUGS, "the exchanges it comes from")
            .key("topics", NAMES, "the topics it is about")
            .key("priority", new IntegerSchema(1, 3), "1 first, 3 when there is time")
            .shorthand("text");

    private static final Keys OVERALL = map().key("verdict", MARKDOWN, "one sentence on the whole talk")
            .key("carried", new ListOf(POINT), "what carried it")
            .key(
                    "wrong",
                    new ListOf(map().required("exchange", PatternSchema.SLUG, "the exchange in which it was said")
                            .required("turn", TURN, "where it was said")
                            .key("says", MARKDOWN, "the words that were said; left out: the turn as a whole")
                            .required("because", MARKDOWN, "what is true")
                            .build()),
                    "statements that are not true, over all questions")
            .key(
                    "stories",
                    new ListOf(map().required("title", TITLE, "what you call it")
                            .key("told", SLUGS, "the exchanges in which it was told")
                            .key("situation", MARKDOWN, "how it began")
                            .key("result", MARKDOWN, "what came of it")
                            .key("figures", TEXTS, "the numbers in it")
                            .key("serves", TEXTS, "questions that it can answer")
                            .build()),
                    "what was told and can serve again")
            .key(
                    "week",
                    new ListOf(map().required("label", TITLE, "the day, as Monday")
                            .required("text", MARKDOWN, "what to do on it")
                            .build()),
                    "a plan: what to do on which day")
            .build();

    static final Keys ANALYSIS = map().key("intro", MARKDOWN, "before the first question")
            .key("exchanges", new ListOf(EXCHANGE), "")
            .key("insights", new Named(new ListOf(RECOMMENDATION)), "the overall advice, by area")
            .key("overall", OVERALL, "what the whole talk comes to")
            .key("closing", MARKDOWN, "after the last question")
            .key("accept", ACCEPT, "findings on the interview as a whole that you stand by")
            .build();

    /** What {@code generate} wrote: the same as an analysis, and where each part comes from. */
    static final Keys GENERATED = map().key("exchanges", new ListOf(generated()), "")
            .key("insights", new Named(new ListOf(RECOMMENDATION)), "the overall advice, by area")
            .key("overall", OVERALL, "what the whole talk comes to")
            .key("insights-origin", ORIGIN, "who wrote insights and overall; without it they are yours")
            .key("insights-failed", MARKDOWN, "why insights could not be kept")
            .build();

    private AnalysisSchemas() {}

    private static Keys generated() {
        Keymap origins = map();
        Keymap failed = map();
        Keymap instead = map();
        for (Section section : Section.values()) {
            origins.key(section.key(), ORIGIN, "");
            failed.key(section.key(), MARKDOWN, "");
            instead.key(section.key(), TITLE, "");
        }
        Keymap ask = ask().key("origin", ORIGIN, "who answered; without it the answer is yours")
                .key("failed", MARKDOWN, "why a coach's answer could not be kept");
        return exchange(ask)
                .key("origins", origins.build(), "who wrote which section; one without an origin is yours")
                .key("failed", failed.build(), "why what a coach wrote could not be kept")
                .key(
                        "instead",
                        instead.build(),
                        "fingerprints of imported sections of analysis.yaml in whose place these are shown")
                .build();
    }

    private static Keymap ask() {
        return map().required("text", MARKDOWN, "").key("answer", MARKDOWN, "the first sentence answers");
    }

    private static Keymap exchange(Keymap ask) {
        Keymap exchange = map().required("id", PatternSchema.SLUG, "the address of its page")
                .key("aliases", SLUGS, "former ids, which redirect here")
                .required("title", TITLE, "")
                .required("kind", ChoiceSchema.of(Kind.values()), "the sort of question")
                .required("turns", PatternSchema.TURNS, "ids of the transcript's turns")
                .key("follows", PatternSchema.SLUG, "the exchange it grew out of")
                .key("priority", new IntegerSchema(1, 3), "1 work on it first, 3 fine as it is")
                .key("asks", new ListOf(ask.build()), "the candidate's questions to the coach");
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

    private static Schema sectionShape(Section section) {
        return switch (section.form()) {
            case CLAIMS ->
                new ListOf(map().required("turn", TURN, "where it was said")
                        .required("says", MARKDOWN, "the statement")
                        .required("verdict", ChoiceSchema.of(Claim.Verdict.values()), "")
                        .required("because", MARKDOWN, "")
                        .key("source", new UrlSchema(), "where a reader can check it")
                        .build());
            case TOPICS ->
                new ListOf(map().required("topic", TITLE, "a slug, a name or an alias")
                        .key("advice", MARKDOWN, "what to learn about it")
                        .shorthand("topic"));
            case MARKS -> new OrNothing(RATING);
            case PROSE -> new OrNothing(MARKDOWN);
            case POINTS -> new ListOf(section == Section.ISSUES ? ISSUE : POINT);
        };
    }
}
