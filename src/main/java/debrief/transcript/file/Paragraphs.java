package debrief.transcript.file;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * WordprocessingML to lines: {@code <w:p>} and {@code <w:br/>} end a line, {@code <w:t>} has the words. A paragraph that is bold as a
 * whole, or a heading, is remembered as {@code **words**}.
 */
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private int paragraph;
    private boolean bold;
    private boolean heading;
    private boolean plainWords;
    private boolean words;
    private int skipped;

    private Paragraphs() {}

    /** Entities and document types are not followed. */
    static WordText lines(byte[] xml) throws XMLStreamException {
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
        return new WordText(paragraphs.text.toString(), paragraphs.marked.toString());
    }

    private void event(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader.getLocalName(), value(reader));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        } else if (words && skipped == 0 && reader.isCharacters()) {
            text.append(reader.getText());
            plainWords |= !bold && !reader.getText().isBlank();
        }
    }

    private static @Nullable String value(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private void start(String element, @Nullable String value) {
        heading |= element.equals("pStyle") && value != null && value.startsWith("Heading");
        if (skipped > 0 || isSkipped(element)) {
            skipped++;
            return;
        }
        switch (element) {
            case "t" -> words = true;
            case "r" -> bold = false;
            case "b" -> bold = !"0".equals(value) && !"false".equals(value);
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
            endParagraph();
        }
    }

    private void endParagraph() {
        String said = text.substring(paragraph);
        boolean whole = (heading || !plainWords) && !said.isBlank() && said.indexOf('\n') < 0;
        marked.append(whole ? "**" + said.strip() + "**" : said).append('\n');
        text.append('\n');
        paragraph = text.length();
        bold = false;
        heading = false;
        plainWords = false;
    }

    /**
     * What Word shows twice for old programs, what was moved elsewhere, and settings (a tab stop is a {@code
     * tab} too).
     */
    private static boolean isSkipped(String element) {
        return element.equals("Fallback") || element.equals("moveFrom") || element.equals("pPr");
    }
}
