package debrief.evidence.reading;

import debrief.evidence.reading.QuoteSearch.Match;
import debrief.evidence.reading.QuoteSearch.Sought;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.talk.Said;
import debrief.words.CommonWords;
import debrief.words.Text;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the words in quotation marks of a text about a talk: who said them, and whether the text says that the candidate did.
 *
 * <p>Not every quote claims that something was said. An advice proposes words to say, a criticism may name words that were not
 * said, and a term may stand in quotation marks. So where the sentence does not tell, only a criticism's or a praise's quote of
 * three words or more counts as words of the talk.
 */
public final class QuoteReading {

    /** What became of a quote. */
    public enum Verdict {
        /** The candidate said so. */
        SAID,
        /** The interviewer did, and the text does not say otherwise. */
        ASKED,
        /** The interviewer did, and the text lays it at the candidate's door. */
        MISATTRIBUTED,
        /** Nobody did. */
        NOWHERE
    }

    /**
     * A quote, and what became of it.
     *
     * @param turn the turn that holds it; 0 when none does
     * @param said the turn's own words in the place of the quote; empty when no turn holds it
     * @param meant the text says that these words were said, rather than that they could be
     */
    public record Quoted(Quotation quotation, Verdict verdict, int turn, String said, boolean meant) {}

    private static final int LEAD = 70;
    private static final int TELLING = 3;

    /** Right before the quote: the candidate said this. */
    private static final Pattern CLAIMED = Pattern.compile(
            "(?i)(?:\\b(?:you|candidate)\\s+(?:(?:just|already|then|also|even|only|had|have|has|twice|again)\\s+){0,3}"
                    + "(?:said|told|used|answered|called|claimed|repeated|mentioned|stated|opened|began|started|ended|closed|replied)"
                    + "|\\byour\\s+(?:[a-zA-Z-]+\\s+){0,2}?(?:statement|phrase|claim|words?|expression|remark|wording|answer|reply)"
                    + "|\\bthe\\s+(?:[\\w-]+\\s+)?(?:statement|mention|claim|remark)"
                    + "|\\b(?:repeating|repeats|repetition of|what)"
                    + "|\\bmention(?:s|ed|ing)?)"
                    + "(?:\\s+(?:of|on|about|that|with|as|the|a|an|word|words|phrase)){0,3}[\\s:,(*_]*$");

    /** The same in the present, as who judges tells what happened. */
    private static final Pattern CLAIMED_NOW = Pattern.compile(
            "(?i)(?<!\\bif )\\b(?:you|candidate)\\s+(?:(?:just|already|then|also|even|only|again|later|first)\\s+){0,3}"
                    + "(?:say|says|tell|answer|answers|claim|claims|repeat|repeats|call|calls|state|states|open with|begin with|start with|end with|close with|stop at|reply)"
                    + "(?:\\s+(?:that|it|him|her|them|the|a|an|word|words|phrase)){0,2}[\\s:,(*_]*$");

    private static final Pattern PROPOSED = Pattern.compile(
            "(?i)\\b(?:could|should|would|might|can|better|best|stronger|try|instead|rather|for example|e\\.g\\.|for instance|such as|like|say|saying"
                    + "|add|begin with|start with|open with|end with|close with|ask|use|offer|hear|term|called|known as|avoid|words?|opening|ending"
                    + "|rule|principle|book|article|method|pattern|title|motto|law|idea|alternative|version|example|next time)\\b[^.!?]*$");

    /** Right behind the quote: nobody said it yet. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)^\\W*(?:is|was)? ?(?:what (?:she|he|they|you)|would|could|might|may|works better|is better|is stronger|is a (?:stronger|better))\\b");

    private static final Pattern MISSING = Pattern.compile(
            "(?i)(?:\\b(?:not|never|without|no|nor|missing|lacks?|lacking|omits?|forgets?|forgot|instead of|rather than|replace|absent)\\b|n['\u2019]t\\b)[^.!?;]*$");

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:ask|asks|asked|asking|question|questions|interviewer|interviewers|interviewer['\u2019]s|recruiter|manager|panel"
                    + "|follow-?up|prompt|push-?back|hint|objection|challenge|wanted|wants|hears|he|she|they|his|her|their)\\b"
                    + "|\\b(?:answer|answers|answered|answering|address|addresses|addressed|addressing|reply|respond|responding|response"
                    + "|react|reacting|to)\\s+(?:to\\s+)?(?:the\\s+)?$"
                    + "|^\\W*(?:was|is|were|are|got|went)? ?(?:not |never )?(?:answered|repeated back|taken up|met|invites?|calls for|asks for)\\b");

    /** Right before the quote: somebody else than the candidate said this. */
    private static final Pattern THEIRS = Pattern.compile(
            "(?i)\\b(?:interviewers?|recruiter|hiring manager|panel)\\s+(?:\\w+\\s+)?(?:said|says|asked|asks|told you|wanted to know)[\\s:,(]*$");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\b(?:interview|round|last time|earlier|before|back then|previous|then|spring|summer|autumn|winter|january|february"
                    + "|march|april|may|june|july|august|september|october|november|december)\\b");

    private final Interview interview;
    private final Portfolio portfolio;
    private final List<Said> turns;
    private final IdentityHashMap<Said, List<String>> compared = new IdentityHashMap<>();

    /** Made for the first quote that its own exchange does not hold. */
    private final Supplier<TurnIndex> index;

    private final boolean english;
    private final List<String> askers;
    private final IdentityHashMap<ReportText, List<Quoted>> read = new IdentityHashMap<>();

    QuoteReading(Interview interview, List<Said> turns, Portfolio portfolio) {
        this.interview = interview;
        this.portfolio = portfolio;
        this.turns = turns;
        this.index = new Lazy<>(() -> new TurnIndex(turns, this::compared));
        this.english = Dossier.isEnglish(Dossier.language(interview, portfolio));
        this.askers = turns.stream()
                .filter(turn -> !turn.byCandidate())
                .map(turn -> turn.turn().speaker())
                .distinct()
                .flatMap(speaker ->
                        Stream.of(speaker.person().name(), speaker.person().pseudonym()))
                .map(Text::of)
                .map(name -> name.folded(0, name.size()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The turns that the text is about are looked at first. */
    public List<Quoted> in(ReportText text) {
        return read.computeIfAbsent(
                text,
                one -> Quotation.in(one.words()).stream()
                        .flatMap(quotation -> read(one, quotation).stream())
                        .toList());
    }

    private Optional<Quoted> read(ReportText passage, Quotation quotation) {
        List<Said> near = passage.turns();
        String lead = quotation.lead().length() > LEAD
                ? quotation.lead().substring(quotation.lead().length() - LEAD)
                : quotation.lead();
        boolean claimed = CLAIMED.matcher(lead).find();
        boolean judging = passage.judges();
        claimed |= judging && CLAIMED_NOW.matcher(lead).find();
        boolean meant = (claimed || judging && isTelling(quotation) && !isProposed(lead, quotation.tail()))
                && !MISSING.matcher(lead).find();
        QuoteSearch.Sought sought = Sought.of(quotation);
        Supplier<List<Said>> far = new Lazy<>(() -> index.get().mayHold(sought.words()));
        Optional<Found> candidate = said(sought, near, far, true);
        if (candidate.isPresent()) {
            boolean theirs = english
                    && THEIRS.matcher(lead).find()
                    && isTelling(quotation)
                    && said(sought, near, far, false).isEmpty();
            Verdict verdict = theirs ? Verdict.MISATTRIBUTED : Verdict.SAID;
            return Optional.of(quoted(quotation, verdict, candidate.get(), meant));
        }
        Optional<Found> asked = said(sought, near, far, false);
        if (asked.isPresent()) {
            // With nothing before it the quote itself is what the sentence judges.
            boolean subject = judging && quotation.wordsBefore() <= 1;
            boolean blamed = english
                    && (claimed || subject)
                    && !isAsked(quotation)
                    && !MISSING.matcher(lead).find();
            return Optional.of(quoted(quotation, blamed ? Verdict.MISATTRIBUTED : Verdict.ASKED, asked.get(), meant));
        }
        return meant && english && !sought.isTooCommon() && !isSaidElsewhere(passage, sought)
                ? Optional.of(new Quoted(quotation, Verdict.NOWHERE, 0, "", true))
                : Optional.empty();
    }

    private static Quoted quoted(Quotation quotation, Verdict verdict, Found found, boolean meant) {
        return new Quoted(quotation, verdict, found.turn().id(), found.match().words(), meant);
    }

    private static boolean isProposed(String lead, String tail) {
        return PROPOSED.matcher(lead).find() || TO_COME.matcher(tail).find();
    }

    /** "In May you said …": the words may stand in another interview. */
    private boolean isSaidElsewhere(ReportText passage, Sought words) {
        return ELSEWHERE.matcher(passage.text()).find()
                && portfolio.interviews().stream()
                        .filter(other -> !other.id().equals(interview.id()))
                        .flatMap(other -> other.transcript().turns().stream())
                        .map(Said::of)
                        .anyMatch(turn -> QuoteSearch.in(words, turn, QuoteSearch.compared(turn.text()))
                                .isFound());
    }

    private boolean isAsked(Quotation quotation) {
        if (ASKED.matcher(quotation.lead()).find()
                || ASKED.matcher(quotation.tail()).find()) {
            return true;
        }
        String around = quotation.around();
        return askers.stream().anyMatch(around::contains);
    }

    /** The nearest turn that holds the words, those of the exchange before all others. */
    private Optional<Found> said(Sought words, List<Said> near, Supplier<List<Said>> far, boolean candidate) {
        return Stream.<Supplier<List<Said>>>of(() -> near, far)
                .flatMap(turns -> turns.get().stream()
                        .filter(turn -> turn.byCandidate() == candidate)
                        .map(turn -> new Found(turn, QuoteSearch.in(words, turn, compared(turn))))
                        .filter(found -> found.match().isFound())
                        .sorted(Comparator.comparing(
                                        (Found found) -> found.match().nearness())
                                .thenComparing(found -> found.turn().id())))
                .findFirst();
    }

    private record Found(Said turn, Match match) {}

    private List<String> compared(Said turn) {
        return compared.computeIfAbsent(turn, one -> QuoteSearch.compared(one.text()));
    }

    private static boolean isTelling(Quotation quotation) {
        Text text = quotation.text();
        return text.count(quotation.first(), quotation.behind()) >= TELLING
                && IntStream.range(quotation.first(), quotation.behind())
                        .anyMatch(at -> !CommonWords.hasFolded(text.folded(at)));
    }

    /** The turn that it names does not hold its words. */
    public boolean isMissing(Point.Evidence evidence) {
        boolean named = evidence.turn() >= 1 && evidence.turn() <= turns.size();
        return named
                && !evidence.quote().isBlank()
                && QuoteSearch.in(evidence.quote(), turns.get(evidence.turn() - 1))
                                .nearness()
                        == QuoteSearch.Nearness.NOWHERE;
    }

    /** Turns that may hold the quote. */
    public List<Said> mayHold(String quote) {
        return index.get().mayHold(Sought.of(quote).words());
    }

    /** What may have been meant. */
    public Optional<Said> nearest(String quote) {
        return index.get().nearest(Sought.of(quote).words());
    }
}
