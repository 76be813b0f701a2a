package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.Turns;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions in XML, and YouTube's .sbv. */
class XmlCaptionsTest {

    private static final Format XML = new XmlCaptions();
    private static final String HEAD = "<?xml version=\"1.0\"?><tt xmlns=\"http://www.w3.org/ns/ttml\""
            + " xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\""
            + " xmlns:pod=\"urn:x\" ttp:frameRate=\"25\" ttp:tickRate=\"1000\"><head><metadata>"
            + "<ttm:title>Not said</ttm:title><ttm:agent xml:id=\"a\" type=\"person\"><ttm:name type=\"full\">Ann &amp; Co</ttm:name>"
            + "</ttm:agent><ttm:agent xml:id=\"b\"/></metadata></head><body>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p begin=\"00:00:01.000\" end=\"00:00:02.000\" ttm:agent=\"a\">Are you<br/>ready?</p>"
                        + "<p begin=\"00:00:03\" dur=\"1s\" ttm:agent=\"b\">Yes.</p></div></body></tt>",
                "<div ttm:agent=\"a\"><p begin=\"1s\" end=\"2000ms\">Are you <span>ready?</span></p></div>"
                        + "<div ttm:agent=\"b\"><p begin=\"3000t\" end=\"100f\">Yes.</p></div></body></tt>",
                "<div><p begin=\"1.0\" end=\"2.0\" ttm:agent=\"a\"><span begin=\"1.0\" pod:unit=\"sentence\"><span begin=\"1.0\""
                        + " pod:unit=\"word\">Are</span><span begin=\"1.2\" pod:unit=\"word\">you</span><span begin=\"1.5\""
                        + " pod:unit=\"word\">ready?</span></span></p><p begin=\"3.0\" end=\"4.0\" ttm:agent=\"b\">Yes.</p></div>"
                        + "</body></tt>",
                "<div><p><span begin=\"1s\" end=\"2s\" ttm:agent=\"a\">Are you\n   ready?</span><span begin=\"3s\" end=\"4s\""
                        + " ttm:agent=\"b\">Yes.</span></p></div></body></tt>"
            })
    void agentsSpeakInTimedParagraphs(String body) {
        assertThat(Said.in(XML, HEAD + body))
                .containsExactly("Ann & Co @1000-2000: Are you ready?", "b @3000-4000: Yes.");
    }

    @Test
    void namesMayStandInTheText() {
        assertThat(Said.in(
                        XML,
                        HEAD + "<p begin=\"1s\" end=\"2s\">&gt;&gt; Ann: Ready?</p>"
                                + "<p begin=\"3s\" end=\"4s\">&gt;&gt; Bob: Yes.</p></body></tt>"))
                .containsExactly("Ann @1000-2000: Ready?", "Bob @3000-4000: Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><transcript><text start=\"1.0\" dur=\"1.5\">it&amp;#39;s so</text>"
                        + "<text start=\"2.5\" dur=\"1\">today</text></transcript>",
                "<timedtext format=\"3\"><head><ws id=\"0\"/></head><body><p t=\"1000\" d=\"1500\"><s>it's</s><s t=\"200\"> so</s></p>"
                        + "<p t=\"2500\" d=\"1000\">today</p></body></timedtext>",
                "<timedtext><text t=\"1000\" d=\"1500\">it's so</text><text t=\"2500\" d=\"1000\">today</text></timedtext>"
            })
    void youTubeHasThreeForms(String xml) {
        assertThat(Said.in(XML, xml)).containsExactly("- @1000-3500: it's so today");
    }

    @Test
    void whatIsCutOffIsReadAsFarAsItGoes() {
        Reading reading = Turns.read(
                        XML, HEAD + "\n<p begin=\"1s\" ttm:agent=\"a\">Ready?</p>\n<p begin=\"3s\" ttm:age")
                .orElseThrow();

        assertThat(Said.turns(reading)).containsExactly("Ann & Co @1000: Ready?");
        assertThat(reading.warnings()).singleElement().asString().contains("cut off below line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><rss><channel><title>News of the day</title></channel></rss>",
                "<rss><channel/></rss>",
                "<?xml version=\"1.0\"?><notes><note>Ann: Hello.</note>",
                "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>",
                "<tt xmlns=\"a&b\"><body><p begin=\"1s\">Hello.</p></body></tt>",
                "<tt><body/></tt>"
            })
    void otherXmlIsRefused(String xml) {
        Reading reading = Turns.read(XML, xml).orElseThrow();

        assertThat(reading.turns()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v Ann>Ready?\n<v Bob>Yes.\n",
                "<Ann> Ready?\n<Bob> Yes.\n",
                "< 5 minutes\n",
                "Ann: <b>Ready?</b>\n"
            })
    void textInBracketsIsLeftToOthers(String text) {
        Turns.assertLeftToOthers(XML, text);
    }

    @Test
    void sbvHasACommaBetweenTheTimes() {
        Format sbv = new Sbv();

        assertThat(Said.in(
                        sbv,
                        "0:00:01.000,0:00:02.000\n>> Ann: Ready?\n\n0:00:03.000,0:00:04.000\n>> Bob: Yes,\nI am.\n"))
                .containsExactly("Ann @1000-2000: Ready?", "Bob @3000-4000: Yes, I am.");
        assertThat(Said.in(sbv, "0:00:01.000,0:00:02.000\nso today\n0:00:02.000,0:00:03.500\nwe look\n"))
                .containsExactly("- @1000-3500: so today we look");
        Turns.assertLeftToOthers(sbv, "At 0:00:01.000,0:00:02.000 nothing happens.\n");
    }
}
