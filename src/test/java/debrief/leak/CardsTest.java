package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and accounts are known by their length, their groups and a digit that checks the others. */
class CardsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "501800001239",
                "5018 0000 1239",
                "4222222222222",
                "4222 2222 2222 2",
                "30569309025904",
                "3056 930902 5904",
                "378282246310005",
                "3782 822463 10005",
                "3782-822463-10005",
                "4111.1111.1111.1111",
                "6212345678901234569",
                "6212 3456 7890 1234 569",
                "4111111111111234565"
            })
    void aCardIsFound(String card) {
        assertThat(found("It is " + card + ".")).isEqualTo("CARD " + card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50180000122",
                "62123456789012345676",
                "501800001238",
                "378282246310006",
                "4111 1111 1111-1111",
                "4111  1111  1111  1111",
                "411 1111 1111 11111",
                "41111 1111 1111 111",
                "4111 1111 111111 11",
                "37828 22463 10005",
                "3782 82246 310005",
                "3782 822463 1000 5",
                "9123456789012348"
            })
    void anotherRowOfDigitsIsNone(String digits) {
        assertThat(found("It is " + digits + ".")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9123456789012348 | ''",
                "my credit card, 9123456789012348 | CARD 9123456789012348",
                "9123456789012348 is the card | CARD 9123456789012348",
                "cardinal 9123456789012348 | ''",
                "card 9123456789012347 | ''",
                "the card 4111 1111 1111 1111 12 26 | CARD 4111 1111 1111 1111",
                "order 4111111111111111 was lost | ''",
                "the order, paid by card, was 4111111111111111 | CARD 4111111111111111",
                "in order to pay I read out 4111111111111111 | CARD 4111111111111111"
            })
    void whereTheTalkSaysThatItIsOneAnyIssuerWillDo(String text, String card) {
        assertThat(found(text)).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO9386011117947",
                "NO93 8601 1117 947",
                "BE68-5390-0754-7034",
                "LC55HEMM000100010012001200023015",
                "RU0204452560040702810412345678901",
                "be68539007547034"
            })
    void anAccountIsFound(String account) {
        assertThat(found("to " + account + ".")).isEqualTo("IBAN " + account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68539007547035",
                "BE6853900754703",
                "BE685390075470341",
                "BE68539007547034x",
                "BE 68539007547034",
                "BE68  539007547034",
                "BE68.539007547034",
                "BE6 8539007547034",
                "B668539007547034",
                "BE",
                "BE68",
                "XX68539007547034",
                "BE6853900754703\u00e9"
            })
    void whatDoesNotCheckIsNone(String account) {
        assertThat(found("to " + account + ".")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my IBAN is BE68 5390 0754 7035 | IBAN BE68 5390 0754 7035",
                "bank. Account BE68539007547035 | ''",
                "bank account BE68539007547035 | IBAN BE68539007547035",
                "my IBAN is BE6853900754703 | ''",
                "BE68539007547035 is my IBAN | ''"
            })
    void aNamedOneMayBeMistyped(String text, String account) {
        assertThat(found(text)).isEqualTo(account);
    }

    private static String found(String text) {
        return LeakScanTest.shown(LeakScan.NONE, text);
    }
}
