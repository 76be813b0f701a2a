package debrief.model;

import static debrief.model.Kind.Trait.COURTESY;
import static debrief.model.Kind.Trait.FREE;
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
    GREETING(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE), COURTESY, FREE),
    INTRODUCTION(Kind.full(), FREE),
    EXPERIENCE(Kind.full()),
    TECHNICAL(Kind.judged(), Trait.TECHNICAL),
    DESIGN(Kind.judged(), Trait.TECHNICAL),
    BEHAVIOURAL(Kind.full()),
    PUSHBACK(Kind.judged(), Trait.TECHNICAL),
    MOTIVATION(Kind.full()),
    PLANS(Kind.full()),
    LOGISTICS(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED), COURTESY, FREE),
    CANDIDATE_QUESTION(
            EnumSet.of(VERDICT, SUMMARY, EXPECTING, STRENGTHS, ISSUES, IMPROVEMENTS, SUGGESTED, PRACTICE),
            COURTESY,
            FREE),
    CLOSING(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE), COURTESY, FREE);

    /** What an answer to a kind of question is like. */
    public enum Trait {
        /** It is right or wrong, and says so in the trade's terms. */
        TECHNICAL,
        /** It frames the talk. */
        COURTESY,
        /** Whatever it speaks about, it answers. */
        FREE
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
