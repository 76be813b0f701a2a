package debrief.segment;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Kind;
import debrief.words.Text;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title names the matter of a question in its own words, about three to eight of them. */
class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Okay, so what is a deadlock? | What is a deadlock?",
                "Great, thanks. Tell me about yourself. | Tell me about yourself",
                "Good morning, Mira. | Good morning, Mira",
                "Thank you, Jane. | Thank you, Jane",
                "The page of orders is slow. Where do you start? | The page of orders is slow",
                "Okay? | Okay",
            })
    void theFirstQuestionThatNamesSomething(String said, String title) {
        assertThat(titled(said)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you describe, step by step, how a letter travels from the harbour to the islands? | How a letter travels from the harbour to the islands",
                "So, um, tell me about a ferry that you're, that you're really proud of. | A ferry that you're really proud of",
                "Can you tell me about a time when you disagreed with a captain, or with the crew? | A time when you disagreed with a captain",
                "Walk me through how you bring a crew on board. | How you bring a crew on board",
                "What's, uh, your notice period? | What's your notice period?",
                "Explain polymorphism. | Explain polymorphism",
                "Do you know, like, what the crew of such a ship does in winter when nobody sails? | What the crew of such a ship does",
            })
    void aLongOneIsCutAtAClauseAndLosesWhatLeadsToTheMatter(String said, String title) {
        assertThat(titled(said)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oh, by the way, have you sailed with a pilot on board before? | Have you sailed with a pilot on board before?",
                "So before we go on, can you please let me know in like in your own words what do you think this alarm means? | What do you think this alarm means?",
                "Next ship, okay. What do you think about its sails? By the way, I have to tell you that you know the captain. | What do you think about its sails?",
                "No worries. Tell me about an outage you had in the harbour. | An outage you had in the harbour",
                "We have a table of moorings with ninety million rows, and the report on it is slow. What do you do? | A table of moorings with ninety million rows",
                "So last time you told me about the table of moorings. If you had to make it again, what would you change? | The table of moorings",
                "Suppose you need to build a custom compass, a disk with a needle in it, for two screens. | Build a custom compass",
                "You have two ferries. This is the old one, okay? | Two ferries",
                "right and how do how does a crew get its papers in the harbour | How does a crew get its papers in the harbour",
                "okay no worries um tell me about a outage you had at sea | A outage you had at sea",
                "okay so can you hear me yeah great um so lets just start what is is a deadlock and why fear it | What is a deadlock and why fear it",
                "What do you think this alarm is about and? | What do you think this alarm is about?",
                "You have any doubts about the pilot, or no? | Any doubts about the pilot",
            })
    void whatIsSaidByTheWayIsNone(String said, String title) {
        assertThat(titled(said)).isEqualTo(title);
    }

    @Test
    void anAddressOfCommonWordsIsBetterThanNone() {
        assertThat(Titles.address(Kind.TECHNICAL, Text.of("What do you think this is about?"), Set.of())
                        .strip())
                .isEqualTo("What do you think this is about");
        assertThat(Titles.address(Kind.TECHNICAL, Text.of("What is Bella about?"), Set.of("bella")))
                .isEqualTo("technical");
    }

    @Test
    void aLastSentenceOfNothingButALeadInTitlesNothing() {
        for (String end : new String[] {"So.", "Okay, so.", "Okay.", "Well, so, yeah.", "Um, and so.", "Great."}) {
            assertThat(titled("How does a lock hold the water back? " + end)).startsWith("How does a lock");
            Text text = Text.of("How does a lock hold the water back? " + end);
            assertThat(Titles.address(Kind.TECHNICAL, text, Set.of())).contains("lock");
        }
    }

    @Test
    void aWordWithoutEndIsCutTooAndNothingIsInvented() {
        assertThat(titled("w".repeat(500))).hasSize(60).matches("W?w+…");
        assertThat(titled(" … ")).isEmpty();
        assertThat(titled("")).isEmpty();
    }

    private static String titled(String said) {
        return Titles.of(Text.of(said));
    }
}
