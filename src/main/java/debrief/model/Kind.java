package debrief.model;

import static debrief.model.Kind.Trait.COURTESY;
import static debrief.model.Kind.Trait.FREE;
import static debrief.model.Kind.Trait.KNOWING;
import static debrief.model.Kind.Trait.MEASURED;
import static debrief.model.Kind.Trait.PERSONAL;
import static debrief.model.Kind.Trait.POINTED;
import static debrief.model.Kind.Trait.PROVED;
import static debrief.model.Kind.Trait.SMALL_TALK;
import static debrief.model.Kind.Trait.STORY;
import static debrief.model.Section.APPROACHES;
import static debrief.model.Section.CHANGES;
import static debrief.model.Section.CLAIMS;
import static debrief.model.Section.ELSEWHERE;
import static debrief.model.Section.EXPECTING;
import static debrief.model.Section.EXPLAINING;
import static debrief.model.Section.FOLLOWUPS;
import static debrief.model.Section.HANDLING;
import static debrief.model.Section.IMPROVEMENTS;
import static debrief.model.Section.ISSUES;
import static debrief.model.Section.PRACTICE;
import static debrief.model.Section.RATING;
import static debrief.model.Section.STRENGTHS;
import static debrief.model.Section.SUGGESTED;
import static debrief.model.Section.SUMMARY;
import static debrief.model.Section.TOPICS;
import static debrief.model.Section.VERDICT;
import static debrief.model.Section.WHY;

import java.util.EnumSet;
import java.util.Set;

/** What sort of question an exchange is, and so which sections its analysis should have and what an answer to it is like. */
public enum Kind implements Keyed {
    GREETING(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE), COURTESY, SMALL_TALK, FREE),
    INTRODUCTION(Kind.full(), STORY, PERSONAL, MEASURED, FREE),
    EXPERIENCE(Kind.full(), STORY, PERSONAL, POINTED, MEASURED, PROVED, KNOWING),
    TECHNICAL(Kind.judged(), Trait.TECHNICAL, POINTED, PROVED, KNOWING),
    DESIGN(Kind.judged(), Trait.TECHNICAL, POINTED, MEASURED, KNOWING),
    BEHAVIOURAL(Kind.full(), STORY, PERSONAL, MEASURED, PROVED),
    PUSHBACK(Kind.judged(), Trait.TECHNICAL, POINTED, MEASURED, KNOWING),
    MOTIVATION(Kind.full(), PERSONAL, POINTED, PROVED),
    PLANS(Kind.full(), PERSONAL, POINTED, MEASURED, PROVED, KNOWING),
    LOGISTICS(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED), COURTESY, FREE),
    CANDIDATE_QUESTION(
            EnumSet.of(VERDICT, SUMMARY, EXPECTING, STRENGTHS, IMPROVEMENTS, SUGGESTED, PRACTICE),
            COURTESY,
            SMALL_TALK,
            FREE),
    CLOSING(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE), COURTESY, SMALL_TALK, FREE);

    /** What an answer to a kind of question is like. */
    public enum Trait {
        /** It is right or wrong, and says so in the trade's terms. */
        TECHNICAL,
        /** It frames the talk. */
        COURTESY,
        /** Whatever it speaks about, it answers. */
        FREE,
        /** In it small talk is the talk. */
        SMALL_TALK,
        /** It tells what happened. */
        STORY,
        /** It is about the candidate. */
        PERSONAL,
        /** Its first sentence can make the point. */
        POINTED,
        /** Figures carry it. */
        MEASURED,
        /** What it says in general needs a case. */
        PROVED,
        /** In it one may not know. */
        KNOWING
    }

    private final Set<Section> sections;
    private final Set<Trait> traits;

    Kind(EnumSet<Section> sections, Trait... traits) {
        this.sections = Set.copyOf(sections);
        this.traits = Set.of(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The sections an analysis of this kind should have; only these can be gaps. */
    public Set<Section> sections() {
        return sections;
    }

    private static EnumSet<Section> full() {
        return EnumSet.of(
                VERDICT,
                SUMMARY,
                IMPROVEMENTS,
                STRENGTHS,
                ISSUES,
                SUGGESTED,
                CHANGES,
                ELSEWHERE,
                FOLLOWUPS,
                PRACTICE,
                EXPECTING,
                WHY,
                APPROACHES,
                EXPLAINING,
                HANDLING,
                TOPICS,
                RATING);
    }

    /** Technical talk makes statements that are true or false. */
    private static EnumSet<Section> judged() {
        EnumSet<Section> sections = full();
        sections.add(CLAIMS);
        return sections;
    }
}
