package debrief.segment;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Speaker.Role;
import debrief.segment.Voices.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a file names nobody, whoever asks is taken for the interviewer; a talk that is no interview stays whole. */
class VoicesTest {

    @Test
    void whatFollowsAQuestionIsItsAnswer() {
        assertThat(voices("""
                Good morning. Thank you for coming. Can you tell me about yourself? Sure. I bake bread, and I plan the
                routes of four vans. Great. What was your hardest week? We lost two vans in one night. I called every
                shop myself and moved their deliveries. And what would you do differently? I would keep a spare van.
                """))
                .containsExactly(
                        "I: Good morning. Thank you for coming. Can you tell me about yourself?",
                        "C: Sure. I bake bread, and I plan the routes of four vans.",
                        "I: Great. What was your hardest week?",
                        "C: We lost two vans in one night. I called every shop myself and moved their deliveries.",
                        "I: And what would you do differently?",
                        "C: I would keep a spare van.");
    }

    @Test
    void linesOfCaptionsBreakAnywhere() {
        assertThat(voices("""
                How do you plan
                a route? I sort the shops
                by their hours, and then I look at the map.
                Why do you not
                use a map first? I did so for a year, and the
                bread was late on most days.
                Do you
                like it? I do, most of all in winter.
                """))
                .startsWith(
                        "I: How do you plan a route?",
                        "C: I sort the shops by their hours, and then I look at the map.");
    }

    @Test
    void aQuestionOfTheAnswerStaysInIt() {
        assertThat(voices("""
                What did you do when the oven broke? I asked myself: what do we need first? We needed bread for two
                shops, so I rented an oven. How long did it take you? It took me a day, with the drive. What would you
                do now? I keep the number of that firm on the wall.
                """)).hasSize(6).element(1).asString().contains("what do we need first?");
    }

    @Test
    void afterTheLastQuestionTheCandidateAsks() {
        assertThat(voices("""
                What do you bake? I bake rye bread, mostly. I like how it smells. I bake it at night. Why do you bake
                it? I grew up with it. My aunt had a shop. I helped her on Saturdays. Do you have any questions for me? Yes. How large is the team? We are nine people at the moment.
                Do you work at night? Some of us do, and we change every week. Thank you, and we will be in touch.
                """))
                .contains("C: Yes. How large is the team?", "I: We are nine people at the moment.")
                .last()
                .asString()
                .startsWith("I: Some of us do");
    }

    @Test
    void paragraphsAndStretchesKeepTheirPlace() {
        List<Voice> voices = Voices.propose(List.of(
                "Where did you learn that?",
                "At school. My teacher baked, and she let us try it.",
                "Did you like it?",
                "I did.\n\nVery much so, more than anything else.",
                "Do you still?",
                "Yes, I do, on every Sunday of the year."));

        assertThat(voices).extracting(Voice::stretch).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(voices.get(3))
                .isEqualTo(new Voice(3, Role.CANDIDATE, "I did.\n\nVery much so, more than anything else."));
    }

    @Test
    void noSignIsLost() {
        assertThat(voices("""
                (...) Where did you learn "that?" (At school!) My teacher baked, and she let us try it. Did you like it?
                \u266a I did, very much so, more than anything. Do you still? Yes, on every Sunday of the year. (...)
                """))
                .containsExactly(
                        "I: (...) Where did you learn \"that?\"",
                        "C: (At school!) My teacher baked, and she let us try it.",
                        "I: Did you like it?",
                        "C: \u266a I did, very much so, more than anything.",
                        "I: Do you still?",
                        "C: Yes, on every Sunday of the year. (...)");
    }

    @Test
    void aLectureAndAChatStayWhole() {
        assertThat(voices("""
                Today we look at bread. What makes it rise? The yeast does. It eats sugar and gives off gas. Why does
                the gas stay? The flour holds it. That is all for today.
                """)).isEmpty();
        assertThat(voices("")).isEmpty();
        assertThat(voices("Shall we go? Yes.")).isEmpty();
    }

    private static List<String> voices(String text) {
        return Voices.propose(List.of(text)).stream()
                .map(voice -> (voice.role() == Role.INTERVIEWER ? "I: " : "C: ")
                        + voice.text().replaceAll("\\s+", " "))
                .toList();
    }
}
