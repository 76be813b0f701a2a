package debrief.transcript.cues;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeText;
import debrief.transcript.reading.TranscriptFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Captions in XML: TTML, as Teams, Stream, broadcasters and Apple's podcasts have it, and what YouTube answers. Other XML is refused.
 *
 * <pre>{@code
 * <tt><head><metadata><ttm:agent xml:id="a"><ttm:name>Ann</ttm:name></ttm:agent></metadata></head><body><div>
 * <p begin="00:00:03.000" end="00:00:09.000" ttm:agent="a">Hello,<br/>shall we?</p></div></body></tt>
 * <transcript><text start="3.0" dur="6.0">Hello</text></transcript>
 * <timedtext format="3"><body><p t="3000" d="6000"><s>Hello</s><s t="200"> there</s></p></body></timedtext>
 * }</pre>
 */
public final class XmlCaptions implements Format {

    private static final Set<String> ROOTS = Set.of("tt", "transcript", "timedtext");
    private static final Pattern OPENING = Pattern.compile("<(?:[?!]|(?:tt|transcript|timedtext)[ >])");
    private static final Map<String, String> OTHERS = Map.of(
            "rss", "a feed of news or podcasts",
            "feed", "a feed of news",
            "svg", "a picture",
            "plist", "a list of settings",
            "annotation_document",
                    "an ELAN document; export its tiers as tab-delimited text with speaker, times and text",
            "project", "a project of a program");

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        String text = source.text().stripLeading();
        boolean xml = text.startsWith("<?xml")
                || text.startsWith("<!DOCTYPE")
                || text.length() > 1 && text.charAt(0) == '<' && Character.isLetter(text.charAt(1));
        return xml ? new Parts().read(text) : Optional.empty();
    }

    /** What is found on the way through one file. */
    private static final class Parts {

        private final Map<String, String> names = new HashMap<>();
        private final List<Spoken> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<String> warnings = new ArrayList<>();
        private String root = "";
        private double tickRate = 1;
        private double frameRate = 30;
        private String agent = "";
        private String around = "";
        private String described = "";
        private boolean naming;
        private boolean saying;
        private long startMs;
        private long endMs;
        private int line;

        Optional<Reading> read(String xml) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            boolean whole = true;
            try {
                XMLStreamReader reader =
                        factory.createXMLStreamReader(new StringReader(xml.replace("&nbsp;", "&#160;")));
                while (reader.hasNext()) {
                    event(reader.next(), reader);
                }
            } catch (XMLStreamException | RuntimeException damaged) {
                // the JDK's reader throws unchecked exceptions at some malformed input
                whole = false;
            }
            say();
            if (!ROOTS.contains(root)) {
                return whole || OPENING.matcher(xml).lookingAt() ? Optional.of(refusal()) : Optional.empty();
            }
            if (!whole) {
                warnings.add("The file is damaged or cut off below line %d; what stands there was not read."
                        .formatted(line));
            }
            return Optional.of(
                    pieces.isEmpty()
                            ? Reading.refused("ttml", "The file holds captions, but nobody says a word in them.")
                            : Captions.reading(
                                    root.equals("tt") ? "ttml" : "youtube-xml", pieces, Spoken.UNTIMED, warnings));
        }

        private void event(int event, XMLStreamReader at) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(at.getLocalName(), at);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(at.getLocalName());
            } else if (saying && at.isCharacters()) {
                text.append(at.getText());
            } else if (naming && at.isCharacters()) {
                names.putIfAbsent(described, at.getText().strip());
            }
        }

        private void start(String element, XMLStreamReader at) {
            if (root.isEmpty()) {
                root = element.toLowerCase(Locale.ROOT);
                tickRate = rate(attribute(at, "tickRate"), 1);
                frameRate = rate(attribute(at, "frameRate"), frameRate);
            }
            String named = attribute(at, "agent");
            switch (element) {
                case "agent" -> described = attribute(at, "id");
                case "name" -> naming = !described.isEmpty();
                case "br" -> text.append(' ');
                case "body", "div" -> around = named.isEmpty() ? around : named;
                case "p", "text" -> {
                    say();
                    saying = true;
                    agent = named.isEmpty() ? around : named;
                    line = at.getLocation().getLineNumber();
                    times(at);
                }
                default -> inside(named, at);
            }
        }

        /** Parts of a paragraph: words that nothing parts, another speaker, times where the paragraph has none. */
        private void inside(String named, XMLStreamReader at) {
            if (!saying) {
                return;
            }
            boolean other = !named.isEmpty() && !named.equals(agent);
            if (other) {
                say();
                saying = true;
                agent = named;
            }
            text.append(attribute(at, "unit").matches("word|sentence") ? " " : "");
            if (startMs == Spoken.UNTIMED || other && !attribute(at, "begin").isEmpty()) {
                times(at);
            }
        }

        private void times(XMLStreamReader at) {
            boolean ms = !attribute(at, "t").isEmpty();
            startMs = ms ? TimeText.ms(attribute(at, "t"), 1) : ms(attribute(at, "begin") + attribute(at, "start"));
            endMs = ms(attribute(at, "end"));
            long lastsMs = ms ? TimeText.ms(attribute(at, "d"), 1) : ms(attribute(at, "dur"));
            endMs = endMs < 0 && startMs >= 0 && lastsMs >= 0 ? startMs + lastsMs : endMs;
        }

        private void end(String element) {
            switch (element) {
                case "agent" -> described = "";
                case "name" -> naming = false;
                case "p", "text" -> say();
                default -> {}
            }
        }

        private void say() {
            String said = text.toString().replaceAll("\\s+", " ").strip();
            text.setLength(0);
            if (saying && !said.isEmpty()) {
                String speaker = Stream.of(agent.strip().split("\\s+", -1))
                        .map(id -> names.getOrDefault(id, id))
                        .collect(Collectors.joining(" and "));
                pieces.add(new Spoken(speaker, startMs, endMs, said, Math.max(1, line)));
            }
            saying = false;
        }

        private long ms(String time) {
            if (time.endsWith("t") || time.endsWith("f")) {
                double rate = time.endsWith("t") ? tickRate : frameRate;
                return TimeText.ms(time.substring(0, time.length() - 1), 1000 / rate);
            }
            return TimeText.ms(time, 1000);
        }

        private Reading refusal() {
            String kind = OTHERS.getOrDefault(root, "");
            return Reading.refused(
                    "xml",
                    "The file is XML%s, not a transcript%s. Export the transcript as .vtt, .srt, .txt or .docx."
                            .formatted(
                                    root.isEmpty() ? "" : " (<" + root + ">)", kind.isEmpty() ? "" : " but " + kind));
        }

        private static double rate(String told, double usual) {
            return told.matches("\\d{1,9}") && Double.parseDouble(told) > 0 ? Double.parseDouble(told) : usual;
        }

        private static String attribute(XMLStreamReader at, String name) {
            for (int i = 0; i < at.getAttributeCount(); i++) {
                if (at.getAttributeLocalName(i).equals(name)) {
                    return at.getAttributeValue(i);
                }
            }
            return "";
        }
    }
}
