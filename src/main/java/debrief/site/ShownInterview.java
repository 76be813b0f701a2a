package debrief.site;

import debrief.measure.Measure;
import debrief.measure.Stretch;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Profile;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.site.page.InterviewCard;
import debrief.site.page.Link;
import debrief.site.page.Plain;
import debrief.site.page.Prose;
import debrief.site.page.QuestionRow;
import debrief.site.page.RatingView;
import debrief.site.page.TurnView;
import debrief.site.page.TurnView.Paragraph;
import debrief.talk.Recollection;
import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One interview as its pages show it: addresses, rows and turns, each worked out once. */
final class ShownInterview {

    private static final int ASKED = 260;

    private final Interview interview;
    private final Profile profile;
    private final Talk said;
    private final boolean recalled;
    private final Map<String, QuestionRow> rows = new LinkedHashMap<>();
    private final Map<Integer, String> exchangeOfTurn = new HashMap<>();
    private final long began;

    ShownInterview(Interview interview, Profile profile, Talk said) {
        this.interview = interview;
        this.profile = profile;
        this.said = said;
        this.recalled = Recollection.of(interview);
        this.began = interview.transcript().turns().stream()
                .mapToLong(Turn::startMs)
                .filter(start -> start != Turn.UNTIMED)
                .min()
                .orElse(0);
        int number = 0;
        for (Exchange exchange : interview.report().exchanges()) {
            rows.put(exchange.id(), row(exchange, ++number));
            exchange.turns().forEach(turn -> exchangeOfTurn.putIfAbsent(turn, exchange.id()));
        }
    }

    Interview interview() {
        return interview;
    }

    String folder() {
        return "interviews/" + interview.id() + "/";
    }

    String title() {
        Setting setting = interview.setting();
        if (!setting.title().isEmpty()) {
            return setting.title();
        }
        String made = String.join(
                ", ",
                List.of(setting.role(), setting.round()).stream()
                        .filter(s -> !s.isEmpty())
                        .toList());
        return made.isEmpty() ? interview.id() : made;
    }

    String date() {
        return interview.setting().date() == null
                ? ""
                : interview.setting().date().toString();
    }

    /** The interview's own page. */
    Link link() {
        return new Link(title(), folder() + "index.html");
    }

    /** Empty when this profile has no transcript page. */
    String transcript() {
        boolean shown = profile != Profile.PUBLIC || interview.setting().transcript() == Visibility.PUBLIC;
        return shown && !interview.transcript().turns().isEmpty() ? folder() + "transcript.html" : "";
    }

    List<QuestionRow> rows() {
        return List.copyOf(rows.values());
    }

    QuestionRow row(Exchange exchange) {
        QuestionRow row = rows.get(exchange.id());
        if (row == null) {
            throw new IllegalArgumentException(exchange.id() + " is no exchange of " + interview.id());
        }
        return row;
    }

    Link link(String exchange) {
        QuestionRow row = rows.get(exchange);
        return row == null ? link() : new Link(row.title(), row.to());
    }

    InterviewCard card() {
        Setting setting = interview.setting();
        int gaps = rows.values().stream().mapToInt(row -> row.gaps().size()).sum();
        return new InterviewCard(
                title(),
                link().to(),
                date(),
                setting.role(),
                setting.round(),
                setting.company().shownTo(profile),
                Prose.of(setting.summary(), link().to()),
                rows.size(),
                gaps,
                setting.language());
    }

    /** Where a reader of {@code exchange} finds a turn; empty when this profile shows it nowhere. */
    String whereIs(int turn, Exchange exchange) {
        return whereIs(turn, exchange.id());
    }

    /** @param exchange an id; empty for a reader of what is written on the interview as a whole */
    String whereIs(int turn, String exchange) {
        String anchor = "#" + TurnView.anchor(turn);
        if (interview
                .exchange(exchange)
                .filter(own -> own.turns().contains(turn))
                .isPresent()) {
            return link(exchange).to() + anchor;
        }
        String owner = exchangeOfTurn.get(turn);
        if (owner != null) {
            return link(owner).to() + anchor;
        }
        return transcript().isEmpty() || !interview.transcript().has(turn) ? "" : transcript() + anchor;
    }

    /** The exchange that a turn belongs to; empty when to none. */
    String exchangeOf(int turn) {
        return exchangeOfTurn.getOrDefault(turn, "");
    }

    /** The whole talk as it is measured: notes to the coach were not said. */
    List<Stretch> stretches() {
        return stretches(said.turns());
    }

    List<Said> said(Exchange exchange) {
        return said.of(exchange);
    }

    List<Stretch> stretches(Exchange exchange) {
        return stretches(said.of(exchange));
    }

    private List<Stretch> stretches(List<Said> turns) {
        List<Stretch> stretches = Measure.talk(turns);
        return recalled ? stretches.stream().map(Stretch::recalled).toList() : stretches;
    }

    TurnView view(Turn turn) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Aside stretch : Aside.split(turn.text())) {
            for (String paragraph : stretch.text().split("\n\\s*\n", -1)) {
                paragraphs.add(new Paragraph(paragraph.strip(), stretch.note()));
            }
        }
        return new TurnView(
                turn.id(),
                TurnView.anchor(turn.id()),
                name(turn.speaker()),
                TurnView.side(turn.speaker().role()),
                turn.startMs() == Turn.UNTIMED ? "" : clock(turn.startMs() - began),
                turn.fidelity().name().toLowerCase(Locale.ROOT),
                paragraphs);
    }

    /** Some files count from midnight: shown is only how long the talk went on. */
    private static String clock(long ms) {
        long seconds = Math.max(0, ms) / 1000;
        long minutes = seconds / 60;
        return minutes < 60
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / 60, minutes % 60, seconds % 60);
    }

    /** What to call a speaker: who they are in this profile, else what they are, else their label. */
    String name(Speaker speaker) {
        String name = speaker.person().shownTo(profile);
        if (!name.isEmpty()) {
            return name;
        }
        return switch (speaker.role()) {
            case INTERVIEWER -> "Interviewer";
            case CANDIDATE -> "Candidate";
            case OTHER -> profile == Profile.PRIVATE ? speaker.label() : "Speaker";
        };
    }

    /** What to call whoever wrote the notes; may be empty. */
    String mentor() {
        return interview.notes().mentor().shownTo(profile);
    }

    /** Why nobody has judged an answer; empty where a person or a model has. Rules judge none. */
    String unjudged(Exchange exchange) {
        return exchange.analysis().isJudged()
                ? ""
                : Unjudged.why(
                        exchange.kind(),
                        said.of(exchange),
                        recalled,
                        interview.setting().language());
    }

    private QuestionRow row(Exchange exchange, int number) {
        return new QuestionRow(
                number,
                exchange.title(),
                folder() + exchange.id() + ".html",
                title(),
                date(),
                exchange.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                depth(exchange),
                exchange.priority(),
                RatingView.of(exchange.analysis().rating()).score(),
                asked(exchange),
                Prose.of(gist(exchange.analysis()), folder() + exchange.id() + ".html"),
                exchange.analysis().isJudged()
                        ? exchange.missing().stream()
                                .filter(Section::isMissed)
                                .map(Section::key)
                                .toList()
                        : List.of(),
                interview.setting().language());
    }

    private int depth(Exchange exchange) {
        // An exchange follows an earlier one, whose row stands already.
        QuestionRow before = rows.get(exchange.follows());
        return before == null ? 0 : before.depth() + 1;
    }

    /** The end of the interviewer's first turn, where the question is: whole sentences, as many as fit. */
    private String asked(Exchange exchange) {
        String turn = interview.turnsOf(exchange).stream()
                .filter(t -> t.speaker().role() == Speaker.Role.INTERVIEWER)
                .findFirst()
                .map(t -> Aside.spoken(t.text()).replaceAll("\\s+", " "))
                .orElse("");
        String tail = "";
        List<String> sentences = List.of(turn.split("(?<=[.?!…]) ", -1));
        for (int i = sentences.size() - 1; i >= 0; i--) {
            String sentence = sentences.get(i);
            if (!tail.isEmpty() && sentence.length() + 1 + tail.length() > ASKED) {
                return "… " + tail;
            }
            tail = tail.isEmpty() ? sentence : sentence + " " + tail;
        }
        return Plain.shorten(tail, 2 * ASKED);
    }

    /** How it went, in the fewest words that somebody wrote. */
    private static String gist(Analysis analysis) {
        String verdict = analysis.prose(Section.VERDICT);
        return verdict.isEmpty() ? analysis.prose(Section.SUMMARY) : verdict;
    }
}
