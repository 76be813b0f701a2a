package debrief.report;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Exchange.Extra;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Overall;
import debrief.model.Person;
import debrief.model.Point;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.TopicAdvice;
import debrief.report.ClassicReport.Question;
import debrief.report.ClassicReport.Said;
import debrief.segment.KindWords;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a classic report may look like, and what is made of it. */
class ClassicReportReaderTest {

    @Nested
    class Recognising {

        @Test
        void numberedQuestionsAndKnownSectionsMakeAReport() {
            assertThat(ClassicReportReader.read(report("### Your Response:\n**B:** Yes.\n")))
                    .isPresent();
        }

        @Test
        void numbersHeadQuestionsWhereTheMarksAreLost() {
            ClassicReport report = ClassicReportReader.read("""
                            Here is how it went:

                            1. Tell me about the ferry
                            Interviewer's intent: They want a short summary.
                            Your answer: "It carries forty cars."
                            Problems with your answer:
                            1. No result.
                            2. No people.

                            2. Booking twice

                            Your answer: "A unique index stops it."
                            Improved answer: "A unique index on seat and trip stops it."
                            """).orElseThrow();

            assertThat(report.questions())
                    .extracting(Question::title)
                    .containsExactly("Tell me about the ferry", "Booking twice");
            assertThat(report.questions().get(0).turns())
                    .extracting(turn -> turn.label() + ": " + turn.text())
                    .containsExactly("Interviewer: Tell me about the ferry", "Candidate: It carries forty cars.");
        }

        @Test
        void otherMarkdownIsNone() {
            assertThat(ClassicReportReader.read("")).isEmpty();
            assertThat(ClassicReportReader.read("H: Hello.\n\nB: Hello.\n")).isEmpty();
            assertThat(ClassicReportReader.read("""
                    # How to bake bread

                    ## 1. Flour
                    ### Summary
                    Take rye.

                    ## 2. Water
                    ### Conclusion
                    Take little.
                    """)).isEmpty();
        }

        @Test
        void anyHeadingLevelAndAnyNumberWillDo() {
            for (String heading : List.of(
                    "# 1. **Indexes**",
                    "## Q1: Indexes",
                    "### Question 1 – Indexes",
                    "#### 1) Indexes",
                    "## **1. Indexes**",
                    "## Question 1 Indexes",
                    "**Question 1: Indexes**",
                    "## 1 — Indexes ##")) {
                String second = heading.replace("1", "2").replace("Indexes", "Locks");
                ClassicReport report = read("""
                        %s
                        ##### Interviewer's Question
                        Why an index?
                        ##### Why They Asked
                        - To see.
                        %s
                        ##### Your Answer
                        None.
                        """.formatted(heading, second));
                assertThat(report.questions())
                        .as(heading)
                        .extracting(Question::title)
                        .containsExactly("Indexes", "Locks");
            }
        }

        @Test
        void aNumberMayBeAPictureAndAMarkMayStandBehindTheTitle() {
            for (String heading : List.of(
                    "## 1️⃣ Indexes — 6/10 🔴", "## 🎯 Question 1: Indexes (6/10)", "### Q1 – Indexes | Score: 6/10")) {
                Question question = read(heading + "\n**What worked**\n- All.\n" + heading.replaceFirst("1", "2")
                                + "\n**What to improve**\n- More.\n")
                        .questions()
                        .get(0);
                assertThat(question.title()).as(heading).isEqualTo("Indexes");
                assertThat(question.analysis().body(Section.RATING))
                        .as(heading)
                        .isEqualTo(new Body.Marks(new Rating("Score: 6/10", 0, 0, 0)));
            }
        }

        @Test
        void questionsMayHaveNoNumbers() {
            ClassicReport report = read("""
                    ## "Why rye?"
                    **Your response:** "It keeps."
                    **Strengths:** Short.
                    ## Salt
                    **Your response:** You named two sorts.
                    **What was missing:** How much.
                    """);
            assertThat(turns(report)).containsExactly("Interviewer: Why rye?", "Candidate: It keeps.", "Report: Salt");
            assertThat(report.questions().get(1).extra())
                    .containsExactly(new Extra("Your response", "You named two sorts."));
        }

        @Test
        void aReviewOfTheWholeTalkHasNoQuestions() {
            ClassicReport report =
                    read("# Review\n## Strengths\n- Calm.\n## Areas for improvement\n- **Ends:** Have some.\n");
            assertThat(report.questions()).isEmpty();
            assertThat(report.quotesAnswers()).isFalse();
            assertThat(report.overall().carried()).containsExactly(point("", "Calm."));
            assertThat(report.insights()).hasSize(1);
        }

        @Test
        void whatIsOfferedAtTheEndIsNotOfTheReport() {
            for (String offer : List.of(
                    "Would you like me to write more? 😊",
                    "Let me know if you'd like another round!",
                    "If you want, I can:\n- ask more,\n- rewrite it.",
                    "Do you have any questions about this?")) {
                ClassicReport report = read(report("### Your Response:\n**B:** Yes.\n") + "\n" + offer + "\n");
                assertThat(report).as(offer).isEqualTo(read(report("### Your Response:\n**B:** Yes.\n")));
            }
            assertThat(read(report("### Your Response:\n**B:** Yes.\n") + "\n- Let me know what you think, she said.\n")
                            .questions()
                            .get(1)
                            .analysis()
                            .points(Section.EXPLAINING))
                    .hasSize(2);
        }

        @Test
        void theCoachsWordsBelowAQuotationAreNobodysTurn() {
            Question question = read(report("### Your Response:\n\"Rye.\"\n\nThat was short.\n"))
                    .questions()
                    .get(0);
            assertThat(question.turns().get(1).text()).isEqualTo("Rye.");
            assertThat(question.analysis().prose(Section.SUMMARY)).isEqualTo("That was short.");
        }

        @Test
        void aLabelThatNamesAThingIsNobody() {
            ClassicReport report = read("""
                    ## 1. Rye
                    **Difficulty:** Easy
                    **Interviewer:** "Why rye?"
                    **Your answer:** "It keeps."
                    **Feedback:** Fine.
                    ## 2. Salt
                    **Difficulty:** Hard
                    **Interviewer:** "How much?"
                    **Your answer:** "Two in a hundred."
                    **Feedback:** Right.
                    **Better answer:** "Two in a hundred, by weight."
                    """);
            assertThat(report.speakers())
                    .containsExactly(
                            new Speaker("Interviewer", Role.INTERVIEWER, Person.UNKNOWN),
                            new Speaker("Candidate", Role.CANDIDATE, Person.UNKNOWN));
        }

        @Test
        void aFenceAroundEverythingIsNotTheReports() {
            String fenced =
                    "Here you are:\n```markdown\n" + report("### Your Response:\n**B:** Yes.\n") + "```\nMore?\n";
            ClassicReport report = read(fenced);
            assertThat(report.questions()).hasSize(2);
            assertThat(report.intro()).isEqualTo("Here you are:");
            assertThat(report.closing()).isEqualTo("More?");
        }

        @Test
        void linesMayEndAsOnWindows() {
            String unix = report("### Your Response:\n**B:** Yes.\n\n*(You asked: Fine?)*\n");
            assertThat(read(unix.replace("\n", "\r\n"))).isEqualTo(read(unix));
        }
    }

    @Nested
    class Turns {

        @Test
        void aLabelIsRightOverTheHeadingAboveIt() {
            ClassicReport report = read(report("""
                    ### Your Response:
                    **B:** Yes.

                    **H:** Sure?
                    """));
            assertThat(turns(report)).containsExactly("H: How?", "B: Yes.", "H: Sure?", "H: And?", "B: So.");
            assertThat(report.warnings())
                    .containsExactly("line 11: H speaks under 'Your Response'; the label counts, not the heading");
        }

        @Test
        void paragraphsWithoutALabelGoOnWithTheTurn() {
            ClassicReport report = read(report("""
                    ### Your Response:
                    **B:** Redis.

                    Redis: in-memory store.

                    *(You asked: Is that (really) enough?)*
                    """));
            assertThat(report.questions().get(0).turns().get(1))
                    .isEqualTo(new Said(
                            "B",
                            "Redis.\n\nRedis: in-memory store.\n\n*(You asked: Is that (really) enough?)*",
                            9,
                            false));
            assertThat(report.questions().get(0).asks()).containsExactly(Ask.of("Is that (really) enough?", ""));
        }

        @Test
        void wordsWithoutAnyLabelBelongToTheHeading() {
            assertThat(turns(read(report("### Your Response:\n“So it goes.”\n"))))
                    .contains("B: So it goes.");
        }

        @Test
        void namesAndDashesAndQuotationsAreLabelsToo() {
            ClassicReport report = read("""
                    ## 1. A
                    > Ada Lo (CTO): Why?
                    > Ben Ro: Because.
                    ### Why She Asked
                    - To see.
                    ### How to Handle
                    - Calmly.
                    ## 2. B
                    Ada Lo: What then?
                    Ben Ro: Note: this is text.
                    ### Suggested Answer
                    Well.
                    """);
            assertThat(turns(report))
                    .containsExactly(
                            "Ada Lo: Why?", "Ben Ro: Because.", "Ada Lo: What then?", "Ben Ro: Note: this is text.");
            assertThat(report.speakers())
                    .containsExactly(
                            new Speaker("Ada Lo", Role.INTERVIEWER, new Person("Ada Lo", "The CTO")),
                            new Speaker("Ben Ro", Role.CANDIDATE, new Person("Ben Ro", "")));
            assertThat(turns(read(report("### Your Response:\nB — Yes.\n")
                            .replace("**H:**", "H —")
                            .replace("**B:**", "B —"))))
                    .containsExactly("H: How?", "B: Yes.", "H: And?", "B: So.");
        }

        @Test
        void theFirstWordsTellWhoALabelIs() {
            String report = report("### Your Response:\n**B:** Yes.\n");
            assertThat(read("Sure, Bela! A talk with Hana (CTO).\n" + report).speakers())
                    .containsExactly(
                            new Speaker("H", Role.INTERVIEWER, new Person("Hana", "The CTO")),
                            new Speaker("B", Role.CANDIDATE, new Person("Bela", "")));
            assertThat(read("Before Bela met Boris, he said hi to Hana.\n" + report)
                            .speakers())
                    .extracting(speaker -> speaker.person().name())
                    .as("two names fit B")
                    .containsExactly("Hana", "");
        }

        @Test
        void whatIsToldFromMemoryIsMarked() {
            ClassicReport report = read(report(
                    "### Your Response:\n**B:** I said yes.\n\n**B:** I told my lead.\n\n**H:** He asked why.\n"));
            assertThat(report.questions().get(0).turns())
                    .extracting(Said::recalled)
                    .containsExactly(false, true, false, true);
        }

        @Test
        void aQuestionThatNobodyAsksIsTheReportsOwnWords() {
            ClassicReport report = read(report("").replace("### Interviewer's Question:\n**H:** How?\n", ""));
            assertThat(turns(report)).first().isEqualTo("Report: A");
            assertThat(report.warnings())
                    .containsExactly("line 1: nobody is quoted in 'A'; its title stands as the report's own words");
        }
    }

    @Nested
    class TheAnalysis {

        @Test
        void issuesAndImprovementsHaveManyShapes() {
            for (String shape : List.of(
                    "- **Issue:** Short.\n- **Improvement:** Longer.",
                    "- **Issues:**\n  - Short.\n- **Improvements:**\n  - Longer.",
                    "* Issues:\n\t* Short.\n* Improvements:\n\t* Longer.",
                    "**Issues:**\n- Short.\n\n**Improvements**\n- Longer.",
                    "Issues:\n- Short.\nImprovements:\n- Longer.",
                    "##### Issues\n1. Short.\n##### Improvements\n1. Longer.",
                    "- **Weakness** — Short.\n- Longer.\n".replace("- Longer", "- Improvement: Longer"))) {
                Question question = first("#### Your Current Response Improvement:\n" + shape + "\n");
                assertThat(question.analysis().points(Section.ISSUES)).as(shape).containsExactly(point("", "Short."));
                assertThat(question.analysis().points(Section.IMPROVEMENTS))
                        .as(shape)
                        .containsExactly(point("", "Longer."));
            }
            assertThat(first("#### How to improve\n- Longer.\n").analysis().points(Section.IMPROVEMENTS))
                    .containsExactly(point("", "Longer."));
        }

        @Test
        void waysToAnswerAreLabelledNumberedOrPlain() {
            Question question = first("""
                    #### Possible Ways to Answer
                    1. **By example:** Tell one.
                       It may be small.
                    2) **By number** – Name one.
                    * Or ask back:
                        - about the goal,
                        - about the limit.

                    A last word.
                    ##### By silence
                    Wait.
                    """);
            assertThat(question.analysis().points(Section.APPROACHES))
                    .containsExactly(
                            point("By example", "Tell one.\nIt may be small."),
                            point("By number", "Name one."),
                            point("Or ask back", "- about the goal,\n- about the limit."),
                            point("", "A last word."),
                            point("By silence", "Wait."));
        }

        @Test
        void aSuggestedAnswerLosesOnePairOfQuotes() {
            assertSuggested("\"I said \"no\" twice.\"", "I said \"no\" twice.");
            assertSuggested("“One “inner” word.”", "One “inner” word.");
            assertSuggested("*\"Fine.\"*", "Fine.");
            assertSuggested("> \"One.\n>\n> Two.\"", "One.\n\nTwo.");
            assertSuggested("\"Yes\" or \"no\"", "\"Yes\" or \"no\"");
            assertSuggested("\"One.\"\n\n\"Two.\"", "\"One.\"\n\n\"Two.\"");
            assertSuggested("Plain.", "Plain.");
        }

        @Test
        void aTopicNeedsANameOfItsOwn() {
            Question question = first("""
                    #### Technical Areas to Improve
                    - **Locks:** Read about them.
                    - Queues: learn them
                    - **Caches**
                    - Nothing else, but sleep well.
                    """);
            assertThat(question.analysis().topics())
                    .containsExactly(
                            new TopicAdvice("Locks", "Read about them."),
                            new TopicAdvice("Queues", "learn them"),
                            new TopicAdvice("Caches", ""));
            assertThat(question.extra())
                    .containsExactly(new Extra("Technical Areas to Improve", "- Nothing else, but sleep well."));
        }

        @Test
        void notApplicableIsNoGap() {
            Question question = first("#### Technical Areas:\n- N/A\n#### How to Handle\nNot applicable.\n");
            assertThat(question.analysis().sections()).containsOnlyKeys(Section.HANDLING, Section.TOPICS);
            assertThat(question.analysis().hasNothing(Section.HANDLING)).isTrue();
            assertThat(question.analysis().hasNothing(Section.TOPICS)).isTrue();
            assertThat(question.sections()).isEqualTo(2);
        }

        @Test
        void theVerdictHasManyNames() {
            for (String heading : List.of(
                    "#### Verdict",
                    "#### One-line verdict:",
                    "#### **Bottom line**",
                    "#### The verdict in one sentence",
                    "**Verdict:**")) {
                assertThat(prose(Section.VERDICT, heading + "\nRight, and late.\n"))
                        .as(heading)
                        .isEqualTo("Right, and late.");
            }
            assertThat(prose(Section.VERDICT, "**Verdict:** Right, and late.\n"))
                    .isEqualTo("Right, and late.");
            assertThat(prose(Section.SHORT, "#### A shorter version\nRight.\n")).isEqualTo("Right.");
        }

        @Test
        void aBoldWordWithinASectionIsNoHeading() {
            assertThat(points(Section.STRENGTHS, "#### Strengths\n**Calm:** You breathe.\n"))
                    .containsExactly(point("Calm", "You breathe."));
        }

        @Test
        void whatTheyMayAskNextHasAQuestionAndAReply() {
            for (String heading : List.of(
                    "They may ask next",
                    "What they will ask next",
                    "Likely follow-up questions",
                    "Follow-ups to expect",
                    "Next questions")) {
                assertThat(
                                points(
                                        Section.FOLLOWUPS,
                                        "#### " + heading
                                                + "\n- *Why two?* One for each side.\n- **Why not three?** No room.\n- Is it safe?\n"))
                        .as(heading)
                        .containsExactly(
                                point("Why two?", "One for each side."),
                                point("Why not three?", "No room."),
                                point("", "Is it safe?"));
            }
        }

        @Test
        void followUpQuestionsAreTalkUntilTheCoachSpeaks() {
            String list = "#### Follow-up questions\n- Why two?\n";
            String quoted = "#### Follow-up questions\n**H:** Why two?\n";

            assertThat(points(Section.FOLLOWUPS, list)).isEmpty();
            assertThat(points(Section.FOLLOWUPS, "#### Strengths\n- Short.\n" + list))
                    .containsExactly(point("", "Why two?"));
            assertThat(points(Section.FOLLOWUPS, "#### Strengths\n- Short.\n" + quoted))
                    .isEmpty();
            assertThat(first("#### Strengths\n- Short.\n" + quoted).turns())
                    .extracting(Said::text)
                    .containsExactly("How?", "Why two?");
        }

        @Test
        void anIssueSaysByItsLabelWhatIsAmiss() {
            assertThat(
                            points(
                                    Section.ISSUES,
                                    "#### Issues\n- **Wrong:** It waits.\n- **Contradicts itself** – Twice.\n- **Length:** Long.\n"))
                    .containsExactly(
                            new Point("", "It waits.", List.of(), Flaw.WRONG),
                            new Point("", "Twice.", List.of(), Flaw.CONTRADICTION),
                            point("Length", "Long."));
        }

        private static String prose(Section section, String markdown) {
            return first(markdown).analysis().prose(section);
        }

        private static List<Point> points(Section section, String markdown) {
            return first(markdown).analysis().points(section);
        }

        @Test
        void anUnknownHeadingIsKeptWithAllBelowIt() {
            ClassicReport report = read(report("""
                    #### Posture:
                    Straight.
                    ##### Hands
                    * Still.
                    #### You did well!
                    #### How to Handle:
                    - Calmly.
                    """));
            assertThat(report.questions().get(0).extra())
                    .containsExactly(
                            new Extra("Posture", "Straight.\n\n##### Hands\n\n* Still."),
                            new Extra("Note", "You did well!"));
            assertThat(report.warnings())
                    .containsExactly(
                            "line 8: the heading 'Posture' is not known; it is kept as an extra section",
                            "line 12: the heading 'You did well!' is not known; it is kept as an extra section");
        }

        @Test
        void headingsMayNumberTheSections() {
            assertThat(first("### 1. Why This Question?\n- To see.\n### 2. What She Looks For\n- You.\n")
                            .sections())
                    .isEqualTo(2);
        }

        @Test
        void questionsOfOneTitleGetIdsOfTheirOwn() {
            ClassicReport report = read(report("").replace("2. Z", "2. A").replace("1. A", "1. Transcript")
                    + "## 3. A\n### Your Response\n**B:** Hm.\n");
            assertThat(report.questions()).extracting(Question::id).containsExactly("transcript-2", "a", "a-2");
        }

        @Test
        void theKindIsProposedFromTheTitleThenTheQuestion() {
            assertThat(KindWords.of("Warm-up", "Could you introduce yourself?")).isEqualTo(Kind.INTRODUCTION);
            assertThat(KindWords.of("Reason for Leaving", "Tell me.")).isEqualTo(Kind.MOTIVATION);
            assertThat(KindWords.of("A conflict", "What was it about?")).isEqualTo(Kind.BEHAVIOURAL);
            assertThat(KindWords.of("Your questions", "Do you have any?")).isEqualTo(Kind.CANDIDATE_QUESTION);
            assertThat(KindWords.of("B-trees", "Why are they flat?")).isEqualTo(Kind.TECHNICAL);
        }
    }

    @Nested
    class TheRest {

        @Test
        void theWholeTalkHasAPlaceOfItsOwn() {
            Overall overall = ClassicReportReader.read(report("### Your Response:\n**B:** Yes.\n") + """

                            ## Bottom line
                            Calm, and vague.
                            ## Stories to tell again
                            - **The mill:** We saved the flour.
                              - Result: No loaf was lost.
                              - Figures: 3 tons; 2 days
                            - A flood
                            ## 7-day plan
                            - Day 1: Bake.
                            - Sleep.
                            """)
                    .orElseThrow()
                    .overall();

            assertThat(overall.verdict()).isEqualTo("Calm, and vague.");
            assertThat(overall.stories())
                    .containsExactly(
                            new Overall.Story(
                                    "The mill",
                                    List.of(),
                                    "We saved the flour.",
                                    "No loaf was lost.",
                                    List.of("3 tons", "2 days"),
                                    List.of()),
                            new Overall.Story("A flood", List.of(), "", "", List.of(), List.of()));
            assertThat(overall.week()).containsExactly(point("Day 1", "Bake."));
        }

        @Test
        void aVerdictBetweenTwoQuestionsIsOnTheFirst() {
            ClassicReport report = ClassicReportReader.read("""
                            ## 1. Mills
                            ### Your Response
                            **B:** Yes.
                            ## Verdict
                            Short.
                            ## 2. Ovens
                            ### Your Response
                            **B:** No.
                            ### How to Handle
                            - So.
                            ### Possible Answers
                            - So.
                            """).orElseThrow();

            assertThat(report.overall()).isEqualTo(Overall.NONE);
            assertThat(report.questions().get(0).analysis().prose(Section.VERDICT))
                    .isEqualTo("Short.");
        }

        @Test
        void adviceIsReadByAreaAndWhatFollowsClosesTheReport() {
            ClassicReport report = read(report("") + """
                    ## Overall Recommendations
                    Two things.
                    ### 1. Soft Skills
                    - **Listen:** Twice.
                    - Smile.
                    ### Voice
                    1. **Low** – Breathe.

                    That was all.
                    """);
            assertThat(report.insights())
                    .extracting(advice -> advice.area() + "|" + advice.label() + "|" + advice.text())
                    .containsExactly("soft-skills|Listen|Twice.", "soft-skills||Smile.", "Voice|Low|Breathe.");
            assertThat(report.closing()).isEqualTo("Two things.\n\nThat was all.");
            assertThat(report.counts())
                    .hasToString("2 questions, 3 turns, 0 asks, 2 sections, 2 insight areas with 3 recommendations");
        }

        @Test
        void textBetweenQuestionsStaysWithTheOneBefore() {
            ClassicReport report = read(report("## Breathe\nIn and out.\n"));
            assertThat(report.questions().get(0).extra()).containsExactly(new Extra("Breathe", "In and out."));
        }

        @Test
        void nothingMakesItThrow() {
            String all = report("### Your Response:\n**B:** Yes. *(You asked: (((*\n```\n- a\n\t- b\n\n---\n> x\n")
                    + "\n## Tips\n* a\n";
            for (int end = 0; end < all.length(); end++) {
                ClassicReportReader.read(all.substring(0, end)).ifPresent(ClassicReport::counts);
                ClassicReportReader.read(all.substring(end)).ifPresent(ClassicReport::counts);
            }
            for (String piece : List.of(
                    "#",
                    "# ",
                    "**",
                    "- ",
                    "  ",
                    "> ",
                    "(You asked: ",
                    "```\n",
                    "\"",
                    "1. ",
                    "## Q1\n",
                    "\u0000",
                    "\ud800")) {
                ClassicReportReader.read(report(piece.repeat(5000))).ifPresent(ClassicReport::counts);
                ClassicReportReader.read(report("#### Suggested Answer\n" + (piece + "\n").repeat(5000)))
                        .ifPresent(ClassicReport::counts);
            }
        }
    }

    /** Two questions; the text stands below the first, after H's words. */
    private static String report(String below) {
        return """
                ## 1. A
                ### Interviewer's Question:
                **H:** How?

                #### Why He Asked This Question:
                - To see.

                %s
                ## 2. Z
                ### Interviewer's Question:
                **H:** And?
                ### Your Response:
                **B:** So.
                #### Efficient Ways to Explain:
                - Briefly.
                """.formatted(below.replace("%", "%%")).replace("%%", "%");
    }

    private static ClassicReport read(String markdown) {
        return ClassicReportReader.read(markdown).orElseThrow();
    }

    /** The first question of a report whose first question has these sections only. */
    private static Question first(String sections) {
        return read(report(sections).replace("#### Why He Asked This Question:\n- To see.\n", "")
                        + "#### How to Handle\n- So.\n#### Possible Answers\n- So.\n")
                .questions()
                .get(0);
    }

    private static List<String> turns(ClassicReport report) {
        return report.questions().stream()
                .flatMap(question -> question.turns().stream())
                .map(turn -> turn.label() + ": " + turn.text())
                .toList();
    }

    private static void assertSuggested(String markdown, String expected) {
        assertThat(first("#### Suggested Improved Response:\n" + markdown + "\n")
                        .analysis()
                        .prose(Section.SUGGESTED))
                .isEqualTo(expected);
    }

    private static Point point(String label, String text) {
        return Point.of(label, text, List.of());
    }
}
