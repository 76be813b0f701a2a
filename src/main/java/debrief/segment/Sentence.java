package debrief.segment;

import static debrief.segment.Lexicon.ACKNOWLEDGEMENT;
import static debrief.segment.Lexicon.AUXILIARIES;
import static debrief.segment.Lexicon.INTERROGATIVES;
import static debrief.segment.Lexicon.OPENERS;
import static debrief.segment.Lexicon.PROMPTS;
import static debrief.segment.Lexicon.SUBJECTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence, and whether it asks.
 *
 * @param text as it was said
 * @param body where it begins after "so", "okay", "well" …; the number of words when it is nothing else
 * @param asks it wants an answer: a question, or a request
 */
record Sentence(String text, List<Word> words, int body, boolean asks) {

    /** A text of so many words without a full stop or a comma has no punctuation at all: a recogniser wrote it. */
    private static final int UNPUNCTUATED = 12;

    /** "You know what I mean?" and a word or two. */
    private static final int SHORT_TAG = 7;

    static List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i)) {
                add(text.substring(from, i + 1), sentences);
                from = i + 1;
            }
        }
        add(text.substring(from), sentences);
        return sentences;
    }

    static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n', '?', '\uFF1F', '\u3002' -> true;
            case '.', '!', '\u2026' -> at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    private static void add(String raw, List<Sentence> sentences) {
        List<Word> words = Word.of(raw);
        if (words.isEmpty()) {
            return;
        }
        int body = body(words);
        boolean mark = raw.indexOf('?') >= 0 || raw.indexOf('\uFF1F') >= 0;
        boolean asks = mark ? !isTag(words, body) : requests(raw, words, body);
        sentences.add(new Sentence(raw.strip(), words, body, asks));
    }

    private static int body(List<Word> words) {
        int body = 0;
        while (body < words.size() && OPENERS.has(words.get(body))) {
            body++;
        }
        return body;
    }

    /** "Right?" and "This is the old machine, okay?" want a nod and no answer. */
    private static boolean isTag(List<Word> words, int body) {
        if (body == words.size() || words.size() <= SHORT_TAG && Lexicon.TAGS.at(words, 0, true) > 0) {
            return true;
        }
        int last = words.size() - 1;
        boolean question = INTERROGATIVES.has(words.get(body)) || AUXILIARIES.has(words.get(body));
        return !question && last > 0 && words.get(last - 1).comma() && OPENERS.has(words.get(last));
    }

    /** Without a question mark: "Tell me …", "what do you …", at the beginning or after a comma. */
    private static boolean requests(String raw, List<Word> words, int body) {
        boolean everywhere = words.size() >= UNPUNCTUATED && raw.indexOf('.') < 0 && raw.indexOf(',') < 0;
        boolean clause = true;
        for (int i = body; i < words.size(); i++) {
            clause = i == body || words.get(i - 1).comma() || clause && OPENERS.has(words.get(i - 1));
            if (clause && (PROMPTS.at(words, i, true) > 0 || isQuestion(words, i, SUBJECTS))) {
                return true;
            }
            if (everywhere && (PROMPTS.at(words, i, true) > 1 || isQuestion(words, i, Set.of("you")))) {
                return true;
            }
        }
        return false;
    }

    /** "do you", "is the", "what do you", "what changes would": the verb before the person. */
    private static boolean isQuestion(List<Word> words, int at, Set<String> subjects) {
        if (AUXILIARIES.has(words.get(at))) {
            return at + 1 < words.size()
                    && subjects.contains(words.get(at + 1).text())
                    && !isWish(words.get(at), words.get(at + 1));
        }
        if (!INTERROGATIVES.has(words.get(at))) {
            return false;
        }
        for (int i = at + 1; i <= at + 2 && i + 1 < words.size(); i++) {
            if (AUXILIARIES.has(words.get(i))
                    && subjects.contains(words.get(i + 1).text())) {
                return true;
            }
        }
        return false;
    }

    /** "Have a good day" is none. */
    private static boolean isWish(Word verb, Word article) {
        return verb.text().equals("have") && List.of("a", "an", "the").contains(article.text());
    }

    /** It only reacts: "Great, thank you.", "That sounds impressive." */
    boolean isReaction() {
        return !asks && words.stream().allMatch(word -> !Lexicon.isContent(word) || ACKNOWLEDGEMENT.has(word));
    }
}
