package debrief.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip changes a letter or two of a long word, never its meaning. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "timestamps,timestamp,true",
        "rabbitmq,rabitmq,true",
        "acknowledgement,acknowledgment,true",
        "idempotent,impotent,false",
        "sixty,sixth,false",
        "eight,eighty,false",
        "could,couldnt,false",
        "clock,block,false",
        "queue,queues,true",
        "http2,http3,false",
        "acknowledgements,aknowledgment,false"
    })
    void knowsWhichWordsAreAlike(String one, String other, boolean alike) {
        assertThat(Slips.areAlike(one, other)).isEqualTo(alike);
        assertThat(Slips.areAlike(other, one)).isEqualTo(alike);
    }
}
