package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the talk calls a phone is one, if it is as long as one; what is counted, dated or measured is none. */
class PhonesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call 555 0132 | 555 0132",
                "call 555 013 | ''",
                "call 5550132 | ''",
                "call +5550132 | +5550132",
                "call +123456789012345 | +123456789012345",
                "call +1234567890123456 | ''",
                "call 12 34 56 78 90 12 | 12 34 56 78 90 12",
                "call 12 34 56 78 90 12 34 | 12 34 56 78 90 12",
                "call 20 7946 0958 99 99 9999 | 20 7946 0958 99 99"
            })
    void aPhoneHasSevenToFifteenDigitsInSixGroupsAtMost(String text, String phone) {
        assertThat(found(text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call 555 0132 x 7 | 555 0132 x 7",
                "call 555-0132x12345, yes | 555-0132x12345",
                "call 555-0132x123456 | ''",
                "call 555 0132 ext. 12345 | 555 0132 ext. 12345",
                "call 555 0132 ext 123456 | 555 0132",
                "call 555 0132 Extension 12 | 555 0132 Extension 12",
                "call 555 0132 extra 12 | 555 0132",
                "call 555 0132y | ''"
            })
    void anExtensionBelongsToIt(String text, String phone) {
        assertThat(found(text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call (020) 7946 0958 | (020) 7946 0958",
                "call +(44) 20 7946 0958 | +(44) 20 7946 0958",
                "+44 20 7946 0958 | +44 20 7946 0958",
                "+44 20 7946 | ''",
                "415-555-0132 | 415-555-0132",
                "415-555-0132 415-555-0133 | 415-555-0132; PHONE 415-555-0133",
                "call 98765 43210;12345 67890 | 98765 43210",
                "mobile 98765 43210;12345 67890 | 98765 43210",
                "415.555.0132 | 415.555.0132",
                "415.555-0132 | ''",
                "415 555 0132 | ''"
            })
    void itsFormTellsAnInternationalOrAmericanOne(String text, String phone) {
        assertThat(found(text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call x98765 43210",
                "call $98765 43210",
                "call #98765 43210",
                "call \u20ac98765 43210",
                "call id_98765 43210",
                "call __98765 43210",
                "call 3,98765 43210",
                "call 3:98765 43210",
                "call 3=98765 43210",
                "call 98765 43210%",
                "call 98765 43210:30",
                "call 98765 43210,5",
                "call 98765\n43210",
                "call 98765 43210 times",
                "call in 2024-05-20 1200",
                "call in (2024-05-20) 1200",
                "call 20.05.2024 11",
                "call 1.000.000",
                "call 1 000 000 000",
                "call 0.80175781",
                "call 23000000",
                "call 55555555",
                "call 2147483647",
                "call 4294967295",
                "call 9223372036854775807"
            })
    void whatIsCountedDatedOrMeasuredIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call: 98765 43210:",
                "call -98765 43210",
                "call =98765 43210",
                "call (98765 43210)",
                "call 98765 43210, 5",
                "98765 43210 on WhatsApp",
                "my mobile, which I always carry with me: 98765 43210"
            })
    void marksAroundItDoNoHarm(String text) {
        assertThat(found(text)).contains("98765 43210");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "98765 43210",
                "mobiles are what we sold back then, among other things: 98765 43210",
                "98765 43210 was what we counted on that day, by mobile",
                "my mobile, order 98765 43210",
                "at home it is said that 98765 43210"
            })
    void nothingNearCallsItAPhone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "078-05-1120 | 078-05-1120",
                "899-05-1120 | 899-05-1120",
                "900-05-1120 | ''",
                "my SSN 900-05-1120 | 900-05-1120",
                "my SSN 000-05-1120 | ''",
                "my SSN 666-05-1120 | ''",
                "my SSN 078-00-1120 | ''",
                "my SSN 078-05-0000 | ''",
                "my SSN 078.05.1120 | 078.05.1120",
                "078.05.1120 | ''",
                "078-05 1120 | ''",
                "078051120 is my SSN | 078051120",
                "my SSN 0780511201 | ''",
                "my SSN 07805112 | ''",
                "my SSN x078051120 | ''",
                "078-05-1120-7 | ''",
                "078-05-1120, 7 | 078-05-1120"
            })
    void aSocialSecurityNumberIsOneThatWasGivenOut(String text, String number) {
        String found = LeakScanTest.shown(LeakScan.NONE, text);
        assertThat(found).isEqualTo(number.isEmpty() ? "" : "SSN " + number);
    }

    private static String found(String text) {
        return LeakScanTest.shown(LeakScan.NONE, text).replaceFirst("^PHONE ", "");
    }
}
