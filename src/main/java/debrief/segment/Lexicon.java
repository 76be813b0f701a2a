package debrief.segment;

import java.util.Set;

/** The word lists that the rules share. */
final class Lexicon {

    static final Phrases ACKNOWLEDGEMENT = Phrases.read("acknowledgement");
    static final Phrases ANAPHORS = Phrases.read("anaphors");
    static final Phrases AUXILIARIES = Phrases.read("auxiliaries");
    static final Phrases CANDIDATE_ASKS = Phrases.read("candidate-asks");
    static final Phrases CONNECTIVES = Phrases.read("connectives");
    static final Phrases COUNTERS = Phrases.read("counters");
    static final Phrases DETERMINERS = Phrases.read("determiners");
    static final Phrases FOLLOW_UPS = Phrases.read("follow-ups");
    static final Phrases HANDOVERS = Phrases.read("handovers");
    static final Phrases INTERROGATIVES = Phrases.read("interrogatives");
    static final Phrases LOOK_AHEAD = Phrases.read("look-ahead");
    static final Phrases OPENERS = Phrases.read("openers");
    static final Phrases POINTS_BACK = Phrases.read("points-back");
    static final Phrases PROMPTS = Phrases.read("prompts");
    static final Phrases RECALLS = Phrases.read("recalls");
    static final Phrases STOP_WORDS = Phrases.read("stop-words");
    static final Phrases STORY_REQUESTS = Phrases.read("story-requests");
    static final Phrases TAGS = Phrases.read("tags");
    static final Phrases TRANSITIONS = Phrases.read("transitions");
    static final Phrases INTERVIEWER_LABELS = Phrases.read("interviewer-labels");
    static final Phrases CANDIDATE_LABELS = Phrases.read("candidate-labels");

    /** Whom or what a question is put to; after "do", "is", "would" … they make it a question. */
    static final Set<String> SUBJECTS = Set.of(
            "you", "your", "we", "i", "there", "it", "this", "that", "they", "he", "she", "the", "a", "an", "any");

    private Lexicon() {}

    /** Whether a word says something about the subject. */
    static boolean isContent(Word word) {
        return !STOP_WORDS.has(word);
    }
}
