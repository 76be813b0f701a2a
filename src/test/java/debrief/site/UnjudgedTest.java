package debrief.site;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Profile;
import debrief.talk.Talk;
import debrief.testing.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page whose answer no person and no model has judged says so, says why little can be said, and lists no gaps. */
class UnjudgedTest {

    private static final String TALK = "I: What holds a boat?\nC: The rope and the anchor, and in a storm both.";

    @ParameterizedTest
    @CsvSource({
        "TECHNICAL, en, VERBATIM, rules",
        "TECHNICAL, '', VERBATIM, rules",
        "TECHNICAL, de, VERBATIM, language",
        "TECHNICAL, en, RECALLED, recalled",
        "TECHNICAL, en, SUSPECT, suspect",
        "GREETING, en, VERBATIM, courtesy",
        "CLOSING, en, RECALLED, courtesy",
        "LOGISTICS, en, VERBATIM, rules",
        "CANDIDATE_QUESTION, en, VERBATIM, rules"
    })
    void saysWhy(Kind kind, String language, Fidelity fidelity, String why) {
        assertThat(why(Dialogue.of(TALK, fidelity).in(language).cut(kind).interview("talk")))
                .isEqualTo(why);
    }

    @Test
    void withoutAnAnswerThereIsNothingToJudge() {
        assertThat(why(Dialogue.of("I: What holds a boat?\nC: (You asked: should I have answered?)")
                        .cut(Kind.TECHNICAL)
                        .interview("talk")))
                .isEqualTo("silent");
    }

    @Test
    void oneSentenceOfAPersonIsAJudgement() {
        Interview judged = Dialogue.of("# boats technical\n" + TALK + "\n- issues: Which rope?")
                .interview("talk");
        assertThat(why(judged)).isEmpty();
        assertThat(shown(judged).rows().get(0).gaps()).contains("summary", "suggested");
        Interview bare = Dialogue.of("# boats technical\n" + TALK).interview("talk");
        assertThat(shown(bare).rows().get(0).gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I: What holds a boat?\\nC: First I asked which boat. He said a small one, so I said the rope.\\nI: And then?\\nC: The anchor. I forgot to say which.",
                "I: What holds a boat?\\nC: The rope.\\nI: And a ship?\\nC: The anchor. (here I was stuck)",
                "I: Said that it holds.\\nC: The rope.\\nI: Asked about a ship.\\nC: The anchor."
            })
    void aTalkThatTellsOfItselfWasNotedFromMemory(String talk) {
        assertThat(why(Dialogue.of(talk.replace("\\n", "\n"))
                        .cut(Kind.TECHNICAL)
                        .interview("talk")))
                .isEqualTo("recalled");
    }

    @Test
    void aStoryInWhichPeopleSpeakWasNot() {
        assertThat(why(Dialogue.of("I: Tell me about a conflict.\nC: He said the rope was old, and I said it was not.")
                        .cut(Kind.BEHAVIOURAL)
                        .interview("talk")))
                .isEqualTo("rules");
    }

    private static String why(Interview interview) {
        return shown(interview).unjudged(interview.report().exchanges().get(0));
    }

    private static ShownInterview shown(Interview interview) {
        return new ShownInterview(interview, Profile.PRIVATE, Talk.of(interview.transcript()));
    }
}
