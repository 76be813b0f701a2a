package debrief.evidence;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.FactReading;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.QuoteReading;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Sentences;

import debrief.evidence.reading.FactReading.Invented;
import debrief.evidence.reading.QuoteReading.Quoted;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The signs of all texts of a portfolio. */
public final class Signing {

    private record Text(String interview, String exchange, String text) {}

    private final Map<Text, List<Sign>> signs;

    private Signing(Map<Text, List<Sign>> signs) {
        this.signs = signs;
    }

    public static Signing of(Portfolio portfolio) {
        Map<Text, List<Sign>> signs = new HashMap<>();
        portfolio.interviews().parallelStream()
                .map(interview -> of(portfolio, interview))
                .toList()
                .forEach(signs::putAll);
        return new Signing(signs);
    }

    /**
     * The same signs without those that rest on a turn which a profile does not show: what they say is true, but would certify the
     * words of a hidden question.
     */
    public Signing within(Portfolio shown) {
        Map<String, Transcript> transcripts =
                shown.interviews().stream().collect(Collectors.toMap(Interview::id, Interview::transcript));
        Map<Text, List<Sign>> kept = new HashMap<>();
        signs.forEach((text, list) -> {
            Transcript transcript = transcripts.getOrDefault(text.interview(), Transcript.EMPTY);
            kept.put(
                    text,
                    list.stream()
                            .filter(sign -> sign.turn() == 0 || transcript.has(sign.turn()))
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
        return signs.getOrDefault(new Text(interview, exchange, text), List.of());
    }

    private static Map<Text, List<Sign>> of(Portfolio portfolio, Interview interview) {
        Map<Text, List<Sign>> signs = new HashMap<>();
        if (interview.transcript().turns().isEmpty()) {
            return signs;
        }
        Dossier dossier = Dossier.of(portfolio, interview);
        QuoteReading quotes = new QuoteReading(dossier);
        FactReading facts = new FactReading(dossier);
        for (ReviewedExchange sheet : dossier.sheets()) {
            for (ReportText passage : sheet.passages()) {
                add(signs, sheet.interview(), sheet.id(), passage, quotes.read(passage, sheet.turns()), interview);
                cited(signs, sheet, passage, dossier);
            }
            Text suggested = new Text(sheet.interview(), sheet.id(), sheet.suggested());
            for (Invented invented : facts.read(sheet)) {
                String words = suggested.text().substring(invented.start(), invented.end());
                if (!isAccepted(Finding.Kind.UNSUPPORTED_FACT, words, sheet.id(), interview)) {
                    add(
                            signs,
                            suggested,
                            new Sign(Sign.Kind.NEW_FACT, end(suggested.text(), invented.start()), words, 0));
                }
            }
        }
        dossier.overall()
                .forEach(
                        passage -> add(signs, interview.id(), "", passage, quotes.read(passage, List.of()), interview));
        signs.values().forEach(list -> list.sort(Comparator.comparingInt(Sign::at)));
        return signs;
    }

    /** Words that a bullet rests on and that its turn does not hold. */
    private static void cited(Map<Text, List<Sign>> signs, ReviewedExchange sheet, ReportText passage, Dossier dossier) {
        for (Point.Evidence evidence : passage.evidence()) {
            if (QuoteReading.isMissing(evidence, dossier)
                    && !isAccepted(Finding.Kind.UNVERIFIED_QUOTE, evidence.quote(), sheet.id(), dossier.interview())) {
                Sign sign = new Sign(Sign.Kind.NOWHERE, passage.text().length(), evidence.quote(), 0);
                add(signs, new Text(sheet.interview(), sheet.id(), passage.text()), sign);
            }
        }
    }

    private static void add(
            Map<Text, List<Sign>> signs,
            String interviewId,
            String exchange,
            ReportText passage,
            List<Quoted> quoted,
            Interview interview) {
        for (Quoted quote : quoted) {
            String words = quote.quotation().words();
            Finding.Kind wrong = quote.verdict() == QuoteReading.Verdict.NOWHERE
                    ? Finding.Kind.UNVERIFIED_QUOTE
                    : Finding.Kind.MISATTRIBUTED_QUOTE;
            if (!isAccepted(wrong, words, exchange, interview)) {
                Sign sign = new Sign(kind(quote.verdict()), quote.quotation().sentenceEnd(), words, quote.turn());
                add(signs, new Text(interviewId, exchange, passage.text()), sign);
            }
        }
    }

    private static void add(Map<Text, List<Sign>> signs, Text text, Sign sign) {
        List<Sign> here = signs.computeIfAbsent(text, one -> new ArrayList<>());
        boolean told = here.stream()
                .anyMatch(
                        other -> other.at() == sign.at() && other.kind() == sign.kind() && other.turn() == sign.turn());
        if (!told) {
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

    private static boolean isAccepted(Finding.Kind kind, String words, String exchange, Interview interview) {
        return interview.report().accepted().stream()
                .anyMatch(accepted -> Review.covers(accepted, kind, exchange, words));
    }

    /** Where the sentence around a place ends. */
    private static int end(String text, int at) {
        int[] sentence = Sentences.around(Sentences.spans(text), at);
        return sentence[0]
                + text.substring(sentence[0], sentence[1]).stripTrailing().length();
    }
}
