package debrief.names;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Report;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.testing.Dialogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is declared is called by a pseudonym, and without one by what they are in the talk. */
class CastTest {

    private final Cast cast = Cast.of(new Portfolio(
            "",
            "",
            new Person(" Tamsin Quill ", ""),
            "",
            Profile.PUBLIC,
            "en",
            List.of(
                    interview(
                            "one",
                            person("Crumb Bakery"),
                            List.of(
                                    new Speaker("H", Speaker.Role.INTERVIEWER, person("Orla Finch")),
                                    new Speaker("R", Speaker.Role.CANDIDATE, person("Rowena Zoltan")),
                                    new Speaker("O", Speaker.Role.OTHER, person("Pat Unnamed"))),
                            person("Grist & Barm"),
                            person("Grist Labs"),
                            person("Bo Labson"),
                            new Person("Kestrel", " a broker ")),
                    interview(
                            "two",
                            new Person("Crumb Bakery", "The bakery"),
                            List.of(new Speaker("K", Speaker.Role.CANDIDATE, new Person("Kestrel", "Robin"))))),
            List.of(),
            List.of(),
            "",
            List.of(),
            List.of("Zoltan"),
            List.of()));

    @ParameterizedTest
    @CsvSource({
        "Tamsin Quill, the candidate",
        "Orla Finch, the interviewer",
        "Rowena Zoltan, the candidate",
        "Pat Unnamed, a colleague",
        "Mina Sand, the interviewer",
        "Grist & Barm, a firm",
        "Grist Labs, a firm",
        "Bo Labson, a colleague",
        "Kestrel, a broker",
        "Al Mentor, the mentor",
        "Nobody Here, a colleague"
    })
    void everybodyIsCalledSomething(String name, String instead) {
        assertThat(cast.instead("one", List.of(name))).isEqualTo(instead);
    }

    @Test
    void anInterviewsOwnPseudonymGoesFirst() {
        assertThat(cast.instead("two", List.of("Kestrel"))).isEqualTo("Robin");
        assertThat(cast.instead("two", List.of("Crumb Bakery"))).isEqualTo("The bakery");
        assertThat(cast.instead("one", List.of("Crumb Bakery")))
                .as("who has none here takes the other's")
                .isEqualTo("The bakery");
        assertThat(cast.instead("three", List.of("Kestrel"))).isEqualTo("a broker");
    }

    @Test
    void ofSeveralThatAreSpelledAlikeTheInterviewsOwnIsMeant() {
        assertThat(cast.instead("two", List.of("Orla Finch", "Kestrel"))).isEqualTo("Robin");
        assertThat(cast.instead("one", List.of("Kestrel", "Orla Finch"))).isEqualTo("a broker");
        assertThat(cast.instead("three", List.of("Orla Finch", "Kestrel")))
                .as("nobody's own: the first")
                .isEqualTo("the interviewer");
    }

    @Test
    void namesAreAllRealOnes() {
        assertThat(cast.names())
                .containsExactlyInAnyOrder(
                        "Tamsin Quill",
                        "Crumb Bakery",
                        "Orla Finch",
                        "Rowena Zoltan",
                        "Pat Unnamed",
                        "Mina Sand",
                        "Grist & Barm",
                        "Grist Labs",
                        "Bo Labson",
                        "Kestrel",
                        "Al Mentor");
    }

    @Test
    void theyAreFoundInATextAndNoPseudonymAndNothingOpen() {
        assertThat(cast.tree().in(Unescaped.of("Orla Finch, Rowena Zoltan, Zoltan, Robin, a broker")))
                .flatExtracting(DeclaredNames.Match::names)
                .containsExactly("Orla Finch", "Rowena Zoltan");
    }

    private static Person person(String name) {
        return new Person(name, "");
    }

    private static Interview interview(String id, Person company, List<Speaker> speakers, Person... names) {
        Speaker undeclared = new Speaker("Mina Sand", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
        List<Turn> turns = id.equals("one")
                ? List.of(Turn.verbatim(1, undeclared, "Hi.", 1))
                : Dialogue.of("I:Hi.").turns();
        return Interview.of(
                id,
                Dialogue.of("", speakers.toArray(Speaker[]::new))
                        .at(company)
                        .naming(names)
                        .setting(),
                new Transcript(turns),
                Report.EMPTY,
                new Notes(person("Al Mentor"), List.of()));
    }
}
