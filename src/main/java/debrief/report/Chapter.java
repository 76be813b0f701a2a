package debrief.report;

import debrief.model.Section;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section of the classic report, known by its heading. Asked in this order: "Suggested Improved Response" is no
 * response, "Technical Areas to Improve" no improvement.
 */
enum Chapter {
    SUGGESTED(
            Section.SUGGESTED,
            "\\b(suggested|improved|better|model|sample|ideal|example)( improved| better)? (response|answer|reply)\\b"),
    TOPICS(Section.TOPICS, "\\btechnical (areas?|topics?|concepts?)\\b|^(key )?topics?\\b"),
    EXPECTING(
            Section.EXPECTING,
            "\\b(interviewer|he|she|they)\\b.* (expect|look)(s|ed|ing|ations?)?\\b"
                    + "|^(what('s| is) )?expect(ed|ations?)$"),
    WHY(Section.WHY, "^why\\b.*\\b(ask|asks|asked|asking|question)\\b"),
    APPROACHES(
            Section.APPROACHES,
            "\\b(possible|other|alternative|different) (ways|answers|approaches|responses)\\b"
                    + "|\\bways (to|of) (answer|respond)"),
    EXPLAINING(Section.EXPLAINING, "\\bways? (to|of) explain|^how to explain\\b"),
    /** What was wrong and how to do better, in one section. */
    RESPONSE(
            Section.IMPROVEMENTS,
            "\\b(response|answer)('s)? improvements?\\b|\\bimprov\\w+ (of|to|for|on) your\\b|^improving your\\b"
                    + "|^(areas?|room) (to improve|for improvement)|^what could be improved$"),
    PRACTICE(Section.PRACTICE, "^(what to )?(focus on )?(focus and )?practi[cs]e\\b|^focus( areas?| on)?$"),
    HANDLING(Section.HANDLING, "^how to handle\\b|^handling (it|this|the question)\\b"),
    STRENGTHS(Section.STRENGTHS, "^(your )?strengths?$|^what (went|you did|was) (well|good)$"),
    ISSUES(Section.ISSUES, "^(your |main )?(issues?|weakness(es)?|problems?)( \\d+)?$|^what went wrong$"),
    IMPROVEMENTS(
            Section.IMPROVEMENTS, "^(suggested )?(improvements?|suggestions?)( \\d+)?$|^how to (fix|improve)( it)?$"),
    SUMMARY(Section.SUMMARY, "^(summary|verdict|overall impression)$");

    private final Section section;
    private final Pattern words;

    Chapter(Section section, String words) {
        this.section = section;
        this.words = Pattern.compile(words);
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

    Section section() {
        return section;
    }
}
