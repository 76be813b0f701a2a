package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void ofASlugIsItself() {
        assertThat(Slug.of("message-brokers-2")).isEqualTo("message-brokers-2");
    }
}
