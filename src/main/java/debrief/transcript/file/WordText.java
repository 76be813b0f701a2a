package debrief.transcript.file;

/**
 * What a Word file says.
 *
 * @param text a line for each paragraph and line break
 * @param marked the same; a paragraph that is bold as a whole stands between {@code **}
 */
record WordText(String text, String marked) {}
