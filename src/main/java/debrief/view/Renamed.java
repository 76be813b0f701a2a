package debrief.view;

import debrief.model.Accepted;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Guide;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Written;
import debrief.view.Renaming.Rewritten;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview in which every text that a page can show has other names, and no time of day. Ids and addresses of other sites
 * stay as they are: they must not change, so whoever publishes looks for names in them.
 */
final class Renamed {

    private final Renaming names;
    private final Interview before;
    private final Map<Integer, Rewritten> said = new HashMap<>();

    private Renamed(Interview interview, Renaming names) {
        this.names = names;
        this.before = interview;
    }

    static Interview of(Interview interview, Renaming names) {
        return new Renamed(interview, names).interview();
    }

    static Topic topic(Topic topic, Renaming names) {
        return new Topic(
                topic.slug(),
                names.of(topic.name()).text(),
                topic.aliases().stream().map(alias -> names.of(alias).text()).toList(),
                topic.parent(),
                topic.kind(),
                names.of(topic.summary()).text(),
                topic.learnMore().stream()
                        .map(link -> new Topic.Link(names.of(link.title()).text(), link.url()))
                        .toList());
    }

    static Guide guide(Guide guide, Renaming names) {
        return new Guide(
                guide.kind(),
                names.of(guide.title()).text(),
                names.of(guide.description()).text(),
                guide.points().stream().map(point -> names.of(point).text()).toList(),
                guide.parts().stream()
                        .map(part -> new Guide.Part(
                                names.of(part.heading()).text(),
                                names.of(part.text()).text()))
                        .toList());
    }

    static Fact fact(Fact fact, Renaming names) {
        return new Fact(fact.kind(), names.of(fact.text()).text());
    }

    private Interview interview() {
        Map<Speaker, Speaker> speakers = new HashMap<>();
        Setting setting = before.setting();
        setting.speakers().forEach(speaker -> rename(speaker, speakers));
        before.transcript().turns().forEach(turn -> rename(turn.speaker(), speakers));
        Setting shown = new Setting(
                text(setting.title()),
                setting.date(),
                text(setting.role()),
                "",
                text(setting.round()),
                setting.language(),
                new Person("", setting.company().pseudonym()),
                setting.speakers().stream().map(speakers::get).toList(),
                List.of(),
                setting.visibility(),
                setting.transcript(),
                setting.draft(),
                text(setting.summary()));
        Transcript transcript = transcript(speakers);
        return new Interview(before.id(), shown, transcript, report(before.report()), Notes.NONE, text(before.job()));
    }

    /** A label may be a name, or its first letters. */
    private static void rename(Speaker speaker, Map<Speaker, Speaker> speakers) {
        speakers.computeIfAbsent(
                speaker,
                one -> new Speaker(
                        "S" + (speakers.size() + 1),
                        one.role(),
                        new Person("", one.person().pseudonym())));
    }

    private Transcript transcript(Map<Speaker, Speaker> speakers) {
        long began = before.transcript().turns().stream()
                .mapToLong(Turn::startMs)
                .filter(start -> start != Turn.UNTIMED)
                .min()
                .orElse(0);
        List<Turn> turns = new ArrayList<>();
        for (Turn turn : before.transcript().turns()) {
            Rewritten text = names.of(TimesOfDay.without(turn.text()));
            said.put(turn.id(), text);
            turns.add(new Turn(
                    turn.id(),
                    speakers.getOrDefault(turn.speaker(), turn.speaker()),
                    text.text().isBlank() ? "…" : text.text(),
                    turn.line(),
                    since(began, turn.startMs()),
                    since(began, turn.endMs()),
                    turn.fidelity()));
        }
        return new Transcript(turns);
    }

    private static long since(long began, long time) {
        return time == Turn.UNTIMED ? time : Math.max(0, time - began);
    }

    private Report report(Report report) {
        return new Report(
                text(report.intro()),
                report.exchanges().stream().map(this::exchange).toList(),
                report.insights().stream().map(this::recommendation).toList(),
                overall(report.overall()),
                text(report.closing()),
                unremarked(report.advised()),
                text(report.adviceFailed()),
                report.accepted().stream()
                        .map(one -> new Accepted(one.exchange(), one.kind(), text(one.words()), text(one.because())))
                        .toList());
    }

    private Exchange exchange(Exchange exchange) {
        return new Exchange(
                exchange.id(),
                exchange.aliases(),
                text(exchange.title()),
                exchange.kind(),
                exchange.turns(),
                exchange.follows(),
                exchange.priority(),
                exchange.asks().stream()
                        .map(ask -> new Ask(
                                text(ask.text()), text(ask.answer()), unremarked(ask.origin()), text(ask.failed())))
                        .toList(),
                analysis(exchange.analysis()),
                exchange.extra().stream()
                        .map(extra -> new Exchange.Extra(text(extra.heading()), text(extra.text())))
                        .toList(),
                exchange.proposed(),
                exchange.hidden());
    }

    private Analysis analysis(Analysis analysis) {
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        analysis.sections()
                .forEach((section, written) -> sections.put(
                        section,
                        new Written(
                                written.body().accept(bodies),
                                unremarked(written.origin()),
                                text(written.failed()),
                                written.instead())));
        return new Analysis(sections);
    }

    private static @Nullable Origin unremarked(@Nullable Origin origin) {
        return origin == null ? null : origin.unremarked();
    }

    private final Body.Visitor<Body> bodies = new Body.Visitor<>() {

        @Override
        public Body prose(Body.Prose body) {
            return new Body.Prose(text(body.prose()));
        }

        @Override
        public Body points(Body.Points body) {
            return new Body.Points(
                    body.points().stream().map(Renamed.this::point).toList());
        }

        @Override
        public Body claims(Body.Claims body) {
            return new Body.Claims(
                    body.claims().stream().map(Renamed.this::claim).toList());
        }

        @Override
        public Body topics(Body.Topics body) {
            return new Body.Topics(body.topics().stream()
                    .map(topic -> new TopicAdvice(text(topic.topic()), text(topic.advice())))
                    .toList());
        }

        @Override
        public Body marks(Body.Marks body) {
            Rating rating = body.rating();
            return rating == null
                    ? body
                    : new Body.Marks(new Rating(
                            text(rating.because()), rating.content(), rating.structure(), rating.evidence()));
        }
    };

    private Point point(Point point) {
        return new Point(
                text(point.label()),
                text(point.text()),
                point.evidence().stream()
                        .map(one -> new Point.Evidence(one.turn(), quote(one.turn(), one.quote())))
                        .toList(),
                point.flaw());
    }

    private Overall overall(Overall overall) {
        return new Overall(
                text(overall.verdict()),
                overall.carried().stream().map(this::point).toList(),
                overall.wrong().stream()
                        .map(one -> new Overall.Mistake(
                                one.exchange(), one.turn(), quote(one.turn(), one.says()), text(one.because())))
                        .toList(),
                overall.stories().stream().map(this::story).toList(),
                overall.week().stream().map(this::point).toList());
    }

    private Overall.Story story(Overall.Story story) {
        return new Overall.Story(
                text(story.title()),
                story.told(),
                text(story.situation()),
                text(story.result()),
                story.figures().stream().map(this::text).toList(),
                story.serves().stream().map(this::text).toList());
    }

    private Claim claim(Claim claim) {
        return new Claim(
                claim.turn(),
                quote(claim.turn(), claim.says()),
                claim.verdict(),
                text(claim.because()),
                claim.source());
    }

    private Recommendation recommendation(Recommendation one) {
        return new Recommendation(
                text(one.area()),
                text(one.label()),
                text(one.text()),
                one.from(),
                one.topics().stream().map(this::text).toList(),
                one.priority());
    }

    /** Letter for letter what the turn says now. */
    private String quote(int turn, String words) {
        String clean = TimesOfDay.without(words);
        Rewritten text = said.get(turn);
        String there = text == null ? null : text.partOf(clean);
        return there == null ? text(clean) : there;
    }

    private String text(String words) {
        return names.of(words).text();
    }
}
