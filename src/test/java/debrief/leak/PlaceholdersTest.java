package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import debrief.leak.Placeholders.Masked;
import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Speaker;
import debrief.testing.Dialogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden before a text leaves the house, and what is not. */
class PlaceholdersTest {

    private final Placeholders placeholders = Placeholders.of(portfolio());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am Mirela Sand.                | I am PERSON_1.",
                "MIRELA  SAND's desk              | PERSON_1's desk",
                "Hi Mirela, hi Ikenna!            | Hi PERSON_1, hi PERSON_2!",
                "Mirela Sand, then Mirela         | PERSON_1, then PERSON_1B",
                "I met José Núñez and Núñez.      | I met PERSON_4 and PERSON_4B.",
                "Ask Zelda Quill about it.        | Ask PERSON_3 about it.",
                "At Blue Crate Logistics we sort. | At FIRM_1 we sort.",
                "at blue crate logistics we sort. | at FIRM_1 we sort.",
                "Write to m.sand+cv@mail.example. | Write to EMAIL_1.",
                "Call +44 20 7946 0958 or (020) 7946-0123 | Call PHONE_1 or PHONE_2",
                "mail rowan dot s at gmail dot com, password: Tr0ub4dor3x | mail EMAIL_1, password: SECRET_1",
            })
    void namesAndPersonalDataAreHidden(String text, String hidden) {
        Masked masked = placeholders.mask(List.of(text));
        assertThat(masked.texts()).containsExactly(hidden);
        assertThat(masked.restore(hidden)).as("put back").containsIgnoringCase(text.substring(0, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sandy beach, a box, the sand.",
                "Mirelass and Ikennaville",
                "The interviewer asked, the Interviewer left.",
                "We took 1 000 000 messages in 2024, 12.5 percent.",
                "Use port 5672, at 10:30.",
                "The @Override of List<String>",
            })
    void otherWordsStay(String text) {
        assertThat(placeholders.mask(List.of(text)).texts()).containsExactly(text);
    }

    @Test
    void theSameWordsGetTheSamePlaceholderInAllTexts() {
        Masked masked = placeholders.mask(List.of("a@b.org c@d.org", "c@d.org a@b.org"));
        assertThat(masked.texts()).containsExactly("EMAIL_1 EMAIL_2", "EMAIL_2 EMAIL_1");
        assertThat(masked.restore("EMAIL_2, EMAIL_1, EMAIL_3, EMAIL_12"))
                .isEqualTo("c@d.org, a@b.org, EMAIL_3, EMAIL_12");
    }

    @Test
    void whatComesBackIsHowItWasWritten() {
        String text = "mirela sand, Mirela, MIRELA SAND";
        Masked masked = placeholders.mask(List.of(text));
        assertThat(masked.restore(masked.texts().get(0))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tamsin Quill hired Orla Finch. | PERSON_1 hired PERSON_2.",
                "The Blue Bakery, said Blue, is no bakery. | The FIRM_1, said PERSON_3, is no bakery.",
                "Jan van Dyk; Jan; Dyk; van; Al | PERSON_4; PERSON_4B; PERSON_4C; van; Al",
                "quill; TAMSIN; tquill; T-a-m-s-i-n | PERSON_1; PERSON_1B; PERSON_1C; PERSON_1D",
                "JAN VAN DYK and \u00c9LODIE \u00c5S | PERSON_4 and PERSON_5",
                "E\u0301lodie A\u030as | PERSON_5",
            })
    void ownersAndMentorsAndAllPartsOfNamesAreHidden(String text, String hidden) {
        assertThat(Placeholders.of(others()).mask(List.of(text)).texts()).containsExactly(hidden);
    }

    @Test
    void eachKindIsCountedForItself() {
        Masked masked = placeholders.mask(List.of("a@b.org, 030 1234567 and 030 1234568, c@d.org", "030 123456"));

        assertThat(masked.texts()).containsExactly("EMAIL_1, PHONE_1 and PHONE_2, EMAIL_2", "PHONE_3");
        assertThat(placeholders.mask(List.of("030 12345 8")).texts())
                .as("nine digits are a phone's")
                .containsExactly("PHONE_1");
        assertThat(placeholders.mask(List.of("030 12.3 45")).texts())
                .as("eight are none")
                .containsExactly("030 12.3 45");
    }

    @Test
    void eachSpellingHasLettersOfItsOwn() {
        List<String> spellings = new ArrayList<>();
        for (int blanks = 1; blanks <= 60; blanks++) {
            spellings.add("Mirela" + " ".repeat(blanks) + "Sand");
        }
        Masked masked = placeholders.mask(spellings);

        assertThat(masked.texts())
                .startsWith("PERSON_1", "PERSON_1B", "PERSON_1C")
                .contains("PERSON_1Z", "PERSON_1AA")
                .doesNotHaveDuplicates();
        for (int i = 0; i < spellings.size(); i++) {
            assertThat(masked.restore(masked.texts().get(i))).isEqualTo(spellings.get(i));
        }
    }

    @Test
    void aNameOfOneWordIsMaskedOnlyWhereItIsWrittenAsOne() {
        Placeholders square = Placeholders.of(Dialogue.portfolio(named("Square")));
        assertThat(square.mask(List.of("we square it at Square")).texts()).containsExactly("we square it at FIRM_1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I was at Redwood, not under a redwood tree.    | I was at FIRM_1, not under a redwood tree.",
                "i worked at redwood for two years              | i worked at FIRM_1 for two years",
                "the redwood is tall, redwoods are red          | the redwood is tall, redwoods are red",
                "Mark it as done. I asked Mark Bauer.           | Mark it as done. I asked PERSON_1.",
                "I asked Mark, and Mark said no.                | I asked PERSON_1, and PERSON_1 said no.",
                "Mark, the CTO, and Mark Bauer                  | PERSON_1, the CTO, and PERSON_1B",
                "we mark it, he will do it, at a grace period   | we mark it, he will do it, at a grace period",
                "Will you come? Will said so.                   | Will you come? PERSON_2 said so.",
                "May I ask? We hope so. In May.                 | May I ask? We hope so. In May.",
                "Grace helped me. A grace period.               | PERSON_3 helped me. A grace period.",
                "Hope that it works. I told Hope.               | Hope that it works. I told PERSON_5.",
            })
    void everydayWordsStayWhereTheyNameNobody(String text, String hidden) {
        Placeholders words = Placeholders.of(Dialogue.portfolio(Dialogue.of("I:Hello.")
                .at(new Person("Redwood", ""))
                .naming(
                        new Person("Mark Bauer", ""),
                        new Person("Will", ""),
                        new Person("Grace", ""),
                        new Person("May Winter", ""),
                        new Person("Hope", ""))
                .interview("one")));
        assertThat(words.mask(List.of(text)).texts()).containsExactly(hidden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Larkwater    | I worked at Larkwater for two years.                           | FIRM",
                "Larkwater    | I came from Larkwater. Larkwater said no.                      | PERSON",
                "Larkwater    | We had a client called Larkwater.                              | FIRM",
                "Quayside     | In 2020 I joined Quayside, and I left Quayside in May.         | FIRM",
                "Vega Systems | I like it.                                                     | FIRM",
                "Vega Ltd     | I like it.                                                     | FIRM",
                "Oak & Elm    | I like it.                                                     | FIRM",
                "Fernhill     | I like it.                                                     | FIRM",
                "Anna Vega    | I got help from Anna Vega.                                     | PERSON",
                "Anna Vega    | I worked with Anna Vega, and Anna Vega asked me for a review.  | PERSON",
                "Anna         | My colleague Anna helped.                                      | PERSON",
            })
    void aFirmIsNeverTakenForAPerson(String name, String talk, String kind) {
        Interview interview =
                Dialogue.of("C:" + talk).naming(new Person(name, "")).interview("one");
        Portfolio portfolio = Dialogue.portfolio(
                List.of(interview),
                List.of(),
                List.of(new Fact(Fact.Kind.EMPLOYER, "Developer at Fernhill since 2021")),
                List.of());
        assertThat(Placeholders.of(portfolio).mask(List.of(name)).texts()).containsExactly(kind + "_1");
    }

    @Test
    void aTextTellsWhichPlaceholdersItHas() {
        assertThat(Placeholders.in("PERSON_1 of FIRM_2 wrote to EMAIL_1, said PERSON_1B."))
                .containsExactly(
                        entry("PERSON_1", "a person's name"),
                        entry("FIRM_2", "a firm's name"),
                        entry("EMAIL_1", "an e-mail address"),
                        entry("PERSON_1B", "a person's name"));
    }

    private static Interview named(String company) {
        return Dialogue.of("I:Hello.").at(new Person(company, "")).interview("one");
    }

    private static Portfolio others() {
        Interview bare = Dialogue.of("I:Hello.")
                .at(new Person("Blue Bakery", ""))
                .naming(
                        new Person("Orla Finch", ""),
                        new Person("Blue", ""),
                        new Person("Jan van Dyk", ""),
                        new Person("\u00c9lodie \u00c5s", ""))
                .interview("one");
        Notes notes = new Notes(new Person("Al Finch", ""), List.of());
        return Dialogue.portfolio(new Person("Tamsin Quill", ""), bare.with(bare.setting(), bare.transcript(), notes));
    }

    private static Portfolio portfolio() {
        return Dialogue.portfolio(Dialogue.of(
                        "I:Hello.",
                        new Speaker("M", Speaker.Role.INTERVIEWER, new Person("Mirela Sand", "")),
                        new Speaker("I", Speaker.Role.CANDIDATE, new Person("Ikenna Obi", "Rowan")),
                        new Speaker("Interviewer", Speaker.Role.OTHER, Person.UNKNOWN),
                        new Speaker("Zelda Quill", Speaker.Role.OTHER, Person.UNKNOWN))
                .at(new Person("Blue Crate Logistics", ""))
                .naming(new Person("Mirela Sand", ""), new Person("", "Nobody"), new Person("José Núñez", ""))
                .interview("one"));
    }
}
