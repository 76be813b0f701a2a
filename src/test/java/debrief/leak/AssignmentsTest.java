package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is a secret where its name promises one and it looks like one; "~" keeps scanners from taking these for leaks. */
class AssignmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "pw~d=k3Jq9Z | k3Jq9Z",
                "pass~word = k3Jq9Z! | k3Jq9Z",
                "pass~word: k3Jq9Z.:!?* | k3Jq9Z",
                "pass word: \"k3Jq9Z\", and on | k3Jq9Z",
                "db.pass~word='k3Jq9Z' | k3Jq9Z",
                "**pass-word:** k3Jq9Z | k3Jq9Z",
                "PASS_WORD:k3Jq9Z<br> | k3Jq9Z",
                "a.pass~word    =    k3Jq9Z | k3Jq9Z",
                "pass~phrase: k3Jq9ZtR; | k3Jq9ZtR",
                "pass~word = k3-Jq_9Z/x | k3-Jq_9Z/x",
                "encryption~key = k3Jq9ZtR7vLx2Wb8 | k3Jq9ZtR7vLx2Wb8",
                "cred~entials = k3Jq9ZtR7vLx2Wb8 | k3Jq9ZtR7vLx2Wb8",
                "d~bpass = k3Jq9Z | k3Jq9Z"
            })
    void aPromisedSecretIsFound(String text, String value) {
        assertThat(found(text)).isEqualTo("SECRET " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass~word = k3Jq9",
                "pass~phrase: k3Jq9Zt",
                "to~ken = k3Jq9ZtR7vLx2Wb",
                "pass~word     = k3Jq9Z",
                "pass~word =     k3Jq9Z",
                "pass/word = k3Jq9Z",
                "pass~words = k3Jq9Z",
                "pass~word = 739152",
                "pass~word = kxJqyZ",
                "pass~word = aa1a1a",
                "api~key = a1a1a1a1b2b2b2b2",
                "pass~word = k3Jq9Z(x)",
                "pass~word = k3Jq9Z[0]",
                "pass~word = $k3Jq9Z",
                "pass~word = #k3Jq9Z",
                "pass~word = k3Jq9Z://x",
                "pass~word = k3.Jq.z",
                "pass~word = k3->Jq9z",
                "pass~word = my-secret-9Z",
                "pass~word = :!?*",
                "pass~word =",
                "pass~word",
                "=k3Jq9Z",
                ":k3Jq9Z",
                "wd=k3Jq9Z",
                "1pw2d=k3Jq9Z"
            })
    void whatIsShorterEvenerOrCodeIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aValueHasThreeHundredCharactersAtMost() {
        String value = "k3Jq9ZtR7v".repeat(30);

        assertThat(found("pass~word = " + value)).isEqualTo("SECRET " + value);
        assertThat(found("pass~word = " + value + " x")).isEqualTo("SECRET " + value);
        assertThat(found("pass~word = " + value + "x")).isEmpty();
    }

    @Test
    void aValueThatIsTooEvenWasWrittenForShow() {
        assertThat(Dummies.isWritten("abcdabcdab")).isTrue();
        assertThat(Dummies.isWritten("abcdabcda")).as("too short to tell").isFalse();
        assertThat(Dummies.isWritten("abcdeabcde")).isFalse();
        assertThat(Dummies.isWritten("k3JqYOURk3Jq")).isTrue();
        assertThat(Dummies.isDummy("k3JqSamplek3Jq")).isTrue();
        assertThat(Dummies.isDummy("k3Jq9ZtR7v")).isFalse();
    }

    @Test
    void entropyIsBitsACharacter() {
        assertThat(Dummies.entropy("aaaa")).isZero();
        assertThat(Dummies.entropy("abab")).isEqualTo(1);
        assertThat(Dummies.entropy("abcd")).isEqualTo(2);
        assertThat(Dummies.entropy("aaab")).isCloseTo(0.811, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://~baker:k3Jq9Z@host | baker:k3Jq9Z",
                "see ftp://~baker:k3@Jq9Z@host/x@y | baker:k3@Jq9Z",
                "ftp://~baker:k3:Jq9Z@host | baker:k3:Jq9Z",
                "ftp://~:k3Jq9Z@host | :k3Jq9Z",
                "ftp://~baker:k@host | baker:k"
            })
    void aPasswordInAUrlIsFoundWithWhoLogsIn(String text, String login) {
        assertThat(found(text)).isEqualTo("SECRET " + login);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "://baker:k3Jq9Z@",
                "x:/baker:k3Jq9Z@",
                "ftp://baker:@",
                "ftp://baker:Guest@",
                "ftp://baker:root@",
                "ftp://baker:${k3Jq9Z}@",
                "ftp://baker:[k3Jq9Z]@",
                "ftp://baker:*****@",
                "ftp://baker:my-example@",
                "ftp://baker/:k3Jq9Z@",
                "ftp://baker\":k3Jq9Z@",
                "ftp://baker :k3Jq9Z@",
                "ftp://baker@host:8",
                "ftp://baker:k3Jq9Z"
            })
    void aPlaceForOneIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aLoginHasTwoHundredAndFiftyFiveCharactersAtMost() {
        String login = "baker:" + "k3Jq9Z".repeat(41) + "xyz";

        assertThat(found("ftp://" + login + "@")).isEqualTo("SECRET " + login);
        assertThat(found("ftp://" + login + "x@")).isEmpty();
    }

    private static String found(String text) {
        return LeakScanTest.shown(LeakScan.NONE, text.replace("~", ""));
    }
}
