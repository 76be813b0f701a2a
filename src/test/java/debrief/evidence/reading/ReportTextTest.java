package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.rules.EvidenceRule;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.talk.Talks;
import debrief.testing.Dialogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a report says is looked at, of each question and of the whole talk. */
class ReportTextTest {

    private static final String INVENTED = "You said \"we baked nine hundred loaves in March\" and stopped.";

    private final Interview talk = Reports.interview("one", """
            # bread technical
            I: How do you bake?
            C: With rye and water.
            """);

    @Test
    void wordsThatNobodySaidAreFoundWhereverTheWholeIsJudged() {
        Point point = Point.of("", INVENTED, List.of());
        Overall overall = new Overall(
                INVENTED,
                List.of(point),
                List.of(new Overall.Mistake("bread", 2, "with wheat alone", "Rye it was.")),
                List.of(new Overall.Story("Loaves", List.of("bread"), INVENTED, INVENTED, List.of(), List.of())),
                List.of());

        assertThat(sections(talk.with(talk.report().advised(List.of(), overall, null, ""))))
                .containsExactly(
                        "overall/verdict", "overall/carried", "overall/wrong", "overall/stories", "overall/stories");
    }

    @Test
    void aPlanMayProposeWordsToSay() {
        Overall overall = new Overall(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(Point.of("Monday", "Open with \"rye first, and then the water in three parts\".", List.of())));

        assertThat(sections(talk.with(talk.report().advised(List.of(), overall, null, ""))))
                .isEmpty();
    }

    @Test
    void theNewSectionsAndTheReasonOfARatingAreLookedAt() {
        Exchange bread = talk.report().exchanges().get(0);
        Analysis analysis = Analysis.of(Map.of(
                Section.VERDICT, new Body.Prose(INVENTED),
                Section.ELSEWHERE, new Body.Points(List.of(Point.of("", INVENTED, List.of()))),
                Section.RATING, new Body.Marks(new Rating(INVENTED, 1, 2, 3))));

        assertThat(sections(talk.with(talk.report().with(List.of(bread.with(List.of(), analysis))))))
                .containsExactly("verdict", "elsewhere", "rating");
    }

    private static List<String> sections(Interview interview) {
        Dossier dossier = Dossier.of(interview, SharedKnowledge.of(Dialogue.portfolio(interview), new Talks()));
        List<String> sections = new java.util.ArrayList<>();
        EvidenceRule.ALL.stream()
                .filter(rule -> rule.kind() == Finding.Kind.UNVERIFIED_QUOTE)
                .forEach(rule -> rule.check(dossier, (place, words, message, hint) -> sections.add(place.section())));
        return sections;
    }
}
