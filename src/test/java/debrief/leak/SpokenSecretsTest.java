package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.leak.LeakScan.Found;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say aloud and should not: passwords and numbers, told from talk about passwords and from counting. */
class SpokenSecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my password was Blue4Harbor, and | Blue4Harbor",
                "The passphrase is still Blue4Harbor. | Blue4Harbor",
                "Password is \u201cblue!4harbor\u201d | blue!4harbor",
                "the passcode has been b4_harbor; | b4_harbor"
            })
    void aPasswordInASentenceIsFound(String text, String value) {
        assertThat(found(text)).containsExactly("SECRET " + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the password is SHA-256 hashed",
                "the password is base64 encoded",
                "a password is OAuth2Client business",
                "the password was Bcrypt2-hashed",
                "my password was forgotten",
                "my password is Forgotten",
                "the password is 12345678",
                "the password is blue4harbor",
                "the password was B4h",
                "your password is Your1Password",
                "compass words: the compassword is Blue4Harbor"
            })
    void talkAboutPasswordsIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call four one five, five five five, oh one six three please"
                        + " | four one five, five five five, oh one six three",
                "Four-one-five double two eight seven zero nine. | Four-one-five double two eight seven zero nine",
                "nine two seven triple oh, six one four and | nine two seven triple oh, six one four"
            })
    void aNumberThatIsSaidDigitByDigitIsFound(String text, String number) {
        assertThat(found(text)).containsExactly("PHONE " + number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two three four five six seven eight nine",
                "nine, eight, seven, six, five, four, three, two, one, zero",
                "two or three of seven services, four or five",
                "four one five five five five oh one",
                "someone two seven one four nine two eight five"
            })
    void countingIsNoNumber(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return LeakScan.NONE.in(text).stream()
                .map((Found one) -> one.kind() + " " + text.substring(one.start(), one.end()))
                .toList();
    }
}
