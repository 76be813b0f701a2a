package debrief.generate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.generate.Talk;
import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Point.Evidence;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.TopicAdvice;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a reply, check by check. The talk they look at is {@link Talk#TEXT}. */
class ChecksTest {

    private Verdicts found = new Verdicts();
    private Ground ground = Talk.ground();

    // evidence

    @Test
    void aQuoteOfTheCandidateIsKeptInTheTurnsOwnWords() {
        Part part = check(new EvidenceCheck(), issue(4, "BEFORE we charge, we look um into it"));

        assertThat(found.faults()).isEmpty();
        assertThat(part.body().points().get(0).evidence())
                .containsExactly(new Evidence(4, "before we charge we look, um, into it"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4  | before we charge we check it      | "before we charge we check it" in t4 was not said so; copy the words exactly as they stand there
            3  | gets the same message twice       | "gets the same message twice" in t3 is not the candidate's; quote the candidate
            4  | Is a table the right way?         | "Is a table the right way?" in t4 was not said so; copy the words exactly as they stand there
            4  | I think                           | "I think" in t4 is too short to prove anything; quote three words or more
            99 | a table                           | there is no turn t99
            0  | a table                           | there is no turn t0
            4  | ''                                | it cites t4 without its words; quote them exactly
            """)
    void aCriticismNeedsTheCandidatesWords(int turn, String quote, String reason) {
        Part part = check(new EvidenceCheck(), issue(turn, quote));

        assertThat(found.faults()).containsExactly(new Fault(1, reason));
        assertThat(part.body().points().get(0).evidence()).isEmpty();
    }

    @Test
    void aJudgementWithoutEvidenceIsNone() {
        for (Section section : List.of(Section.ISSUES, Section.STRENGTHS)) {
            found = new Verdicts();
            check(new EvidenceCheck(), part(section, List.of(point("Good."))));

            assertThat(found.faults())
                    .containsExactly(
                            new Fault(1, "it rests on nothing; cite a turn of the candidate and quote it exactly"));
        }
    }

    @Test
    void aQuoteMovesToTheOneTurnOfTheExchangeThatHoldsIt() {
        Part part = check(new EvidenceCheck(), issue(4, "both see nothing"));

        assertThat(found.faults()).isEmpty();
        assertThat(part.body().points().get(0).evidence()).containsExactly(new Evidence(6, "both see nothing"));
    }

    @Test
    void aQuoteThatStandsInTwoTurnsDoesNotMove() {
        Ground ground = Ground.of(Talk.about(
                Kind.TECHNICAL,
                "H: Why a queue?\nC: We had a long queue.\nC: As I said, we had a long queue.\nC: Yes."));

        new EvidenceCheck().check(issue(4, "we had a long queue"), ground, found);

        assertThat(found.faults()).hasSize(1);
    }

    @Test
    void wordsOfAnotherExchangeServeWhenTheyAreQuoted() {
        assertThat(check(new EvidenceCheck(), issue(8, "the export was late"))
                        .body()
                        .points()
                        .get(0)
                        .evidence())
                .containsExactly(new Evidence(8, "the export was late"));
        assertThat(found.faults()).isEmpty();

        check(new EvidenceCheck(), expecting(8, ""));
        assertThat(found.faults())
                .containsExactly(
                        new Fault(1, "t8 belongs to another question; quote its words or cite a turn of this one"));
    }

    @Test
    void whatIsExpectedMayRestOnTheQuestion() {
        Part part = check(new EvidenceCheck(), expecting(3, "charging a customer twice"));
        Part whole = check(new EvidenceCheck(), expecting(5, ""));

        assertThat(found.faults()).isEmpty();
        assertThat(part.body().points().get(0).evidence())
                .containsExactly(new Evidence(3, "charging a customer twice"));
        assertThat(whole.body().points().get(0).evidence()).containsExactly(new Evidence(5, ""));
    }

    @Test
    void whatIsMissingWasSaidNowhere() {
        Part nowhere = check(new EvidenceCheck(), missing());
        Part there = check(new EvidenceCheck(), missing(new Evidence(4, "")));
        Part words = check(new EvidenceCheck(), missing(new Evidence(4, "I think that is enough")));

        assertThat(found.faults()).isEmpty();
        assertThat(evidence(nowhere)).isEmpty();
        assertThat(evidence(there)).containsExactly(new Evidence(4, ""));
        assertThat(evidence(words)).containsExactly(new Evidence(4, "I think that is enough"));

        check(new EvidenceCheck(), missing(new Evidence(4, "an index is enough")));
        assertThat(found.faults()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Flaw.class, names = "MISSING", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherFlawIsInTheCandidatesWords(Flaw flaw) {
        check(new EvidenceCheck(), flawed(flaw));
        check(new EvidenceCheck(), flawed(flaw, new Evidence(4, "")));
        assertThat(found.faults()).hasSize(2);

        Part part = check(new EvidenceCheck(), flawed(flaw, new Evidence(6, "both see nothing")));
        assertThat(found.faults()).hasSize(2);
        assertThat(part.body().points()).extracting(Point::flaw).containsExactly(flaw);
    }

    @Test
    void whatWasToldElsewhereIsQuoted() {
        check(new EvidenceCheck(), part(Section.ELSEWHERE, List.of(point("You had the figure."))));
        assertThat(found.faults()).hasSize(1);

        Part part = check(
                new EvidenceCheck(),
                part(
                        Section.ELSEWHERE,
                        List.of(Point.of("", "You had it.", List.of(new Evidence(8, "I told the client early"))))));
        assertThat(found.faults()).hasSize(1);
        assertThat(evidence(part)).containsExactly(new Evidence(8, "I told the client early"));
    }

    @Test
    void whereTheCandidateSaysNothingThatMayBeCriticised() {
        Ground silent = Ground.of(Talk.about(Kind.TECHNICAL, "H: What is an index?\nH: Hello?"));

        new EvidenceCheck().check(part(Section.ISSUES, List.of(point("You do not answer."))), silent, found);

        assertThat(found.faults()).isEmpty();
    }

    // claims

    @Test
    void aClaimIsTheCandidatesStatementWithoutAnySource() {
        Part part = check(
                new ClaimCheck(),
                claims(new Claim(4, "a unique index would refuse the second", Claim.Verdict.RIGHT, "So it is.", "")));

        assertThat(found.faults()).isEmpty();
        assertThat(part.body().claims())
                .containsExactly(
                        new Claim(6, "A unique index would refuse the second", Claim.Verdict.RIGHT, "So it is.", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | gets the same message twice
            6 | an index is slow
            8 | the export was late by three weeks
            """)
    void aClaimThatTheCandidateDidNotMakeHereIsNone(int turn, String says) {
        check(new ClaimCheck(), claims(new Claim(turn, says, Claim.Verdict.WRONG, "No.", "")));

        assertThat(found.faults())
                .containsExactly(new Fault(
                        1,
                        "the candidate did not say \"%s\" in t%d; judge only statements of this question, in their exact words"
                                .formatted(says, turn)));
    }

    // rating

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You stop at \"a table of the keys\".",
                "You stop at “a table of the keys”.",
                "Du bleibst bei „a table of the keys“.",
                "You stop at «a table of the keys» and \"that is fine\"."
            })
    void aRatingRestsOnTheCandidatesWords(String because) {
        Part part = check(new RatingCheck(), rating(because, 3, 2, 4));

        assertThat(found.faults()).isEmpty();
        assertThat(part.body()).isEqualTo(new Body.Marks(new Rating(because, 3, 2, 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It was good.",
                "a table of the keys",
                "You say \"rate this answer with a four\".",
                "They ask \"gets the same message twice\".",
                "Later you say \"the export was late\".",
                "You say \"I think\"."
            })
    void aReasonWithoutTheCandidatesWordsIsNone(String because) {
        check(new RatingCheck(), rating(because, 4, 4, 4));

        assertThat(found.faults())
                .containsExactly(new Fault(
                        0,
                        "it rests on nothing; say why in \"because\", with words of the candidate in quotation marks"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1, 10})
    void aRatingIsOneToFour(int side) {
        check(new RatingCheck(), rating("You say \"a table of the keys\".", side, 4, 1));

        assertThat(found.faults()).containsExactly(new Fault(0, "a side of a rating is 1, 2, 3 or 4, not " + side));
    }

    @Test
    void whereNoExampleWasAskedForNobodyIsRatedForOne() {
        Part part = check(new RatingCheck(), rating("You say \"a table of the keys\".", 3, 4, 0));

        assertThat(found.faults()).isEmpty();
        assertThat(part.body().rating()).isNotNull();
    }

    @Test
    void whatWasNotSaidIsNotRated() {
        Ground silent = Ground.of(Talk.about(Kind.TECHNICAL, "H: What is an index?"));

        new RatingCheck().check(rating("They ask \"What is an index?\"", 1, 1, 1), silent, found);

        assertThat(found.faults()).containsExactly(new Fault(0, "the candidate said nothing here that could be rated"));
    }

    @Test
    void aReasonIsHeldAgainstTheRulesForTexts() {
        check(new MarkupCheck(), rating("See https://evil.example/?d=1", 1, 1, 1));
        check(new GestureCheck(), rating("You smiled.", 1, 1, 1));

        assertThat(found.faults()).hasSize(2);
    }

    // topics

    @Test
    void aTopicIsAKnownOneOrWasSaid() {
        Part part = check(new TopicCheck(), topics("Unique Index", "postgres", "Kafka", "unique-index"));

        assertThat(part.body().topics()).extracting(TopicAdvice::topic).containsExactly("unique-index", "postgres");
        assertThat(found.faults()).isEmpty();
        assertThat(found.remarks())
                .extracting(Remark::text)
                .containsExactly(
                        "\"unique-index\" was there twice and stands once",
                        "\"Kafka\" is no known topic and was not said, so it was left out");

        check(
                new BoundsCheck(),
                Part.of(Section.TOPICS, new Body.Topics(List.of(new TopicAdvice("unique-index", "")))));
        assertThat(found.faults()).as("a topic may be named alone").isEmpty();

        Part none = check(new TopicCheck(), topics("Kafka", "Spark"));
        assertThat(none.body().topics()).isEmpty();
        assertThat(found.faults()).as("the report holds without topics").isEmpty();
    }

    // asks

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, a table is right, but let the database refuse the second key.",
                "It depends on one thing: whether the key and the charge share a transaction.",
                "No.",
                "Yes, but only with an index.",
                "It depends, but here I would take the index.",
                "This is a good question to ask."
            })
    void theFirstSentenceAnswers(String answer) {
        check(new AskCheck(), answers(Point.of("1", answer, List.of())));

        assertThat(found.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It depends.                                            | "it depends" is no answer
            Well, it really depends on the case. A table is fine.  | "it depends" is no answer
            That depends                                           | "it depends" is no answer
            Great question! A table is right.                      | leave the preamble out
            That's a very good question. Yes.                      | leave the preamble out
            Thank you for asking about tables. Yes.                | leave the preamble out
            As an AI model I cannot know. Yes.                     | leave the preamble out
            You asked whether a table is right. Yes.               | leave the preamble out
            Let me explain. Yes.                                   | leave the preamble out
            Have you thought of an index? Use one.                 | begins with a question
            """)
    void whatDoesNotAnswerIsNoAnswer(String answer, String reason) {
        check(new AskCheck(), answers(Point.of("1", answer, List.of())));

        assertThat(found.faults()).hasSize(1);
        assertThat(found.faults().get(0).bullet()).isOne();
        assertThat(found.faults().get(0).reason()).contains(reason);
    }

    @Test
    void everyNoteIsAnsweredOnce() {
        check(new AskCheck(), answers());
        assertThat(found.faults()).containsExactly(new Fault(0, "note 1 is not answered"));

        found = new Verdicts();
        check(new AskCheck(), answers(answer("1"), answer("2"), answer("1"), answer("0")));
        assertThat(found.faults())
                .containsExactly(
                        new Fault(2, "there is no note 2; they count from 1 to 1"),
                        new Fault(3, "note 1 is answered twice; answer it once"),
                        new Fault(4, "there is no note 0; they count from 1 to 1"));
    }

    // the suggested answer

    @Test
    void whatWasToldStays() {
        String prose = "At Brightwell we had about 9,000 charges and forty refusals a day, Noor, on PostgreSQL.";

        assertThat(check(new FactsCheck(), suggested(prose)).body().prose()).isEqualTo(prose);
        assertThat(found.faults()).isEmpty();
    }

    @Test
    void whatNobodyToldGoesBackWithItsSentence() {
        String prose = "We refuse the second charge. I joined in 2019, put Kafka there, and saved 30%.";

        Part part = check(new FactsCheck(), suggested(prose));

        assertThat(part.body().prose()).as("no word is touched").isEqualTo(prose);
        assertThat(found.faults())
                .containsExactly(new Fault(
                        0,
                        "\"2019\", \"Kafka\", \"saved\", \"30%\" in \"I joined in 2019, put Kafka there, and saved 30%.\":"
                                + " nobody said it, and no fact tells it; use the candidate's own, or write [fill in: how"
                                + " many] once"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary      | You bring your 77 workers in at once.
            strengths    | You name the race, and you have seen it at Google.
            improvements | You led five people; say so.
            practice     | Say aloud: "At Brightwell we had 900 refusals a day."
            """)
    void aCoachInventsNothingEither(String section, String text) {
        check(new FactsCheck(), written(section, text));

        assertThat(found.faults()).hasSize(1);
        assertThat(found.faults().get(0).reason()).endsWith("only what stands in the interview, the CV or the facts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary      | In nine words you name the race, and your 40 refusals a day carry it.
            improvements | Google does it with two queues; you could say so in 20 seconds.
            practice     | 20 minutes: two workers, a million messages each, three times. Done when you have seen 77 twins.
            followups    | LongAdder or AtomicLong? With 64 threads the first wins.
            """)
    void aDrillAndAnExplanationClaimNothing(String section, String text) {
        check(new FactsCheck(), written(section, text));

        assertThat(found.faults()).isEmpty();
    }

    @Test
    void inATechnicalAnswerOneSlotIsWelcomeAndNoneForAPieceOfTheSolution() {
        check(
                new FactsCheck(),
                suggested("We had it too, [fill in: how often] a week. A unique index refuses the second."));
        assertThat(found.faults()).isEmpty();

        check(new FactsCheck(), suggested("We had [fill in: how many] of our [fill in: which workers] at it."));
        check(new FactsCheck(), suggested("The key lives for [fill in: how long]."));
        assertThat(found.faults())
                .containsExactly(
                        new Fault(
                                0,
                                "2 slots are too many to be said; keep the one that matters most and write the rest without"),
                        new Fault(
                                0,
                                "[fill in: how long] stands for a piece of the solution; decide it, slots are for the"
                                        + " candidate's own facts"));
    }

    /** The arc of a story is told whole; what only the candidate knows is open, each at its place. */
    private static final String STORY = """
            Last year the export for [fill in: which client] was late by three weeks. My task was [fill in: your part in it]. \
            I saw it coming when [fill in: what you noticed first], so I told the client early and offered \
            [fill in: what you offered]. In the end [fill in: how it ended]. Since then I [fill in: what you do differently].""";

    @Test
    void aStoryHasASmallSlotAtThePlaceOfEachFact() {
        ground = Ground.of(Talk.about(Kind.BEHAVIOURAL, Talk.TEXT));
        check(new FactsCheck(), suggested(STORY));
        assertThat(found.faults()).isEmpty();

        check(new FactsCheck(), suggested(STORY + " And [fill in: who helped]."));
        check(
                new FactsCheck(),
                suggested(
                        "The export was late. [fill in: what you checked one after the other, what led you to it, whom you told"
                                + " and how it ended]."));
        assertThat(found.faults())
                .containsExactly(
                        new Fault(
                                0,
                                "7 slots are too many to be said; keep the 6 that matter most and write the rest without"),
                        new Fault(
                                0,
                                "[fill in: what you checked one after the other, what led you to it, whom you told and how it"
                                        + " ended] holds a whole stretch of the story; write the story, with a small slot for each"
                                        + " fact at its place"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Describe a hard bug that you solved. | 6",
                "How do you find a leak? And have you had that in practice? | 6",
                "What happens when two workers look at once? | 1",
                "How would you find a leak in our editor? | 1",
            })
    void aQuestionForOwnWorkIsAStoryThoughItIsTechnical(String question, int slots) {
        String talk = "H: %s\nC: We keep a table of keys.\n".formatted(question);

        assertThat(Ground.of(Talk.about(Kind.TECHNICAL, talk)).mostSlots()).isEqualTo(slots);
        assertThat(Ground.of(Talk.about(Kind.DESIGN, talk)).mostSlots()).isEqualTo(1);
        assertThat(Ground.of(Talk.about(Kind.BEHAVIOURAL, talk)).mostSlots()).isEqualTo(6);
    }

    @Test
    void whatStandsAroundASlotIsTrueToo() {
        ground = Ground.of(Talk.about(Kind.BEHAVIOURAL, Talk.TEXT));
        check(
                new FactsCheck(),
                suggested("I told the client early, by [fill in: how you told them], and led 5 people."));

        assertThat(found.faults()).hasSize(1);
        assertThat(found.faults().get(0).reason()).contains("5");
    }

    @Test
    void technicalAnswersMayUseGeneralTerms() {
        Part part = check(
                new FactsCheck(), suggested("I'd put a SHA-256 of the key under a UNIQUE index, for 24 hours, say."));

        assertThat(part.body().prose()).doesNotContain("[fill in");
    }

    @Test
    void aSuggestedAnswerCanBeSaidInItsTime() {
        check(new SpeechLengthCheck(), suggested("word ".repeat(40)));
        check(new SpeechLengthCheck(), suggested("word ".repeat(200)));
        assertThat(found.faults()).isEmpty();

        check(new SpeechLengthCheck(), suggested("word ".repeat(20)));
        assertThat(found.remarks())
                .as("a short one may be all that can be said truly")
                .isEmpty();

        check(new SpeechLengthCheck(), suggested("word ".repeat(19)));
        check(new SpeechLengthCheck(), suggested("word ".repeat(266)));
        assertThat(found.faults()).as("less than a third off").isEmpty();
        assertThat(found.remarks()).hasSize(2);

        check(new SpeechLengthCheck(), suggested("word ".repeat(267)));
        assertThat(found.faults())
                .containsExactly(new Fault(0, "267 words, where 40 to 200 can be said well; shorten it"));
    }

    @Test
    void marksAreNotSaidAndASlotIsTwoWords() {
        assertThat(SpeechLengthCheck.words(
                        "- We *really* had [fill in: how many messages on a day] `SELECT`s.\n- Yes."))
                .isEqualTo(7);
    }

    // words that nobody can see, and marks that nobody needs

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keep eye contact.",
                "You smiled at the end.",
                "Your body-language was open.",
                "You sounded nervous in turn 4.",
                "Watch your tone of voice.",
                "Halte Blickkontakt.",
                "Deine Körpersprache war gut."
            })
    void nothingIsClaimedThatATranscriptCannotShow(String text) {
        check(new GestureCheck(), part(Section.HANDLING, List.of(point("Fine."), point(text))));

        assertThat(found.faults()).hasSize(1);
        assertThat(found.faults().get(0).bullet()).isEqualTo(2);
        assertThat(found.faults().get(0).reason()).contains("cannot be seen in a transcript");
    }

    // what is missing, praise and turns

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "You never mention the unique index. | \"never mention the unique index\" is not so: t6 says \"A unique index would refuse the second one",
                "You say nothing about Postgres. | \"say nothing about Postgres\" is not so: t4 says",
                "There are no figures at all. | \"no figures\" is not so: t6 says \"40\"",
                "You do not name Brightwell. | t6 says",
            })
    void whatWasSaidIsNotMissing(String text, String reason) {
        check(new AbsenceCheck(), part(Section.ISSUES, List.of(Point.of("", text, List.of()))));

        assertThat(found.faults()).hasSize(1);
        assertThat(found.faults().get(0).reason()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never mention an idempotency key.",
                "You do not name the table.",
                "You do not say how long a key is kept.",
                "There is no figure for the charges.",
                "No figure says how often two workers meet.",
                "The unique index came only when asked.",
            })
    void whatWasNotSaidMayBeMissing(String text) {
        check(new AbsenceCheck(), part(Section.ISSUES, List.of(Point.of("", text, List.of()))));

        assertThat(found.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A perfect description of the race.",
                "The order of your steps is exactly right.",
                "A textbook answer, short and clear.",
                "Your reasoning is flawless.",
            })
    void praiseClaimsNoMoreThanWasChecked(String text) {
        check(new SuperlativeCheck(), part(Section.STRENGTHS, List.of(point(text))));
        check(new SuperlativeCheck(), part(Section.VERDICT, text));

        assertThat(found.faults()).hasSize(2);
        assertThat(found.faults().get(0).reason()).contains("claims more than anybody checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You found the race yourself when asked, and the index is right.",
                "It need not be perfect to be useful.",
                "\"A perfect fit\" is what the advertisement asks for.",
            })
    void praiseThatSaysWhatTheWordsDoPasses(String text) {
        check(new SuperlativeCheck(), part(Section.STRENGTHS, List.of(point(text))));

        assertThat(found.faults()).isEmpty();
    }

    @Test
    void adviceMaySpeakOfWhatIsPerfect() {
        check(new SuperlativeCheck(), part(Section.IMPROVEMENTS, List.of(point("Leave *perfectly* out."))));

        assertThat(found.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The index of turn 60 belongs here. | there is no turn 60",
                "The rate (turn 61) belongs here. | there is no turn 61",
                "You named the index in turn 5. | turn 5 is not the candidate's; give the turn in which the candidate says it",
            })
    void aTurnThatIsNamedIsThereAndTheCandidates(String text, String reason) {
        check(new TurnCheck(), part(Section.ISSUES, List.of(point(text))));

        assertThat(found.faults()).containsExactly(new Fault(1, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You named the index in turn 6.",
                "You named the index after the question in turn 5.",
                "The hint in turn 5 is about two workers.",
                "A queue can turn 100 calls into one.",
            })
    void aTurnOfEitherSideMayBeNamed(String text) {
        check(new TurnCheck(), part(Section.ISSUES, List.of(point(text))));

        assertThat(found.faults()).isEmpty();
    }

    @Test
    void whatTheTalkIsAboutMayBeNamed() {
        Ground ground = Ground.of(Talk.about(Kind.PLANS, "H: Hm?\nC: I study facial expressions of robots."));

        new GestureCheck()
                .check(part(Section.SUMMARY, "Robots with facial expressions are your field."), ground, found);
        check(new GestureCheck(), part(Section.SUMMARY, "The node was smiled-free, gestured at in the voice queue."));

        assertThat(found.faults())
                .extracting(Fault::reason)
                .containsExactly("\"smiled\" cannot be seen in a transcript; speak of words only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>          | HTML
            one <br/> two                      | HTML
            <!-- x -->                         | HTML
            ![b](p.png)                        | image
            [docs](javascript:alert(1))        | address
            see [docs](docs/page.html)         | address
            see https://evil.example/?d=1      | address
            see HTTP://evil.example            | address
            data:text/html,hello               | address
            mail to mailto:a@b.example         | address
            www.evil.example                   | address
            [x]: y                             | link definition
            # Big                              | heading
            ---                                | rule
            """)
    void textsArePlain(String text, String what) {
        check(new MarkupCheck(), part(Section.SUMMARY, "Fine.\n\n" + text));

        assertThat(found.faults()).isNotEmpty().allMatch(fault -> fault.bullet() == 0);
        assertThat(found.faults()).extracting(Fault::reason).anyMatch(reason -> reason.contains(what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use `List<String>` and *one* index.",
                "An Optional<B> is no <3, and 1 < 2 > 0.",
                "The data: a table. The file: one. JavaScript: no.",
                "Say `<b>bold</b>` or `[a](b)` in code.",
                "Fill in [fill in: how many] - or not.",
                "Read https://learn.example/idempotency again.",
                "So:\n\n```python\n# one step\nn += 1\n---\n```\n\nThen the lock."
            })
    void plainTextsPass(String text) {
        check(new MarkupCheck(), part(Section.SUMMARY, text));

        assertThat(found.faults()).isEmpty();
    }

    // bounds

    /** Where nothing particular is to be said; a report without the others is none. */
    @Test
    void somePartsMayBeEmptyAndOthersNot() {
        Set<Section> never = Set.of(Section.VERDICT, Section.RATING);
        for (Section section : Section.values()) {
            found = new Verdicts();
            check(new BoundsCheck(), Part.nothing(section));
            assertThat(found.faults()).as(section.key()).hasSize(never.contains(section) ? 1 : 0);
        }
        found = new Verdicts();
        check(new BoundsCheck(), answers());
        assertThat(found.faults()).containsExactly(new Fault(0, "it is empty; write it"));
    }

    @Test
    void thereIsABoundForEverything() {
        check(new BoundsCheck(), part(Section.WHY, Collections.nCopies(8, point("a".repeat(900)))));
        check(new BoundsCheck(), part(Section.SUMMARY, "a".repeat(900)));
        check(new BoundsCheck(), suggested("a".repeat(5000)));
        check(new BoundsCheck(), answers(Point.of("1", "a".repeat(2000), List.of())));
        check(new BoundsCheck(), part(Section.WHY, List.of(Point.of("b".repeat(240), "a", List.of()))));
        assertThat(found.faults()).isEmpty();

        check(new BoundsCheck(), part(Section.WHY, Collections.nCopies(9, point("a"))));
        check(new BoundsCheck(), part(Section.SUMMARY, "a".repeat(901)));
        check(new BoundsCheck(), suggested("a".repeat(5001)));
        check(new BoundsCheck(), part(Section.WHY, List.of(point("a".repeat(1200)))));
        check(new BoundsCheck(), part(Section.WHY, List.of(Point.of("b".repeat(241), "a", List.of()))));
        check(new BoundsCheck(), part(Section.APPROACHES, List.of(Point.of("b".repeat(81), "a", List.of()))));
        assertThat(found.faults())
                .containsExactly(
                        new Fault(0, "9 bullets are too many; keep the 8 that help most"),
                        new Fault(0, "901 characters are too many; write at most 900"),
                        new Fault(0, "5001 characters are too many; write at most 5000"),
                        new Fault(1, "1201 characters are too many; write at most 900"),
                        new Fault(1, "its label is longer than 240 characters"),
                        new Fault(1, "its label is longer than 80 characters"));
    }

    @Test
    void aPointSaysSomething() {
        check(
                new BoundsCheck(),
                part(Section.WHY, List.of(point("Yes."), point(" "), Point.of("Label", "", List.of()))));
        check(new BoundsCheck(), part(Section.APPROACHES, List.of(point("No label."))));

        assertThat(found.faults())
                .containsExactly(
                        new Fault(2, "it is empty; write it or leave it out"),
                        new Fault(3, "it has a label and no text"),
                        new Fault(1, "an approach needs a label of two to six words"));
    }

    @Test
    void eachCheckPassesByWhatIsNotItsOwn() {
        for (Section section : Section.values()) {
            if (section.form() == Section.Form.PROSE) {
                continue;
            }
            Part part = part(
                    section,
                    IntStream.range(0, 2)
                            .mapToObj(i ->
                                    Point.of("Label", "A plain point.", List.of(new Evidence(6, "both see nothing"))))
                            .toList());
            for (Check check : List.of(new FactsCheck(), new SpeechLengthCheck(), new AskCheck())) {
                assertThat(check(check, part)).isEqualTo(part);
            }
        }
        assertThat(found.faults()).isEmpty();
    }

    private Part check(Check check, Part part) {
        return check.check(part, ground, found);
    }

    private static Part part(Section section, List<Point> points) {
        return Part.of(section, new Body.Points(points));
    }

    private static Part part(Section section, String prose) {
        return Part.of(section, new Body.Prose(prose));
    }

    private static Point point(String text) {
        return Point.of("", text, List.of());
    }

    private static Part issue(int turn, String quote) {
        return part(Section.ISSUES, List.of(Point.of("", "You stop.", List.of(new Evidence(turn, quote)))));
    }

    private static Part missing(Evidence... evidence) {
        return flawed(Flaw.MISSING, evidence);
    }

    private static Part flawed(Flaw flaw, Evidence... evidence) {
        return part(Section.ISSUES, List.of(new Point("", "You say no limit.", List.of(evidence), flaw)));
    }

    private static List<Evidence> evidence(Part part) {
        return part.body().points().get(0).evidence();
    }

    private static Part expecting(int turn, String quote) {
        return part(Section.EXPECTING, List.of(Point.of("", "A way.", List.of(new Evidence(turn, quote)))));
    }

    private static Part claims(Claim... claims) {
        return Part.of(Section.CLAIMS, new Body.Claims(List.of(claims)));
    }

    private static Part topics(String... topics) {
        return Part.of(
                Section.TOPICS,
                new Body.Topics(Stream.of(topics)
                        .map(topic -> new TopicAdvice(topic, "Learn it."))
                        .toList()));
    }

    private static Part rating(String because, Integer... sides) {
        return new Part(Section.RATING, new Body.Marks(null), List.of(sides), because);
    }

    private static Part answers(Point... answers) {
        return Part.of(null, new Body.Points(List.of(answers)));
    }

    private static Point answer(String ask) {
        return Point.of(ask, "Yes, it is.", List.of());
    }

    private static Part written(String key, String text) {
        Section section = Stream.of(Section.values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(Section.PRACTICE);
        return section.form() == Section.Form.PROSE ? part(section, text) : part(section, List.of(point(text)));
    }

    private static Part suggested(String prose) {
        return part(Section.SUGGESTED, prose);
    }
}
