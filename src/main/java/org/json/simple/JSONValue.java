package org.json.simple;

/** What a header in braces is to JBake. To a page it is text as any other. */
public final class JSONValue {

    private JSONValue() {}

    public static Object parse(String value) {
        return value;
    }
}
