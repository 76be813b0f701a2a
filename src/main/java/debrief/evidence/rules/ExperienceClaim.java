package debrief.evidence.rules;

import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence claims that another may contradict.
 *
 * @param reviewed where it stands
 * @param turn the turn that says so; 0 for a suggested answer
 * @param words as they stand there
 * @param about the terms of what it is about
 */
record ExperienceClaim(ReviewedExchange reviewed, int turn, Kind kind, String words, Set<String> about)
        implements Stated {

    /** What sort of claim. */
    enum Kind {
        /** The speaker knows it, did it, or cares for it. */
        FOR,
        /** The speaker does not know it or never did it. */
        AGAINST
    }

    /** Words that are about everything. */
    private static final Set<String> GENERAL = Terms.stems(
            Text.of(
                    "experience experiences knowledge team teams project projects company application applications system systems developer developers"
                            + " backend back end web work feature features area areas technology technologies new extensive current data"));

    private static final Pattern AGAINST = Pattern.compile(
            "(?i)\\b(?:(?:do not|don['\u2019]t|does not|did not|didn['\u2019]t|have not|haven['\u2019]t|never)\\s+(?:\\w+\\s+){0,3}?(?:experience|knowledge|know"
                    + "|used|use|work|worked|familiar|touched|built|written|tried)(?:\\s+and\\s+\\w+)?"
                    + "|no\\s+(?:\\w+\\s+){0,2}?(?:experience|knowledge|idea|background)(?:\\s+and\\s+\\w+)?"
                    + "|(?:not|un)\\s?(?:really |very )?familiar)\\s*(?:with|in|of|about|on)?\\s+([\\w+#.&/-]+(?:\\s+[\\w+#.&/-]+){0,3})");

    private static final Pattern FOR = Pattern.compile(
            "(?i)\\b(?:(?:passionate|enthusiastic) about|expert(?:ise)? (?:in|with)|proficient (?:in|with)|experienced (?:in|with)|speciali[sz](?:e|ed|ing) in"
                    + "|(?:strong|deep|solid|extensive|hands-on|years of|good|much|lots of|a lot of) (?:\\w+ )?(?:experience|knowledge) (?:in|with|of|on)"
                    + "|I(?: have|['\u2019]ve)? (?:used|worked with|built|introduced|implemented|designed|deployed|led|developed)"
                    + "|I know)\\s+([\\w+#.&/-]+(?:\\s+[\\w+#.&/-]+){0,3})");

    /** The other way round: "AI, which is an area I'm passionate about". */
    private static final Pattern CARED_FOR = Pattern.compile(
            "(?i),?\\s(?:which|that) (?:is|are) (?:\\w+ ){0,3}?(?:I['\u2019]m|I am) (?:\\w+ )?(?:passionate|enthusiastic) about");

    private static final int BEFORE = 4;

    private static final Pattern TRIED =
            Pattern.compile("(?i)\\b(?:try|trying|tried|want|wanted|plan|hope|hoping|would|could|if)\\b[^.]*$");

    static List<ExperienceClaim> in(Text text, ReviewedExchange reviewed, int turn) {
        List<ExperienceClaim> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            String raw = sentence.raw();
            Set<String> denied = new LinkedHashSet<>();
            Matcher against = AGAINST.matcher(raw);
            while (against.find()) {
                Set<String> about = stems(sentence, against.start(1), against.end(1));
                denied.addAll(about);
                add(found, reviewed, turn, Kind.AGAINST, against.group(), about);
            }
            Matcher matcher = FOR.matcher(raw);
            while (matcher.find()) {
                Set<String> about = stems(sentence, matcher.start(1), matcher.end(1));
                claim(found, reviewed, turn, raw, matcher.start(), matcher.end(), about, denied);
            }
            Matcher cared = CARED_FOR.matcher(raw);
            if (cared.find()) {
                int behind = text.wordAt(sentence.start() + cared.start());
                int first = Math.max(sentence.first(), behind - BEFORE);
                int from = text.start(first) - sentence.start();
                claim(found, reviewed, turn, raw, from, cared.end(), Terms.stems(text, first, behind), denied);
            }
        }
        return found;
    }

    /** Those from one place in the sentence to another. */
    private static Set<String> stems(Sentence sentence, int from, int to) {
        Text text = sentence.text();
        return Terms.stems(text, text.wordAt(sentence.start() + from), text.wordAt(sentence.start() + to));
    }

    private static void claim(
            List<ExperienceClaim> found,
            ReviewedExchange reviewed,
            int turn,
            String sentence,
            int from,
            int to,
            Set<String> about,
            Set<String> denied) {
        boolean supposed = TRIED.matcher(sentence.substring(0, from)).find();
        if (!supposed && about.stream().noneMatch(denied::contains)) {
            add(found, reviewed, turn, Kind.FOR, sentence.substring(from, to), about);
        }
    }

    private static void add(
            List<ExperienceClaim> found,
            ReviewedExchange reviewed,
            int turn,
            Kind kind,
            String words,
            Set<String> about) {
        about.removeAll(GENERAL);
        if (!about.isEmpty()) {
            found.add(new ExperienceClaim(reviewed, turn, kind, words.strip(), about));
        }
    }
}
