package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.generate.prompt.PromptText;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nothing is claimed that a transcript cannot show: looks, gestures, the sound of a voice. */
public final class GestureCheck implements Check {

    private static final Pattern UNSEEN = anyOf("unseen.txt");

    /** The phrases of a list, one a line. */
    static Pattern anyOf(String list) {
        return Pattern.compile(
                "\\b(?:"
                        + Arrays.stream(PromptText.resource(list).split("\n", -1))
                                .map(String::strip)
                                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                                .map(phrase -> phrase.replace(" ", "[ -]"))
                                .collect(Collectors.joining("|"))
                        + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        for (Part.Text text : part.texts()) {
            Matcher unseen = UNSEEN.matcher(text.text());
            while (unseen.find()) {
                String phrase = unseen.group();
                // Whoever talks about smiles may be answered about smiles.
                if (!ground.words().contains(phrase.toLowerCase(Locale.ROOT))) {
                    found.fault(
                            text.bullet(),
                            "\"%s\" cannot be seen in a transcript; speak of words only".formatted(phrase));
                    break;
                }
            }
        }
        return part;
    }
}
