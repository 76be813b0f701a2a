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
                "Okay, should I jump here? I never know. So what is the idea behind the third lock? | What is the idea behind the third lock?",
                "Give me, uh, thanks for your map. Can you give me the short story of the chart? | The short story of the chart",
                "What are you thinking? How did you set the fare for the ferry? | How did you set the fare for the ferry?",
                "So how did you come up with these locks? It looks hard. | How did you come up with these locks?",
                "Yeah, which is a smart move, I think. Tell me about the big launch. | The big launch",
                "Switching topics a little bit, you lost a ferry in May. Can you tell that? | You lost a ferry in May",
                "I have a handful of questions, ten minutes at most. Let's start with where you are moored at the moment. | Where you are moored at the moment",
                "cool I think that's enough rope so tell me about the worst storm that you had to sit out in that boat | The worst storm that you had to sit out in that boat",
                "if you what what lamps would you add to the ferry to make it safe in fog | What lamps would you add to the ferry to make it safe in fog",
                "Ines, what brought you to the harbour? | What brought you to the harbour",
                "You were on a pilot boat when you drew the first chart, is that right? | You were on a pilot boat",
                "So what do you what are you planning for the ferry? | What are you planning for the ferry?",
                "What would you say is your greatest skill as a captain? | Your greatest skill as a captain",
                "May I ask why you're looking for a berth? | Why you're looking for a berth",
                "Where do you see the ferry in, say, five years? | Where do you see the ferry in five years?",
                "\"Could you tell me about your ships and harbours in more detail?\" | Your ships and harbours in more detail",
                "You have any doubts about the pilot, or no? | Any doubts about the pilot",
                "How would you find out why a ferry that was fast last week is slow today? | How would you find out why a ferry that was fast last week…",
                "Tell me about a time you had to deal with a really angry guest. | A time you had to deal with a really angry guest",
                "How do you make sure that the guest isn't charged twice? | How do you make sure that the guest isn't charged twice?",
                "Let's get started. Today I'd like you to design a harbour for small ferries. | Design a harbour for small ferries",
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
