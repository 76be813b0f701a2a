package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.testing.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of people is found by its form and by what the talk says of it; technical talk has none. */
class LeakScanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // e-mail
                "Write to rowan.s+jobs@mail.breadworks.example. | EMAIL rowan.s+jobs@mail.breadworks.example",
                "<a href=\"mailto:rowan&#64;bread.example\">mail</a> | EMAIL rowan&#64;bread.example",
                "mailto:rowan%40bread.example, please | EMAIL rowan%40bread.example",
                "a@b.example,c@d.example | EMAIL a@b.example; EMAIL c@d.example",
                "it is rowan dot s at gmail dot com, yes | EMAIL rowan dot s at gmail dot com",
                "r o w a n underscore s at the rate gmail dot com | EMAIL r o w a n underscore s at the rate gmail dot com",
                "rowan [at] bread [dot] io | EMAIL rowan [at] bread [dot] io",
                "rowan at gmail.com | EMAIL rowan at gmail.com",
                "my email is rowan at bread dot dev ok | EMAIL rowan at bread dot dev",
                // phones
                "My mobile is 98765 43210, any time. | PHONE 98765 43210",
                "Call +44 20 7946 0958 today | PHONE +44 20 7946 0958",
                "He said (415) 555-0132 and left. | PHONE (415) 555-0132",
                "It is 415-555-0132. | PHONE 415-555-0132",
                "1-415-555-0132 | PHONE 1-415-555-0132",
                "Desk: +1-903-555-4508x769 Fax | PHONE +1-903-555-4508x769",
                "reach me at 9876543210 | PHONE 9876543210",
                "98765 43210 is my number | PHONE 98765 43210",
                "fax 030 901820 ext. 12 | PHONE 030 901820 ext. 12",
                "&#43;1 415 555 0132 | PHONE &#43;1 415 555 0132",
                // cards
                "card 4111 1111 1111 1111. | CARD 4111 1111 1111 1111",
                "5555-5555-5555-4444 | CARD 5555-5555-5555-4444",
                "378282246310005 or 3782 822463 10005 | CARD 378282246310005; CARD 3782 822463 10005",
                "30569309025904 | CARD 30569309025904",
                "6011111111111117 | CARD 6011111111111117",
                "3530111333300000 | CARD 3530111333300000",
                "2223003122003222 | CARD 2223003122003222",
                "my card is 3502162941615515 | CARD 3502162941615515",
                // accounts
                "IBAN DE89 3704 0044 0532 0130 00. | IBAN DE89 3704 0044 0532 0130 00",
                "GB82WEST12345698765432 | IBAN GB82WEST12345698765432",
                "iban de88370400440532013000 | IBAN de88370400440532013000",
                // machines
                "from 93.184.216.34:443 | IP 93.184.216.34",
                "'at 2606:2800:220:1:248:1893:25c8:1946,' | IP 2606:2800:220:1:248:1893:25c8:1946",
                "ping 2606:2800::1946 | IP 2606:2800::1946",
                "my ip is 9.8.7.6 | IP 9.8.7.6",
                // United States
                "social security 078-05-1120. | SSN 078-05-1120",
                "ssn: 078051120 | SSN 078051120",
                "my SSN 078 05 1120 | SSN 078 05 1120",
            })
    void isFound(String text, String expected) {
        assertThat(shown(LeakScan.NONE, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Autowired private Loaf loaf; lodash@4.17.21, icon@2x.png, git@github.com:bread/loaf.git, a@b, a@b..com",
                "look at stackoverflow dot com, or at google.com; I work at bread dot io; meet at ten dot",
                "we grew at 5.5 percent, at v1.2.com3",
                // ids, times, amounts, versions
                "10000000000 rows, order 9876543210, epoch 1700000000000, id 4155550132, port 8080",
                "phone screens for 1 000 000 users; mobile 10000000 requests; call 2147483647",
                "call at 2024-05-20 12:30:45 or 20/05/2024 11:00, phone 5.5555555",
                "call it 12345678 times, phone 98765 432 users",
                "2026-11-24T00:00:00Z, Tue, 24 Nov 2026 00:00:00 +0000",
                "100 200 300 400 and 1 2 3 4 5 6 7 8 9 10 11 12",
                "a1b2c3d4, 123e4567-e89b-12d3-a456-426614174000, sha256-4111111111111111abc, x4111111111111111",
                "0.4111111111111111, 4111111111111112, 4111 11111111 1111, 1234 5678 9012 3456, 9111111111111111",
                "415-555-0132-7, 999-999-9999, 001-002-0003, $415-555-0132",
                "+1 000 000 0000 and +12 34",
                "DE89 3704 0044 0532 0130 01, DE893704004405320130001, ZZ89370400440532013000, DE8937",
                // addresses of nobody
                "127.0.0.1 10.1.2.3 172.20.0.1 192.168.1.254 192.0.2.55 198.51.100.77 203.0.113.99 255.255.255.0 0.0.0.99",
                "8.8.8.8, 169.254.169.254, 224.0.0.251, 300.93.184.216, 93.184.216, 93.184.216.034, 1.93.184.216.34",
                "version 93.184.216.34, Spring 4.3.2.1",
                "::1, fe80::1ff:fe23:4567:890a, 2001:db8::ff00:42:8329, std::vector, 12:34:56, 00:1A:2B:3C:4D:5E, a::b, 2001::",
                "1:2:3:4:5:6:7:8:9, 2606::2800::1946, g606:2800:220:1:248:1893:25c8:1946",
                "000-05-1120, 666-05-1120, 900-05-1120, 078-00-1120, 078-05-0000, 078 05 1120, 078051120",
                "integrity=\"sha384-oqVuAfXRKap7fdgcCY5uykM6R9GqQ8KuxY9GqQ8Kux\" href=\"/a.4111111111111111.css\"",
                ""
            })
    void isNoOnes(String text) {
        assertThat(shown(LeakScan.NONE, text)).isEmpty();
    }

    @Test
    void findingsComeInOrderAndApart() {
        List<Found> found = LeakScan.of(List.of("Rowan Sample"))
                .in("Rowan Sample, rowan@bread.example, 415-555-0132, rowan.sample@bread.example");
        assertThat(found).extracting(Found::kind).containsExactly(Kind.NAME, Kind.EMAIL, Kind.PHONE, Kind.EMAIL);
        assertThat(found.get(0).start()).isZero();
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
    }

    @Test
    void whatOverlapsBecomesOne() {
        Findings findings = new Findings();
        findings.add(new Found(Kind.EMAIL, "b", 5, 20));
        findings.add(new Found(Kind.NAME, "a", 0, 10));
        findings.add(new Found(Kind.NAME, "c", 20, 21));
        findings.add(new Found(Kind.NAME, "d", 6, 9));
        assertThat(findings.inOrder())
                .containsExactly(new Found(Kind.NAME, "a", 0, 20), new Found(Kind.NAME, "c", 20, 21));
    }

    @Test
    void aFindingSaysWhereAndNotWhat() {
        assertThat(LeakScan.NONE.in("at rowan@bread.example").toString())
                .isEqualTo("[Found[kind=EMAIL, rule=e-mail address, start=3, end=22]]");
    }

    /** If a rule looked on and on from each of these places, a text of this size would take half a minute and more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x at a dot com ",
                "a dot a ",
                "at ",
                "[at] ",
                "a@",
                "a.",
                "1 ",
                "1.",
                "12 ",
                "1:",
                "f:",
                "::",
                "password=",
                "=",
                "token: ",
                "t_-. ",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----A",
                "Rowan ",
                "Rowan",
                "Rowan<a",
                "R&",
                "&",
                "&#",
                "&amp;",
                "\\u0041",
                "%41",
                "+1 234 ",
                "(555) 123 ",
                "eyJ",
                "eyJhbGci.",
                "AKIA",
                "xoxb-",
                "http://a:b@",
                "http://a:",
                "DE12 ",
                "4111 1111 ",
                "10.0.0.1 ",
                "call 555 ",
                "\u0301",
                "\u200b",
                "<",
                "\"",
                " "
            })
    void theTimeGrowsWithTheTextAlone(String shape) {
        LeakScan scan = LeakScan.of(List.of("Rowan Sample", "R&S"));

        Effort.assertGrowsWith(120_000, Effort.much(shape), scan::in);
    }

    static String shown(LeakScan data, String text) {
        return String.join(
                "; ",
                data.in(text).stream()
                        .map(found -> found.kind() + " " + text.substring(found.start(), found.end()))
                        .toList());
    }
}
