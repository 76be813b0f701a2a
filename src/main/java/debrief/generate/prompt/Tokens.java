package debrief.generate.prompt;

import debrief.coach.Prompt;
import java.util.function.IntPredicate;

/**
 * How many tokens a text has, near enough for a budget and for cutting to size. Providers' vocabularies differ, and most
 * are not public; what they have in common is that a common word is one token with the blank before it, and a long or
 * foreign one some more. On prompts, replies and talks in English that is within a tenth of what OpenAI's newer models
 * count, in other languages within a third.
 */
public final class Tokens {

    /** What a message costs beyond its text. */
    private static final int FRAME = 4;

    private static final int WHOLE_WORD = 6;
    private static final double FURTHER_LETTER = 0.13;
    private static final double ACCENT = 0.45;
    private static final double MARK = 0.85;
    private static final double NEXT_MARK = 0.5;
    private static final double BREAK = 0.8;
    private static final double SYLLABLE = 0.78;
    private static final double OTHER_LETTER = 0.33;

    private Tokens() {}

    public static int of(String text) {
        double tokens = 0;
        int marksUntil = -1;
        for (int at = 0; at < text.length(); ) {
            int start = at;
            char first = text.charAt(at++);
            if (Character.isWhitespace(first)) {
                at = end(text, at, Character::isWhitespace);
                tokens += at - start > 1 || first != ' ' ? BREAK : 0;
            } else if (isDigit(first)) {
                at = end(text, at, Tokens::isDigit);
                int threes = (at - start + 2) / 3;
                tokens += threes;
            } else if (isLatin(first)) {
                while (at < text.length() && isLatin(text.charAt(at)) && !isHump(text, at)) {
                    at++;
                }
                long accents =
                        text.substring(start, at).chars().filter(c -> c > 0x7f).count();
                tokens += 1 + Math.max(0, at - start - WHOLE_WORD) * FURTHER_LETTER + accents * ACCENT;
            } else if (isSyllable(first)) {
                tokens += SYLLABLE;
            } else if (first >= 0x250) {
                tokens += OTHER_LETTER;
            } else {
                tokens += marksUntil == start ? NEXT_MARK : MARK;
                marksUntil = at;
            }
        }
        return (int) Math.ceil(tokens);
    }

    public static int of(Prompt prompt) {
        int messages = prompt.messages().stream()
                .mapToInt(message -> FRAME + of(message.text()))
                .sum();
        return FRAME + of(prompt.system()) + of(prompt.ground()) + of(prompt.schema()) + messages;
    }

    private static int end(String text, int from, IntPredicate belongs) {
        int at = from;
        while (at < text.length() && belongs.test(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Where the next word of a camelCase begins. */
    private static boolean isHump(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private static boolean isSyllable(int c) {
        return Character.isIdeographic(c) || c >= 0x3040 && c < 0x3100 || c >= 0xac00 && c < 0xd7b0;
    }
}
