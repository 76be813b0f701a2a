package debrief.generate.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.model.Kind;
import debrief.model.Section;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A prompt is a file with a version, a part for the system and one for the user. */
class PromptTextTest {

    @Test
    void hasAVersionAndTwoParts() {
        PromptText prompt =
                PromptText.parse("version: 12\n=== system\nBe kind to {{name}}.\n=== user\nWrite {{what}}.\n");

        assertThat(prompt.version()).isEqualTo(12);
        assertThat(prompt.system(Map.of("name", "Noor"))).isEqualTo("Be kind to Noor.");
        assertThat(prompt.user(Map.of("what", "a summary"))).isEqualTo("Write a summary.");
    }

    @Test
    void mayLeaveTheSystemOut() {
        assertThat(PromptText.parse("version: 1\n=== user\nHello\n").system()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=== user\nHello\n", "version: x\n=== user\nHello\n", "version: 1\nHello\n"})
    void anythingElseIsAMistakeOfOurs(String text) {
        assertThatThrownBy(() -> PromptText.parse(text)).hasMessageContaining("begins with its version");
    }

    @Test
    void whatFillsASlotIsNeverLookedAtAgain() {
        PromptText prompt = PromptText.parse("version: 1\n=== user\n{{one}}, {{two}}\n");

        assertThat(prompt.user(Map.of("one", "{{two}} ${two} $1 \\{{two}}", "two", "{{one}}")))
                .isEqualTo("{{two}} ${two} $1 \\{{two}}, {{one}}");
    }

    @Test
    void everySlotNeedsAValue() {
        PromptText prompt = PromptText.parse("version: 1\n=== user\n{{one}} {{two}}\n");

        assertThatThrownBy(() -> prompt.user(Map.of("one", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing to fill in for [two]");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void eachSectionHasALineThatSaysWhatItMustDo(Section section) {
        assertThat(Lines.read("sections.txt")).containsKey(section.key());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindHasALineThatSaysWhatItIs(Kind kind) {
        assertThat(Briefing.meaning(kind)).isNotEmpty();
    }

    @Test
    void namesLanguages() {
        assertThat(Briefing.languageName("de-CH")).isEqualTo("German");
        assertThat(Briefing.languageName("pt_BR")).isEqualTo("Portuguese");
        assertThat(Briefing.languageName("?")).isEqualTo("?");
    }
}
