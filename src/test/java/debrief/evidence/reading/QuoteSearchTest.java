package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.reading.QuoteSearch.Match;
import debrief.evidence.reading.QuoteSearch.Nearness;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote is found in the turn that holds it, and comes back in the turn's own words. */
class QuoteSearchTest {

    private static final Speaker CANDIDATE = new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN);
    private static final String ANSWER = "So we can, like, look at the timestamps, and don’t trust 1,000 clocks. We…"
            + " I mean C++ and N+1 queries – or *asynchronous* workers.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            look at the timestamps                     | look at the timestamps
            Look at  the TIMESTAMPS,                   | look at the timestamps
            "look at the timestamps"                   | look at the timestamps
            „look at the timestamps“                   | look at the timestamps
            don't trust 1000 clocks                    | don’t trust 1,000 clocks
            don't trust 1,000 clocks.                  | don’t trust 1,000 clocks.
            we can like look                           | we can, like, look
            we can … the timestamps                    | we can … the timestamps
            …look at the timestamps...                 | look at the timestamps
            look at [...] 1,000 clocks                 | look at … 1,000 clocks
            **C++** and `N+1` queries                  | C++ and N+1 queries
            queries - or asynchronous workers          | queries – or *asynchronous* workers
            queries — or _asynchronous_ workers        | queries – or *asynchronous* workers
            """)
    void isVerbatimHoweverItIsWritten(String quote, String words) {
        assertThat(find(quote)).isEqualTo(new Match(Nearness.VERBATIM, 4, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at the timestampes                         | three words and a slip are too few to forgive | false
            can like look at the timestampes           | one letter too many                           | true
            can like look at the time stamps           | two words for one                             | true
            don't trust 1000 clokcs we mean            | another word                                  | false
            or synchronous workers                     | the first letter differs                      | false
            N+1 queries or a synchronous workers       | a word's prefix stands apart                  | false
            and do trust 1,000 clocks                  | the opposite                                  | false
            and don't trust 1,001 clocks               | another number                                | false
            we look at the timestamps                  | words left out without a sign                 | false
            the timestamps … look at                   | pieces in the wrong order                     | false
            and dont trust 1000 clocs we i mean c++ and N+1 quaries | two slips in more than ten words | true
            """)
    void forgivesSlipsThatLeaveTheMeaning(String quote, String why, boolean near) {
        assertThat(find(quote).nearness()).as(why).isEqualTo(near ? Nearness.NEAR : Nearness.NOWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "you know,TOO_COMMON",
        "we,TOO_COMMON",
        "timestamps,VERBATIM",
        "look at,TOO_COMMON",
        "I mean C++,VERBATIM"
    })
    void oneOrTwoCommonWordsProveNothing(String quote, Nearness nearness) {
        assertThat(find(quote).nearness()).isEqualTo(nearness);
    }

    @Test
    void unlessTheyAreAllThatWasSaid() {
        assertThat(QuoteSearch.in("Same.", turn(2, "Same. (You asked: Is this a proper reply?)")))
                .isEqualTo(new Match(Nearness.VERBATIM, 2, "Same."));
    }

    @Test
    void whatWasOnlyNotedForTheCoachWasNotSaid() {
        Turn turn = turn(2, "We retry three times. (You asked: Was that a good reason?) Then we stop.");

        assertThat(QuoteSearch.in("Was that a good reason", turn).nearness()).isEqualTo(Nearness.NOWHERE);
        assertThat(QuoteSearch.in("three times then we stop", turn).nearness()).isEqualTo(Nearness.NOWHERE);
        assertThat(QuoteSearch.in("retry three times … we stop", turn).words())
                .isEqualTo("retry three times … we stop");
    }

    /** A note may be one word that was also said, or empty. */
    @ParameterizedTest
    @ValueSource(strings = {"(You asked: three)", "(You asked:)"})
    void whatWasNotedTooWasSaidAllTheSame(String note) {
        assertThat(QuoteSearch.in("retry three times", turn(2, "We retry three times. " + note))
                        .nearness())
                .isEqualTo(Nearness.VERBATIM);
    }

    @Test
    void aBracketIsClosed() {
        Turn turn = turn(2, "Analytics (count, last access) would go to a queue.");

        assertThat(QuoteSearch.in("Analytics (count, last access)", turn).words())
                .isEqualTo("Analytics (count, last access)");
    }

    @Test
    void aQuoteWithoutWordsIsNowhere() {
        assertThat(find("… — \"\"")).isEqualTo(new Match(Nearness.NOWHERE, 0, ""));
        assertThat(find("").isFound()).isFalse();
    }

    @Test
    void tellsInWhoseTurn() {
        Turn near = turn(7, "We acknowledge after the work is dome here");
        Turn exact = turn(9, "First: we acknowledge after the work is done here, I think.");

        assertThat(QuoteSearch.among(
                        "we acknowledge after the work is done here", List.of(near, exact, turn(11, "No."))))
                .extracting(Match::turn, Match::nearness)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9, Nearness.VERBATIM));
        assertThat(QuoteSearch.among("We acknowlege after the work is done", List.of(near, exact)))
                .extracting(Match::turn)
                .containsExactly(9);
    }

    @Test
    void readsScriptsWithoutBlanks() {
        Turn turn = turn(2, "消息队列会重新投递消息。");

        assertThat(QuoteSearch.in("重新投递", turn)).isEqualTo(new Match(Nearness.VERBATIM, 2, "重新投递"));
        assertThat(QuoteSearch.in("重新投入消息", turn).nearness()).isEqualTo(Nearness.NOWHERE);
    }

    @Test
    void whatIsHiddenBetweenLettersDoesNotMatter() {
        assertThat(QuoteSearch.in("trust the clocks", turn(2, "We tr\u200bust the clo\u00adcks."))
                        .isFound())
                .isTrue();
    }

    private static Match find(String quote) {
        return QuoteSearch.in(quote, turn(4, ANSWER));
    }

    private static Turn turn(int id, String text) {
        return Turn.verbatim(id, CANDIDATE, text, 1);
    }
}
