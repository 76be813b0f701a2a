package debrief.names;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.leak.LeakScan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A declared name is found however it is written; a word that only looks like a part of it is not. */
class DeclaredNamesTest {

    private final LeakScan names = LeakScan.of(List.of(
            "Rowena Zoltan",
            "Grace Baker",
            "Jos\u00e9 M\u00fcller",
            "Crumb & Loaf Bakery",
            "Will",
            "Q&T",
            "Li",
            "Jean-Luc O'Neill",
            "8Oaks",
            "9X",
            "\u00c9mile Moe",
            "Ann",
            "Ikenna",
            "Bakers",
            "Oak & Elm",
            "\u738b\u4f1f",
            "\uae40\ucca0\uc218",
            ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rowena Zoltan bakes | Rowena Zoltan",
                "ROWENA ZOLTAN's oven | ROWENA ZOLTAN",
                "rowena zoltan | rowena zoltan",
                "RowenaZoltan, rowena-zoltan; rowena_zoltan | RowenaZoltan, rowena-zoltan, rowena_zoltan",
                "github.com/rowenazoltan94 | rowenazoltan",
                "byRowenaZoltanHere | RowenaZoltan",
                "Zoltan, Rowena | Zoltan, Rowena",
                "<b>Rowena</b> <i>Zoltan</i> | Rowena</b> <i>Zoltan",
                "?by=Rowena%20Zoltan | Rowena%20Zoltan",
                "Row\u00adena Zol\u200btan | Row\u00adena Zol\u200btan",
                "I met Rowena, then zoltan's dog | Rowena, zoltan",
                "grace baker and GraceBaker | grace baker, GraceBaker",
                "Jose Muller, JOS\u00c9 M\u00dcLLER, jose.mueller | Jose Muller, JOS\u00c9 M\u00dcLLER, jose.mueller",
                "Jos\u0065\u0301 Mu\u0308ller | Jos\u0065\u0301 Mu\u0308ller",
                "Jos&eacute; M&#252;ller | Jos&eacute; M&#252;ller",
                "Crumb &amp; Loaf Bakery; crumb and loaf bakery | Crumb &amp; Loaf Bakery, crumb and loaf bakery",
                "{\"firm\": \"Crumb \\u0026 Loaf\\u0020Bakery\"} | Crumb \\u0026 Loaf\\u0020Bakery",
                "Will said, WILL said, so Will\u2019s | Will, WILL, Will",
                "at Q&amp;T and Q & T and Q and T | Q&amp;T, Q & T, Q and T",
                "Li and LI | Li, LI",
                "at 8Oaks, 8oaks.example, by 8 Oaks? | 8Oaks, 8oaks",
                "9X hired me, 9x did not | 9X",
                "by\u00c9mileMoe, emile_moe, Emile | \u00c9mileMoe, emile_moe, Emile",
                "Ann, ANN, ikenna, by_ikenna7 | Ann, ANN, ikenna, ikenna",
                "oak and elm, oakElm, Oak/Elm | oak and elm, oakElm, Oak/Elm",
                "Grace <b class=x>Baker, Grace-, -Baker | Grace <b class=x>Baker, Grace-, -Baker",
                "IkennaBakes bakes | Ikenna",
                "the Zoltans, Rowenas oven | Zoltan, Rowena",
                "user1rowenazoltan, 4Rowena | rowenazoltan, Rowena",
                "rzoltan, zoltanr@home | rzoltan, zoltanr",
                "R-o-w-e-n-a, z o l t a n., R. O. W. E. N. A. Z O L T A N | R-o-w-e-n-a, z o l t a n, R. O. W. E. N. A. Z O L T A N",
                "\uff32\uff4f\uff57\uff45\uff4e\uff41 | \uff32\uff4f\uff57\uff45\uff4e\uff41",
                "Grace M. Baker, Grace M Baker, Rowena Q. Zoltan | Grace M. Baker, Grace M Baker, Rowena Q. Zoltan",
                "Hi Grace, thanks, Grace! Ms. Baker, Frau Baker | Grace, Grace, Baker, Baker",
                "I met Grace <b class=Baker, and Baker (not Grace) | Grace, Baker, Baker, Grace",
                "Rowena Zolten, Rowena Z. said, Rowena B | Rowena Zolten, Rowena Z., Rowena B",
                "Rowena Kafka, Rowena I mean, Rowena What, Rowena GitHub | Rowena, Rowena, Rowena, Rowena",
                "Ikenna O'Neal-Obi and Ikenna McRae | Ikenna O'Neal-Obi, Ikenna McRae",
                "Rowena Ikenna Zoltan | Rowena, Ikenna, Zoltan",
                "@gbaker, gbaker@home, grace_b, x/gbaker, @grace | gbaker, gbaker, grace_b, gbaker, grace",
                "I read Graces code | Grace",
                "gbaker/x, g.baker, g-baker, G. Baker, @graceb | gbaker, g.baker, g-baker, G. Baker, graceb",
                "Moe said, ask MOE | Moe, MOE",
                "\u6211\u662f\u738b\u4f1f\u5148\u751f | \u738b\u4f1f",
                "\uae40\ucca0\uc218\uc785\ub2c8\ub2e4 | \uae40\ucca0\uc218",
                "Jean Luc O\u2019Neill, jean-luc, oneill | Jean Luc O\u2019Neill, jean-luc, oneill",
            })
    void isFound(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a grace period, a baker's dozen, Grace periods",
                "I will, willing, Willow, Q, T, q&t, li, Libra, qt",
                "browena, Zoltanian, rowenass, Jos, Mull, mulzoltan",
                "a loaf, the Bakery",
                "jean; Luc",
                "a graces, grace_base, ann, annie, moe, Oak, the bakers, an A-n-n, G-r-a-c-e",
                "Grace (the Baker), Grace < 3 > Baker",
                "Ikenn, Ikennass, aikenna"
            })
    void isAnotherWord(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aHyphenAtALinesEndPartsNoName() {
        assertThat(found("Row-\nena bakes; Zol-\ntan's")).isEqualTo("Row-\nena, Zol-\ntan");
        assertThat(found("- a\n-\nrow- ena")).isEmpty();
    }

    @Test
    void withoutNamesThereAreNone() {
        assertThat(LeakScan.of(List.of())).isSameAs(LeakScan.NONE);
        assertThat(LeakScan.NONE.in("Rowena Zoltan")).isEmpty();
        assertThat(LeakScan.of(List.of(" ", "&")).in("a & b")).isEmpty();
    }

    private String found(String text) {
        return String.join(
                ", ",
                names.in(text).stream()
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList());
    }
}
