package debrief.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the user wants to write. */
class CoachChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "playbook, , 4",
        "openai, , 4",
        "openai, https://models.example.org/v1, 4",
        "openai, http://localhost:1234/v1, 1",
        "openai, http://nas:1234/v1, 1",
        "ollama, , 1",
        "gguf, , 1",
        "command, , 4"
    })
    void aModelNearbyIsAskedOneThingAtATime(String coach, String url, int jobs) {
        assertThat(new CoachChoice(coach, "m", url == null ? "" : url, Optional.empty()).usualJobs())
                .isEqualTo(jobs);
    }
}
