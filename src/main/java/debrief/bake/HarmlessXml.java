package debrief.bake;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML that a browser only shows: an SVG of shapes and text, or elements that mean nothing to it. All that is not known to be
 * harmless is not.
 */
final class HarmlessXml {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> SHAPES =
            Set.of(("svg g defs symbol use path rect circle ellipse line polyline polygon text"
                            + " tspan title desc linearGradient radialGradient stop clipPath mask marker pattern")
                    .split(" ", -1));

    /** What a style or a colour may fetch is a part of the same drawing. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("url\\(\\s*+['\"]?+(?!#)|(image|image-set|src)\\(|[@\\\\]");

    private HarmlessXml() {}

    static boolean isDrawing(byte[] bytes) {
        return holds(bytes, true);
    }

    /** Such as a search engine's proof of ownership. */
    static boolean isMeaningless(byte[] bytes) {
        return holds(bytes, false);
    }

    private static boolean holds(byte[] bytes, boolean svg) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD,
                            XMLStreamConstants.PROCESSING_INSTRUCTION,
                            XMLStreamConstants.ENTITY_REFERENCE -> {
                        return false;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!(svg ? isShape(xml) : isMeaningless(xml))) {
                            return false;
                        }
                    }
                    default -> {
                        // text, comments and ends do nothing
                    }
                }
            }
            return true;
        } catch (XMLStreamException noXml) {
            return false;
        }
    }

    private static boolean isMeaningless(XMLStreamReader xml) {
        return xml.getNamespaceURI() == null && xml.getNamespaceCount() == 0;
    }

    private static boolean isShape(XMLStreamReader xml) {
        if (!SVG.equals(xml.getNamespaceURI()) || !SHAPES.contains(xml.getLocalName())) {
            return false;
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean leadsOut = name.equals("href") && !value.startsWith("#");
            if (name.startsWith("on") || leadsOut || ELSEWHERE.matcher(value).find()) {
                return false;
            }
        }
        return true;
    }
}
