package debrief.transcript.file;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** WordprocessingML to lines: {@code <w:p>} and {@code <w:br/>} end a line, {@code <w:t>} has the words. */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();
    private boolean words;
    private int skipped;

    private Paragraphs() {}

    /** Entities and document types are not followed. */
    static String lines(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Paragraphs paragraphs = new Paragraphs();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                paragraphs.event(reader.next(), reader);
            }
            reader.close();
        } catch (RuntimeException malformed) {
            // the JDK's reader throws unchecked exceptions at some malformed input
            throw new XMLStreamException(malformed);
        }
        return paragraphs.text.toString();
    }

    private void event(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (words && skipped == 0 && reader.isCharacters()) {
            text.append(reader.getText());
        }
    }

    private void start(String element) {
        if (skipped > 0 || isSkipped(element)) {
            skipped++;
            return;
        }
        switch (element) {
            case "t" -> words = true;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> words = false;
        }
    }

    private void end(String element) {
        words = false;
        if (skipped > 0) {
            skipped--;
        } else if (element.equals("p")) {
            text.append('\n');
        }
    }

    /**
     * What Word shows twice for old programs, what was moved elsewhere, and settings (a tab stop is a {@code
     * tab} too).
     */
    private static boolean isSkipped(String element) {
        return element.equals("Fallback") || element.equals("moveFrom") || element.equals("pPr");
    }
}
