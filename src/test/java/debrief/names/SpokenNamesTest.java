package debrief.names;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found where the sentence says that they are names, and nowhere else. */
class SpokenNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello, my name is Rowan Sample and I bake. | Rowan Sample=Person A",
                "My name’s Zoë. | Zoë=Person A",
                "Mein Name ist Jörg Beispiel. | Jörg Beispiel=Person A",
                "I'm Harriet from Breadworks, nice to meet you. | Harriet=Person A, Breadworks=Firm A",
                "I am Jean-Luc O'Neil with Van & Loaf. | Jean-Luc O'Neil=Person A, Van & Loaf=Firm A",
                "Hi Maria. How are you? | Maria=Person A",
                "Good morning, Rowan! | Rowan=Person A",
                "Thank you, Rowan | Rowan=Person A",
                "Here it is, and here at Breadworks we bake. | Breadworks=Firm A",
                "I worked for Van Loaf Deliveries until May. | Van Loaf Deliveries=Firm A"
            })
    void whatIsSaidAsAName(String said, String names) {
        assertThat(found(said)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My name is on the list.",
                "my name is maria",
                "I'm from Berlin.",
                "I am at Home today.",
                "Hi, I'm Rowan.",
                "Hi there. Hi Everyone! Hello World.",
                "Hello Redis users of the world",
                "Thanks. Great talk.",
                "Thank you. Rowan bakes.",
                "Thanks for Kafka.",
                "We bake here at night, and here at the shop.",
                "I work at Night.",
                "The team at Breadworks is small.",
                "I use Kafka and PostgreSQL."
            })
    void whatIsNot(String said) {
        assertThat(found(said)).isEmpty();
    }

    @Test
    void aFirstNameIsTheSamePersonAsTheWholeName() {
        assertThat(found(
                        "Hi Maria.",
                        "My name is Maria Example.",
                        "I'm Rowan from Breadworks.",
                        "Thanks, Maria Example."))
                .isEqualTo("Maria=Person A, Maria Example=Person A, Rowan=Person B, Breadworks=Firm A");
    }

    @Test
    void whoIsListedIsNamedAndWhoIsKnownIsNot() {
        assertThat(SpokenNames.in(
                        List.of("Hi Rowan Sample.", "Hi Ann."),
                        List.of("Rowan Sample", "Bo Example"),
                        Set.of("Rowan Sample")))
                .containsExactly(new Person("Bo Example", "Person B"), new Person("Ann", "Person C"));
    }

    @Test
    void eachFirmHasALetter() {
        assertThat(found("Here at Breadworks, once us at Grist Labs.", "I work for Breadworks."))
                .isEqualTo("Breadworks=Firm A, Grist Labs=Firm B");
    }

    @Test
    void twentySixAreNamedAndTheNextHasANumber() {
        List<String> listed = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            listed.add("X" + letter);
        }
        listed.addAll(List.of("Ya", "Yb"));

        assertThat(SpokenNames.in(List.of(), listed, Set.of("Xa")))
                .hasSize(26)
                .startsWith(new Person("Xb", "Person B"))
                .endsWith(new Person("Xz", "Person Z"), new Person("Ya", "Person 27"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Example", "Ann van der Berg", "José María Muñoz", "Ann B. Example"})
    void aLabelIsAWholeName(String label) {
        assertThat(SpokenNames.inLabel(label)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example, Ann",
                "Example, Ann (External)",
                "Ann Example (she/her)",
                "Ann Example | Breadworks",
                "Ann Example [guest]"
            })
    void aLabelMayDressTheName(String label) {
        assertThat(SpokenNames.inLabel(label)).isEqualTo("Ann Example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H",
                "Ann",
                "Speaker 1",
                "SPEAKER_00",
                "Hiring Manager",
                "Interviewer Two",
                "ann example",
                "Ann (host)"
            })
    void aLabelIsNone(String label) {
        assertThat(SpokenNames.inLabel(label)).isEmpty();
    }

    private static String found(String... said) {
        return String.join(
                ", ",
                SpokenNames.in(List.of(said), List.of(), Set.of()).stream()
                        .map(person -> person.name() + "=" + person.pseudonym())
                        .toList());
    }
}
