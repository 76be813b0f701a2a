package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Keyed;
import debrief.model.Kind;
import debrief.model.Speaker;
import debrief.model.Turn;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules notice: for each feature one talk that shows it, and one that comes close and does not. */
class FeaturesTest {

    private static final String WORK = "I: Which project was yours?\nC: ";

    static Stream<Arguments> features() {
        return Stream.of(
                both(
                        "result",
                        Kind.EXPERIENCE,
                        WORK + "I rebuilt the export. As a result, nobody waits for it.",
                        WORK + "I rebuilt the export, and the code is in the repository."),
                both(
                        "no-result",
                        Kind.EXPERIENCE,
                        WORK
                                + "I rebuilt the export of our shop, wrote the code in the spring and talked about it with the whole team.",
                        WORK
                                + "I rebuilt the export of our shop, wrote the code in the spring, and the run time went down to nine minutes."),
                both("number", Kind.EXPERIENCE, WORK + "It serves 300 shops.", WORK + "I did it in 2019."),
                both(
                        "no-number",
                        Kind.EXPERIENCE,
                        WORK
                                + "I rebuilt the export of our shop with a colleague, and it has been running since without any trouble.",
                        WORK
                                + "I rebuilt the export of our shop with a colleague, and it has been running since for forty customers."),
                both(
                        "name",
                        Kind.TECHNICAL,
                        "I: Which database?\nC: For that I took Postgres.",
                        "I: Was it Postgres?\nC: Yes, there we had Postgres."),
                both(
                        "own-action",
                        Kind.EXPERIENCE,
                        WORK + "I built the search.",
                        WORK + "The search was built by others."),
                both(
                        "no-action",
                        Kind.EXPERIENCE,
                        WORK
                                + "The search was rebuilt, then the index was moved to a new machine, and then the old one was switched off.",
                        WORK
                                + "The search was rebuilt, then my task was the index, and then the old machine was switched off for good."),
                both(
                        "situation",
                        Kind.BEHAVIOURAL,
                        "I: A conflict?\nC: Last year there was a late release.",
                        "I: A conflict?\nC: I listen first."),
                both(
                        "no-situation",
                        Kind.BEHAVIOURAL,
                        "I: A conflict?\nC: I listen first, then I say what I see, and then we look for a way that works for both sides.",
                        "I: A conflict?\nC: Last year there was a late release, and I listened first, and then we looked for a way out."),
                both(
                        "reason",
                        Kind.TECHNICAL,
                        "I: Which one?\nC: The second, because it keeps the order.",
                        "I: Which one?\nC: The second one, always."),
                both(
                        "trade-off",
                        Kind.TECHNICAL,
                        "I: Which one?\nC: A cache is fast; the downside is old data.",
                        "I: Which one?\nC: A cache is fast and easy."),
                both(
                        "example",
                        Kind.TECHNICAL,
                        "I: What is a lock?\nC: For example, two clerks and one form.",
                        "I: What is a lock?\nC: It keeps others out."),
                both(
                        "no-example",
                        Kind.TECHNICAL,
                        "I: What is a lock?\nC: It keeps others out until the work is done, and then it lets the next one in, and so forth.",
                        "I: What is a lock?\nC: It keeps others out until the work is done. For example, two clerks share one form all day."),
                both(
                        "admitted-with-plan",
                        Kind.TECHNICAL,
                        "I: What is a mutex?\nC: I don't know the word. I would look it up in the manual.",
                        "I: What is a mutex?\nC: I don't know the word."),
                both(
                        "admitted-bare",
                        Kind.TECHNICAL,
                        "I: What is a mutex?\nC: I don't know the word.",
                        "I: What is a mutex?\nC: I don't know the word. I would look it up in the manual."),
                both(
                        "direct",
                        Kind.TECHNICAL,
                        "I: What is a deadlock?\nC: A deadlock is two threads that wait for each other.",
                        "I: What is a deadlock?\nC: That takes me back to my studies."),
                both(
                        "indirect",
                        Kind.EXPERIENCE,
                        "I: How many people use it?\nC: It began as an idea of our boss. About 300 people use it.",
                        "I: How many people use it?\nC: About 300 people use it. It began as an idea of our boss."),
                both(
                        "asked-back",
                        Kind.DESIGN,
                        "I: Design me a queue.\nC: Should it keep the order of messages?\nI: Yes.\nC: Then one partition.",
                        "I: Design me a queue.\nC: One partition keeps the order, right?"),
                both(
                        "unanswered",
                        Kind.TECHNICAL,
                        "I: How does replication work? And what would you do about backups?\nC: With replication a second machine repeats each write of the first one, a moment later, and serves reads meanwhile.",
                        "I: How does replication work? And what would you do about backups?\nC: With replication a second machine repeats each write. For backups I take a copy each night and try it out."),
                both(
                        "untouched",
                        Kind.TECHNICAL,
                        "I: What do you think about replication?\nC: A second machine is fine, and it helps when the first one breaks or is too slow for everybody.",
                        "I: What do you think about replication?\nC: I like replication: a second machine helps when the first one breaks or is too slow for everybody."),
                both(
                        "too-short",
                        Kind.TECHNICAL,
                        "I: What is a lock?\nC: It keeps others out.",
                        "I: What is a lock?\nC: " + "It keeps others out. ".repeat(12)),
                both(
                        "too-long",
                        Kind.GREETING,
                        "I: Hello!\nC: " + "How nice to be here. ".repeat(6),
                        "I: Hello!\nC: Hello, thank you for having me."),
                both(
                        "on-length",
                        Kind.GREETING,
                        "I: Hello!\nC: Hello, thank you for having me.",
                        "I: Hello!\nC: Hello."),
                both(
                        "thanks",
                        Kind.GREETING,
                        "I: Hello!\nC: Hello, thank you for having me.",
                        "I: Hello!\nC: Hello, nice to meet you."),
                both(
                        "only-we",
                        Kind.EXPERIENCE,
                        WORK + "We planned it, we wrote it, we shipped it.",
                        WORK + "We planned it, I wrote it, we shipped it."),
                both(
                        "vague",
                        Kind.EXPERIENCE,
                        WORK + "A shop with a lot of users.",
                        WORK + "A shop with a lot of users, 300 each day."),
                both(
                        "negative",
                        Kind.INTRODUCTION,
                        "I: You?\nC: Unfortunately a small firm.",
                        "I: You?\nC: A small firm."),
                both(
                        "hedged",
                        Kind.TECHNICAL,
                        "I: Why?\nC: I think it is maybe the cache.",
                        "I: Why?\nC: I think it is the cache."),
                both(
                        "trailing",
                        Kind.TECHNICAL,
                        "I: Why?\nC: It is the cache, so yeah.",
                        "I: Why?\nC: So yeah, it is the cache."),
                both(
                        "winding",
                        Kind.TECHNICAL,
                        "I: Why?\nC: It is " + "the cache and ".repeat(20) + "the disk.",
                        "I: Why?\nC: It is the cache. " + "It is the disk. ".repeat(12)),
                both(
                        "fillers",
                        Kind.TECHNICAL,
                        "I: Why?\nC: Um, the cache, uh, is, um, full.",
                        "I: Why?\nC: Um, the cache is full."),
                both(
                        "repeated",
                        Kind.TECHNICAL,
                        "I: Why?\nC: The the cache is is full.",
                        "I: Why?\nC: The cache is very very full."),
                both(
                        "prompted",
                        Kind.TECHNICAL,
                        "I: Why?\nC: The cache.\nI: Which cache is it?\nC: Redis.\nI: What about the disk?\nC: Fine.\nI: Who told you so?\nC: Nobody.",
                        "I: Why?\nC: The cache.\nI: Which cache is it?\nC: Redis."),
                both(
                        "no-reason",
                        Kind.TECHNICAL,
                        "I: Why did you take a queue there?\nC: The queue is on its own machine, it holds all messages of the day and three workers read from it.",
                        "I: Why did you take a queue there?\nC: The queue is on its own machine, so the web server can restart and no message of the day is lost."),
                both("silent", Kind.TECHNICAL, "I: What is a lock?", "I: What is a lock?\nC: A key."),
                both("no-question", Kind.TECHNICAL, "C: It is the cache.", "I: Why?\nC: It is the cache."),
                both(
                        "corrected",
                        Kind.TECHNICAL,
                        "I: Why?\nC: It is the disk, sorry, the cache is full.",
                        "I: Why?\nC: The cache is full."));
    }

    private static Arguments both(String feature, Kind kind, String shows, String not) {
        return Arguments.of(Keyed.find(Feature.class, feature).orElseThrow(), kind, shows, not);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void isNoticedWhereItIsAndNowhereElse(Feature feature, Kind kind, String shows, String not) {
        assertThat(features(kind, shows)).contains(feature);
        assertThat(features(kind, not)).doesNotContain(feature);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void restsOnWordsOfTheCandidate(Feature feature, Kind kind, String shows, String not) {
        Interview interview = Coached.interview(kind, shows);
        assertThat(Coached.noticed(interview).evidence(feature)).allSatisfy(evidence -> {
            Turn turn = interview.transcript().turn(evidence.turn());
            assertThat(turn.text()).contains(evidence.quote());
            assertThat(turn.speaker().role()).isEqualTo(Speaker.Role.CANDIDATE);
        });
    }

    @Test
    void everyStrengthAndFaultIsTried() {
        // The rest needs times, a topic's card, or the setting, and has tests of its own.
        assertThat(features().map(arguments -> (Feature) arguments.get()[0]).collect(Collectors.toSet()))
                .containsAll(Stream.of(Feature.values())
                        .filter(feature -> feature.side() != Feature.Side.SETTING)
                        .filter(feature -> feature != Feature.HURRIED && feature != Feature.KNOWN_TERMS)
                        .toList());
    }

    @Test
    void wordsFromMemorySayNothingOfTheirSound() {
        String talk = "I: Why?\nC: Um, I think, um, maybe the the cache is is, uh, full.";
        Interview recalled = Coached.interview("en", talk, Fidelity.RECALLED, Kind.TECHNICAL);
        assertThat(Coached.noticed(recalled).features())
                .contains(Feature.RECALLED)
                .doesNotContain(Feature.FILLERS, Feature.HEDGED, Feature.REPEATED);
    }

    @Test
    void ofAnotherLanguageOnlyLengthAndNumbersAreSaid() {
        String talk = "I: Warum?\nC: Ich glaube, das sind vielleicht 300 Leute.";
        Interview german = Coached.interview("de", talk, Fidelity.VERBATIM, Kind.EXPERIENCE);
        assertThat(Coached.noticed(german).features())
                .containsExactlyInAnyOrder(Feature.OTHER_LANGUAGE, Feature.NUMBER, Feature.TOO_SHORT);
    }

    private static Iterable<Feature> features(Kind kind, String talk) {
        return Coached.noticed(Coached.interview(kind, talk)).features();
    }
}
