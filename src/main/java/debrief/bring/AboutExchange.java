package debrief.bring;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.report.ClassicReport;
import debrief.report.ClassicReport.Question;
import debrief.report.ClassicReport.Said;
import debrief.words.CommonWords;
import debrief.words.Forms;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which exchange of a talk a report's question is about: by the words that it quotes, else by those of its title. */
final class AboutExchange {

    /** So much of a quotation must be said in an exchange, in weight. */
    private static final double QUOTED = 0.6;
    /** So much of a title that quotes nobody. */
    private static final double NAMED = 0.5;
    /** How much better than the next the best must be. */
    private static final double CLEARLY = 1.15;
    /** A quotation of fewer words is found anywhere. */
    private static final int SHORTEST_QUOTE = 2;

    /** Letters of a quotation that was surely said where it is found, and what that weighs. */
    private static final int SHORTEST_RUN = 16;

    private static final double EXACT = 10;

    private static final Pattern QUOTE = Pattern.compile("[\"“]([^\"“”\\n]{8,400})[\"”]");

    private final List<Exchange> exchanges;
    private final List<Set<String>> said = new ArrayList<>();
    private final List<Set<String>> asked = new ArrayList<>();
    private final List<String> aloud = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    private AboutExchange(List<Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    static AboutExchange of(Interview interview) {
        AboutExchange about = new AboutExchange(interview.report().exchanges());
        Map<Integer, Turn> turns =
                interview.transcript().turns().stream().collect(Collectors.toMap(Turn::id, turn -> turn));
        for (Exchange exchange : about.exchanges) {
            Set<String> asked = words(exchange.title());
            Set<String> said = new HashSet<>(asked);
            StringBuilder aloud = new StringBuilder();
            for (int id : exchange.turns()) {
                Turn turn = turns.get(id);
                Set<String> words = turn == null ? Set.of() : words(turn.text());
                said.addAll(words);
                aloud.append(turn == null ? "" : run(turn.text()));
                if (turn != null && turn.speaker().role() == Role.INTERVIEWER) {
                    asked.addAll(words);
                }
            }
            said.forEach(word -> about.frequency.merge(word, 1, Integer::sum));
            about.said.add(said);
            about.aloud.add(aloud.toString());
            about.asked.add(asked);
        }
        return about;
    }

    /** @param place how far into the report it stands, 0 to 1 */
    Optional<Exchange> exchange(Question question, double place) {
        List<String> quotes = quotes(question);
        Set<String> title = words(question.title());
        return best(quotes, title, place).or(() -> ofKind(question.kind()));
    }

    private Optional<Exchange> best(List<String> quotes, Set<String> title, double place) {
        double first = 0;
        double second = 0;
        int best = -1;
        for (int i = 0; i < exchanges.size(); i++) {
            double score = score(i, quotes, title) * (1 - 0.2 * Math.abs(place - (double) i / exchanges.size()));
            if (score > first) {
                second = first;
                first = score;
                best = i;
            } else {
                second = Math.max(second, score);
            }
        }
        return best >= 0 && first >= CLEARLY * second ? Optional.of(exchanges.get(best)) : Optional.empty();
    }

    /** Nothing where neither a quotation nor the title is surely of this exchange. */
    private double score(int exchange, List<String> quotes, Set<String> title) {
        double score = 0;
        for (String quote : quotes) {
            Set<String> words = words(quote);
            double share = share(words, said.get(exchange));
            score += share >= QUOTED && words.size() >= SHORTEST_QUOTE ? 2 * share * Math.min(6, words.size()) : 0;
            String run = run(quote);
            score += run.length() >= SHORTEST_RUN && aloud.get(exchange).contains(run) ? EXACT : 0;
        }
        double named = Math.max(share(title, asked.get(exchange)), 0.8 * share(title, said.get(exchange)));
        return score + (named >= NAMED ? named * Math.min(3, title.size()) : 0);
    }

    /** How much of the words' weight is among others; a word of every exchange weighs nothing. */
    private double share(Set<String> words, Set<String> among) {
        double all = 0;
        double found = 0;
        for (String word : words) {
            double weight = Math.log((1.0 + exchanges.size()) / (frequency.getOrDefault(word, 0) + 0.5));
            all += Math.max(0, weight);
            found += among.contains(word) ? Math.max(0, weight) : 0;
        }
        return all > 0 ? found / all : 0;
    }

    /** "Your questions" is the only one of its kind. */
    private Optional<Exchange> ofKind(Kind kind) {
        List<Exchange> same =
                exchanges.stream().filter(exchange -> exchange.kind() == kind).toList();
        boolean telling = kind == Kind.CANDIDATE_QUESTION
                || kind == Kind.INTRODUCTION
                || kind == Kind.LOGISTICS
                || kind == Kind.GREETING
                || kind == Kind.CLOSING;
        return telling && same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static List<String> quotes(Question question) {
        List<String> texts = new ArrayList<>();
        question.turns().stream()
                .filter(AboutExchange::isQuoted)
                .map(Said::text)
                .forEach(texts::add);
        Matcher quote = QUOTE.matcher(question.markdown());
        while (quote.find()) {
            texts.add(quote.group(1));
        }
        return texts.stream()
                .distinct()
                .flatMap(text -> Arrays.stream(text.split("…|\\.\\.\\.", -1)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The letters of all words with one space between, and around. */
    private static String run(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private static boolean isQuoted(Said turn) {
        return !turn.label().equals(ClassicReport.NOBODY);
    }

    private static Set<String> words(String text) {
        Text cut = Text.spoken(text);
        Set<String> words = new HashSet<>();
        for (int at = 0; at < cut.size(); at++) {
            String word = cut.folded(at);
            if (!CommonWords.hasFolded(word)) {
                String stem = Forms.stem(word);
                words.add(stem.length() > 5 ? stem.substring(0, 5) : stem);
            }
        }
        return words;
    }
}
