package debrief.report;

import debrief.model.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes what kind of question this is. Only a proposal: a person corrects it in analysis.yaml. */
final class Kinds {

    /** Asked in this order, the title before the question: a reason for leaving a role is no talk about experience. */
    private static final List<Map.Entry<Kind, Pattern>> WORDS = List.of(
            words(
                    Kind.INTRODUCTION,
                    "about yourself|introduce yourself|self introduction|through your (resume|cv|background)"),
            words(Kind.GREETING, "greetings?|hello|nice to meet|good (morning|afternoon|evening)|small ?talk"),
            words(
                    Kind.CANDIDATE_QUESTION,
                    "any questions|questions? (for|to) (me|us|the (interviewer|team|company))|your questions"),
            words(
                    Kind.LOGISTICS,
                    "notice period|salary|compensation|availability|start date|relocat\\w+|visa|shifts?|work remotely"),
            words(
                    Kind.MOTIVATION,
                    "(why|reasons?)\\b.* leav\\w+|why\\b.* (join|apply|want|us|this (company|role|job))|motivat\\w+"),
            words(Kind.PLANS, "plans?|goals?|(five|ten|5|10) years|see yourself|career path"),
            words(Kind.PUSHBACK, "justif\\w+|push ?back|are you sure|convince|do you really|really need"),
            words(
                    Kind.BEHAVIOURAL,
                    "leader\\w*|conflict|strengths?|weakness(es)?|mistakes?|fail(ure|ed)|disagree\\w*|a time"
                            + " (when|you)|deadline|mentor\\w*|feedback|pressure"),
            words(Kind.DESIGN, "(system )?design\\w*|architect\\w*|how would you build"),
            words(
                    Kind.TECHNICAL,
                    "technical|queues?|databases?|apis?|cach\\w+|concurren\\w+|threads?|messages?|errors?|index\\w*"),
            words(
                    Kind.EXPERIENCE,
                    "experience|current (role|job|company|position)|responsib\\w+|your role|projects?|team"),
            words(Kind.CLOSING, "closing|thank(s| you)|wrap ?(ping )?up|goodbye|farewell"));

    private Kinds() {}

    static Kind propose(String title, String question) {
        return find(title).or(() -> find(question)).orElse(Kind.TECHNICAL);
    }

    private static Optional<Kind> find(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return WORDS.stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map.Entry<Kind, Pattern> words(Kind kind, String alternatives) {
        return Map.entry(kind, Pattern.compile("\\b(?:" + alternatives + ")\\b"));
    }
}
