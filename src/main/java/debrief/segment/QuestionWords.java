package debrief.segment;

import debrief.words.Phrases;
import debrief.words.Text;
import java.util.List;
import java.util.Set;

/** The word lists that the rules share. */
final class QuestionWords {

    static final Phrases ACKNOWLEDGEMENT = list("acknowledgement");
    static final Phrases ADDITIONS = list("additions");
    static final Phrases ANAPHORS = list("anaphors");
    static final Phrases AUXILIARIES = list("auxiliaries");
    static final Phrases CANDIDATE_ASKS = list("candidate-asks");
    static final Phrases CAREERS = list("careers");
    static final Phrases CONNECTIVES = list("connectives");
    static final Phrases COUNTERS = list("counters");
    static final Phrases DECISIONS = list("decisions");
    static final Phrases DETERMINERS = list("determiners");
    static final Phrases FOLLOW_UPS = list("follow-ups");
    static final Phrases GENERAL = list("general");
    static final Phrases HANDOVERS = list("handovers");
    static final Phrases INTERROGATIVES = list("interrogatives");
    static final Phrases LOOK_AHEAD = list("look-ahead");
    static final Phrases OPENERS = list("openers");
    static final Phrases POINTS_BACK = list("points-back");
    static final Phrases PROMPTS = list("prompts");
    static final Phrases RECALLS = list("recalls");
    static final Phrases SITUATIONS = list("situations");
    static final Phrases STOP_WORDS = list("stop-words");
    static final Phrases STORY_REQUESTS = list("story-requests");
    static final Phrases SET_PIECES = list("set-pieces");
    static final Phrases TAGS = list("tags");
    static final Phrases TASKS = list("tasks");
    static final Phrases TRANSITIONS = list("transitions");
    static final Phrases TROUBLES = list("troubles");
    static final Phrases INTERVIEWER_LABELS = list("interviewer-labels");
    static final Phrases CANDIDATE_LABELS = list("candidate-labels");

    /** Whom or what a question is put to; after "do", "is", "would" … they make it a question. */
    static final Set<String> SUBJECTS = Set.of(
            "you", "your", "we", "i", "there", "it", "this", "that", "they", "he", "she", "the", "a", "an", "any");

    static final Phrases AND = Phrases.of(List.of("and"));

    private QuestionWords() {}

    static Phrases list(String name) {
        return Phrases.read(QuestionWords.class, name + ".txt");
    }

    /** Whether a word says something about the subject. */
    static boolean isContent(Text text, int word) {
        return !STOP_WORDS.has(text.folded(word));
    }
}
