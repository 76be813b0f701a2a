package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.Unspoken;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with labels that nobody declared. */
class LabelledFormatTest {

    private static final Format FORMAT = new LabelledText(List.of());

    @Test
    void initialsAreTypedByHandSoEachOpensATurn() {
        assertThat(Said.in(FORMAT, """
                H: Ready?
                H: Then tell me about queues.
                B: They decouple.
                (You asked: is that too short?)

                Mostly.
                B: I think.
                """))
                .containsExactly(
                        "H: Ready?",
                        "H: Then tell me about queues.",
                        "B: They decouple.⏎(You asked: is that too short?)⏎⏎Mostly.",
                        "B: I think.");
    }

    @Test
    void exportsRepeatAFullNameSoItGoesOn() {
        assertThat(Said.in(FORMAT, """
                Ann Example: Ready?
                Ann Example: Then tell me about queues.
                Bob Sample: They decouple.
                Bob Sample: I think.
                """))
                .containsExactly(
                        "Ann Example: Ready?⏎⏎Then tell me about queues.", "Bob Sample: They decouple.⏎⏎I think.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. N: W|   M: W",
                "- N: W|  - M: W",
                "* **N:** W|    * **M:** W",
                "N: W|\tM: W",
                "- [ ] N: W|- [x] M: W",
                "N -> W|M -> W",
                "**N** W|**M** W",
            })
    void aLabelHasManyDresses(String shape) {
        assertThat(Said.in(FORMAT, talk(shape, "Q", "A"))).containsExactlyElementsOf(said("Q", "A"));
        assertThat(Said.in(FORMAT, talk(shape, "Ann Example", "Bob")))
                .containsExactlyElementsOf(said("Ann Example", "Bob"));
    }

    @Test
    void aSpeakerWithAnotherLetterIsAnother() {
        assertThat(Said.in(FORMAT, "Speaker A: Ready?\nSpeaker B: Yes.\nSpeaker A: Good.\n"))
                .containsExactly("Speaker A: Ready?", "Speaker B: Yes.", "Speaker A: Good.");
    }

    @Test
    void capitalsMayComeAndGo() {
        assertThat(
                        Said.in(
                                FORMAT,
                                "INTERVIEWER: Ready?\nME: Yes.\nInterviewer: Sure?\nMe: Quite.\nINTERVIEWER: Good.\nME: Fine.\n"))
                .containsExactly(
                        "INTERVIEWER: Ready?",
                        "ME: Yes.",
                        "INTERVIEWER: Sure?",
                        "ME: Quite.",
                        "INTERVIEWER: Good.",
                        "ME: Fine.");
    }

    @Test
    void secondsOfAProgramAreTimes() {
        for (String shape : List.of(
                "[3.2s] Spk A: %s\n[12.0s] Spk B: %s\n[20.5s] Spk A: %s\n",
                "Spk A [3.20 - 5.00]: %s\nSpk B [12.00 - 14.10]: %s\nSpk A [20.50 - 21.00]: %s\n")) {
            assertThat(Said.by(shape.formatted("Ready?", "In [12] it says so.", "Good.")))
                    .map(turn -> turn.replaceFirst("(@\\d+)-\\d+", "$1"))
                    .containsExactly("Spk A @3200: Ready?", "Spk B @12000: In [12] it says so.", "Spk A @20500: Good.");
        }
    }

    @Test
    void aListBelowAnAnswerNamesNobody() {
        assertThat(Said.in(FORMAT, """
                - Ann: What do you store where?
                - Bob: That depends:
                  - Redis: sessions
                  - Postgres: the rest
                - Ann: And in the cache?
                - Bob: Not much.
                  - Redis: the carts
                - Ann: Fine.
                - Bob: Good.
                """))
                .containsExactly(
                        "Ann: What do you store where?",
                        "Bob: That depends:⏎  - Redis: sessions⏎  - Postgres: the rest",
                        "Ann: And in the cache?",
                        "Bob: Not much.⏎  - Redis: the carts",
                        "Ann: Fine.",
                        "Bob: Good.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question 1|My answer",
                "Question|Their response",
                "Frage 2|Antwort",
                "Vraag 1|Antwoord",
                "Pytanie 3|Odpowiedź 3"
            })
    void answersMayBeSaidToBeSomebodysAndBeCounted(String labels) {
        String asks = labels.substring(0, labels.indexOf('|'));
        String tells = labels.substring(labels.indexOf('|') + 1);
        assertThat(Said.in(FORMAT, talk("N: W|M: W", asks, tells)))
                .containsExactlyElementsOf(said(asks.replaceFirst(" \\d", ""), tells.replaceFirst(" \\d", "")));
    }

    private static final List<String> WORDS = List.of(
            "What do you build?", "A ferry's bookings.", "In which language?", "Java.", "Why?", "It was there.");

    private static String talk(String shape, String asks, String tells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            text.append(shape.split("\\|")[i % 2]
                            .replace("N", asks)
                            .replace("M", tells)
                            .replace("W", WORDS.get(i)))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> said(String asks, String tells) {
        return IntStream.range(0, WORDS.size())
                .mapToObj(i -> (i % 2 == 0 ? asks : tells) + ": " + WORDS.get(i))
                .toList();
    }

    @Test
    void questionsAndAnswersAreLabelsToo() {
        assertThat(Said.in(FORMAT, """
                # Practice

                All of these were asked.

                ## First round

                Q: Who are you?
                A: A tester.

                Q: Why here?
                A: To test.

                ## Second round

                Q: When?
                """))
                .containsExactly("Q: Who are you?", "A: A tester.", "Q: Why here?", "A: To test.", "Q: When?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**%s:** %s",
                "**%s**: %s",
                "__%s:__ %s",
                "*%s:* %s",
                "***%s:*** %s",
                "**%s: **%s",
                "%s:\t%s",
                "%s : %s",
                "%s：%s",
                "%s:\n%s"
            })
    void emphasisAndSpacingDoNotMatter(String shape) {
        String text = shape.formatted("Ann Example", "Hello.") + "\n" + shape.formatted("Bob Sample", "Hi.") + "\n";

        assertThat(Said.in(FORMAT, text + text))
                .containsExactly("Ann Example: Hello.", "Bob Sample: Hi.", "Ann Example: Hello.", "Bob Sample: Hi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s: 00:00:19\n\n%s",
                "%s: [00:19] %s",
                "**%s:** \\[00:19\\] %s",
                "**%s:** [00:00:19] %s",
                "%s (00:19): %s",
                "%s (00:00:19):\n%s",
                "%s [00:19]: %s",
                "[00:00:19] %s: %s",
                "(00:19) %s: %s",
                "00:00:19 %s: %s",
                "[00:19] **%s:** %s",
                "**[00:19] %s:** %s",
                "**%s (00:19):** %s",
                "[00:19] - %s: %s"
            })
    void timesStandBeforeOrAfterTheLabel(String shape) {
        String text = shape.formatted("Ann", "Hello.") + "\n\n" + shape.formatted("Bob", "Hi.") + "\n\n";

        assertThat(Said.in(FORMAT, text + text))
                .containsExactly("Ann @19000: Hello.", "Bob @19000: Hi.", "Ann @19000: Hello.", "Bob @19000: Hi.");
    }

    @Test
    void aTimeAloneOnALineDatesTheNextTurn() {
        assertThat(Said.in(FORMAT, """
                [0:00:00]

                Interviewer:\tWhat is a queue?

                Respondent:\tA line

                [0:03:49]

                of people.

                Interviewer:\tYes.

                Respondent:\tGood.

                [End of Transcript]
                """))
                .containsExactly(
                        "Interviewer @0: What is a queue?",
                        "Respondent: A line⏎⏎⏎of people.",
                        "Interviewer @229000: Yes.",
                        "Respondent: Good.");
    }

    @Test
    void aTimeThatIsAnAnswerStays() {
        assertThat(Said.in(FORMAT, "H: When?\nB: 10:30\nH: Not later?\nB: At\n11:15\n"))
                .containsExactly("H: When?", "B: 10:30", "H: Not later?", "B: At⏎11:15");
    }

    @Test
    void minuteMarksInsideSentencesAreNotSaid() {
        assertThat(Said.in(FORMAT, """
                **Ann:** [00:00:00] We wrote [00:01:00] a parser [inaudible 00:01:30].

                **Bob:** Why?

                **Ann:** For fun.

                **Bob:** I see.
                """)).startsWith("Ann @0: We wrote a parser [inaudible 00:01:30].");
    }

    @Test
    void whatStandsAboveTheFirstTurnIsNoTurn() {
        Optional<Reading> reading = FORMAT.read(Said.source("""
                Job: Engineer at Example Ltd
                Interviewer: Mr. John Example, Senior Engineer
                Candidate: Ms. Jane Sample
                John Example: Hello.
                Jane Sample: Hi.
                John Example: Bye.
                """));

        assertThat(reading)
                .map(Said::turns)
                .contains(List.of("John Example: Hello.", "Jane Sample: Hi.", "John Example: Bye."));
        assertThat(reading).map(Reading::people).contains(List.of("John Example", "Jane Sample"));
        assertThat(reading).map(Reading::warnings).contains(List.of());
        assertThat(reading.orElseThrow().unspoken()).allMatch(Unspoken::known);
    }

    @Test
    void muchTextAboveTheFirstTurnIsLeftOutWithAWarning() {
        String unlabelled = "This may well have been said by somebody whose label is missing. ".repeat(6);

        assertThat(FORMAT.read(Said.source(unlabelled + "\n\nH: Oh?\nB: Yes.\nH: I see.\nB: Good.\n")))
                .map(Reading::told)
                .contains(List.of(
                        "Left out, since nobody says it: line 1 (\"This may well have been said by somebody whose label"
                                + " is miss…\")."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Just some notes\nabout nothing\n",
                "Redis: in-memory store\nKafka: a log\n",
                "Later: buy milk\nI went out\nand came back\nand slept\nLater: buy bread\n",
                "10:30 Meeting: we began\n10:30 Meeting: we ended\n"
            })
    void otherTextIsNotOfThisKind(String text) {
        assertThat(Said.in(FORMAT, text)).containsExactly("not read");
    }

    @Test
    void aMonologueMayHaveOneLabel() {
        assertThat(Said.in(FORMAT, "Ann: One.\n\nAnn: Two.\n")).containsExactly("Ann: One.⏎⏎Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- **%s:** %s",
                "* %s: %s",
                "• **%s**: %s",
                "+ %s : %s",
                "1. **%s:** %s",
                "2) %s: %s",
                "(3) %s: %s",
                "## %s: %s",
                "%s – %s",
                "%s — %s",
                "%s - %s",
                "[%s] – %s",
                "[%s]: %s",
                "[%s] %s",
                "> **%s:** %s",
                "\u200f%s: %s\u200f",
                "\u202b**%s:** %s\u202c",
                "\ud83e\uddd1\u200d\ud83d\udcbc %s: %s",
                "**%s \ud83e\udd16:** %s",
                "%s\u00a0: %s",
                "[03/02/2031, 10:02:03] %s: %s",
                "03.02.2031 10:02 %s: %s",
                "%s:\t10:02\t%s"
            })
    void aFileDressesItsLabelsInOneWay(String shape) {
        String text = shape.formatted("Interviewer", "Hello, are you there?") + "\n"
                + shape.formatted("Zoë Sample", "Yes.") + "\n";

        assertThat(Said.by(text + text))
                .map(turn -> turn.replaceFirst(" @\\d+", ""))
                .containsExactly(
                        "Interviewer: Hello, are you there?",
                        "Zoë Sample: Yes.",
                        "Interviewer: Hello, are you there?",
                        "Zoë Sample: Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1: %s\nA1: %s\nQ2: %s\nA2: %s\n",
                "Q:%s\nA:%s\nQ:%s\nA:%s\n",
                "- Q:%s\n\n- A:%s\n\n- Q:%s\n\n- A:%s\n",
                "Q. %s\nA. %s\nQ. %s\nA. %s\n",
                "Q - %s\nA - %s\nQ - %s\nA - %s\n",
                "Q- %s\nA- %s\nQ- %s\nA- %s\n",
                "**Q1.** **%s**\n**A1.** %s\n**Q2.** **%s**\n**A2.** %s\n"
            })
    void questionsAndAnswersAreCountedInManyWays(String shape) {
        assertThat(Said.by(shape.formatted("Who are you?", "A tester.", "Why here?", "To test.")))
                .map(turn -> turn.replace("**", ""))
                .containsExactly("Q: Who are you?", "A: A tester.", "Q: Why here?", "A: To test.");
    }

    @Test
    void whatADashPartsInsideATurnIsNoLabel() {
        assertThat(Said.by("""
                H: What did you use?
                R: Three things:
                Redis - a store
                - Kafka: a log
                [Java] mostly
                Redis - a store
                - Kafka: a log
                [Java] mostly
                H: Fine.
                """)).hasSize(1);
        assertThat(Said.in(new LabelledText(List.of("H", "R")), """
                H: What did you use?
                R: Three things:
                Redis - a store
                - Kafka: a log
                [Java] mostly
                Redis - a store
                - Kafka: a log
                [Java] mostly
                H: Fine.
                """)).hasSize(3);
    }

    @Test
    void aRoleIsASpeakerAtItsFirstTurn() {
        assertThat(Said.by("Interviewer: Why do you want to leave?\nCandidate: To build things again.\n"))
                .containsExactly("Interviewer: Why do you want to leave?", "Candidate: To build things again.");
        assertThat(Said.by("**Moderator:** Welcome.\n\n**Interviewer 2:** Hello.\n\n**Candidate (Zoë):** Hi.\n"))
                .containsExactly("Moderator: Welcome.", "Interviewer 2: Hello.", "Candidate (Zoë): Hi.");
    }

    @Test
    void rolesInAnArticleAreNoSpeakers() {
        String prose = "An interview has two sides, and each of them wants something.\n".repeat(8);

        assertThat(Said.in(FORMAT, prose + "Interviewer: asks.\nCandidate: answers.\n" + prose))
                .containsExactly("not read");
    }

    @Test
    void aMachineIsNoHost() {
        assertThat(Said.by("Ann: Where does it run?\nBob: Here:\nHost: localhost\nAnn: Fine.\nBob: Yes.\n"))
                .containsExactly("Ann: Where does it run?", "Bob: Here:⏎Host: localhost", "Ann: Fine.", "Bob: Yes.");
    }

    @Test
    void whoSpeaksOnceIsASpeakerIfTheLabelLooksLikeTheOthers() {
        Reading reading = FORMAT.read(Said.source("""
                        **Company:** Example Ltd

                        **Interviewer:** Hi, Zoë! I am Ann.

                        **Zoë (Student):** Hello, Ann!

                        **Ann:** What did you use?

                        **Zoë:** Two things. Mostly advantages.

                        **Advantages:** They are fast.

                        **Cy:** May I ask why?

                        **Ann:** Fine.

                        **Zoë:** Good.
                        """)).orElseThrow();

        assertThat(Said.turns(reading))
                .containsExactly(
                        "Interviewer: Hi, Zoë! I am Ann.",
                        "Zoë (Student): Hello, Ann!",
                        "Ann: What did you use?",
                        "Zoë: Two things. Mostly advantages.⏎⏎**Advantages:** They are fast.",
                        "Cy: May I ask why?",
                        "Ann: Fine.",
                        "Zoë: Good.");
        assertThat(reading.warnings())
                .containsExactly(
                        "\"Zoë (Student)\" speaks once only, in line 5: if that is nobody's name, put other words before the colon.",
                        "\"Cy\" speaks once only, in line 13: if that is nobody's name, put other words before the colon.");
    }

    @Test
    void aLabelMisspeltByALetterOrTwoIsItsNeighbours() {
        Reading reading = FORMAT.read(Said.source("""
                        Interviewer: What do you do?
                        Jon Sample: I bake.
                        Intreviewer: What?
                        Job Sample: Bread.
                        interviewer: Since when?
                        Jon Sample: Always.
                        Interviewer: Good.
                        """)).orElseThrow();

        assertThat(reading.turns())
                .extracting(Spoken::label)
                .containsExactly(
                        "Interviewer",
                        "Jon Sample",
                        "Interviewer",
                        "Jon Sample",
                        "Interviewer",
                        "Jon Sample",
                        "Interviewer");
        assertThat(reading.warnings())
                .containsExactly(
                        "\"Intreviewer\" in line 3 was read as \"Interviewer\".",
                        "\"Job Sample\" in line 4 was read as \"Jon Sample\".",
                        "\"interviewer\" in line 5 was read as \"Interviewer\".");
    }

    @Test
    void numbersAndRolesAreNeverMisspelt() {
        assertThat(Said.by("Speaker 1: Hello.\nSpeaker 2: Hi.\nSpeaker 1: Who is there?\nSpeaker 3: I am.\n"))
                .hasSize(4)
                .last()
                .isEqualTo("Speaker 3: I am.");
        assertThat(Said.by("Interviewer: Hello.\nInterviewee: Hi.\nInterviewer: Good.\n"))
                .containsExactly("Interviewer: Hello.", "Interviewee: Hi.", "Interviewer: Good.");
    }

    @Test
    void remarksAndCountedHeadingsAreInNoTurn() {
        Reading reading = FORMAT.read(Said.source("""
                        ## Question 1

                        **Q:** What do you bake?

                        **A:** Bread.

                        **Feedback:** Say which.
                        And why.

                        **Score:** 7/10

                        ## Question 2

                        **Q:** For whom?

                        **A:** For friends.
                        """)).orElseThrow();

        assertThat(Said.turns(reading))
                .containsExactly("Q: What do you bake?", "A: Bread.", "Q: For whom?", "A: For friends.");
        assertThat(reading.unspoken())
                .allMatch(Unspoken::known)
                .extracting(Unspoken::line)
                .containsExactly(1, 7, 8, 10, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## How to use this page", "---", "* * *"})
    void whatStandsBehindAHeadingOrARuleBelowTheLastAnswerNobodySays(String part) {
        Reading reading = FORMAT.read(Said.source("""
                        Q: What do you bake?
                        A: Bread.

                        Q: For whom?
                        A: For friends.
                        And for whoever knocks.

                        %s

                        1. Save it.
                        ```bash
                        oven --hot
                        ```
                        """.formatted(part))).orElseThrow();

        assertThat(Said.turns(reading))
                .containsExactly(
                        "Q: What do you bake?", "A: Bread.", "Q: For whom?", "A: For friends.⏎And for whoever knocks.");
        assertThat(reading.unspoken()).extracting(Unspoken::text).contains("1. Save it.", "oven --hot");
    }

    @Test
    void anAnswerKeepsWhatStandsBelowHeadingsWhereOthersDoToo() {
        String answer = "A: Bread.\n\n## Sorts\n\nRye and wheat.\n\n";

        assertThat(Said.in(FORMAT, "Q: What do you bake?\n" + answer + "Q: What did you bake in May?\n" + answer)
                        .get(3))
                .endsWith("Rye and wheat.");
    }

    @Test
    void chatPagesAreCopiedWithWhoSaidIt() {
        for (String shape :
                List.of("%s said:\n%s\n", "###### %s said:\n\n%s\n\n", "%s said\n\n%s\n\n", "**%s said:** %s\n\n")) {
            String text = shape.formatted("You", "I bake.") + shape.formatted("ChatGPT", "What do you bake?");

            assertThat(Said.by(text + text))
                    .containsExactly(
                            "You: I bake.", "ChatGPT: What do you bake?", "You: I bake.", "ChatGPT: What do you bake?");
        }
    }
}
