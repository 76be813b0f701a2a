package debrief.model;

import static debrief.model.Section.APPROACHES;
import static debrief.model.Section.CLAIMS;
import static debrief.model.Section.EXPECTING;
import static debrief.model.Section.EXPLAINING;
import static debrief.model.Section.HANDLING;
import static debrief.model.Section.IMPROVEMENTS;
import static debrief.model.Section.ISSUES;
import static debrief.model.Section.PRACTICE;
import static debrief.model.Section.RATING;
import static debrief.model.Section.STRENGTHS;
import static debrief.model.Section.SUGGESTED;
import static debrief.model.Section.SUMMARY;
import static debrief.model.Section.TOPICS;
import static debrief.model.Section.WHY;

import java.util.EnumSet;
import java.util.Set;

/** What sort of question an exchange is, and so which sections its analysis should have. */
public enum Kind {
    GREETING(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE)),
    INTRODUCTION(Kind.full()),
    EXPERIENCE(Kind.full()),
    TECHNICAL(Kind.judged()),
    DESIGN(Kind.judged()),
    BEHAVIOURAL(Kind.full()),
    PUSHBACK(Kind.judged()),
    MOTIVATION(Kind.full()),
    PLANS(Kind.full()),
    LOGISTICS(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED)),
    CANDIDATE_QUESTION(EnumSet.of(SUMMARY, EXPECTING, STRENGTHS, IMPROVEMENTS, SUGGESTED, PRACTICE)),
    CLOSING(EnumSet.of(SUMMARY, EXPECTING, SUGGESTED, PRACTICE));

    private final Set<Section> sections;

    Kind(EnumSet<Section> sections) {
        this.sections = Set.copyOf(sections);
    }

    /** The sections an analysis of this kind should have; only these can be gaps. */
    public Set<Section> sections() {
        return sections;
    }

    private static EnumSet<Section> full() {
        return EnumSet.of(
                SUMMARY,
                EXPECTING,
                WHY,
                STRENGTHS,
                ISSUES,
                IMPROVEMENTS,
                SUGGESTED,
                APPROACHES,
                EXPLAINING,
                PRACTICE,
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
