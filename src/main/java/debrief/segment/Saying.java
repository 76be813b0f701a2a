package debrief.segment;

import static debrief.segment.QuestionWords.ACKNOWLEDGEMENT;
import static debrief.segment.QuestionWords.AUXILIARIES;
import static debrief.segment.QuestionWords.INTERROGATIVES;
import static debrief.segment.QuestionWords.OPENERS;
import static debrief.segment.QuestionWords.PROMPTS;
import static debrief.segment.QuestionWords.SUBJECTS;

import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence, and whether it asks. Words are told by their place in the text.
 *
 * @param first its first word
 * @param behind the place behind its last word
 * @param body where it begins after "so", "okay", "well" …; {@code behind} when it is nothing else
 * @param asks it wants an answer: a question, or a request
 */
record Saying(Sentence sentence, Text text, int first, int behind, int body, boolean asks) {

    /** A text of so many words without a full stop or a comma has no punctuation at all: a recogniser wrote it. */
    private static final int UNPUNCTUATED = 12;

    /** What somebody did about trouble; most other such words end in "ed". */
    private static final Set<String> PAST = Set.of(
            "had", "met", "found", "hit", "ran", "dealt", "overcame", "went", "got", "saw", "fought", "broke", "made");

    /** "You know what I mean?" and a word or two. */
    private static final int SHORT_TAG = 7;

    static List<Saying> of(Text text) {
        return text.sentences().stream().map(Saying::of).toList();
    }

    static Saying of(Sentence sentence) {
        Saying said = new Saying(
                sentence, sentence.text(), sentence.first(), sentence.behind(), body(sentence), sentence.isMarked());
        boolean asks = sentence.isMarked() ? !said.isTag() : said.requests();
        return asks == said.asks ? said : new Saying(sentence, said.text, said.first, said.behind, said.body, asks);
    }

    private static int body(Sentence sentence) {
        int body = sentence.first();
        while (body < sentence.behind() && OPENERS.has(sentence.text().folded(body))) {
            body++;
        }
        return body;
    }

    int size() {
        return behind - first;
    }

    /** Whether a list has one of the words. */
    boolean hasAny(Set<String> words) {
        for (int at = first; at < behind; at++) {
            if (words.contains(text.folded(at))) {
                return true;
            }
        }
        return false;
    }

    /** How many words the longest phrase has that stands here; 0 for none. */
    int at(Phrases phrases, int at) {
        return phrases.at(text, at, behind, at == body);
    }

    /** The same for a place where a clause begins. */
    int opening(Phrases phrases, int at) {
        return at < behind ? phrases.at(text, at, behind, true) : 0;
    }

    boolean has(Phrases phrases) {
        for (int at = first; at < behind; at++) {
            if (at(phrases, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The lengths of the phrases in it, squared, so that the more specific ones count more. */
    int weight(Phrases phrases) {
        int weight = 0;
        for (int at = first; at < behind; at++) {
            int length = at(phrases, at);
            weight += length * length;
            at += Math.max(0, length - 1);
        }
        return weight;
    }

    /** "An outage you had", "the hardest problem that your team solved": a thing that went wrong, and who had it. */
    boolean isOfTrouble() {
        for (int at = first; at + 2 < behind; at++) {
            if (QuestionWords.TROUBLES.has(text.folded(at))) {
                int who = text.is(at + 1, "that") || text.is(at + 1, "which") ? at + 2 : at + 1;
                int did = who + 1 < behind && text.is(who, "your") ? who + 2 : who + 1;
                boolean yours = text.is(who, "you") || text.is(who, "your") || text.is(who, "we");
                if (yours
                        && did < behind
                        && (PAST.contains(text.folded(did)) || text.folded(did).endsWith("ed"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place behind the last of the phrases; its first word when there is none. */
    int behindLast(Phrases phrases) {
        int from = first;
        for (int at = first; at < behind; at++) {
            from = Math.max(from, at(phrases, at) > 0 ? at + at(phrases, at) : from);
        }
        return from;
    }

    /** Without full stops the sentence goes on behind the last of the phrases, and asks something there. */
    boolean asksBehind(Phrases phrases) {
        int from = behindLast(phrases);
        boolean goesOn = size() >= UNPUNCTUATED && text.isUnbroken(first, behind) && from > first && from < behind;
        int body = from;
        while (body < behind && OPENERS.has(text.folded(body))) {
            body++;
        }
        if (!goesOn || !Manner.hasContent(this, body)) {
            return false;
        }
        boolean verb = IntStream.range(body, behind - 1)
                .anyMatch(at -> INTERROGATIVES.has(text.folded(at)) && AUXILIARIES.has(text.folded(at + 1)));
        return verb || new Saying(sentence, text, from, behind, body, false).requests();
    }

    /** A comma or a dash ends a clause after this word. */
    boolean comma(int at) {
        return at + 1 < behind && text.gap(at + 1).isAtLeast(Gap.CLAUSE);
    }

    /** "Right?" and "This is the old machine, okay?" want a nod and no answer. */
    private boolean isTag() {
        if (body == behind || size() <= SHORT_TAG && opening(QuestionWords.TAGS, first) > 0) {
            return true;
        }
        int last = behind - 1;
        boolean question = INTERROGATIVES.has(text.folded(body)) || AUXILIARIES.has(text.folded(body));
        return !question && last > first && comma(last - 1) && OPENERS.has(text.folded(last));
    }

    /** "It was a success, was it not?" wants a yes. */
    boolean endsInTag() {
        int not = behind - 2;
        int verb = not > first && text.is(not, "not") ? not - 1 : not;
        return verb > body && comma(verb - 1) && AUXILIARIES.has(text.folded(verb));
    }

    /** Without a question mark: "Tell me …", "what do you …", at the beginning or after a comma. */
    private boolean requests() {
        boolean open = text.isUnbroken(first, behind) && sentence.end() == text.end(behind - 1);
        boolean everywhere = open && size() >= UNPUNCTUATED;
        boolean clause = true;
        for (int at = body; at < behind; at++) {
            // "how do how does a pod": begun again
            boolean again = at - 2 >= body && text.folded(at).equals(text.folded(at - 2));
            clause = at == body || comma(at - 1) || again || clause && OPENERS.has(text.folded(at - 1));
            if (clause && (opening(PROMPTS, at) > 0 || isQuestion(at, SUBJECTS) || open && asksWhatIs(at))) {
                return true;
            }
            if (everywhere && (opening(PROMPTS, at) > 1 || isQuestion(at, Set.of("you")))) {
                return true;
            }
        }
        return false;
    }

    /** "do you", "is the", "what do you", "what changes would": the verb before the person; "which is a good start" judges. */
    private boolean isQuestion(int at, Set<String> subjects) {
        if (text.is(at, "which") && at + 1 < behind && AUXILIARIES.has(text.folded(at + 1))) {
            return false;
        }
        if (AUXILIARIES.has(text.folded(at))) {
            return at + 1 < behind && subjects.contains(text.folded(at + 1)) && !isWish(at);
        }
        if (!INTERROGATIVES.has(text.folded(at))) {
            return false;
        }
        for (int i = at + 1; i <= at + 2 && i + 1 < behind; i++) {
            if (AUXILIARIES.has(text.folded(i)) && subjects.contains(text.folded(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "what are probes": where nobody set a full stop, it hardly states anything. */
    private boolean asksWhatIs(int at) {
        return at + 2 < behind && text.is(at, "what") && (text.is(at + 1, "is") || text.is(at + 1, "are"));
    }

    /** "Have a good day" is none. */
    private boolean isWish(int verb) {
        return text.is(verb, "have") && List.of("a", "an", "the").contains(text.folded(verb + 1));
    }

    /** It only reacts: "Great, thank you.", "That sounds impressive." */
    boolean isReaction() {
        if (asks) {
            return false;
        }
        for (int at = first; at < behind; at++) {
            if (QuestionWords.isContent(text, at) && !ACKNOWLEDGEMENT.has(text.folded(at))) {
                return false;
            }
        }
        return true;
    }
}
