package debrief.segment;

import debrief.model.Kind;
import debrief.words.Phrases;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sort of question a turn asks, by the phrases in it. */
public final class KindWords {

    /** Where two kinds weigh the same the earlier one wins: the narrower question. */
    private static final List<Kind> NARROW_FIRST = List.of(
            Kind.CANDIDATE_QUESTION,
            Kind.INTRODUCTION,
            Kind.MOTIVATION,
            Kind.PLANS,
            Kind.PUSHBACK,
            Kind.BEHAVIOURAL,
            Kind.LOGISTICS,
            Kind.DESIGN,
            Kind.EXPERIENCE,
            Kind.TECHNICAL);

    /** Questions that every interviewer knows by heart and that begin an exchange by themselves. */
    private static final List<Kind> SET_PIECES = List.of(
            Kind.CANDIDATE_QUESTION, Kind.INTRODUCTION, Kind.MOTIVATION, Kind.PLANS, Kind.BEHAVIOURAL, Kind.LOGISTICS);

    /** A phrase of three words; shorter ones turn up by chance. */
    private static final int SET_PHRASE = 9;

    /** A phrase of four words, or two phrases. */
    private static final int LONG_GOODBYE = 16;

    /** One word of the trade in so many words makes an answer technical. */
    private static final int TECHNICAL_DENSITY = 50;

    private static final Map<Kind, Phrases> PHRASES = read();
    private static final Map<Kind, Phrases> TITLES = titles();

    private KindWords() {}

    private static Map<Kind, Phrases> read() {
        Map<Kind, Phrases> phrases = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            // Without a list a kind is one that only a person or a model finds.
            if (KindWords.class.getResource(kind.key() + ".txt") != null) {
                phrases.put(kind, QuestionWords.list(kind.key()));
            }
        }
        return phrases;
    }

    private static Map<Kind, Phrases> titles() {
        Map<Kind, Phrases> titles = new LinkedHashMap<>();
        for (String line : WordList.read(KindWords.class, "titles.txt")) {
            String[] kind = line.split(": ", 2);
            titles.put(
                    Kind.valueOf(kind[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                    Phrases.of(List.of(kind[1].split(", ", -1))));
        }
        return titles;
    }

    /** A term of computing, by itself. */
    static boolean isOfTheTrade(String folded) {
        return PHRASES.getOrDefault(Kind.TECHNICAL, Phrases.NONE).has(folded);
    }

    private static int weight(Kind kind, List<Saying> sentences) {
        Phrases phrases = PHRASES.getOrDefault(kind, Phrases.NONE);
        return sentences.stream()
                .mapToInt(one -> one.weight(phrases) + (kind == Kind.BEHAVIOURAL && one.isOfTrouble() ? SET_PHRASE : 0))
                .sum();
    }

    /** Something of this kind is said in the turn. */
    static boolean touches(Kind kind, Utterance utterance) {
        Phrases phrases = PHRASES.getOrDefault(kind, Phrases.NONE);
        return utterance.sentences().stream().anyMatch(one -> one.has(phrases));
    }

    /** All that the turn asks is small talk; without full stops "can you hear me so what is a mutex" goes on to a question. */
    static boolean isSmallTalk(Utterance utterance) {
        Phrases greetings = PHRASES.getOrDefault(Kind.GREETING, Phrases.NONE);
        return utterance.sentences().stream()
                .filter(Saying::asks)
                .allMatch(one -> one.has(greetings) && !one.asksBehind(greetings));
    }

    /** It says goodbye, and not only thanks; "where can people find you?" is part of some. */
    static boolean isGoodbye(Utterance utterance) {
        return weight(Kind.CLOSING, utterance.sentences()) >= (utterance.asks() ? LONG_GOODBYE : SET_PHRASE);
    }

    /** It asks what happened once. */
    static boolean asksForStory(Utterance utterance) {
        return weight(Kind.BEHAVIOURAL, utterance.sentences()) >= SET_PHRASE;
    }

    /** It asks one of the questions that begin an exchange in any interview. */
    static boolean isSetPiece(Utterance utterance) {
        List<Saying> questions = utterance.questions();
        return utterance.asks()
                && (SET_PIECES.stream().anyMatch(kind -> weight(kind, questions) >= SET_PHRASE)
                        || questions.stream().anyMatch(one -> one.has(QuestionWords.SET_PIECES)));
    }

    /** Its words alone say what sort of question it is. */
    static boolean tells(Utterance utterance) {
        return asked(utterance).isPresent();
    }

    /** The kind of a question; of the answer's words when the question alone does not say. */
    static Kind of(Utterance question, List<Saying> answer) {
        Optional<Kind> asked = asked(question);
        boolean situation = question.sentences().stream().anyMatch(one -> one.has(QuestionWords.SITUATIONS));
        if (asked.isPresent() && !(situation && asked.get() == Kind.EXPERIENCE)) {
            return asked.get();
        }
        int words = answer.stream().mapToInt(Saying::size).sum();
        if (question.manner().isImpersonal()
                || question.manner().setsTask() && !situation
                || !question.manner().isOfThePast()
                        && weight(Kind.TECHNICAL, answer) * TECHNICAL_DENSITY >= Math.max(1, words)) {
            return Kind.TECHNICAL;
        }
        return situation ? Kind.BEHAVIOURAL : Kind.EXPERIENCE;
    }

    /** The kind of a question that somebody gave a title; the title says more than the question does. */
    public static Kind of(String title, String question) {
        Text words = Text.of(title);
        return TITLES.entrySet().stream()
                .filter(kind -> kind.getValue().in(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> asked(Utterance.of(Text.spoken(question))))
                .orElse(Kind.TECHNICAL);
    }

    private static Optional<Kind> asked(Utterance turn) {
        return most(turn.questions()).or(() -> most(turn.sentences()));
    }

    private static Optional<Kind> most(List<Saying> question) {
        Kind best = Kind.EXPERIENCE;
        int most = 0;
        for (Kind kind : NARROW_FIRST) {
            int weight = weight(kind, question);
            if (weight > most) {
                most = weight;
                best = kind;
            }
        }
        return most > 0 ? Optional.of(best) : Optional.empty();
    }
}
