package debrief.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.card.Card.FollowUp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shelf are text; the room's sign shows the form. */
class CardFileTest {

    @Test
    void aCardHasFieldsAndBullets() {
        assertThat(CardFile.parse("kitchen", """
                # Bread
                slug: bread
                aliases: loaf, sourdough bread
                terms: yeast
                ## covers
                - Dough: flour, water
                  and salt.
                ## follow-ups
                - How long? | An hour.
                ## drill
                - 10 minutes: knead.
                """))
                .containsExactly(new Card(
                        "bread",
                        "Bread",
                        "kitchen",
                        List.of("loaf", "sourdough bread"),
                        List.of("yeast"),
                        List.of(),
                        List.of("Dough: flour, water and salt."),
                        List.of(),
                        List.of(new FollowUp("How long?", "An hour.")),
                        "10 minutes: knead.",
                        ""));
    }

    @Test
    void aLineOfNoFormIsNamed() {
        assertThatThrownBy(() -> CardFile.parse("kitchen", "# Bread\nslug: bread\n## covers\nDough\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("kitchen.md:4: ");
        assertThatThrownBy(() -> CardFile.parse("kitchen", "slug: bread\n")).hasMessageStartingWith("kitchen.md:1: ");
    }
}
