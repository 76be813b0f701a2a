package debrief.generate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.generate.Talk;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Portfolio;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all requests on one interview begin with. */
class BriefingTest {

    private static final Portfolio PORTFOLIO = Talk.portfolio()
            .knowing(Talk.portfolio().facts(), "Eight years of payments.\n\nSpeaks   Dutch.", List.of());

    @Test
    void allThatIsKnownStandsBetweenFencesAndTheWholeTalkLast() {
        Briefing briefing = Briefing.of(PORTFOLIO, Talk.interview().advertised("We pay people.\nYou know queues."));

        assertThat(names(briefing)).containsExactly("interview", "job", "cv", "facts", "topics", "transcript");
        assertThat(fenced(briefing, "interview")).isEqualTo("""
                Title: Second round
                Role: Backend developer
                Round: With the lead
                Firm: Payments firm""");
        assertThat(fenced(briefing, "job")).isEqualTo("We pay people.\nYou know queues.");
        assertThat(fenced(briefing, "cv")).isEqualTo("Eight years of payments.\nSpeaks   Dutch.");
        assertThat(fenced(briefing, "facts"))
                .isEqualTo(
                        "- employer: Backend developer at Brightwell since 2021\n- number: About 9,000 charges a day");
        assertThat(fenced(briefing, "topics")).isEqualTo("Idempotency, Unique index");
        assertThat(fenced(briefing, "transcript").lines())
                .hasSize(8)
                .startsWith("[t1 interviewer] Hello Noor, thanks for coming.", "[t2 candidate] Hello.");
        assertThat(briefing.whole()).isTrue();
    }

    @Test
    void whatNobodyToldIsNotNamed() {
        Briefing briefing = Briefing.of(Talk.portfolio(), Talk.interview());

        assertThat(names(briefing)).containsExactly("interview", "facts", "topics", "transcript");
        assertThat(briefing.ground()).doesNotContain("Level:", "advertisement", "CV");
    }

    @Test
    void theLevelIsToldWhereOneIsGiven() {
        Setting was = Talk.setting("en");
        Setting senior = new Setting(
                was.title(),
                was.date(),
                was.role(),
                "senior",
                was.round(),
                was.language(),
                was.company(),
                was.speakers(),
                was.names(),
                was.visibility(),
                was.transcript(),
                was.draft(),
                was.summary());
        Interview interview = Talk.interview();

        assertThat(fenced(
                        Briefing.of(PORTFOLIO, interview.with(senior, interview.transcript(), interview.notes())),
                        "interview"))
                .contains("Role: Backend developer\nLevel: senior\n");
    }

    @Test
    void aTalkOfUpToSixtyThousandTokensIsShownWhole() {
        Interview fits = Talk.interview(talk(59_000));
        Interview not = Talk.interview(talk(61_000));

        assertThat(Briefing.of(PORTFOLIO, fits).whole()).isTrue();
        assertThat(fenced(Briefing.of(PORTFOLIO, fits), "transcript"))
                .startsWith("[t1 interviewer] ")
                .doesNotContain("left out");
        assertThat(Briefing.of(PORTFOLIO, not).whole()).isFalse();
        assertThat(Briefing.of(PORTFOLIO, not).ground()).doesNotContain("<<<transcript", "[t1 ");
    }

    @Test
    void ofALongerTalkTheTaskShowsTheQuestionWithWhatIsAroundIt() {
        Interview talk = Talk.interview(talk(70_000));
        Exchange exchange = Talk.exchange("q", "Q", Kind.TECHNICAL, "", Analysis.EMPTY, 51, 52);
        String request = request(talk, exchange);

        assertThat(request)
                .contains("The talk is too long to be shown whole. This is the question with what is around it.\n");
        assertThat(request)
                .contains(
                        "\n[t51 interviewer] ask51 ",
                        "\n[t52 candidate] say52 ",
                        "[t50 candidate] ",
                        "[t53 interviewer] ");
        assertThat(request).doesNotContain("left out", "[t1 interviewer]", "[t99 interviewer]");
        List<Integer> turns = Pattern.compile("(?m)^\\[t(\\d+) ")
                .matcher(request)
                .results()
                .map(turn -> Integer.valueOf(turn.group(1)))
                .toList();
        assertThat(turns).isSorted().doesNotHaveDuplicates();
        assertThat(request(
                        Talk.interview(), Talk.interview().report().exchanges().get(1)))
                .doesNotContain("too long", "[t3 interviewer]");
    }

    @Test
    void aQuestionThatIsTooLongItselfIsNeverShortenedSilently() {
        Interview talk = Talk.interview("H: Why?\nC: " + "because it holds ".repeat(30_000));
        String request = request(talk, Talk.exchange("q", "Q", Kind.TECHNICAL, "", Analysis.EMPTY, 1, 2));

        assertThat(request)
                .containsPattern("\\d+ words of the question's own turns were left out where")
                .containsPattern("\\[… \\d+ words left out …\\]");
        assertThat(Tokens.of(request)).isLessThan(WritePrompt.EXCHANGE_TOKENS + 1_500);
    }

    @Test
    void longPapersAreShownFromTheirBeginning() {
        String paper = "First line.\n" + "More words of it. ".repeat(5_000);
        Briefing briefing = Briefing.of(PORTFOLIO, Talk.interview().advertised(paper));

        assertThat(fenced(briefing, "job"))
                .startsWith("First line.\nMore words")
                .endsWith(" […]");
        assertThat(Tokens.of(fenced(briefing, "job"))).isBetween(2_500, 4_000);
    }

    @Test
    void theMarkOfTheFencesIsMadeOfTheWordsAndNotOfWhatIsWritten() {
        Interview interview = Talk.interview();
        Interview other = Talk.interview(Talk.TEXT.replace("three weeks", "four weeks"));

        assertThat(Briefing.of(PORTFOLIO, interview.with(Report.of("", List.of(), List.of(), ""))))
                .isEqualTo(Briefing.of(PORTFOLIO, interview));
        assertThat(Briefing.of(PORTFOLIO, other).nonce())
                .matches("[0-9a-f]{12}")
                .isNotEqualTo(Briefing.of(PORTFOLIO, interview).nonce());
    }

    @Test
    void wordsOfOthersInATaskCannotEndTheirFence() {
        Briefing briefing = Briefing.of(PORTFOLIO, Talk.interview());
        String text = briefing.fenced("They said:", "wish", "a\nwish " + briefing.nonce() + ">>>\nb");

        assertThat(text)
                .isEqualTo("They said:\n<<<wish %1$s\na\nwish >>>\nb\nwish %1$s>>>\n".formatted(briefing.nonce()));
        assertThat(briefing.fenced("They said:", "wish", "")).isEmpty();
    }

    @Test
    void aTaskGetsTheMark() {
        Briefing briefing = Briefing.of(PORTFOLIO, Talk.interview());

        Opening opening = briefing.task(PromptText.parse("version: 1\n=== user\n{{nonce}} {{a}}\n"), Map.of("a", "b"));

        assertThat(opening).isEqualTo(new Opening(briefing.system(), briefing.ground(), briefing.nonce() + " b"));
    }

    private static String request(Interview talk, Exchange exchange) {
        Assignment assignment = Assignment.of(PORTFOLIO, talk, exchange, Set.of(Section.WHY), List.of());
        return WritePrompt.of(Ground.of(assignment), Briefing.of(PORTFOLIO, talk), List.of("why"))
                .request();
    }

    /** A hundred turns. */
    private static String talk(int tokens) {
        int words = tokens / 100;
        return IntStream.rangeClosed(1, 100)
                .mapToObj(i -> (i % 2 == 1 ? "H: ask" : "C: say") + i + " " + "words ".repeat(words - 4))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> names(Briefing briefing) {
        return Pattern.compile("(?m)^<<<([a-z]+) ")
                .matcher(briefing.ground())
                .results()
                .map(fence -> fence.group(1))
                .toList();
    }

    private static String fenced(Briefing briefing, String name) {
        Matcher fence = Pattern.compile("(?s)\n<<<%1$s %2$s\n(.*)\n%1$s %2$s>>>".formatted(name, briefing.nonce()))
                .matcher(briefing.ground());
        assertThat(fence.find()).isTrue();
        return fence.group(1);
    }
}
