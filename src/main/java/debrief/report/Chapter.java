package debrief.report;

import debrief.model.Section;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section of the classic report, known by its heading. Asked in this order: "Suggested Improved Response" is no
 * response, "Technical Areas to Improve" no improvement.
 */
enum Chapter {
    VERDICT(Section.VERDICT),
    SHORT(Section.SHORT),
    CHANGES(Section.CHANGES),
    ELSEWHERE(Section.ELSEWHERE),
    FOLLOWUPS(Section.FOLLOWUPS),
    SUGGESTED(Section.SUGGESTED),
    TOPICS(Section.TOPICS),
    RATING(Section.RATING),
    EXPECTING(Section.EXPECTING),
    CHANGED_BECAUSE(Section.CHANGES),
    WHY(Section.WHY),
    APPROACHES(Section.APPROACHES),
    EXPLAINING(Section.EXPLAINING),
    /** What was wrong and how to do better, in one section. */
    RESPONSE(Section.IMPROVEMENTS),
    PRACTICE(Section.PRACTICE),
    HANDLING(Section.HANDLING),
    STRENGTHS(Section.STRENGTHS),
    ISSUES(Section.ISSUES),
    IMPROVEMENTS(Section.IMPROVEMENTS),
    SUMMARY(Section.SUMMARY);

    private final Section section;
    private final Pattern words;

    Chapter(Section section) {
        this.section = section;
        this.words = Headings.pattern(name());
    }

    static Optional<Chapter> of(String heading) {
        String plain = Headings.plain(heading);
        for (Chapter chapter : values()) {
            if (chapter.words.matcher(plain).find()) {
                return Optional.of(chapter);
            }
        }
        return Optional.empty();
    }

    Pattern words() {
        return words;
    }

    /** Whether its heading shows that this is a report: a summary, a verdict and a mark may stand anywhere. */
    boolean isTelling() {
        return this != SUMMARY && this != VERDICT && this != RATING;
    }

    /** Whether it says what was good or bad. */
    boolean judges() {
        return this == STRENGTHS || this == ISSUES || this == RESPONSE;
    }

    /** Whether it says what to do. */
    boolean advises() {
        return this == ISSUES || this == RESPONSE || this == IMPROVEMENTS || this == PRACTICE || this == TOPICS;
    }

    Section section() {
        return section;
    }
}
