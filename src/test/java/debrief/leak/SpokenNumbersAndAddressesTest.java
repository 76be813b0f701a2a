package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.words.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and addresses of people as they are said in many countries; fifty sentences with other numbers raise nothing. */
class SpokenNumbersAndAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call me at one two three four five six seven eight nine | one two three four five six seven eight nine",
                "You can call me at five five oh, one two three four. | five five oh, one two three four",
                "I am on 98450 12345 all day | 98450 12345",
                "it is 91 98450 12345, any time | 91 98450 12345",
                "my PAN is AFZPK7190K | AFZPK7190K",
                "it says 4931 8827 6053 on it | 4931 8827 6053",
                "Aadhaar 735201948363, and | 735201948363",
                "mi DNI es 48203917B, y | 48203917B",
                "write to rowan.s@gmail dot com | rowan.s@gmail dot com",
                "rowan dot s at gmail dot co dot za | rowan dot s at gmail dot co dot za",
                "my mail is rowan at wexbury dot lt | rowan at wexbury dot lt",
                "the server was 10.20.30.41 | 10.20.30.41",
                "ssh to 192.168.14.77 first | 192.168.14.77",
                "Passcode: 481516 | 481516",
                "Passcode: x7!Kq2 | x7!Kq2"
            })
    void isFound(String text, String words) {
        assertThat(found(text)).containsExactly(words);
    }

    @Test
    void fiftySentencesWithOtherNumbersRaiseNothing() {
        assertThat(WordList.read(SpokenNumbersAndAddressesTest.class, "innocent-numbers.txt"))
                .hasSize(50)
                .allSatisfy(sentence -> assertThat(found(sentence)).as(sentence).isEmpty());
    }

    private static List<String> found(String text) {
        return LeakScan.NONE.in(text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }
}
