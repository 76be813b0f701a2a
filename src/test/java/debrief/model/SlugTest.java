package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slug is a name as an address: a-z, 0-9 and single hyphens. */
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Message brokers, message-brokers",
        "RabbitMQ, rabbitmq",
        "C, c",
        "C#, c-sharp",
        "C++, c-plus-plus",
        "F# 8, f-sharp-8",
        "Node.js, node-js",
        ".NET, net",
        "CI/CD, ci-cd",
        "'  --Padded--  ', padded",
        "Café crème, cafe-creme",
        "Straße, strasse",
        "STRASSE, strasse",
        "ﬁle, file",
        "Ｆull width, full-width",
        "a--b__c  d, a-b-c-d",
        "Java 17, java-17",
        "Привет, u-41f-440-438-432-435-442",
        "李雷, u-674e-96f7",
        "🙂, u-1f642",
        "…, u-2026",
    })
    void ofANameIsItsAddress(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "?!", "İstanbul", "naïve", "ẞ", "a\nb", "١٢٣"})
    void ofAnythingIsAnAddress(String name) {
        assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void ofALongNameIsCutAtEightyWithoutAHyphenAtItsEnd() {
        assertThat(Slug.of("a".repeat(100))).isEqualTo("a".repeat(80));
        assertThat(Slug.of("a".repeat(79) + " " + "b".repeat(20))).isEqualTo("a".repeat(79));
        assertThat(Slug.of("李".repeat(100))).hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"con, true", "lpt9, true", "cone, false", "con-1, false", "com10, false", "console, false"})
    void tellsWhatWindowsKeepsFromWhatOnlyLooksLikeIt(String name, boolean reserved) {
        assertThat(Slug.isReserved(name)).isEqualTo(reserved);
        assertThat(Slug.PATTERN.matcher(name).matches()).isNotEqualTo(reserved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "con", "aux", "Nul", "PRN", "COM1", "lpt9", "com¹", "con!"})
    void ofWhatWindowsKeepsForItsDevicesIsAnother(String name) {
        assertThat(Slug.of(name)).matches("[a-z0-9]{3,4}-[0-9a-f]{8}").isEqualTo(Slug.of(name));
        assertThat(Slug.PATTERN.matcher(name.toLowerCase(java.util.Locale.ROOT)).matches())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "auxiliary", "com", "com10", "nul-1", "aux-cable"})
    void whatOnlyStartsLikeADeviceStays(String name) {
        assertThat(Slug.of(name)).isEqualTo(name);
    }

    @Test
    void apartIsAnotherForEveryName() {
        assertThat(Slug.apart("C♯")).startsWith("c-").isNotEqualTo(Slug.apart("C"));
        assertThat(Slug.apart("李")).matches("[0-9a-f]{8}");
        assertThat(Slug.apart("Cafe\u0301")).isEqualTo(Slug.apart("Café"));
        assertThat(Slug.apart("a".repeat(100))).hasSize(80).matches(Slug.PATTERN);
    }

    @Test
    void aTakenOneGetsANumberAndStaysASlug() {
        Set<String> taken = new HashSet<>();
        String longest = "a".repeat(80);

        assertThat(Slug.free("why", taken)).isEqualTo("why");
        assertThat(Slug.free("why", taken)).isEqualTo("why-2");
        assertThat(Slug.free("why", taken)).isEqualTo("why-3");
        assertThat(Slug.free(longest, taken)).isEqualTo(longest);
        assertThat(Slug.free(longest, taken)).isEqualTo("a".repeat(78) + "-2");
        assertThat(taken).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"C, true", "C++, true", "Node.js, true", "Straße, true", "C♯, false", "李 Java, false", "A+, false"})
    void aSlugKeepsAllOfANameOrDoesNot(String name, boolean all) {
        assertThat(Slug.keepsAllOf(name)).isEqualTo(all);
    }

    @Test
    void aNameThatIsWrittenWithCombiningMarksIsTheSame() {
        assertThat(Slug.of("\u1112\u1161\u11ab")).isEqualTo(Slug.of("\ud55c")).isEqualTo("u-d55c");
    }

    @Test
    void ofASlugIsItself() {
        assertThat(Slug.of("message-brokers-2")).isEqualTo("message-brokers-2");
    }
}
