package debrief.segment;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asks interviews; who is asked is the candidate; who does neither is somebody else. */
class RolesTest {

    @Test
    void whoAsksInterviews() {
        assertThat(roles(
                        "Ada: What do you grow?", "Bo: Beans, and a little rye.", "Ada: Since when?", "Bo: Since May."))
                .isEqualTo(Map.of("Ada", Role.INTERVIEWER, "Bo", Role.CANDIDATE));
    }

    @Test
    void whoAsksNeedsNoQuestionMark() {
        assertThat(roles("Ada: tell me what you grow", "Bo: beans and a little rye"))
                .isEqualTo(Map.of("Ada", Role.INTERVIEWER, "Bo", Role.CANDIDATE));
    }

    @Test
    void aLabelMayNameTheRole() {
        assertThat(roles("Interviewer: We grow beans.", "Respondent: Do you?"))
                .isEqualTo(Map.of("Interviewer", Role.INTERVIEWER, "Respondent", Role.CANDIDATE));
        assertThat(roles("Q: Beans.", "A: Rye?")).isEqualTo(Map.of("Q", Role.INTERVIEWER, "A", Role.CANDIDATE));
    }

    @Test
    void aBesideBIsALetterAndNoAnswer() {
        assertThat(roles("A: What do you grow? And why?", "B: Beans."))
                .isEqualTo(Map.of("A", Role.INTERVIEWER, "B", Role.CANDIDATE));
    }

    @Test
    void whoIsCalledOtherwiseAfterTheFirstTurnKeepsTheRole() {
        assertThat(roles(
                        "Interviewer: Hello, I am Ada. How are you?",
                        "Bo (Applicant): Fine, thanks.",
                        "Ada: What do you grow?",
                        "Bo: Beans, and a little rye.",
                        "Ada: Since when?",
                        "Bo: Since May, and the rye since September.",
                        "Ada: Who taught you that?",
                        "Bo: The neighbours, over the fence.",
                        "Ada: And what do they grow?",
                        "Bo: Pumpkins."))
                .containsEntry("Ada", Role.INTERVIEWER)
                .containsEntry("Bo", Role.CANDIDATE);
    }

    @Test
    void severalMayInterview() {
        assertThat(roles(
                        "Ada: What do you grow?",
                        "Bo: Beans, a little rye, and what the neighbours leave me in autumn.",
                        "Cy: And why rye?",
                        "Bo: It likes sand, and sand is all that I have behind the house."))
                .isEqualTo(Map.of("Ada", Role.INTERVIEWER, "Bo", Role.CANDIDATE, "Cy", Role.INTERVIEWER));
    }

    @Test
    void aListenerIsNeither() {
        assertThat(roles("Ada: What do you grow?", "Bo: Beans, and a little rye behind the house.", "Cy: Hear, hear."))
                .containsEntry("Cy", Role.OTHER);
    }

    @Test
    void whoAnswersTooIsNoInterviewerForOneQuestion() {
        String rye = "It likes sand, and sand is all that we have behind the house, up to the wall of the mill.";
        assertThat(roles(
                        "Ada: What do you grow? And why?",
                        "Bo: Beans, and a little rye. " + rye + rye,
                        "Ada: Since when?",
                        "Cy: Since May, was it not? " + rye + rye))
                .isEqualTo(Map.of("Ada", Role.INTERVIEWER, "Bo", Role.CANDIDATE, "Cy", Role.OTHER));
    }

    @Test
    void whereNobodyAsksNobodyIsNamed() {
        assertThat(roles("Ada: I grow beans.", "Bo: I grow rye."))
                .isEqualTo(Map.of("Ada", Role.OTHER, "Bo", Role.OTHER));
        assertThat(roles("Ada: I grow beans. Why?")).isEqualTo(Map.of("Ada", Role.OTHER));
    }

    private static Map<String, Role> roles(String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            turns.add(Turn.verbatim(
                    turns.size() + 1, new Speaker(parts[0], Role.OTHER, Person.UNKNOWN), parts[1], turns.size() + 1));
        }
        return Roles.propose(Talk.of(turns));
    }
}
