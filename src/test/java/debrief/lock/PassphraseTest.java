package debrief.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long enough to be worth locking with, and never told by accident. */
class PassphraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | has 0 characters",
                "x | has 1 character;",
                "fourteen chars | has 14 characters; it needs at least 15",
                "'   fourteen chars   ' | has 14 characters; it needs at least 15",
                "abcabcabcabcabcabcabc | repeats fewer than 6 different characters",
                "correct horse battery staple | is made of what is tried first",
                "Correct-Horse-Battery-Staple 7! | is made of what is tried first",
                "passwordpassword | is made of what is tried first",
                "P@ssw0rd12345678 | is made of what is tried first",
                "my password is 2468101214 | is made of what is tried first",
                "qwertyuiopasdfghjkl | is made of what is tried first",
                "1234567890987654321 | is made of what is tried first",
                "zyxwvutsrqponmlkj | is made of what is tried first",
                "Qx7!Qx7!Qx7!Qx7!Qx | repeats fewer than 6 different characters",
                "Qx7!bkQx7!bkQx7!bk | is made of what is tried first",
                "GitHub Interview 2026 | is made of what is tried first"
            })
    void isRefusedWhenItIsSoonGuessed(String typed, String why) {
        assertThat(Passphrase.weakness(typed).orElseThrow()).startsWith(why);
        assertThatThrownBy(() -> Passphrase.of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void isRefusedWhenItIsAFile() {
        assertThat(Passphrase.weakness("abcdefgh".repeat(126)).orElseThrow()).contains("1000 are the most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wooden spoon in the attic",
                "fifteen letters",
                "пятнадцать букв!",
                "secret lemon ladder",
                "七つの海を越えて北へ向かう船たち"
            })
    void isTakenWhenItIsLong(String typed) {
        assertThat(Passphrase.weakness(typed)).isEmpty();
        assertThat(Passphrase.of(typed).reveal()).isEqualTo(typed);
    }

    @Test
    void isTheSameHoweverItWasTypedOrCopied() {
        assertThat(Passphrase.of("\u00a0zwo\u0308lf graue Da\u0308cher\n").reveal())
                .isEqualTo("zwölf graue Dächer");
    }

    @Test
    void isMadeOfTwentyCharactersThatNobodyTakesForOthers() {
        SecureRandom random = new SecureRandom();
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String text = Passphrase.generate(random).reveal();
            assertThat(text).matches("[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}");
            assertThat(Passphrase.weakness(text)).isEmpty();
            made.add(text);
        }
        assertThat(made).hasSize(100);
    }

    @Test
    void hidesItselfInMessages() {
        assertThat(Passphrase.of("wooden spoon in the attic")).hasToString("(hidden)");
    }
}
