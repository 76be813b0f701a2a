package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Quotation;
import debrief.model.Portfolio;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnverifiedQuoteTest {

    private static final String TALK = """
            # uploads
            I: How do you keep fifty clinics from blocking a rusty old mainframe?
            C: We put every row in the line first, and the night shift works it off.
            I: So the mainframe never sleeps.
            """;

    private static List<String> found(String passages) {
        List<String> found = new ArrayList<>(Reports.found(new MisattributedQuote(), TALK + passages));
        found.addAll(Reports.found(new UnverifiedQuote(), TALK + passages));
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- issues: The remark on a \"rusty old mainframe\" is unprofessional.",
                "- issues: \"Rusty old mainframe\" does not belong in an answer.",
                "- summary: Your “rusty old mainframe” is a strange picture.",
                "- improvements: Drop your phrase \"rusty old mainframe\".",
            })
    void theInterviewersWordsAreNotTheCandidatesFault(String passage) {
        assertThat(found(passage)).singleElement().asString().startsWith("misattributed-quote uploads/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- issues: You do not answer the question about the \"rusty old mainframe\".",
                "- issues: The interviewer says \"rusty old mainframe\", and you let it pass.",
                "- issues: You leave \"never sleeps\" without a reply, although he meant it as an objection.",
                "- improvements: Answer \"the mainframe never sleeps\" with a number.",
                "- why: He says \"rusty old mainframe\" to see whether you defend it.",
            })
    void theInterviewersWordsMayBeSpokenOf(String passage) {
        assertThat(found(passage)).isEmpty();
    }

    @Test
    void wordsThatNobodySaidAreTold() {
        assertThat(found("- issues: You said \"we lock the whole table\", which is slow."))
                .containsExactly("unverified-quote uploads/issues: we lock the whole table");
        assertThat(found("- strengths: \"We measure before we change anything\" is a fine sentence."))
                .containsExactly("unverified-quote uploads/strengths: We measure before we change anything");
        assertThat(found("- practice: You said \"we lock the whole table\"; say it in your own words."))
                .containsExactly("unverified-quote uploads/practice: we lock the whole table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- issues: \"We put every row in the line first\" leaves open who empties it.",
                "- issues: \"we put EVERY row in the line … the night shift works it off\" is clear.",
                "- issues: «every row in the line first» is vague.",
                "- issues: ‘every row in the line first’ is vague.",
                "- issues: \"We put every row in the line first, and the nightt shift works it off\" is a slip of the pen.",
            })
    void whatWasSaidIsLeftAlone(String passage) {
        assertThat(found(passage)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- issues: You could have said \"each row is a message of its own\" instead.",
                "- issues: You never say \"exactly once per appointment\".",
                "- issues: The answer does not name \"exactly once semantics for rows\".",
                "- improvements: Begin with \"each row is a message of its own\".",
                "- practice: Say \"each row is a message\" three times.",
                "- approaches: \"Each row is a message of its own, so nothing waits.\"",
                "- suggested: \"Each row is a message of its own.\"",
                "- issues: Mixes up \"at least once\" and \"exactly once\".",
                "- issues: It sounds \"okay\".",
                "- issues: Tom's and Ann's rows aren't told apart.",
            })
    void whatIsProposedOrMissedOrOnlyATermIsNoQuote(String passage) {
        assertThat(found(passage)).isEmpty();
    }

    @Test
    void evidenceMustStandInItsTurn() {
        assertThat(found("- issues: The line grows. | 2 every row in the line first"))
                .isEmpty();
        assertThat(found("- issues: The line grows. | 2 the line is never empty"))
                .containsExactly("unverified-quote uploads/issues: the line is never empty");
    }

    @Test
    void evidenceInAnotherTurnIsSentThere() {
        Portfolio portfolio = Reports.portfolio(TALK + "- issues: It never sleeps. | 2 the mainframe never sleeps");
        assertThat(Reports.findings(new UnverifiedQuote(), portfolio))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).isEqualTo("turn 3 does; name that one"));
    }

    @Test
    void theHintNamesWhatMayHaveBeenMeant() {
        Portfolio portfolio = Reports.portfolio(TALK + "- issues: \"the night shift works every row off\" is not so.");
        assertThat(Reports.findings(new UnverifiedQuote(), portfolio))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).startsWith("turn 2 says \"We put every row"));
        Portfolio far = Reports.portfolio(TALK + "- issues: \"kubernetes solved our payroll\" is not so.");
        assertThat(Reports.findings(new UnverifiedQuote(), far))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).startsWith("quote what was said"));
    }

    @Test
    void aQuoteFromAnotherExchangeOfTheInterviewIsSupported() {
        assertThat(found("""
                # later
                I: And by night?
                C: By night it is quiet.
                - issues: "every row in the line first" said it better.
                """)).isEmpty();
    }

    @Test
    void aQuoteFromAnotherInterviewIsSupportedWhereTheTextSaysSo() {
        Portfolio both = Reports.portfolio(
                List.of(Reports.interview("spring", TALK), Reports.interview("autumn", """
                        # again
                        I: Tell me of the uploads.
                        C: Rows wait, workers work.
                        - issues: In the last interview "every row in the line first" was better.
                        - issues: "every row in the line first" was better.
                        """)),
                List.of(),
                List.of(),
                List.of());
        assertThat(Reports.findings(new UnverifiedQuote(), both)).hasSize(1);
    }

    @Test
    void insightsAreReadToo() {
        assertThat(found("= insights communication: You said \"we lock the whole table\" twice."))
                .containsExactly("unverified-quote /insights: we lock the whole table");
    }

    @Test
    void aReportWithoutWordsProvesNothing() {
        assertThat(Reports.found(new UnverifiedQuote(), "= insights technical: You said \"we lock the whole table\"."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- improvements: Add the failure case to your 22 words: \"if that breaks, nothing moves\".",
                "- summary: Next time, say \"rusty old mainframe\" in your first sentence.",
                "- issues: \"rusty old mainframe\" was not repeated back.",
                "- issues: \"the mainframe never sleeps\" was answered well.",
                "- issues: A stronger opening: \"each row is a message of its own\".",
                "- issues: Interviewers want to hear \"I measured the rows first\".",
                "- issues: \"Tell me more about the rows\" is what she may ask next.",
                "- issues: The rule \"never cache what you cannot drop\" is missing here.",
                "- issues: Use `a \"b c d e\"` or [this](https://example.org \"the title of it\").",
            })
    void whatIsOnlySpokenOfIsNoQuote(String passage) {
        assertThat(found(passage)).isEmpty();
    }

    @Test
    void theCandidatesWordsAreNotTheInterviewers() {
        assertThat(found("- why: The interviewer said \"the night shift works it off\" to calm you."))
                .containsExactly("misattributed-quote uploads/why: the night shift works it off");
    }

    @Test
    void contractionsAndNumbersInWordsAreTheSame() {
        String talk = """
                # uploads
                I: How many?
                C: There's no support there, we didn't test the 90 rows, and I can start.
                """;
        assertThat(Reports.found(new UnverifiedQuote(), talk + """
                - issues: "there is no support there" is honest.
                - issues: "we did not test the ninety rows" is honest.
                """)).isEmpty();
        assertThat(Reports.found(new UnverifiedQuote(), talk + "- issues: \"and I can't start\" is honest."))
                .hasSize(1);
    }

    @Test
    void aQuoteMayGoOverALineAndNotOverAParagraph() {
        assertThat(Quotation.in(Text.of("You said \"nobody told\nme\" so."))).hasSize(1);
        assertThat(Quotation.in(Text.of("It is 5\" long.\n\nAnd 6\" wide."))).isEmpty();
    }
}
