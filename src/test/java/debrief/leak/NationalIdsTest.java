package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.leak.LeakScan.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are invented; their check digits fit. */
class NationalIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my NI number is AB 12 34 56 C, yes | AB 12 34 56 C",
                "it was JG103759A on the form | JG103759A",
                "Meine Steuer-ID ist 38 564 712 942. | 38 564 712 942",
                "Steuernummer: 65294173861 | 65294173861",
                "n° de sécu 1 85 05 78 006 084 91 | 1 85 05 78 006 084 91",
                "185057800608491 | 185057800608491",
                "codice fiscale RSSMRA85M01H501Q | RSSMRA85M01H501Q",
                "CURP ROAB850314HDFMNL09 | ROAB850314HDFMNL09",
                "mi NIE es X4827165V | X4827165V",
                "mi DNI es 48203917-B | 48203917-B",
                "85.07.30-033.28 | 85.07.30-033.28",
                "04.06.12-107.76 | 04.06.12-107.76",
                "AHV 756.8432.1907.59 | 756.8432.1907.59",
                "150681 45748 | 150681 45748",
                "hetu on 150785-294R | 150785-294R",
                "hetu on 150705A2943 | 150705A2943",
                "it says 110105198712244070 | 110105198712244070",
                "it says 11010519871224402X | 11010519871224402X",
                "850314-1284713 | 850314-1284713",
                "meu CPF 529.418.730-26 | 529.418.730-26",
                "my ID, 8503145287087 | 8503145287087",
                "mijn BSN is 417398268 | 417398268",
                "PESEL 85031428711 | 85031428711",
                "personnummer 850314-2872 | 850314-2872",
                "CPR-nummer 150785-1234 | 150785-1234",
                "SVNR 7147 150785 | 7147 150785",
                "my social insurance number is 714 582 038 | 714 582 038",
                "my TFN: 714 582 047 | 714 582 047",
                "NRIC S7142958H | S7142958H"
            })
    void areFound(String text, String number) {
        List<LeakScan.Found> found = LeakScan.NONE.in(text);

        assertThat(found)
                .extracting(one -> text.substring(one.start(), one.end()))
                .containsExactly(number);
        assertThat(found).extracting(LeakScan.Found::kind).containsExactly(Kind.SSN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order AB123456C was late",
                "part number JG103759A",
                "the prefix GB123456A is never given out",
                "AB123456E ends with another letter",
                "the sequence went to 38564712943",
                "with 38564712935 rows",
                "11111111111 requests",
                "offset 65294173861 in the log",
                "the run 185057800608492",
                "X4827165W is a seat",
                "48203917C",
                "at 85.07.30-033.29",
                "node 756.8432.1907.58",
                "150785-294S",
                "110105198712244071",
                "the release 240520-1430 of it",
                "20240520-1430 was the backup",
                "417398268 bytes",
                "85031428711 nanoseconds",
                "714582038 rows in 714582047 ms",
                "S7142958H is the model",
                "version 1.2.3-45, then 10.20.30",
                "commit 7f4a9e1b2c3d, image sha256:4f53cda18c2baa0c",
                "uuid 550e8400-e29b-41d4-a716-446655440000",
                "JIRA-12345, RFC 7231 and ISO 27001",
                "the TLS1300000A cipher and SHA256 with AES128",
                "UTF8 and HTTP2 and IPV6",
                "ticket ABC-123456, build 20240520.3",
                "from 2019 to 2024 we went from 12 34 to 56"
            })
    void otherNumbersAreNone(String text) {
        assertThat(LeakScan.NONE.in(text))
                .filteredOn(found -> found.kind() == Kind.SSN)
                .isEmpty();
    }
}
