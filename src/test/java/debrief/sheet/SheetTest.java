package debrief.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Coach.Identity;
import debrief.model.Analysis;
import debrief.model.Flaw;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import debrief.testing.Dialogue;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coach as a whole: silent where nothing is certain, one thing to do where something is, and no talk is too odd for it. */
class SheetTest {

    private static final String STORY = "I: Tell me about a time when you disagreed with a colleague.\nC: ";

    private static final String MIDDLE =
            "My colleague wanted the red paint for the big boat of the harbour and I wanted the blue one, because the"
                    + " harbour master likes blue. I asked her for the reason. She told me about the sun and the salt, and I showed her the"
                    + " tins with the old labels. I called the maker of the paint in the other harbour and I asked about the salt.";

    @Test
    void itSaysThatItIsNoModel() {
        assertThat(OnSheet.SHEET.identity()).isEqualTo(new Identity("playbook", "", "3"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anAnswerThatIsSimplyAnAnswerLeavesTheSheetEmpty(Kind kind) {
        assertThat(OnSheet.analysis(kind, "I: What do you paint?\nC: The boats of the harbour, in blue.")
                        .sections())
                .isEmpty();
    }

    /** What is known of it stands on the topic's page, not on the question's. */
    @Test
    void aTopicThatSurelyWasTheMatterIsNamedAndNoMore() {
        assertThat(OnSheet.analysis(
                                Kind.TECHNICAL,
                                "I: What does a consumer group do in Kafka?\nC: It shares the partitions among its readers.")
                        .topics())
                .containsExactly(new TopicAdvice("Kafka", ""));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noMarksNoProseAndNoPraiseOfContent(Kind kind) {
        Analysis analysis = OnSheet.analysis(kind, "I: Are you good?\nC: Ferries fly.\nI: Are you sure?\nC: Yes.");
        assertThat(analysis.sections().keySet())
                .allMatch(section ->
                        section == Section.CLAIMS || section == Section.ISSUES || section == Section.IMPROVEMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C: Yes.",
                "C: ...",
                "C: ?",
                "O: Hello.",
                "O: Hello?\nO: Who is there?",
                "I: Hm.\nC: Hm.",
                "C: 😀 {words} [no-number] \"quoted\" *bold* `code` <b>.",
                "I: {asked}\nC: (You asked: was that right?)",
                "I: Is it?\nC: (inaudible 0:01:02)",
                "I: Are you sure?\nI: Are you sure?",
                "C: No, wait.\nI: Are you sure?\nC: (You asked: why?)",
                "I: ¿Qué tal?\nC: Muy bien, gracias."
            })
    void oddTalksAreNoReasonToFail(String talk) {
        for (Kind kind : Kind.values()) {
            assertThat(OnSheet.analysis(kind, talk).has(Section.SUGGESTED)).isFalse();
            assertThat(OnSheet.advice(OnSheet.interview(kind, talk))).isEmpty();
        }
    }

    @Test
    void aPackJudgesAndTheWorstComesFirst() {
        Analysis analysis =
                OnSheet.analysis(Kind.TECHNICAL, "I: What do ferries do?\nC: Ferries fly.\nI: Are you sure?\nC: Yes.");
        assertThat(analysis.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.because()).isEqualTo("They float."));
        assertThat(OnSheet.labels(analysis, Section.IMPROVEMENTS)).containsExactly("Put right what was wrong");
    }

    @Test
    void whereAKindWantsNoClaimsWhatAPackCallsWrongIsAnIssue() {
        Analysis analysis = OnSheet.analysis(Kind.EXPERIENCE, "I: What did you learn there?\nC: That ferries fly.");
        assertThat(analysis.points(Section.ISSUES)).singleElement().satisfies(point -> {
            assertThat(point.flaw()).isEqualTo(Flaw.WRONG);
            assertThat(point.text()).isEqualTo("They float. [Source](https://example.org/fly)");
        });
        assertThat(OnSheet.analysis(Kind.EXPERIENCE, "I: What did you learn?\nC: That ferries float.")
                        .sections())
                .isEmpty();
    }

    @Test
    void whatWasTakenBackNeedsNotBePutRight() {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL,
                "I: What do ferries do?\nC: As far as I know ferries fly.\nI: Are you sure?\nC: Oh, you're right, they have no wings.");
        assertThat(analysis.has(Section.IMPROVEMENTS)).isFalse();
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
    }

    @Test
    void aStoryWithoutAnyWordOfAnEndIsToldSo() {
        assertThat(OnSheet.labels(OnSheet.analysis(Kind.BEHAVIOURAL, STORY + MIDDLE), Section.IMPROVEMENTS))
                .containsExactly("Say how it ended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the end we took the blue one.",
                "So she came over and we painted it together, and it worked.",
                "It cost us 300 instead of 400.",
                "Since then we talk first.",
                "The boat is still blue."
            })
    void anyWordOfAnEndIsEnough(String end) {
        assertThat(OnSheet.analysis(Kind.BEHAVIOURAL, STORY + MIDDLE + " " + end)
                        .has(Section.IMPROVEMENTS))
                .isFalse();
    }

    @Test
    void aHabitIsNoStory() {
        assertThat(OnSheet.analysis(Kind.BEHAVIOURAL, "I: How do you deal with a conflict?\nC: " + MIDDLE)
                        .sections())
                .isEmpty();
    }

    @Test
    void aStoryOfAGroupAloneIsToldSo() {
        String group = "We had a boat and we painted it. We asked the harbour and we bought the paint. ".repeat(4);
        assertThat(OnSheet.labels(
                        OnSheet.analysis(Kind.BEHAVIOURAL, STORY + group + "It worked."), Section.IMPROVEMENTS))
                .containsExactly("Say what you did");
        assertThat(OnSheet.analysis(Kind.BEHAVIOURAL, STORY + group + "My part was the mast. It worked.")
                        .sections())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I don't know.", "Sorry, I really don't know that.", "Um, no idea, honestly."})
    void whoSaysOnlyThatTheyDoNotKnowCanSayMore(String answer) {
        assertThat(OnSheet.labels(
                        OnSheet.analysis(Kind.TECHNICAL, "I: What is a keel?\nC: " + answer), Section.IMPROVEMENTS))
                .containsExactly("Go on after “I don’t know”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd have an extra class for I don't know.",
                "I don't know if you mean that, but the keel.",
                "I don't know, maybe the thing under the boat?",
                "No idea, we had somebody for that.",
                "I don't know why they did that, but the keel keeps the boat upright and the wind off the course it has.",
                "I do not know every harbour, but I know the keel: it keeps the boat upright in a strong wind.",
                "I know."
            })
    void whoSaysMoreIsNotTold(String answer) {
        assertThat(OnSheet.analysis(Kind.TECHNICAL, "I: What is a keel?\nC: " + answer)
                        .sections())
                .isEmpty();
    }

    @Test
    void notesFromMemoryAreNotCounted() {
        Interview notes = OnSheet.recalled(Kind.BEHAVIOURAL, STORY + MIDDLE);
        assertThat(OnSheet.draft(notes, 0).analysis().sections()).isEmpty();
    }

    @Test
    void inOtherLanguagesItIsSilent() {
        Interview german = Dialogue.of("I: Was ist ein Kiel?\nC: Keine Ahnung.\nI: Are you sure?\nC: Ja.")
                .in("de")
                .cut(Kind.TECHNICAL)
                .interview("talk");
        assertThat(OnSheet.draft(german, 0).analysis().sections()).isEmpty();
    }

    @Test
    void adviceIsWhatSeveralAnswersShareEachPlaceNamed() {
        String twice = """
                # one technical
                I: What is a keel?
                C: It is under the boat.
                I: Are you sure?
                C: Yes.
                # two technical
                I: What is a mast?
                C: It is above the boat.
                # three technical
                I: What is an oar?
                C: It is beside the boat.
                I: Is that really true?
                C: I think so.
                """;
        List<Recommendation> advice = OnSheet.advice(Dialogue.of(twice).in("en").interview("talk"));
        assertThat(advice).singleElement().satisfies(one -> {
            assertThat(one.from()).containsExactly("one", "three");
            assertThat(one.priority()).isEqualTo(1);
        });
        String once = twice.replace("I: Is that really true?\nC: I think so.\n", "");
        assertThat(OnSheet.advice(Dialogue.of(once).in("en").interview("talk"))).isEmpty();
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        String talk =
                "I: What is it IN India?\nC: It is I. No, wait, it is the Indian ferry that I saw in the harbour.";
        Analysis here = OnSheet.analysis(Kind.TECHNICAL, talk);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(OnSheet.analysis(Kind.TECHNICAL, talk)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
