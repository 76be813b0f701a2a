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
            "^(?!what makes|why|key|elements|points).*\\b(suggested|improved|better|model|sample|ideal|example|stronger|strong|polished"
                    + "|upgraded|revised|rewritten|refined|optimi[sz]ed|enhanced|sharper|tighter|recommended|reworked|perfect|star)"
                    + "( improved| better| sample| model)? (response|answer|reply|version|phrasing|wording|reframe|reframing|script)s?\\b|^said better$|^reframe$"
                    + "|^(how|what) (you|i) (could|might|can|should|would) (have )?(say|said|answer|answered|put|phrase)\\b"
                    + "|^try (this|saying)( instead)?$|^(say|try) (this )?instead$|^(a )?(rewrite|rewritten|reworded)$|^a 10 10 answer$"
                    + "|^gold standard( answer)?$|^what a (great|good|strong|better) (answer|one) (looks|sounds|would sound) like"),
    TOPICS(
            Section.TOPICS,
            "\\btechnical (areas?|topics?|concepts?)\\b|^(key )?topics?\\b|^concepts to (review|study|learn)$"),
    RATING(
            Section.RATING,
            "^((your|my|the|final|overall|total|question|answer) )*(score|rating|grade|marks?)s?( for .*)?( [\\d ]+(out of \\d+)?)?$"),
    EXPECTING(
            Section.EXPECTING,
            "\\b(interviewers?|he|she|they)\\b.* (expect|look|want)(s|ed|ing|ations?)?\\b"
                    + "|^(what('s| is) )?expect(ed|ations?)$|^what (is|was) (being |really )*(tested|assessed)$"
                    + "|^(the )?interviewer('s)? (perspective|point of view|view|lens|intent)$|^what this( question)? (tests|is testing|assesses|is about)$|^what makes a (good|great|strong)( \\w+)? answer$"
                    + "|^key (points|elements) (to|of|for) .*"),
    CHANGED_BECAUSE(
            Section.CHANGES,
            "^why (this|it|that|the)( (new|improved|stronger|better))?( version| answer| one)? (works|is better|is stronger|lands)\\b"),
    WHY(Section.WHY, "^why\\b.*\\b(ask|asks|asked|asking|question)\\b|^(the )?(intent|purpose)( (behind|of) .*)?$"),
    APPROACHES(
            Section.APPROACHES,
            "\\b(possible|other|alternative|different) (ways|answers|approaches|responses)\\b"
                    + "|\\bways (to|of) (answer|respond)"),
    EXPLAINING(Section.EXPLAINING, "\\bways? (to|of) explain|^how to explain\\b"),
    /** What was wrong and how to do better, in one section. */
    RESPONSE(
            Section.IMPROVEMENTS,
            "\\b(response|answer)('s)? improvements?\\b|\\bimprov\\w+ (of|to|for|on) your\\b|^improving your\\b"
                    + "|^((your|main|key|biggest|specific|some|overall|general|top|other) )*(areas?|room|opportunit(y|ies)) (to improve|(for|of) (improvement|growth|development))"
                    + "|^what (you )?(could|can|should|to|needs)( have)?( be| to)?( improved?| done| do| work)?( better| stronger| on)?$"
                    + "|^(to improve|improve|needs (work|improvement)|growth areas?|could be (better|stronger)|even better if)$"
                    + "|^(improvement|development) (areas?|points?|opportunities)$|^constructive (feedback|criticism)$"
                    + "|^(things|where) (to|you can|you could) (improve|work on|do better)$|^how to improve( (it|this)( answer)?)?$"),
    PRACTICE(
            Section.PRACTICE,
            "^((how|what) to )?(focus on )?(focus and )?practi[cs]e\\b(?!.*\\bplan\\b)|^focus( areas?| on)?$"
                    + "|^(your )?(homework|drills?|exercises?)$"),
    HANDLING(
            Section.HANDLING,
            "^how to handle\\b|^handling (it|this|the question)\\b|^(when|if) (you(.re| are| get)? stuck|they press)\\b"),
    STRENGTHS(
            Section.STRENGTHS,
            "^((your|key|main|overall|the|biggest|top|notable) )*(strengths?|strong points?|highlights|positives?|pros)"
                    + "( (of|in) (your|the|this) (answer|response))?$"
                    + "|^what (went|you did|you got|was|is|worked|works|landed|i liked|you nailed)( really| very)?( well| good| right)?( here| overall)?$"
                    + "|^what's (good|working|strong)$|^(the )?good( points| parts| stuff)?$|^things you did well$|^(did|done) well$"),
    ISSUES(
            Section.ISSUES,
            "^((your|main|key|biggest|the|some|technical) )*(issues?|weakness(es)?|problems?|weak (points?|spots?)|mistakes?|errors?|gaps?|concerns?"
                    + "|red flags?|negatives?|cons|the bad|missed (points?|opportunit(y|ies)))( \\d+)?( (with|in|of) (your|the|this) (answer|response|reply))?$"
                    + "|^what (went wrong|didn't (work|land)( (well|as well))?|did not work|was (missing|weak|wrong)|is missing|you missed|hurt you|to fix|held you back|needs work)$"
                    + "|^(the )?(not so good|bad)$|^where (it|you|this) (fell|falls|fall|lost|struggled|went) .*"),
    IMPROVEMENTS(
            Section.IMPROVEMENTS,
            "^(suggested |quick |concrete |actionable )*(improvements?|suggestions?|fix(es)?|tips?)( \\d+)?$|^how to (fix|improve)( it)?$"
                    + "|^((pro|quick|coach|coaching|interview) )?tips?( for next time)?$|^next time$"
                    + "|^(one thing to )?do (this )?(next|first)$"),
    SUMMARY(Section.SUMMARY, "^(quick |brief |overall )*(summary|impression|overview)$|^tl dr$");

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
