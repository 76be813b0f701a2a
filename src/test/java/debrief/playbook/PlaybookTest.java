package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Coach.Identity;
import debrief.model.Analysis;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Recommendation;
import debrief.model.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coach as a whole: the same words give the same advice, and no talk is too odd for it. */
class PlaybookTest {

    private static final String TALK = """
            I: Tell me about yourself.
            C: I'm a developer at Hillview. We have 40 shops. We built a lot of things, you know, so yeah.
            I: Which project was hard?
            C: We moved a lot of data, we tested it, we shipped it in INDIA, and so on.
            I: Why do you use a queue?
            C: I don't know the reason. I think it was maybe there before.
            I: How do you deal with a conflict?
            C: I think I listen first, and maybe then I say what I see, something like that.
            """;

    private static final String HEDGED = """
            I: What is a lock?
            C: A lock keeps others out. I think it is maybe slow, because only one thread writes at a time. With 20 threads the others wait until they may go on, one by one, in the order in which they came.
            I: What is a queue?
            C: A queue keeps the order, because what comes first goes first. With 300 messages a second one reader is enough in our shop, and a second one stands by for the hour in which everybody orders lunch.
            I: What is a cache?
            C: A cache keeps what was asked before, because the second time is cheap. I think 5 minutes are maybe enough for prices. The rest of the page is read anew each time, and that takes 40 ms on our machine.
            """;

    private final Interview interview = Coached.interview(
            "en", TALK, Fidelity.VERBATIM, Kind.INTRODUCTION, Kind.EXPERIENCE, Kind.TECHNICAL, Kind.BEHAVIOURAL);

    @Test
    void itSaysThatItIsNoModel() {
        assertThat(Coached.PLAYBOOK.identity()).isEqualTo(new Identity("playbook", "", "1"));
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        List<Analysis> here = all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(all()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aQuestionWithoutAnswerGetsOneToPrepare(Kind kind) {
        Analysis analysis = Coached.analysis(kind, "I: What is a lock, and when do you use it?");
        assertThat(analysis.prose(Section.SUGGESTED)).contains("[fill in: ");
        assertThat(analysis.points(Section.ISSUES))
                .allSatisfy(point -> assertThat(point.evidence()).isEmpty());
        assertThat(analysis.prose(Section.SUMMARY)).contains("no");
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
                "I: ¿Qué tal?\nC: Muy bien, gracias."
            })
    void oddTalksAreNoReasonToFail(String talk) {
        for (Kind kind : Kind.values()) {
            Interview odd = Coached.interview(kind, talk);
            assertThat(Coached.analysis(odd, 0, List.of()).prose(Section.SUMMARY))
                    .isNotBlank();
            assertThat(Coached.PLAYBOOK
                            .advise(Coached.portfolio(odd, List.of(), List.of()), odd)
                            .failure())
                    .isEmpty();
        }
    }

    @Test
    void adviceNamesItsFigureAndItsQuestions() {
        Interview hedged =
                Coached.interview("en", HEDGED, Fidelity.VERBATIM, Kind.TECHNICAL, Kind.TECHNICAL, Kind.TECHNICAL);
        List<Recommendation> advice = Coached.PLAYBOOK
                .advise(Coached.portfolio(hedged, List.of(), List.of()), hedged)
                .recommendations();
        assertThat(advice).hasSizeBetween(4, 10);
        assertThat(advice).allSatisfy(one -> {
            assertThat(one.from()).isNotEmpty();
            assertThat(one.text()).containsPattern("\\d of \\d|once|twice|\\d times|\\d question");
            assertThat(one.priority()).isBetween(1, 3);
        });
        assertThat(advice).isSortedAccordingTo(Comparator.comparingInt(Recommendation::priority));
        assertThat(advice)
                .filteredOn(one -> one.text().contains("“I think”"))
                .singleElement()
                .satisfies(one -> assertThat(one.from()).containsExactly("exchange-0", "exchange-2"));
    }

    @Test
    void nothingIsAdvisedThatDidNotHappen() {
        Interview calm = Coached.interview(Kind.TECHNICAL, "I: What is a lock?\nC: A lock keeps others out.");
        assertThat(Coached.PLAYBOOK
                        .advise(Coached.portfolio(calm, List.of(), List.of()), calm)
                        .recommendations())
                .isEmpty();
    }

    private List<Analysis> all() {
        return IntStream.range(0, 4)
                .mapToObj(i -> Coached.analysis(interview, i, List.of()))
                .toList();
    }
}
