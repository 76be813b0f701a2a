package debrief.evidence.reading;

import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Setting;
import debrief.model.Visibility;
import debrief.talk.Said;
import debrief.talk.Talk;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One interview as it is checked, its report laid beside its talk: every text is cut into words once, and every quote is looked
 * up once, for all who ask.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(interview, SharedKnowledge.of(portfolio, talks));
 * for (ReportText text : dossier.texts()) {
 *     List<Quoted> quotes = dossier.quotes().get().in(text);
 * }
 * }</pre>
 *
 * @param shared what all interviews of the portfolio share
 * @param turns all that was said
 * @param exchanges in the report's order
 * @param overall what is written on the interview as a whole
 * @param quotes who said what stands in quotation marks
 * @param facts what the suggested answers claim and nobody ever told
 */
public record Dossier(
        SharedKnowledge shared,
        Interview interview,
        List<Said> turns,
        List<ReviewedExchange> exchanges,
        List<ReportText> overall,
        Supplier<QuoteReading> quotes,
        Supplier<FactReading> facts) {

    public static Dossier of(Interview interview, SharedKnowledge shared) {
        Talk talk = shared.talks().of(interview.transcript());
        List<Said> turns = talk.turns();
        List<ReviewedExchange> exchanges = interview.report().exchanges().stream()
                .map(exchange -> ReviewedExchange.of(interview.id(), exchange, talk.of(exchange)))
                .toList();
        Portfolio portfolio = shared.portfolio();
        return new Dossier(
                shared,
                interview,
                turns,
                exchanges,
                ReportText.of(interview),
                new Lazy<>(() -> new QuoteReading(interview, turns, portfolio)),
                new Lazy<>(() -> FactReading.of(interview, turns, portfolio)));
    }

    /** All that is written: exchange by exchange, then on the whole. */
    public Stream<ReportText> texts() {
        return Stream.concat(exchanges.stream().flatMap(exchange -> exchange.texts().stream()), overall.stream());
    }

    /** Everybody may read the interview, but for its hidden questions. */
    public boolean isPublished() {
        Setting setting = interview.setting();
        return !setting.draft() && setting.visibility() == Visibility.PUBLIC;
    }

    /** The exchanges that everybody may read. */
    public List<ReviewedExchange> published() {
        return exchanges.stream()
                .filter(reviewed -> isPublished() && !reviewed.exchange().hidden())
                .toList();
    }

    /** What is written for everybody to read: of what is said on the whole, while a question is hidden, only what stays then. */
    public Stream<ReportText> publishedTexts() {
        List<ReviewedExchange> shown = published();
        boolean whole = shown.size() == exchanges.size();
        return Stream.concat(
                shown.stream().flatMap(reviewed -> reviewed.texts().stream()),
                overall.stream().filter(passage -> isPublished() && (whole || !passage.isGoneWithAQuestion())));
    }

    public List<Said> answers() {
        return turns.stream().filter(Said::byCandidate).toList();
    }

    public String language() {
        return language(interview, shared.portfolio());
    }

    /** What compares words by their inflections knows English ones only. */
    public boolean isEnglish() {
        return isEnglish(language());
    }

    /** The interview's language, else the portfolio's, else English. */
    static String language(Interview interview, Portfolio portfolio) {
        return Stream.of(interview.setting().language(), portfolio.language(), "en")
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElseThrow();
    }

    static boolean isEnglish(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
