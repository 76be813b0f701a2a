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
        return "\u201C" + plain(words) + "\u201D";
    }

    Evidence evidence() {
        return sentence.evidence(words);
    }

    /** On one line, and no sign in it means anything to Markdown. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (char c : words.strip().replaceAll("\\s+", " ").toCharArray()) {
            plain.append("*_`[]\\<".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return plain.toString();
    }
}
