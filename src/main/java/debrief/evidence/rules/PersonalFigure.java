package debrief.evidence.rules;

import debrief.evidence.reading.ReviewedExchange;
import debrief.words.Amounts;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of which a person has only one: how many they lead today, how many years they have worked in all.
 *
 * @param turn the turn that says so; 0 for a suggested answer
 * @param what {@code team} or {@code years}
 */
record PersonalFigure(ReviewedExchange reviewed, int turn, String what, double value, String words) implements Stated {

    /** Not "led": there may have been other teams before. */
    private static final Pattern TEAM = Pattern.compile(
            "(?i)\\b(?:lead|leading|manage|managing|handle|handling|run|running)\\s+(?:a |the |my |our )?(?:\\w+ )?team of\\s+(?:about |around |over )?([\\w-]+)");

    /** Not "of experience in testing": that may be a part of all. */
    private static final Pattern YEARS = Pattern.compile(
            "(?i)\\b([\\w-]+)\\s+years?(?:['\u2019])?\\s+(?:of )?(?:overall |total |professional |work |working )?experience\\b(?!\\s+(?:in|with|as|on|of|at)\\b)");

    static List<PersonalFigure> in(Text text, ReviewedExchange reviewed, int turn) {
        List<PersonalFigure> held = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            add("team", TEAM, sentence, reviewed, turn, held);
            add("years", YEARS, sentence, reviewed, turn, held);
        }
        return held;
    }

    private static void add(
            String what,
            Pattern pattern,
            Sentence sentence,
            ReviewedExchange reviewed,
            int turn,
            List<PersonalFigure> held) {
        Text text = sentence.text();
        Matcher matcher = pattern.matcher(sentence.raw());
        while (matcher.find()) {
            int first = text.wordAt(sentence.start() + matcher.start(1));
            int behind = text.wordAt(sentence.start() + matcher.end(1));
            Amounts.of(text, first, behind).stream()
                    .filter(amount -> !amount.vague())
                    .findFirst()
                    .ifPresent(amount ->
                            held.add(new PersonalFigure(reviewed, turn, what, amount.value(), matcher.group())));
        }
    }
}
