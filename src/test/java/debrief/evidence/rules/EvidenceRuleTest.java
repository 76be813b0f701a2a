package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import debrief.evidence.reading.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of finding has a rule, and each rule is asked. */
class EvidenceRuleTest {

    @Test
    void eachKindHasTheRuleThatIsNamedAfterItAndPrivateDataTwoMore() {
        assertThat(EvidenceRule.ALL.stream().map(EvidenceRule::kind).filter(kind -> kind != Finding.Kind.PRIVATE_DATA))
                .containsExactlyInAnyOrder(Stream.of(Finding.Kind.values())
                        .filter(kind -> kind != Finding.Kind.PRIVATE_DATA)
                        .toArray(Finding.Kind[]::new));
        for (EvidenceRule rule : EvidenceRule.ALL) {
            assertThat(snake(rule.getClass().getSimpleName()))
                    .isIn(rule.kind().name(), "PRIVATE_WORDS_QUOTED", "PRIVATE_TEXT_REPEATED");
        }
    }

    @Test
    void eachRuleThatIsWrittenIsAskedOnce() {
        List<String> written = new ClassFileImporter()
                .importPackagesOf(EvidenceRule.class).stream()
                        .filter(type -> type.isAssignableTo(EvidenceRule.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(EvidenceRule.ALL)
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
