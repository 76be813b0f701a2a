package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Place;
import debrief.evidence.reading.Quotation;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.knowledge.Hit;
import debrief.knowledge.Knowledge;
import debrief.knowledge.Told;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Flaw;
import debrief.model.Section;
import debrief.model.Statement;
import debrief.talk.Said;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Technical statements that the knowledge packs call wrong: in the coach's own words, in a claim that the report calls right,
 * and in an answer whose report does not correct them.
 */
final class WrongTechnicalClaim implements EvidenceRule {

    private static final Pattern CORRECTS = Pattern.compile(
            "(?i)\\b(?:wrong|incorrect|inaccurate|inaccurac\\w+|false|mistake\\w*|mistaken|misconception|not true|untrue|misunderst\\w+|correct"
                    + "|contradict\\w*|confus\\w+|mix\\w* up|actually|myth|not (?:simply|exactly|quite|really)|does not|doesn['\u2019]t|isn['\u2019]t"
                    + "|only half|half right|half true|takes? .* for)\\b");

    /** Where a coach speaks of what is wrong, wrong statements are told, not made. */
    private static final Set<String> TELLING = Set.of(
            Section.VERDICT.key(),
            Section.ISSUES.key(),
            Section.CHANGES.key(),
            ReportText.OVERALL + "verdict",
            ReportText.OVERALL + "wrong",
            Section.CLAIMS.key(),
            Section.WHY.key(),
            Section.EXPECTING.key(),
            Section.SUMMARY.key(),
            Section.STRENGTHS.key());

    private static final int SHARED = 2;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.WRONG_TECHNICAL_CLAIM;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (dossier.shared().portfolio().statements().isEmpty()) {
            return;
        }
        Knowledge knowledge = dossier.shared().knowledge().get();
        dossier.texts()
                .filter(passage -> !TELLING.contains(passage.section()))
                .forEach(passage -> own(passage, knowledge, found));
        dossier.exchanges().forEach(reviewed -> answered(reviewed, knowledge, found));
    }

    /** The coach says so. */
    private static void own(ReportText passage, Knowledge knowledge, Findings found) {
        List<Quotation> quotes = Quotation.in(passage.words());
        for (Hit hit : knowledge.in(passage.words())) {
            boolean quoted =
                    quotes.stream().anyMatch(quote -> quote.start() <= hit.start() && hit.end() <= quote.end());
            boolean corrected = !passage.isToBeSaid()
                    && CORRECTS.matcher(sentence(passage.words(), hit)).find();
            if (hit.verdict() == Verdict.WRONG && !quoted && !corrected) {
                String words = passage.text().substring(hit.start(), hit.end());
                tell(passage.place(), words, "\"%s\" is wrong: ".formatted(words), hit.statement(), found);
            }
        }
    }

    /** The candidate says so, and the report lets it stand, or even calls it right. */
    private static void answered(ReviewedExchange reviewed, Knowledge knowledge, Findings found) {
        Set<Statement> seen = new LinkedHashSet<>();
        for (Told told : knowledge.told(reviewed.turns())) {
            if (told.hit().verdict() == Verdict.WRONG && seen.add(told.statement())) {
                uncorrected(reviewed, told.turn(), told.words(), told.statement(), found);
            }
        }
    }

    private static void uncorrected(
            ReviewedExchange reviewed, Said turn, String words, Statement statement, Findings found) {
        for (Claim claim : reviewed.exchange().analysis().claims()) {
            if (claim.turn() == turn.id() && shares(Text.of(claim.says()), words)) {
                if (claim.verdict() == Verdict.RIGHT) {
                    tell(
                            reviewed.place(Section.CLAIMS.key(), turn.id()),
                            claim.says(),
                            "the report calls \"%s\" right, and it is wrong: ".formatted(claim.says()),
                            statement,
                            found);
                }
                return;
            }
        }
        if (isBlamed(reviewed, turn, words)) {
            return;
        }
        boolean corrected = reviewed.texts().stream()
                .filter(passage -> !passage.isToBeSaid())
                .anyMatch(passage -> CORRECTS.matcher(passage.text()).find() && shares(passage.words(), words));
        if (!corrected && !reviewed.texts().isEmpty()) {
            tell(
                    reviewed.place("", turn.id()),
                    words,
                    "the candidate says \"%s\", which is wrong, and the report does not correct it: ".formatted(words),
                    statement,
                    found);
        }
    }

    /** An issue calls it wrong. */
    private static boolean isBlamed(ReviewedExchange reviewed, Said turn, String words) {
        return reviewed.exchange().analysis().points(Section.ISSUES).stream()
                .filter(issue -> issue.flaw() == Flaw.WRONG)
                .anyMatch(issue -> shares(Text.of(issue.text()), words)
                        || issue.evidence().stream()
                                .anyMatch(one -> one.turn() == turn.id() && shares(Text.of(one.quote()), words)));
    }

    private static boolean shares(Text text, String words) {
        Set<String> terms = Terms.stems(Text.of(words));
        int wanted = Math.min(SHARED, terms.size());
        terms.retainAll(Terms.stems(text));
        return terms.size() >= wanted;
    }

    private static String sentence(Text text, Hit hit) {
        return text.sentenceOf(text.wordAt(hit.start())).raw();
    }

    private static void tell(Place place, String words, String message, Statement statement, Findings found) {
        String because = statement.because().strip().replaceAll("\\s+", " ");
        Sentence first = Text.of(because).sentences().get(0);
        found.add(
                place,
                words,
                message + first.raw(),
                statement.source().isEmpty() ? "correct it" : "see " + statement.source());
    }
}
