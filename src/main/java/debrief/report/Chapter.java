package debrief.report;

import debrief.model.Section;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section of the classic report, known by its heading. Asked in this order: "Suggested Improved Response" is no
 * response, "Technical Areas to Improve" no improvement.
 */
enum Chapter {
    VERDICT(
            Section.VERDICT,
            "^(the |my |your |overall |final |one line |one sentence |short )*(verdict|bottom line)"
                    + "( (in|on) (one|a|the) (whole )?(line|sentence|talk|interview))?$|^in (one|a) (line|sentence)$"),
    SHORT(Section.SHORT, "^(the |a )?(short(er)?|(15|30|45|60) second|one minute) (version|form)\\b"),
    CHANGES(
            Section.CHANGES,
            "^what (i |was |has |is |we )?(changed|different)( in it)?( and why)?$|^(the )?changes( made)?( and why)?$"),
    ELSEWHERE(
            Section.ELSEWHERE,
            "^(what you |facts you |things you )?(already )?(said|told|mentioned|gave) elsewhere\\b"
                    + "|^(from )?elsewhere in (the|your) (talk|interview)$"),
    FOLLOWUPS(
            Section.FOLLOWUPS,
            "^(?!why\\b).*\\b(may|might|will|could|would|likely to|probably) (also |then |well |likely |probably )?"
                    + "(ask|be asked)( you)?( next| later| after)?$"
                    + "|^(likely|possible|probable|potential|expected|next) (follow ups?|next questions?)( questions?)?$"
                    + "|^(follow ups?|follow up questions|questions) to (expect|prepare)\\b|^next questions$"),
    SUGGESTED(
            Section.SUGGESTED,
            "\\b(suggested|improved|better|model|sample|ideal|example)( improved| better)? (response|answer|reply)\\b|^said better$"),
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
    STRENGTHS(Section.STRENGTHS, "^(your )?strengths?$|^what (went|you did|was) (well|good)$|^what worked( well)?$"),
    ISSUES(Section.ISSUES, "^(your |main )?(issues?|weakness(es)?|problems?)( \\d+)?$|^what went wrong$|^what to fix$"),
    IMPROVEMENTS(
            Section.IMPROVEMENTS,
            "^(suggested )?(improvements?|suggestions?)( \\d+)?$|^how to (fix|improve)( it)?$"
                    + "|^(one thing to )?do (this )?(next|first)$"),
    SUMMARY(Section.SUMMARY, "^(summary|overall impression)$");

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

    Pattern words() {
        return words;
    }

    /** Whether its heading shows that this is a report: a summary and a verdict may stand anywhere. */
    boolean isTelling() {
        return this != SUMMARY && this != VERDICT;
    }

    /** Whether a paragraph that begins with it in bold is a section of its own: "**Verdict:** Right, and late." */
    boolean opensParagraphs() {
        return this == VERDICT || this == SHORT || this == IMPROVEMENTS;
    }

    Section section() {
        return section;
    }
}
