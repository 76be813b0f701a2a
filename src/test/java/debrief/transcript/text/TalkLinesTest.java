package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the talk is not said; it may name people. */
class TalkLinesTest {

    @Test
    void frontMatterIsNotSaidAndItsSpeakersArePeople() {
        TalkLines page = TalkLines.of("""
                ---
                title: Caches
                speakers:
                  - Ann Example
                  - "Bob Sample"
                date: 2031-02-03
                ---
                Hello.
                """);

        assertThat(page.line(page.first())).isEqualTo("Hello.");
        assertThat(page.people()).contains("Ann Example");
    }

    @Test
    void aRuleAtTheStartIsNoFrontMatter() {
        assertThat(TalkLines.of("---\nAnn: Hello.\n").first()).isZero();
    }

    @Test
    void aLegendSaysWhoIsWho() {
        TalkLines page = TalkLines.of("""
                H: Harriet Example, the team lead
                B: Ben Sample

                H: Hello.
                """);

        assertThat(page.isTalk(0) || page.isTalk(1)).isFalse();
        assertThat(page.people()).containsExactly("Harriet Example", "Ben Sample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[I] – Interviewer\t[C] – Candidate",
                "I: Interviewer\nC: Candidate",
                "H = Harriet Example (CTO), B = Ben Sample",
                "**H:** Harriet Example\n**B:** Ben Sample, candidate"
            })
    void aLegendMayHaveManyForms(String legend) {
        TalkLines page = TalkLines.of(legend + "\n\nH: Hello.\n");

        assertThat(page.isTalk(0)).isFalse();
        assertThat(page.isTalk((int) legend.lines().count() + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interviewer: Hello Kit, how are you today?\n\nCandidate: Fine.\n",
                "Interviewer: Hi Kit, nice to meet you\n\nCandidate: Fine.\n",
                "Interviewer: Good Morning Ann Example, welcome\nCandidate: Thank You\n\nInterviewer: So.\n",
                "Interviewer: Redis Cluster, then?\n\nCandidate: Yes.\n",
                "H: Hello.\nB: Hi.\n\nH: How are you?\n",
                "H: Good Morning\nH: Ann Example\n\n",
                "H: Nice to meet you.\n\nB: Same.\n",
                "H: Harriet Example\nB: Ben Sample"
            })
    void talkIsNoLegend(String text) {
        assertThat(TalkLines.of(text).isTalk(0)).isTrue();
    }

    @Test
    void titlesAndJobsAreNoPartOfAName() {
        assertThat(TalkLines.of("""
                Place: Utrecht
                Interviewer: Mr. John Example, Senior Engineer
                Candidate: Ms. Jane Sample
                John Example: Hello.
                Candidate: Yes.
                """).people()).containsExactly("John Example", "Jane Sample");
    }

    @Test
    void aRolesOneNameIsSomebodyWhoSpeaksUnderIt() {
        TalkLines page = TalkLines.of("""
                Mock interview, data engineer
                Interviewer: Owen
                Candidate: Priya

                Owen: Hello.
                Priya: Hello.
                Owen: What does a broker do?
                Priya: It waits.
                """);

        assertThat(page.people()).containsExactly("Owen", "Priya");
        assertThat(page.isTalk(1) || page.isTalk(2)).isFalse();
        assertThat(TalkLines.of("Interviewer: Ready?\nCandidate: Yes\nInterviewer: Good.\nCandidate: Yes\n")
                        .people())
                .as("an answer that nobody is called")
                .isEmpty();
    }

    @Test
    void aListStandsBesideOrBelowItsName() {
        assertThat(TalkLines.of("**Attendees:** Ann, Bob and Cy\n").people()).containsExactly("Ann", "Bob", "Cy");
        assertThat(TalkLines.of("### Attendees\nAnn Example, Bob Sample\n").people())
                .containsExactly("Ann Example", "Bob Sample");
        assertThat(TalkLines.of("Speakers:\n- Ann Example\n- Bob Sample (guest)\n\nHello.\n")
                        .people())
                .containsExactly("Ann Example", "Bob Sample");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Participants\n\n- Ann Example (Interviewer)\n- Bob Sample – candidate\n\n",
                "Present:\n1. Ann Example\n2. Bob Sample\n\n",
                "Speakers\n**Ann Example**, host\n**Bob Sample**\n\n",
                "Attendees\nInterviewer: Ann Example\nCandidate: Bob Sample\n\n"
            })
    void aListUnderAHeadingIsNoTalkAndKnowsPeople(String list) {
        TalkLines page = TalkLines.of(list + "Ann: Hello.\n");

        assertThat(page.people()).containsExactly("Ann Example", "Bob Sample");
        assertThat(page.isPerson("Ann")).isTrue();
        assertThat(page.isTalk((int) list.lines().count() - 2)).isFalse();
        assertThat(page.isTalk((int) list.lines().count())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transcribed by https://otter.ai",
                "### Transcription ended after 00:02:55",
                "*This editable transcript was computer generated and might contain errors. People can also change the text after"
                        + " it was created.*",
                "Meeting ended after 00:18:10 👋",
                "This editable transcript was computer generated and might contain errors.",
                "[End of Transcript]",
                "*End of recording*",
                "Ann Example stopped transcription"
            })
    void aToolsClosingWordsAreNotSaid(String line) {
        TalkLines page = TalkLines.of("Hello.\n\n" + line + "\n\n");

        assertThat(page.end()).isEqualTo(1);
    }
}
