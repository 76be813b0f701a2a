package debrief.view;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.leak.LeakScan;
import debrief.model.Interview;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Speaker;
import debrief.names.Cast;
import debrief.testing.Dialogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A declared name becomes the pseudonym, or a role, and the sentence still reads well. */
class RenamingTest {

    private final Cast cast = Cast.of(portfolio(
            List.of(),
            interview(
                    "one",
                    new Speaker("H", Speaker.Role.INTERVIEWER, new Person("Tamsin Quill", "The CTO")),
                    new Speaker("R", Speaker.Role.CANDIDATE, new Person("Rowena Zoltan", "Rowan")),
                    new Speaker("O", Speaker.Role.OTHER, new Person("Jos\u00e9 M\u00fcllers", ""))),
            interview("two", new Speaker("T", Speaker.Role.CANDIDATE, new Person("Tamsin Quill", "Robin")))));

    private final Renaming names = new Renaming(cast.tree(), any -> cast.instead("one", any));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am Rowena Zoltan. | I am Rowan.",
                "Rowena's idea and ROWENA ZOLTAN\u2019s code | Rowan's idea and Rowan\u2019s code",
                "Tamsin asked, and Tamsin Quill agreed. | The CTO asked, and the CTO agreed.",
                "Why? Tamsin knows; \"Tamsin said no.\" | Why? The CTO knows; \"the CTO said no.\"",
                "- **Tamsin** wants numbers. | - **The CTO** wants numbers.",
                "Hi Tamsin, how are you? | Hi CTO, how are you?",
                "Our Tamsin and the Tamsin Quill | Our CTO and the CTO",
                "Jose Mullers came, with M\u00fcllers' dog. | A colleague came, with a colleague's dog.",
                "at Crumb &amp; Loaf Bakery, at Crumb and Loaf Bakery | at the bakery, at the bakery",
                "Crumb & Loaf Bakery's oven. | The bakery's oven.",
                "the Zoltan & Rowena thing | the Rowan thing",
                "see github.com/rowenazoltan94/x | see github.com/rowan94/x",
                "zoltan@example.org and rowena-zoltan.md | rowan@example.org and rowan.md",
                "getRowenaZoltan() | getrowan()",
                "the Zoltan-led team | the Rowan-led team",
                "**Rowena** Zoltan | **Rowan**",
                "Zoltan, Rowena | Rowan",
                "Row\u00adena Zol\u200btan | Rowan",
                "with Pat Unnamed at Grist Labs | with a colleague at a firm",
                "Tamsin Rowena | The CTO Rowan",
                "Ilvara  &  Mottram, Ilvara  &   Mottram | Sam, Sam  &   Sam",
                "Ilvara + Mottram, Ilvara or Mottram, Mottram | Sam, Sam or Sam, Sam",
                "Ilvara & Tamsin | Sam & the CTO",
                "at x/Tamsin and @Tamsin and a_Tamsin and ~Tamsin and a=Tamsin | at x/the-cto and @the-cto and a_the-cto and ~the-cto and a=the-cto",
                "at Tamsin/x and Tamsin@x and Tamsin_a and Tamsin=a | at the-cto/x and the-cto@x and the-cto_a and the-cto=a",
                "a Tamsin~x | a CTO~x",
                "mail.tamsin, tamsin-led | mail.the-cto, the-cto-led",
                "x (tamsin.) x -tamsin- y | x (the CTO.) x -the CTO- y",
                "x tamsin. y, x tamsin- y | x the CTO. y, x the CTO- y",
                ",Tamsin | ,the CTO",
                "Yes.Tamsin, yes! Tamsin, yes\u2026 \u201cTamsin | Yes.The CTO, yes! The CTO, yes\u2026 \u201cThe CTO",
                "by M\u00fcllers' | by a colleague'",
                "by M\u00fcllers'x | by a colleague'x",
                "by M\u00fcllers. By M\u00fcllers, | by a colleague. By a colleague,",
                "by 'M\u00fcllers' and | by 'a colleague' and",
                "by Rowena' s | by Rowan' s",
                "a baker's loaf, the feathers, Rowan | a baker's loaf, the feathers, Rowan",
                "the Zoltans, Zoltans idea | the Rowans, Rowans idea"
            })
    void readsWell(String text, String expected) {
        assertThat(names.of(text).text()).isEqualTo(expected);
        assertThat(LeakScan.of(cast).in(names.of(text).text())).noneMatch(found -> found.kind() == LeakScan.Kind.NAME);
    }

    @Test
    void anInterviewsOwnPseudonymGoesBeforeAnothers() {
        Renaming two = new Renaming(cast.tree(), any -> cast.instead("two", any));

        assertThat(two.of("Tamsin and Rowena").text()).isEqualTo("Robin and Rowan");
    }

    @Test
    void wordsOfAQuotationBecomeWhatTheTurnSaysNow() {
        Renaming.Rewritten turn = names.of("So Tamsin Quill said that Tamsin knows Rowena well.");

        assertThat(turn.text()).isEqualTo("So the CTO said that the CTO knows Rowan well.");
        assertThat(turn.partOf("Tamsin Quill said")).isEqualTo("the CTO said");
        assertThat(turn.partOf("Quill said that Tamsin")).isEqualTo("the CTO said that the CTO");
        assertThat(turn.partOf("Tamsin knows Rowena")).isEqualTo("the CTO knows Rowan");
        assertThat(turn.partOf("well.")).isEqualTo("well.");
        assertThat(turn.partOf("never said")).isNull();
        assertThat(turn.partOf("")).isNull();
    }

    @Test
    void whatAPseudonymOrTheAuthorSharesWithANameIsNoSecret() {
        Person owner = new Person("Rowan Zoltan", "Rowan");
        Cast cast = Cast.of(
                portfolio(List.of("Kestrel"), interview("one", new Speaker("R", Speaker.Role.CANDIDATE, owner))));
        Renaming names = new Renaming(cast.tree(), any -> cast.instead("one", any));

        assertThat(names.of("Rowan, Rowan Zoltan and Zoltan at Kestrel").text())
                .isEqualTo("Rowan, Rowan and Rowan at Kestrel");
        assertThat(LeakScan.of(cast).in("Rowan uses Kestrel")).isEmpty();
    }

    @Test
    void aLabelThatIsAWholeNameIsOneAndAJobIsNot() {
        Cast cast = Cast.of(portfolio(
                List.of(),
                interview(
                        "one",
                        new Speaker("Orla Finch-Zeller", Speaker.Role.INTERVIEWER, Person.UNKNOWN),
                        new Speaker("Staff Engineer", Speaker.Role.OTHER, Person.UNKNOWN))));

        assertThat(cast.names()).contains("Orla Finch-Zeller").doesNotContain("Staff Engineer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[14:03:22] Hello. | Hello.",
                "Hello. [2:03:22 PM] There. | Hello. There.",
                "<2024-05-20 14:03:22.123> Hello. | Hello.",
                "recorded 2024-05-20T14:03:22Z here | recorded 2024-05-20 here",
                "14:03:22 Hello. | Hello.",
                "we met at 14:00, for 1:30 | we met at 14:00, for 1:30",
                "it took 00:10:00 in all | it took 00:10:00 in all",
                "std::vector [1:2] | std::vector [1:2]"
            })
    void stampsOfRecordersGoAndTimesThatSomebodySpeaksOfStay(String text, String expected) {
        assertThat(TimesOfDay.without(text)).isEqualTo(expected);
    }

    private static Portfolio portfolio(List<String> open, Interview... interviews) {
        return new Portfolio(
                "Title",
                "",
                Person.UNKNOWN,
                "",
                Profile.PUBLIC,
                "en",
                List.of(interviews),
                List.of(),
                List.of(),
                "",
                List.of(),
                open,
                List.of());
    }

    private static Interview interview(String id, Speaker... speakers) {
        return Dialogue.of("", speakers)
                .at(new Person("Crumb & Loaf Bakery", "The bakery"))
                .naming(
                        new Person("Pat Unnamed", ""),
                        new Person("Grist Labs", ""),
                        new Person("Kestrel", "a broker"),
                        new Person("Ilvara Mottram Kessel", "Sam"))
                .interview(id);
    }
}
