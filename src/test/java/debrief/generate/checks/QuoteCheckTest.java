package debrief.generate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.generate.Talk;
import debrief.model.Body;
import debrief.model.Point;
import debrief.model.Section;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in quotation marks, in whatever a coach writes. The talk they are held against is {@link Talk#TEXT}. */
class QuoteCheckTest {

    private final Verdicts found = new Verdicts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary      | You stop: "before we charge we look into it", and wait.      | before we charge we look, um, into it
            verdict      | You said "we keep a TABLE of the keys" and stopped.          | we keep a table of the keys
            issues       | "before we charg we look, um, into it" is half of it.        | before we charge we look, um, into it
            strengths    | "A unqiue index would refuse the second one": the cure.      |
            strengths    | "A unique indexs would refuse the second one": the cure.     | A unique index would refuse the second one
            improvements | You said "a table of … were charged"; go on from there.      | a table of the keys that were charged
            """)
    void aQuoteThatDiffersByASlipGetsTheExactWords(String section, String text, String exact) {
        String written = written(section, text);

        if (exact == null) {
            assertThat(found.faults()).as("a letter swapped is two").hasSize(1);
        } else if (text.contains("…")) {
            assertThat(written).as("what is left out stays out").isEqualTo(text);
        } else {
            assertThat(written).contains('"' + exact + '"');
            assertThat(found.faults()).isEmpty();
            assertThat(found.remarks()).hasSize(1).allMatch(Remark::repaired);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary    | You say "we lock the row before we charge" and leave it.     | nobody says
            issues     | "a queue of the charged keys" names the wrong place.         | nobody says
            handling   | You said "that is enough for everybody"; do not.             | nobody says
            issues     | You said "How do you keep it from charging" too late.        | the interviewer's, in t3
            issues     | Yet "Then both see nothing" (turn 4) came too late.          | stands in t6, not in t4
            handling   | At "when two workers look" in turn 3, stop first.            | stands in t5, not in t3
            """)
    void aQuoteThatNobodySaidGoesBack(String section, String text, String reason) {
        written(section, text);

        assertThat(found.faults()).hasSize(1);
        assertThat(found.faults().get(0).reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            improvements | Say "a unique index refuses the second charge" first.
            followups    | They may ask "and what does the index cost an insert?"
            issues       | You could have said "both workers pass the check at once" here.
            handling     | At "when two workers look" (turn 5) say: "Then I need the index."
            approaches   | The pattern is called "idempotent consumer of messages".
            suggested    | I told the client "you will not pay twice for this".
            """)
    void whatOneCouldSayIsNoQuote(String section, String text) {
        assertThat(written(section, text)).isEqualTo(text);
        assertThat(found.faults()).isEmpty();
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void whatIsMendedInEvidenceIsToldToo() {
        Part part = Part.of(
                Section.ISSUES,
                new Body.Points(List.of(Point.of(
                        "", "You stop.", List.of(new Point.Evidence(4, "Before we charge, we look into it."))))));

        new EvidenceCheck().check(part, Talk.ground(), found);

        assertThat(found.remarks())
                .containsExactly(new Remark(
                        1,
                        "the quote \"Before we charge, we look into it.\" now has the exact words of t4,"
                                + " \"before we charge we look, um, into it.\"",
                        true));
    }

    @Test
    void theReasonOfARatingIsReadAsWell() {
        Part part = new Part(
                Section.RATING,
                new Body.Marks(null),
                List.of(3, 2, 1),
                "You find it: \"a unique indexs would refuse the second one\". But \"we lock the row before\" is none.");

        Part checked = new QuoteCheck().check(part, Talk.ground(), found);

        assertThat(checked.because()).contains("\"A unique index would refuse the second one\"");
        assertThat(found.faults()).hasSize(1);
    }

    private String written(String key, String text) {
        Section section = Section.valueOf(key.toUpperCase(Locale.ROOT));
        boolean prose = section.form() == Section.Form.PROSE;
        Part part = Part.of(
                section, prose ? new Body.Prose(text) : new Body.Points(List.of(Point.of("", text, List.of()))));
        Body body = new QuoteCheck().check(part, Talk.ground(), found).body();
        return prose ? body.prose() : body.points().get(0).text();
    }
}
