package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that leads to one machine in the world is found, one that every house has is not. */
class MachineAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "172.15.0.1", "172.32.0.1", "169.253.0.1", "169.255.0.1", "192.167.0.1", "192.169.0.1", "192.0.1.1",
                "192.1.0.1", "192.1.2.1", "198.17.0.1", "198.20.0.1", "198.51.99.1", "198.52.100.1", "203.0.112.1",
                "203.1.113.1", "224.0.1.1", "224.1.0.1", "254.1.1.1", "11.0.0.93", "1.2.3.32", "93.184.216.255",
                "93.184.216.0"
            })
    void isOneMachines(String address) {
        assertThat(found("at " + address + ", where")).isEqualTo("IP " + address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "172.16.0.1", "172.31.255.255", "169.254.0.1", "192.168.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1",
                "198.19.255.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "255.1.1.1", "10.255.255.255", "0.1.2.93",
                "127.93.93.93", "93.184.216.256", "256.184.216.1", "1.2.3.31", "93.184.216.01", "9.9.9.9"
            })
    void isNoOnes(String address) {
        assertThat(found("at " + address + ", where")).isEmpty();
    }

    @Test
    void zeroIsAPartOfItself() {
        assertThat(found("93.0.0.34")).isEqualTo("IP 93.0.0.34");
        assertThat(found("93.00.0.34")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the address 4.3.2.1",
                "ping 4.3.2.1",
                "server, or rather what we took for a server: no, 4.3.2.1",
                "the host of them all in that week was 4.3.2.1"
            })
    void smallNumbersAreAnAddressWhereTheTalkSaysSo(String text) {
        assertThat(found(text)).isEqualTo("IP 4.3.2.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.3.2.1",
                "4.3.2.1 is the address",
                "a clipping of 4.3.2.1",
                "the address, of which we spoke at great length before, 4.3.2.1",
                "version 93.184.216.34",
                "on Linux 5.15.153.1 it",
                "v 93.184.216.34",
                "build no. 93.184.216.34"
            })
    void aVersionIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theTalkSaysSoInTheFortyCharactersBefore() {
        String between = ", " + "so ".repeat(12);

        assertThat(found("ip" + between + "4.3.2.1")).isEqualTo("IP 4.3.2.1");
        assertThat(found("x ip" + between + "4.3.2.1")).isEqualTo("IP 4.3.2.1");
        assertThat(found("ip" + between + " 4.3.2.1")).isEmpty();
        assertThat(found("ship" + between + "4.3.2.1")).as("a part of a word").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a93.184.216.34",
                "_93.184.216.34",
                "7-93.184.216.34",
                "93.184.216.34a",
                "93.184.216.34_",
                "93.184.216.34-a",
                "93.184.216.34,5",
                "93.184.216.34.5",
                "93-184-216-34",
                "93.184.216 34",
                "93.184.216"
            })
    void whatGoesOnIsSomethingElse(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(93.184.216.34)", "-93.184.216.34", ".93.184.216.34.", "93.184.216.34, 5", "93.184.216.34-"})
    void marksAroundItAreNoPartOfIt(String text) {
        assertThat(found(text)).isEqualTo("IP 93.184.216.34");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2606:2800:220:1:248:1893:25c8:1946 | 2606:2800:220:1:248:1893:25c8:1946",
                "'4606:2800:220:1:248:1893:25C8:1946:' | 4606:2800:220:1:248:1893:25C8:1946",
                "3606::1:1946 | 3606::1:1946",
                "[2606:2800:220::] | 2606:2800:220::",
                "2606:2800:220:1:248:1893:25c8:: | 2606:2800:220:1:248:1893:25c8::",
                "ffe:2800:220:1:248:1893:25c8:1946 | ffe:2800:220:1:248:1893:25c8:1946",
                "f:2800:220:1:248:1893:25c8:1946 | f:2800:220:1:248:1893:25c8:1946",
                "2001:db9::1 | 2001:db9::1"
            })
    void theNewerFormIsFound(String text, String addresses) {
        assertThat(found(text)).isEqualTo("IP " + addresses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4606::1946",
                "260::1946",
                "2606::",
                "2606::1946",
                "2606:2800::",
                "2606::1946::1",
                "2606:2800:220:1:248:1893:25c8",
                "2606:2800:220:1:248:1893:25c8:1946:7",
                "2606:2800:220:1:248:1893:25c8:19467",
                "2606:2800:220:1:248:1893:25c8:1946x",
                "02606:2800:220:1:248:1893:25c8:1946",
                "x2606:2800::1946",
                ":2606:2800::1946",
                "2606:2800::1946g",
                "2606:2800::19:46:1:2:3:4",
                "2606:2800:220:1:248:1893:25c8::1",
                "٢606:2800::1946",
                "fd00:2800:220:1:248:1893:25c8:1946",
                "fe80:2800:220:1:248:1893:25c8:1946",
                "ff02:2800:220:1:248:1893:25c8:1946",
                "0:2800:220:1:248:1893:25c8:1946",
                "2001:0DB8:220:1:248:1893:25c8:1946",
                "3fff:2800:220:1:248:1893:25c8:1946",
                ":",
                "2606:"
            })
    void anotherRowOfColonsIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static String found(String text) {
        return LeakScanTest.shown(LeakScan.NONE, text);
    }
}
