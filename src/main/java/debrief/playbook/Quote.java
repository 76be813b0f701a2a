package debrief.playbook;

import debrief.model.Point.Evidence;

/**
 * Words of a turn, to be quoted in a bullet.
 *
 * @param words as they stand in the sentence, character by character
 */
record Quote(Sentence sentence, String words) {

    /** For Markdown, in quotation marks, on one line. */
    String shown() {
        boolean odd = words.chars().filter(c -> c == '"').count() % 2 == 1;
        return "\u201C" + plain(odd ? words.replace("\"", "") : words) + (isCut() ? " \u2026" : "") + "\u201D";
    }

    /** The clause goes on after the last word. */
    private boolean isCut() {
        int end = sentence.text().indexOf(words) + words.length();
        return end < sentence.text().length()
                && Character.isWhitespace(sentence.text().charAt(end));
    }

    Evidence evidence() {
        return sentence.evidence(words);
    }

    /** On one line, and no sign in it means anything to Markdown. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        boolean gap = false;
        for (char c : words.strip().toCharArray()) {
            if (Character.isWhitespace(c)) {
                gap = true;
            } else {
                plain.append(gap ? " " : "")
                        .append("*_`[]\\<".indexOf(c) >= 0 ? "\\" : "")
                        .append(c);
                gap = false;
            }
        }
        return plain.toString();
    }
}
