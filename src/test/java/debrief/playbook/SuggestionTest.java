package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Fact;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.words.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A suggested answer invents nothing: each word is the candidate's, stands in a slot, or in the closed list. */
class SuggestionTest {

    private static final String TALK = """
            I: Tell me about the search that you built, and why you took Lucene for it.
            C: So, yeah, I'm a developer at Hillview since 2019, we have, like, 40 shops. I built the search with Lucene, because the the database took 9 seconds. Um, for example last spring I moved the index to a second machine, and it went down to 200 ms, so yeah.
            I: And what would you do differently, say, on Oracle 23?
            C: I mean, I would not do it again with, you know, one big index. On the other hand it was cheap. I want to learn more about ranking. Thank you for asking. Can I ask how you rank?
            """;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyWordOutsideTheSlotsIsTheCandidates(Kind kind) {
        assertOwnWords(Coached.interview("en", TALK, Fidelity.VERBATIM, kind), List.of());
        assertOwnWords(Coached.interview(kind, "I: Which one?\nC: The second."), List.of());
        assertOwnWords(
                Coached.interview(kind, "I: Which one?"), List.of(new Fact(Fact.Kind.NUMBER, "One of 7 stores")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatAnOutlineAddsIsOnTheClosedList(Kind kind) {
        Vocabulary vocabulary = Coached.PLAYBOOK.library().vocabulary();
        Coached.PLAYBOOK
                .library()
                .kind(kind)
                .lines("outline")
                .forEach(line -> assertThat(
                                withoutSlots(String.join("x", line.text().pieces()))
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[.,:?]+", " ")
                                        .strip())
                        .as(line.place())
                        .isIn(vocabulary.connecting()));
    }

    @Test
    void itIsAsLongAsSuchAnAnswerShouldBe() {
        String talk = "I: What is a lock?\nC: " + "A lock keeps all others out of the room for a while. ".repeat(60);
        String suggested = Coached.analysis(Kind.TECHNICAL, talk).prose(Section.SUGGESTED);
        assertThat(withoutSlots(suggested).split("\\s+", -1).length).isBetween(100, 170);
    }

    private static void assertOwnWords(Interview interview, List<Fact> facts) {
        Set<String> allowed = new HashSet<>();
        interview.transcript().turns().stream()
                .filter(turn -> turn.speaker().role() == Speaker.Role.CANDIDATE)
                .map(Turn::text)
                .forEach(text -> words(text, allowed));
        facts.forEach(fact -> words(fact.text(), allowed));
        Coached.PLAYBOOK.library().vocabulary().connecting().forEach(phrase -> words(phrase, allowed));
        String suggested = Coached.analysis(interview, 0, facts).prose(Section.SUGGESTED);
        assertThat(suggested).isNotBlank();
        Set<String> used = new HashSet<>();
        words(withoutSlots(suggested), used);
        assertThat(allowed).containsAll(used);
    }

    private static String withoutSlots(String text) {
        return text.replaceAll("\\[fill in:[^\\[\\]<>\"]*]", "");
    }

    private static void words(String text, Set<String> into) {
        Text.of(text).words().forEach(word -> into.add(word.folded()));
    }
}
