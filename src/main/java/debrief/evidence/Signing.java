package debrief.evidence;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.NewFact;
import debrief.evidence.reading.Quotation;
import debrief.evidence.reading.QuoteReading;
import debrief.evidence.reading.QuoteReading.Quoted;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.SharedKnowledge;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Transcript;
import debrief.talk.Talks;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The signs of all texts of a portfolio.
 *
 * <pre>{@code
 * Signing signs = Signing.of(portfolio, talks);
 * List<Sign> behind = signs.on("2024-05-20-backend", "duplicate-messages", point.text());
 * }</pre>
 */
public final class Signing {

    private record Key(String interview, String exchange, String text) {}

    private final Map<Key, List<Sign>> signs;

    private Signing(Map<Key, List<Sign>> signs) {
        this.signs = signs;
    }

    public static Signing of(Portfolio portfolio, Talks talks) {
        SharedKnowledge shared = SharedKnowledge.of(portfolio, talks);
        return all(portfolio.interviews().parallelStream()
                .map(interview -> of(Dossier.of(interview, shared)))
                .toList());
    }

    static Signing all(List<Signing> parts) {
        Map<Key, List<Sign>> signs = new HashMap<>();
        parts.forEach(part -> signs.putAll(part.signs));
        return new Signing(signs);
    }

    static Signing of(Dossier dossier) {
        Signing signing = new Signing(new HashMap<>());
        if (!dossier.turns().isEmpty()) {
            dossier.texts().forEach(text -> signing.sign(text, dossier));
            dossier.exchanges().forEach(exchange -> signing.signFacts(exchange, dossier));
            signing.signs.values().forEach(list -> list.sort(Comparator.comparingInt(Sign::at)));
        }
        return signing;
    }

    /**
     * The same signs without those that rest on a turn which a profile does not show: what they say is true, but would certify the
     * words of a hidden question. And without those that name a quote which stands neither in their text nor elsewhere in what is
     * shown: two texts may be the same letter for letter, one of them hidden with its quote.
     */
    public Signing within(Portfolio shown) {
        Map<String, Transcript> transcripts =
                shown.interviews().stream().collect(Collectors.toMap(Interview::id, Interview::transcript));
        Map<String, Set<String>> quotes =
                shown.interviews().stream().collect(Collectors.toMap(Interview::id, ReportText::quotes));
        Map<Key, List<Sign>> kept = new HashMap<>();
        signs.forEach((key, list) -> {
            Transcript transcript = transcripts.getOrDefault(key.interview(), Transcript.EMPTY);
            kept.put(
                    key,
                    list.stream()
                            .filter(sign -> sign.turn() == 0 || transcript.has(sign.turn()))
                            .filter(sign -> key.text().contains(sign.words())
                                    || quotes.getOrDefault(key.interview(), Set.of())
                                            .contains(sign.words()))
                            .toList());
        });
        return new Signing(kept);
    }

    /**
     * In the order of the text; no two alike behind one sentence.
     *
     * @param exchange its id; empty for a text on the interview as a whole
     * @param text Markdown, letter for letter as the report has it
     */
    public List<Sign> on(String interview, String exchange, String text) {
        return signs.getOrDefault(new Key(interview, exchange, text), List.of());
    }

    private void sign(ReportText text, Dossier dossier) {
        QuoteReading quotes = dossier.quotes().get();
        for (Quoted quoted : quotes.in(text)) {
            Finding.Kind wrong = quoted.verdict() == QuoteReading.Verdict.NOWHERE
                    ? Finding.Kind.UNVERIFIED_QUOTE
                    : Finding.Kind.MISATTRIBUTED_QUOTE;
            Quotation quotation = quoted.quotation();
            Sign sign = new Sign(kind(quoted.verdict()), quotation.sentenceEnd(), quotation.words(), quoted.turn());
            add(sign, wrong, text.place(), dossier);
        }
        // Words that a bullet rests on and that its turn does not hold.
        for (Point.Evidence evidence : text.evidence()) {
            if (quotes.isMissing(evidence)) {
                Sign sign = new Sign(Sign.Kind.NOWHERE, text.text().length(), evidence.quote(), 0);
                add(sign, Finding.Kind.UNVERIFIED_QUOTE, text.place(), dossier);
            }
        }
    }

    private void signFacts(ReviewedExchange reviewed, Dossier dossier) {
        Text text = reviewed.suggested();
        Finding.Place place = new Finding.Place(reviewed.interview(), reviewed.id(), "suggested", 0, text.source());
        for (NewFact invented : dossier.facts().get().in(reviewed)) {
            int end = text.sentenceOf(text.wordAt(invented.start())).end();
            add(new Sign(Sign.Kind.NEW_FACT, end, invented.words(), 0), Finding.Kind.UNSUPPORTED_FACT, place, dossier);
        }
    }

    /** Unless the author stands by the words, or the same is said behind the sentence already. */
    private void add(Sign sign, Finding.Kind wrong, Finding.Place place, Dossier dossier) {
        boolean accepted = dossier.interview().report().accepted().stream()
                .anyMatch(one -> Review.covers(one, wrong, place.exchange(), sign.words()));
        List<Sign> here = signs.computeIfAbsent(
                new Key(place.interview(), place.exchange(), place.text()), one -> new ArrayList<>());
        boolean told = here.stream()
                .anyMatch(
                        other -> other.at() == sign.at() && other.kind() == sign.kind() && other.turn() == sign.turn());
        if (!accepted && !told) {
            here.add(sign);
        }
    }

    private static Sign.Kind kind(QuoteReading.Verdict verdict) {
        return switch (verdict) {
            case SAID -> Sign.Kind.VERIFIED;
            case ASKED, MISATTRIBUTED -> Sign.Kind.INTERVIEWER;
            case NOWHERE -> Sign.Kind.NOWHERE;
        };
    }
}
