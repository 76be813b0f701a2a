package debrief.model;

import static debrief.model.Section.CLAIMS;
import static debrief.model.Section.EXPECTING;
import static debrief.model.Section.IMPROVEMENTS;
import static debrief.model.Section.PRACTICE;
import static debrief.model.Section.STRENGTHS;
import static debrief.model.Section.SUGGESTED;
import static debrief.model.Section.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of docs/formats.md: which sections each kind of question wants. */
class KindTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wantsTheSectionsOfTheTable(Kind kind) {
        EnumSet<Section> expected = switch (kind) {
            case GREETING, CLOSING -> EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE);
            case LOGISTICS -> EnumSet.of(SUMMARY, EXPECTING, SUGGESTED);
            case INTRODUCTION, EXPERIENCE, BEHAVIOURAL, MOTIVATION, PLANS -> EnumSet.complementOf(EnumSet.of(CLAIMS));
            case TECHNICAL, DESIGN, PUSHBACK -> EnumSet.allOf(Section.class);
            case CANDIDATE_QUESTION -> EnumSet.of(SUMMARY, EXPECTING, STRENGTHS, IMPROVEMENTS, SUGGESTED, PRACTICE);
        };

        assertThat(kind.sections()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
