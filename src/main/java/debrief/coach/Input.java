package debrief.coach;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fingerprint;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Turn;
import debrief.words.CommonWords;
import debrief.words.Forms;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fingerprints of what a coach is told: where one changed, what was written of it is stale. For any number of threads.
 *
 * <p>A coach is told all facts, the whole CV and the whole advertisement, but can use in an exchange only what has to do with
 * it. So of these the fingerprint holds each line that shares a telling word with the question, its notes or its turns: one
 * that is no common word, whatever its ending. Another line may come, change and go.
 */
public final class Input {

    private static final int SHORTEST = 3;

    private final Portfolio portfolio;
    private final List<Line> lines;
    private final Map<String, List<Line>> jobs = new ConcurrentHashMap<>();

    private Input(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.lines = Stream.concat(
                        portfolio.facts().stream().map(Fact::text).map(Line::of), lines(portfolio.cv()).stream())
                .toList();
    }

    public static Input of(Portfolio portfolio) {
        return new Input(portfolio);
    }

    /** Of all that the writing on an exchange rests on. */
    public String fingerprint(Interview interview, Exchange exchange) {
        List<String> texts = talk(interview, exchange);
        Set<String> telling = telling(Stream.of(
                        Stream.of(exchange.title()),
                        exchange.asks().stream().map(Ask::text),
                        interview.turnsOf(exchange).stream().map(Turn::text))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n\n")));
        Stream.concat(lines.stream(), jobs.computeIfAbsent(interview.job(), Input::lines).stream())
                .filter(line -> line.telling().stream().anyMatch(telling::contains))
                .map(Line::text)
                .distinct()
                .sorted()
                .forEach(texts::add);
        return Fingerprint.of(texts);
    }

    /** Of all that the overall advice rests on: what each exchange does. */
    public String fingerprint(Interview interview) {
        return Fingerprint.of(interview.report().exchanges().stream()
                .map(exchange -> fingerprint(interview, exchange))
                .toList());
    }

    /** Whether a fingerprint in somebody's file still is the exchange's, by today's rule or by that of the first version. */
    public boolean is(String fingerprint, Interview interview, Exchange exchange) {
        return fingerprint.equals(fingerprint(interview, exchange))
                || fingerprint.equals(ofAllFacts(interview, exchange));
    }

    /** The same of the overall advice. */
    public boolean is(String fingerprint, Interview interview) {
        return fingerprint.equals(fingerprint(interview))
                || fingerprint.equals(Fingerprint.of(interview.report().exchanges().stream()
                        .map(exchange -> ofAllFacts(interview, exchange))
                        .toList()));
    }

    /** As the first version had it, which knew neither CV nor advertisement. */
    private String ofAllFacts(Interview interview, Exchange exchange) {
        List<String> texts = talk(interview, exchange);
        portfolio.facts().stream().map(Fact::text).forEach(texts::add);
        return Fingerprint.of(texts);
    }

    private static List<String> talk(Interview interview, Exchange exchange) {
        List<String> texts = new ArrayList<>();
        texts.add(exchange.title());
        texts.add(exchange.kind().name());
        texts.add(interview.setting().language());
        interview.exchange(exchange.follows()).map(Exchange::title).ifPresent(texts::add);
        exchange.asks().stream().map(Ask::text).forEach(texts::add);
        for (Turn turn : interview.turnsOf(exchange)) {
            texts.add(turn.id() + " " + turn.speaker().role());
            texts.add(turn.text());
        }
        return texts;
    }

    private static List<Line> lines(String text) {
        return text.lines().map(String::strip).map(Line::of).toList();
    }

    private static Set<String> telling(String words) {
        Text text = Text.of(words);
        Set<String> telling = new HashSet<>();
        for (int at = 0; at < text.size(); at++) {
            String folded = text.folded(at);
            if ((folded.length() >= SHORTEST || text.isDigit(at)) && !CommonWords.hasFolded(folded)) {
                telling.add(Forms.stem(folded));
            }
        }
        return telling;
    }

    /** A fact, or a line of the CV or the advertisement, and its words that tell something. */
    private record Line(String text, Set<String> telling) {

        static Line of(String text) {
            return new Line(text, Input.telling(text));
        }
    }
}
