package debrief.segment;

import static debrief.segment.QuestionWords.AUXILIARIES;
import static debrief.segment.QuestionWords.INTERROGATIVES;
import static debrief.segment.QuestionWords.PROMPTS;
import static debrief.segment.QuestionWords.STORY_REQUESTS;

import debrief.model.Kind;
import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A heading for an exchange: what its main question asks for, in the interviewer's own words, cut at a clause. */
public final class Titles {

    private static final int LONGEST = 60;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 8;

    /** A question of two words more is left whole. */
    private static final int WHOLE = 10;

    /** And so many letters. */
    private static final int SHORT = 50;

    private static final String ELLIPSIS = "…";

    private static final Phrases LEADS = QuestionWords.list("title-leads");

    /** What leads in even without a comma. */
    private static final Set<String> EMPTY =
            Set.of("so", "and", "okay", "ok", "well", "alright", "but", "then", "yeah");

    /** A clause that begins so tells more of something. */
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "when", "where");

    private Titles() {}

    /** What an exchange of this kind is called; small talk and goodbyes are alike everywhere. */
    static String of(Kind kind, Text question) {
        String fixed = fixed(kind);
        return fixed.isEmpty() ? of(question) : fixed;
    }

    private static String fixed(Kind kind) {
        return switch (kind) {
            case GREETING -> "Greeting";
            case INTRODUCTION -> "Introduction";
            case CLOSING -> "Goodbye";
            case CANDIDATE_QUESTION -> "Questions to the interviewer";
            case EXPERIENCE, BEHAVIOURAL, TECHNICAL, DESIGN, PUSHBACK, MOTIVATION, PLANS, LOGISTICS -> "";
        };
    }

    /**
     * At most 60 characters, and no word that was not said; empty for an empty text.
     *
     * @param question what the interviewer said, without the candidate's notes
     */
    public static String of(Text question) {
        Text text = MainSentence.of(question);
        int from = begin(text);
        return shorten(text, from, end(text, from));
    }

    /**
     * The words of the title that may stand in an address: addresses are not renamed, so no word with a capital stays but those
     * of the trade.
     *
     * @param names words of names, folded
     */
    static String address(Kind kind, Text question, Set<String> names) {
        if (!fixed(kind).isEmpty()) {
            return kind.key();
        }
        Text text = MainSentence.of(question);
        int from = begin(text);
        int to = Math.min(end(text, from), from + WHOLE);
        StringBuilder words = new StringBuilder();
        boolean says = false;
        boolean whole = true;
        for (int at = from; at < to; at++) {
            if (names.contains(text.folded(at)) || text.isCapital(at) && !isOrdinary(text, at)) {
                whole = false;
                continue;
            }
            boolean joined = at > 0 && text.gap(at) == Gap.JOINED;
            words.append(joined ? text.source().substring(text.end(at - 1), text.start(at)) : " ")
                    .append(text.raw(at));
            says |= QuestionWords.isContent(text, at);
        }
        return says || whole && to - from >= FEWEST_WORDS ? words.toString() : kind.key();
    }

    private static boolean isOrdinary(Text text, int at) {
        return !QuestionWords.isContent(text, at)
                || KindWords.isOfTheTrade(text.folded(at))
                || PROMPTS.at(text, at) > 0;
    }

    private static String shorten(Text text, int from, int to) {
        if (text.size() == 0) {
            return "";
        }
        String source = text.source();
        int end = to == text.size() ? source.length() : text.end(to - 1);
        String title = source.substring(text.start(text.head(from)), end);
        for (String mark : List.of("`", "\"")) {
            title = (title.length() - title.replace(mark, "").length()) % 2 == 0 ? title : title.replace(mark, "");
        }
        title = title.replaceAll(asks(text, from) ? "[.,;:\\s]+$" : "[.,;:?\\s]+$", "");
        title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        if (title.length() <= LONGEST) {
            return title;
        }
        int blank = title.lastIndexOf(' ', LONGEST - ELLIPSIS.length());
        int cut = blank > 0 ? blank : LONGEST - ELLIPSIS.length();
        return title.substring(0, cut).replaceAll("[\\p{P}\\s]+$", "") + ELLIPSIS;
    }

    /** "Is it …", "how is it …", and not "how it is". */
    private static boolean asks(Text text, int from) {
        int end = Math.min(text.size(), from + MOST_WORDS);
        return AUXILIARIES.has(text.folded(from))
                || INTERROGATIVES.has(text.folded(from))
                        && from + 1 < end
                        && !QuestionWords.SUBJECTS.contains(text.folded(from + 1))
                        && IntStream.range(from + 1, end).anyMatch(at -> AUXILIARIES.has(text.folded(at)));
    }

    /** Behind "okay, so can you tell me about", unless hardly anything is left then; of a long one the clause that asks. */
    private static int begin(Text text) {
        int from = behindFalseStart(text, behindLeads(text, 0));
        if (from + 1 < text.size()
                && text.isCapital(from)
                && text.gap(from + 1).isAtLeast(Gap.CLAUSE)
                && opens(text, from + 1)) {
            // "Ines, what brought you here?"
            from = behindLeads(text, from + 1);
        }
        if (isShort(text, from)) {
            return from;
        }
        for (int at = from + 1; at < text.size() && !opens(text, from); at++) {
            // nobody set a full stop before "so tell me about"
            if (text.isUnbroken(from, at)
                    && (STORY_REQUESTS.at(text, at) > 0 || QuestionWords.TASKS.at(text, at) > 1)) {
                return behindLeads(text, at);
            }
        }
        int clause = from + 1;
        while (clause < text.size()
                && !(text.gap(clause).isAtLeast(Gap.CLAUSE)
                        && opens(text, clause)
                        && !RELATIVE.contains(text.folded(clause)))) {
            clause++;
        }
        int asking = from;
        while (asking < text.size() && !isAsked(text, asking)) {
            asking++;
        }
        if (asking > from && text.size() - asking >= FEWEST_WORDS && PROMPTS.at(text, from, text.size(), true) > 0) {
            return asking;
        }
        boolean asked = opens(text, from);
        from = asked || text.size() - clause < FEWEST_WORDS ? from : behindLeads(text, clause);
        boolean what = text.size() - from > WHOLE - 1
                && text.is(from, "what")
                && AUXILIARIES.has(text.folded(from + 1))
                && text.is(from + 2, "the");
        return what ? from + 2 : from;
    }

    /** "how do how does a pod", "what do you what is": begun again. */
    private static int behindFalseStart(Text text, int from) {
        for (int at = from + 1; at < Math.min(from + 1 + FEWEST_WORDS, text.size() - 1); at++) {
            if (QuestionWords.isContent(text, at - 1)) {
                break;
            }
            boolean verb = AUXILIARIES.has(text.folded(at + 1));
            if (INTERROGATIVES.has(text.folded(at)) && (verb || isAsked(text, at))) {
                return at;
            }
        }
        return from;
    }

    /** "what do you think", "which ships do you", in the midst of a sentence that begins with something else. */
    private static boolean isAsked(Text text, int at) {
        for (int verb = at + 1; verb <= at + 2 && verb + 1 < text.size(); verb++) {
            if (AUXILIARIES.has(text.folded(verb)) && text.is(verb + 1, "you")) {
                return INTERROGATIVES.has(text.folded(at));
            }
        }
        return false;
    }

    private static boolean opens(Text text, int at) {
        return INTERROGATIVES.has(text.folded(at))
                || PROMPTS.at(text, at, text.size(), true) > 0
                || AUXILIARIES.has(text.folded(at))
                        && at + 1 < text.size()
                        && QuestionWords.SUBJECTS.contains(text.folded(at + 1));
    }

    private static int behindLeads(Text text, int start) {
        int from = start;
        int at = start;
        while (at < text.size()) {
            int lead = LEADS.at(text, at, text.size(), true);
            if (lead == 0 || at + lead < text.size() && isWord(text, at + lead) && !leadsOn(text, at + lead)) {
                break;
            }
            // "would you test it" keeps its verb
            boolean asks = lead == 2 && AUXILIARIES.has(text.folded(at));
            at += lead;
            boolean opener = QuestionWords.OPENERS.has(text.folded(at - 1)) && at < text.size();
            boolean thing = text.is(at - 1, "have") && text.size() - at == FEWEST_WORDS - 1;
            if (!asks && (text.size() - at >= FEWEST_WORDS || opener || thing)) {
                from = at;
            }
        }
        return from;
    }

    /** "No worries tell me …", "right and how …". */
    private static boolean leadsOn(Text text, int at) {
        return LEADS.at(text, at, text.size(), true) > 0 || opens(text, at);
    }

    /** "Good morning" is no "Good, …". */
    private static boolean isWord(Text text, int behind) {
        String last = text.folded(behind - 1);
        return QuestionWords.ACKNOWLEDGEMENT.has(last)
                && !EMPTY.contains(last)
                && !text.gap(behind).isAtLeast(Gap.CLAUSE);
    }

    private static boolean isShort(Text text, int from) {
        return text.size() - from <= WHOLE || text.source().length() - text.start(from) <= SHORT;
    }

    private static int end(Text text, int from) {
        return isShort(text, from) ? text.size() : TitleEnd.of(text, from);
    }
}
