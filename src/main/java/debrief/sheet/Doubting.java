package debrief.sheet;

import debrief.evidence.reading.Terms;
import debrief.sheet.Doubt.Way;
import debrief.talk.Said;
import debrief.words.Sentence;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells from an interviewer's words whether they doubt, and which words of the answer they mean. */
final class Doubting {

    /** "Are you sure you can hear me?" doubts nothing that was said. */
    private static final Pattern SURE = Pattern.compile(
            "(?i)(?<!how )\\bare you (?:really |quite |absolutely |completely |very |so |100 ?% )?(?:sure|certain|positive)\\b"
                    + "(?! (?:that )?you(?:['\u2019]re)? (?:want|can|have|don|are|aren|need|like|hear|see|okay|ok|ready|fine))[^.?!]*(?:\\?|$)"
                    + "|^\\W*(?:so )?you(?:['\u2019]re| are)? (?:really |quite )?sure\\b[^.?!]*(?:\\?|$)");

    /** "Great. Is that really all?" agrees first. */
    private static final Pattern IS_IT = Pattern.compile(
            "(?i)^\\W*(?:hm+,? |and |but |so )?is that (?:really|actually|always) (?:right|correct|true|so|the case|enough|safe|needed|necessary)\\b[^?]*\\?"
                    + "|\\b(?:is|are) there really (?:no|not|nothing|never)\\b[^?]*\\?"
                    + "|^\\W*(?:hm+,? |and |but |so )?(?:does|will|would|can|is) (?:that|it|this) really\\b[^?]*\\?"
                    + "|\\bdo you really (?:think|believe)\\b[^?]*\\?");

    /** "Can you really drop that?", on words of the answer. */
    private static final Pattern REALLY = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|but|so|and|okay|well)\\b[,.]* )*(?:can|could|do|does|is|are|will|would) (?:\\w+ ){1,3}(?:really|actually)\\b[^?]*\\?");

    private static final Pattern REALLY_ALONE = Pattern.compile("(?i)^\\W*(?:really|seriously|is it|truly)\\W*$");

    /** Alone in its turn: behind a summary of one's own it asks about that. */
    private static final Pattern IS_THAT_RIGHT =
            Pattern.compile("(?i)^\\W*(?:(?:hm+|and|but|so|okay)\\b[,.]* )*is that (?:right|correct|true)\\?\\W*$");

    private static final Pattern OBJECTS = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|and|but|so|okay|well)\\b[,.]? )*(?:does|is|would|wo)n['\u2019]t (?:that|it|this)\\b[^?]*\\?");

    private static final Pattern DISAGREES = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|well|um+|uh+|no|nope|ah|okay|ok|sorry)\\b[,.]? )*(?:not quite\\b|not exactly\\b"
                    + "|that(?:['\u2019]s| is|was| was)(?: not|n['\u2019]t) (?:quite |really |entirely |exactly |actually )?(?:right|correct|true|how (?:it|that) works)"
                    + "|that isn['\u2019]t (?:quite |really |entirely |exactly |actually )?(?:right|correct|true|how (?:it|that) works)"
                    + "|that(?:['\u2019]s| is) (?:wrong|incorrect|a mistake|a common mistake|a misconception)"
                    + "|i don['\u2019]t think (?:that['\u2019]s|that is|this is|so\\b)|i(?:['\u2019]d| would)? (?:have to )?disagree\\b"
                    + "|i(?:['\u2019]m| am) not (?:so |really |quite |entirely )?(?:sure (?:i |that i |if i |whether i )(?:fully |really |quite )?agree|convinced|sure about that|sure that['\u2019]s))");

    private static final Pattern LOOK_UP = Pattern.compile(
            "(?i)\\b(?:i(?:['\u2019]d| would)|you (?:may|might|should|could)(?: want to)?) (?:maybe |really |perhaps )?(?:look|double[- ]?check|check|verify|read)"
                    + " (?:that|this|it)(?: one)?(?: up)?(?: on that| again| once more| afterwards| later)");

    private static final Pattern MOVES_ON = Pattern.compile(
            "(?i)\\b(?:let['\u2019]s|let us|we can|i(?:['\u2019]ll| will)|shall we) (?:(?:just )?(?:move|go|carry|keep) (?:on|going|moving)|continue|leave (?:it|that)|come back|park (?:it|that)|take the next|switch)\\b"
                    + "|\\bmoving on\\b|\\bbut anyway\\b|\\bnext (?:question|one|topic)\\b");

    private static final Pattern AGAIN = Pattern.compile(
            "(?i)^\\W*(?:(?:hm+|well|okay|ok|right|sure|yes|but|no|sorry|yeah)\\b[,.]? )*(?:my question (?:is|was)\\b|what i (?:asked|meant|wanted to know) (?:is|was)\\b"
                    + "|that(?:['\u2019]s| is|was| was)(?: not|n['\u2019]t) (?:quite |really )?(?:what i asked|my question|the question)\\b"
                    + "|(?:but )?that (?:doesn['\u2019]t|didn['\u2019]t) (?:quite |really )?answer (?:my|the) question\\b"
                    + "|(?:so )?let me (?:repeat|rephrase)(?: (?:it|that|the question|my question))?\\b|(?:so )?let me (?:ask|put) (?:it|that|the question) (?:again|differently|another way|once more|in another way|in other words)\\b)");

    /** Where the answer is named back to front, or as less than it was said to be. */
    private static final Pattern CORRECTS = Pattern.compile(
            "(?i)\\b(?:the )?other way a?round\\b|^\\W*(?:i think |but |actually,? |no,? |well,? )*(?:it|that|this|they|those|these)(?:['\u2019]?s|['\u2019]re| is| are| was| were) (?:only|just) (?!\\w+ing\\b|a\\b|an\\b|the\\b|me\\b|you\\b|us\\b|my\\b|for\\b|fine\\b|out of\\b|as\\b|like\\b|about\\b|to\\b|because\\b|so\\b|that\\b|what\\b)[^?]+$");

    /** "Hmm, are these encrypted?": yes or no, on what was said, and not about the candidate. */
    private static final Pattern WONDERS = Pattern.compile(
            "(?i)^\\W*(?:but )?(?:is|are|was|does|do|can|will|would)(?:n['\u2019]t)? (?!you\\b|we\\b|there (?:another|other|any))[^?]*\\?");

    private static final Pattern HUMS = Pattern.compile("(?i)^\\W*h+m+\\b[,.!\u2026 ]*");

    private static final Pattern STOCK = Pattern.compile(
            "(?i)\\b(?:i(?:['\u2019]ve)? (?:hear|heard) (?:that|this)(?: one| answer)? (?:a lot|often|before|every (?:day|week|time)|many times|all the time)"
                    + "|(?:everybody|everyone) (?:says|tells me) (?:that|this)|that['\u2019]?s what (?:everybody|everyone) says"
                    + "|(?:can|could) you (?:give|tell) me a real (?:one|weakness|mistake|failure))\\b");

    private static final Pattern WHO = Pattern.compile(
            "(?i)\\byou (?:said|say|keep saying|kept saying|keep using|used)(?: the word)? (?:a lot of )?[\"'\u2018\u201C]?we\\b[\"'\u2019\u201D,.?!]"
                    + "|\\byou keep saying [\"'\u2018\u201C]?we\\b"
                    + "|^\\W*(?:we,? or (?:just )?you|(?:was (?:that|it) )?you,? or (?:the|your) team)\\b[^?]{0,20}\\?");

    /** "Hmm.", "No, wait.": a sentence that says nothing. */
    private static final Pattern SOUND =
            Pattern.compile("(?i)^\\W*(?:(?:h+m+|well|no|nope|wait|oh|ah|um+|uh+|okay|ok|sorry)\\b\\W*)+$");

    /** The candidate had not heard or not understood: then it is put again for that. */
    private static final Pattern NOT_HEARD = Pattern.compile(
            "(?i)\\?|\\b(?:sorry|pardon|repeat|rephrase|again|hear you|catch that|understand the question|what do you mean|not sure what you mean)\\b");

    private static final Pattern AGREES = Pattern.compile(
            "(?i)^\\W*(?:(?:ah|oh|okay|ok|yeah|hm+|mm-?hm+|well)\\b[,.]? )*(?:yes\\b|yep\\b|right\\b|exactly\\b|correct\\b|true\\b|agreed\\b|perfect\\b|great\\b|good\\b|nice\\b"
                    + "|fair (?:enough|point)\\b|makes sense\\b|that makes sense\\b|absolutely\\b|excellent\\b|sure\\b|cool\\b|now you have it\\b|you['\u2019]re right\\b|that['\u2019]s (?:right|correct|true|it|fine|good|better)\\b)");

    /** "Always safe?" is a doubt; "Kafka Streams?" asks for more. */
    private static final Set<String> STRONG = Set.copyOf(WordList.read(Doubting.class, "strong.txt"));

    private static final Set<String> OPENERS = Set.of("so", "and", "just", "hm", "it", "is", "but");

    private static final int SHORT_TURN = 30;
    private static final int LONGEST_ECHO = 9;
    private static final int SHORT_ANSWER = 14;
    private static final int SURELY_MEANT = 2;

    private Doubting() {}

    /** The turn goes on to something else, so that what follows it is no reply to its doubt. */
    static boolean movesOn(Said turn) {
        return MOVES_ON.matcher(turn.spoken()).find();
    }

    static boolean agrees(String spoken) {
        return AGREES.matcher(spoken).find();
    }

    /**
     * How a sentence doubts the answer before it; null where it does not.
     *
     * @param technical whether the talk is on technology, where "Really?" is more than interest
     */
    static @Nullable Way way(Said answer, Said turn, Sentence sentence, boolean technical) {
        String raw = sentence.raw();
        List<Sentence> before = turn.text().sentences().subList(0, sentence.number());
        boolean opens = before.stream().allMatch(one -> SOUND.matcher(one.raw()).find());
        boolean last = turn.text().sentences().stream()
                .skip(sentence.number() + 1L)
                .allMatch(one -> REALLY_ALONE.matcher(one.raw()).find());
        boolean agreed = agrees(turn.spoken());
        if (turn.text().count() <= SHORT_TURN
                && (SURE.matcher(raw).find()
                        || technical && !agreed && IS_IT.matcher(raw).find()
                        || technical && opens && !agreed && wonders(answer, turn, sentence)
                        || technical
                                && !agreed
                                && REALLY.matcher(raw).find()
                                && shared(answer, Text.of(raw)) >= SURELY_MEANT
                        || technical && IS_THAT_RIGHT.matcher(turn.spoken()).find())) {
            return Way.SURE;
        }
        if (LOOK_UP.matcher(raw).find()) {
            return Way.LOOK_UP;
        }
        if (WHO.matcher(raw).find()) {
            return Way.WHO;
        }
        if (technical && opens && !agreed && !endsAsking(answer) && corrects(sentence)) {
            return Way.DISAGREES;
        }
        if (opens && STOCK.matcher(raw).find()) {
            return Way.STOCK;
        }
        if (technical && opens && !agreed && OBJECTS.matcher(raw).find()) {
            return Way.OBJECTS;
        }
        boolean asked =
                NOT_HEARD.matcher(answer.spoken()).find() && answer.text().count() <= SHORT_ANSWER;
        if (opens && !endsAsking(answer) && DISAGREES.matcher(raw).find()) {
            return Way.DISAGREES;
        }
        if (opens
                && !asked
                && !endsAsking(answer)
                && turn.spoken().contains("?")
                && AGAIN.matcher(raw).find()) {
            return Way.AGAIN;
        }
        return technical && last && isStrong(sentence) && isEcho(answer, sentence) ? Way.ECHO : null;
    }

    /** A hum, and then yes or no on words of the answer. */
    private static boolean wonders(Said answer, Said turn, Sentence sentence) {
        String asked = HUMS.matcher(sentence.raw()).replaceFirst("");
        return HUMS.matcher(turn.spoken()).find()
                && WONDERS.matcher(asked).find()
                && shared(answer, Text.of(asked)) > 0;
    }

    /** Whoever says yes to this takes back what was said. */
    static boolean corrects(Sentence sentence) {
        return CORRECTS.matcher(HUMS.matcher(sentence.raw()).replaceFirst("")).find();
    }

    private static long shared(Said answer, Text asked) {
        Set<String> said = Terms.stems(answer.text());
        return Terms.stems(asked).stream().filter(said::contains).count();
    }

    private static boolean endsAsking(Said said) {
        List<Sentence> sentences = said.text().sentences();
        return !sentences.isEmpty() && sentences.get(sentences.size() - 1).isMarked();
    }

    /** Some of the candidate's own words in a row, with a question mark. */
    static boolean isEcho(Said answer, Sentence sentence) {
        int first = behindOpener(sentence);
        return sentence.isMarked()
                && sentence.behind() - first <= LONGEST_ECHO
                && first < sentence.behind()
                && holds(answer.text(), 0, answer.text().size(), sentence);
    }

    private static int behindOpener(Sentence sentence) {
        int first = sentence.first();
        while (first < sentence.behind() && OPENERS.contains(sentence.text().folded(first))) {
            first++;
        }
        return first;
    }

    /** Words from one to another hold those of an echo, in a row. */
    private static boolean holds(Text text, int from, int to, Sentence echo) {
        String asked = echo.text().folded(behindOpener(echo), echo.behind());
        return (" " + text.folded(from, to) + " ").contains(" " + asked + " ");
    }

    private static boolean isStrong(Sentence sentence) {
        return IntStream.range(behindOpener(sentence), sentence.behind())
                .mapToObj(sentence.text()::folded)
                .anyMatch(STRONG::contains);
    }

    /** The one sentence that shares telling words with the doubt, or all that was said if it is one sentence. */
    static @Nullable Sentence meant(Way way, Said answer, Said turn, Sentence doubt) {
        List<Sentence> sentences = answer.text().sentences();
        if (way == Way.ECHO) {
            return sentences.stream()
                    .filter(sentence -> holds(sentence.text(), sentence.first(), sentence.behind(), doubt))
                    .findFirst()
                    .orElse(null);
        }
        Set<String> stems = Terms.stems(doubt);
        stems.removeAll(Set.of("sure", "certain", "positive"));
        if (stems.isEmpty()) {
            // "In a tree? Are you sure?"
            stems.addAll(Terms.stems(turn.text()));
            stems.removeAll(Set.of("sure", "certain", "positive"));
        }
        List<Sentence> shared = sentences.stream()
                .filter(sentence ->
                        Terms.stems(sentence).stream().filter(stems::contains).count()
                                >= Math.min(SURELY_MEANT, Math.max(1, stems.size())))
                .toList();
        if (shared.size() == 1) {
            return shared.get(0);
        }
        return sentences.size() == 1 ? sentences.get(0) : null;
    }
}
