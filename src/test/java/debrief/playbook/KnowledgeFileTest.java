package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.model.Point.Evidence;
import debrief.playbook.KnowledgeFile.Entry;
import debrief.playbook.KnowledgeFile.Item;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form in which the playbook's knowledge is written. */
class KnowledgeFileTest {

    @Test
    void aFileHoldsEntriesWithFieldsAndSectionsOfBullets() {
        List<Entry> entries = KnowledgeFile.parse("topics.md", """
                # Queues
                slug: queues
                aliases: queue, fifo
                ## covers
                - Order: first in, first out.
                - A bullet may go on
                  in the next line.
                # Stacks
                ## covers
                - Last in, first out.
                """);
        assertThat(entries).extracting(Entry::title).containsExactly("Queues", "Stacks");
        assertThat(entries.get(0).fields()).containsEntry("slug", "queues").containsEntry("aliases", "queue, fifo");
        assertThat(entries.get(0).items("covers"))
                .containsExactly(
                        new Item("Order: first in, first out.", "topics.md:5"),
                        new Item("A bullet may go on in the next line.", "topics.md:6"));
        assertThat(entries.get(0).items("nothing")).isEmpty();
    }

    @Test
    void aBulletHasConditionsALabelAndSlots() {
        Noticed noticed = new Noticed();
        noticed.feature(Feature.NUMBER, new Evidence(2, "40 ms"));
        noticed.text(Slot.NUMBER, "“40 ms”", List.of(new Evidence(2, "40 ms")));
        Remark line = line("[number, !result] A figure | You say {number}.");
        Remark.Filled filled = line.fill(noticed).orElseThrow();
        assertThat(filled.label()).isEqualTo("A figure");
        assertThat(filled.text()).isEqualTo("You say “40 ms”.");
        assertThat(filled.evidence()).containsExactly(new Evidence(2, "40 ms"));
        noticed.feature(Feature.RESULT);
        assertThat(line.fill(noticed)).as("the second condition bars it").isEmpty();
    }

    @Test
    void aSlotThatHoldsNothingIsAConditionToo() {
        assertThat(line("You say {number}.").fill(new Noticed())).isEqualTo(Optional.empty());
    }

    @Test
    void aFigureOfTheAnswerIsGroundWithoutAQuote() {
        Noticed noticed = new Noticed();
        noticed.measure(Slot.WORDS, "64 words");
        assertThat(line("All of your {words}.").fill(noticed).orElseThrow().grounded())
                .isTrue();
        assertThat(line("Breathe.").fill(noticed).orElseThrow().grounded()).isFalse();
    }

    @Test
    void anErrorNamesFileAndLine() {
        assertThatThrownBy(() -> line("[no-nummber] Count."))
                .hasMessage("kind.md:7: no feature is called \"no-nummber\"");
        assertThatThrownBy(() -> line("You say {nummber}.")).hasMessage("kind.md:7: no slot is called \"nummber\"");
        assertThatThrownBy(() -> line("You say {number.")).hasMessage("kind.md:7: \"{\" without \"}\"");
        assertThatThrownBy(() -> line("[number Count.")).hasMessage("kind.md:7: \"[\" without \"]\"");
        assertThatThrownBy(() -> line("[number]")).hasMessage("kind.md:7: a bullet says something");
        assertThatThrownBy(() -> KnowledgeFile.parse("a.md", "- No title."))
                .hasMessage("a.md:1: a file begins with \"# Title\"");
        assertThatThrownBy(() -> KnowledgeFile.parse("a.md", "# A\nno colon"))
                .hasMessage("a.md:2: neither \"key: value\" nor \"## section\"");
        assertThatThrownBy(() -> KnowledgeFile.parse("a.md", "# A\n## b\n## b"))
                .hasMessage("a.md:3: a second section \"b\"");
        assertThatThrownBy(() -> KnowledgeFile.parse("a.md", "# A\n## b\n* star"))
                .hasMessage("a.md:3: a bullet begins with \"- \", its next line with blanks");
        assertThatThrownBy(() -> KnowledgeFile.load("/nowhere.md")).hasMessage("no resource /nowhere.md");
    }

    private static Remark line(String text) {
        return Remark.of(new Item(text, "kind.md:7"));
    }
}
