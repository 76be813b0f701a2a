package debrief.segment;

import static debrief.segment.QuestionWords.AUXILIARIES;
import static debrief.segment.QuestionWords.CONNECTIVES;
import static debrief.segment.QuestionWords.FOLLOW_UPS;
import static debrief.segment.QuestionWords.INTERROGATIVES;
import static debrief.segment.QuestionWords.PROMPTS;
import static debrief.segment.QuestionWords.RECALLS;

import debrief.words.Phrases;
import debrief.words.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a turn asks: by itself, or leaning on what was said before. */
record Manner(List<Saying> sentences) {

    /** A longer question that begins with "how many" or "and" brings its own subject. */
    private static final int SHORT = 12;

    private static final int FRAGMENT = 3;
    private static final int PROBE = 8;

    private static final Set<String> PAST = Set.of("did", "was", "were", "had");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEING = Set.of("is", "are", "does");
    private static final Set<String> PERSONS = Set.of("you", "your", "we", "our", "i", "me", "my", "yourself");
    private static final Set<String> DOUBT = Set.of("really", "actually", "truly", "surely", "sure");

    /** "What is the last thing that you read?" asks for something else. */
    private static final Set<String> LAST = Set.of("last", "latest", "newest");

    /** For whom and by whom something is made. */
    private static final Set<String> MAKERS =
            Set.of("you", "we", "user", "users", "client", "clients", "customer", "customers");

    private static final Set<String> PRESENT = Set.of("is", "are", "does", "do", "can", "happens");

    private Stream<Saying> questions() {
        return sentences.stream().filter(Saying::asks);
    }

    private boolean first(int longest, Predicate<Saying> question) {
        return questions().limit(1).anyMatch(one -> one.size() <= longest && question.test(one));
    }

    /** Its last sentence asks. */
    boolean endsAsking() {
        return !sentences.isEmpty() && sentences.get(sentences.size() - 1).asks();
    }

    /** Its last sentence is a question; "I look at them, compare two" is none, though "Compare two" is a request. */
    boolean asksBack() {
        if (!endsAsking()) {
            return false;
        }
        Saying last = sentences.get(sentences.size() - 1);
        String first = last.body() < last.behind() ? last.text().folded(last.body()) : "";
        return last.sentence().isMarked() || AUXILIARIES.has(first) || INTERROGATIVES.has(first);
    }

    /** It takes up what was said before: "you said …". */
    boolean recalls() {
        return sentences.stream().anyMatch(one -> one.has(RECALLS));
    }

    /** It sets a task, or a case to think through: something is made in the answer. */
    boolean setsTask() {
        return sentences.stream().anyMatch(one -> one.has(QuestionWords.TASKS));
    }

    /** It asks what something is: "What is a mutex?". */
    boolean defines() {
        return questions().anyMatch(one -> defines(one));
    }

    /** It is short and begins like a question on the answer just given: "how many", "what happens". */
    boolean digs() {
        return first(SHORT, one -> beginsWithin(FOLLOW_UPS, one));
    }

    /** It begins with "but", "or", "what about", or asks why and no more: "Why sorting, and not a set?". */
    boolean connects() {
        return Stream.concat(
                        questions().limit(1),
                        sentences.stream().filter(one -> !one.isReaction()).limit(1))
                .anyMatch(one -> one.size() <= SHORT && beginsWithin(CONNECTIVES, one) && !isWholeWhy(one));
    }

    /** It is short and adds to what was asked: "Apart from that …", "Can you also …". */
    boolean adds() {
        return first(SHORT, one -> one.has(QuestionWords.ADDITIONS) || beginsWithin(QuestionWords.ADDITIONS, one));
    }

    /** It is short and begins with "and". */
    boolean goesOn() {
        return first(SHORT, one -> beginsWithin(QuestionWords.AND, one) && !one.hasAny(LAST));
    }

    /** It asks in a few words how a story went on: "How did your manager react?". */
    boolean probes() {
        return first(
                PROBE,
                one -> INTERROGATIVES.has(one.text().folded(Math.min(one.body(), one.behind() - 1)))
                        && one.hasAny(PAST)
                        && !one.hasAny(LAST));
    }

    /** Its question has no verb of its own near its beginning: "And the cost of that?". */
    boolean isFragment() {
        return questions().limit(1).anyMatch(one -> {
            int end = Math.min(one.behind(), one.body() + FRAGMENT);
            return IntStream.range(one.body(), end)
                    .noneMatch(at -> AUXILIARIES.has(one.text().folded(at)));
        });
    }

    /** Yes or no would answer it. */
    boolean decides() {
        List<Saying> questions = questions().toList();
        Saying last = questions.isEmpty() ? null : questions.get(questions.size() - 1);
        return last != null
                && last.body() < last.behind()
                && (AUXILIARIES.has(last.text().folded(last.body())) || last.endsInTag());
    }

    /** "Can you explain what normalisation is?" wants more than a yes, also of who says "I don't remember". */
    boolean requests() {
        return questions().anyMatch(one -> one.has(QuestionWords.PROMPTS));
    }

    /** It asks what the candidate did: "How did you …", "What have you …". */
    boolean isOfThePast() {
        return questions().anyMatch(one -> one.hasAny(PAST) && one.hasAny(PERSONS));
    }

    /** Yes or no would answer it, and it does not believe what was said: "Can you really do without an index?". */
    boolean doubts() {
        return decides() && questions().anyMatch(one -> one.hasAny(DOUBT));
    }

    /** It asks what is made and how: "How do you show …", "What does the user see?", and not what something is. */
    boolean isOfMaking() {
        return questions()
                .anyMatch(one ->
                        one.hasAny(MAKERS) && !one.hasAny(PAST) && (!defines(one) || one.hasAny(Set.of("does"))));
    }

    /** It asks how things are or would be done, and not what the candidate did: "What is …", "How can you …". */
    boolean isImpersonal() {
        return questions()
                .anyMatch(one -> one.has(QuestionWords.GENERAL) || !one.hasAny(PERSONS) && one.hasAny(PRESENT));
    }

    /** A yes or a no is among its first words. */
    boolean decided(int within) {
        int at = 0;
        for (Saying sentence : sentences) {
            for (int i = sentence.first(); i < sentence.behind(); i++) {
                if (at++ == within) {
                    return false;
                }
                boolean denied =
                        i > sentence.first() && AUXILIARIES.has(sentence.text().folded(i - 1));
                if (QuestionWords.DECISIONS.has(sentence.text().folded(i))
                        || denied && sentence.text().is(i, "not")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Why do we need it" stands alone, "why a cache" does not. */
    private static boolean isWholeWhy(Saying question) {
        Text text = question.text();
        int at = question.body();
        return at + 1 < question.behind() && text.is(at, "why") && AUXILIARIES.has(text.folded(at + 1));
    }

    /** "What is a mutex?", "Explain polymorphism": a word that stands alone is a thing here. */
    static boolean defines(Saying question) {
        return IntStream.range(question.body(), question.behind())
                .anyMatch(at -> (at == question.body() || question.comma(at - 1)) && defines(question, at));
    }

    private static boolean defines(Saying question, int clause) {
        Text text = question.text();
        int at = clause;
        if (at + 2 < question.behind() && INTERROGATIVES.has(text.folded(at))) {
            int thing = at + 3 < question.behind() && ARTICLES.contains(text.folded(at + 2)) ? at + 3 : at + 2;
            return BEING.contains(text.folded(at + 1)) && QuestionWords.isContent(text, thing);
        }
        if (at + 1 < question.behind() && AUXILIARIES.has(text.folded(at)) && text.is(at + 1, "you")) {
            at += 2;
        }
        return at < question.behind() && question.opening(PROMPTS, at) > 0 && hasContent(question, at + 1);
    }

    static boolean hasContent(Saying sentence, int from) {
        for (int at = from; at < sentence.behind(); at++) {
            if (QuestionWords.isContent(sentence.text(), at)) {
                return true;
            }
        }
        return false;
    }

    /** Before or after the words that lead in: "Okay, and …", "So why …". */
    private static boolean beginsWithin(Phrases phrases, Saying question) {
        for (int at = question.first(); at <= question.body() && at < question.behind(); at++) {
            if (question.opening(phrases, at) > 0) {
                return true;
            }
        }
        return false;
    }
}
