package debrief.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import debrief.model.Kind;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.talk.Talk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a new exchange begins, what only follows up, and what sort of question it is. */
class SegmenterTest {

    private static final String ANSWER = "We kept the harbour's timetable in one table and a cache in front of it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "technical-threads",
                "behavioural",
                "messy",
                "design",
                "screening",
                "coding-aloud",
                "drill-downs",
                "panel",
                "podcast"
            })
    void findsTheExchangesOfALabelledInterview(String name) throws IOException {
        List<Turn> turns = new ArrayList<>();
        List<String> labelled = new ArrayList<>();
        Map<Integer, Integer> threads = new HashMap<>();
        for (String line : read(name).split("\n")) {
            if (line.startsWith("== ")) {
                String[] label = line.substring(3).split(" <- ");
                labelled.add((turns.size() + 1) + " " + label[0].strip());
                if (label.length > 1) {
                    threads.put(turns.size() + 1, Integer.valueOf(label[1].strip()));
                }
            } else {
                turns.add(turn(turns.size() + 1, line));
            }
        }
        List<Integer> starts =
                labelled.stream().map(l -> Integer.valueOf(l.split(" ")[0])).toList();

        assertThat(propose(turns)).extracting(Proposed::start).containsExactlyElementsOf(starts);
        assertThat(propose(turns).stream().collect(Collectors.toMap(Proposed::start, Proposed::follows)))
                .containsAllEntriesOf(threads);
        List<String> proposed = propose(turns).stream()
                .map(p -> p.start() + " "
                        + p.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        long right = proposed.stream().filter(labelled::contains).count();
        assertThat((double) right / labelled.size()).as("kinds %s", proposed).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void everyTurnBelongsToOneExchange() throws IOException {
        List<Turn> turns = turns(read("messy").replaceAll("(?m)^== .*\n", ""));
        int next = 1;
        for (Proposed proposed : propose(turns)) {
            assertThat(proposed.start()).isEqualTo(next);
            next = proposed.end() + 1;
        }
        assertThat(next).isEqualTo(turns.size() + 1);
    }

    @Test
    void noTurnsHaveNoExchange() {
        assertThat(propose(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is your opinion of static types?",
                "Great, thank you. Describe a bridge that you would like to build.",
                "Different subject. Tests.",
                "Now to something else: have you worked with scanners?",
                "Are you sure that we need captains?",
                "Now to the second task.",
                "One more question: is it safe to say that trains are late because of signals?",
                "Why do you want to leave, then?",
                "tell me about a time when you disagreed with a colleague"
            })
    void aNewSubjectOpens(String question) {
        assertThat(starts(
                        "I: How do you store departures?", "C: " + ANSWER, "I: " + question, "C: Gladly, the ferries."))
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okay, thank you.",
                "Great.",
                "And why is that?",
                "Why a cache and not a second table?",
                "How would you change it?",
                "How many were there?",
                "What happened?",
                "Can you give me an example?",
                "By default?",
                "Last question: is it safe?",
                "If you can't decide, you can move on.",
                "Could you say that again in one sentence?"
            })
    void aFollowUpDoesNot(String remark) {
        assertThat(starts("I: How do you store departures?", "C: " + ANSWER, "I: " + remark, "C: Yes, on Mondays."))
                .containsExactly(1);
    }

    @Test
    void aCandidateWhoAsksBackStaysInTheExchange() {
        assertThat(starts(
                        "I: Design me a queue for tickets.",
                        "C: Do you mean one harbour or all?",
                        "I: Only the northern harbours have printers.",
                        "C: Then one queue will do."))
                .containsExactly(1);
    }

    @Test
    void aRoutineFollowUpIsRecognisedByItsFirstUse() {
        assertThat(starts(
                        "I: First task. What does the change to the printer do?",
                        "C: It prints twice as fast.",
                        "I: And any risk for passengers?",
                        "C: None.",
                        "I: Next task. What does the change to the scanner do?",
                        "C: It reads torn tickets.",
                        "I: You see any risk for passengers?",
                        "C: A small one."))
                .containsExactly(1, 5);
    }

    @Test
    void aQuestionThatRecallsAnEarlierAnswerFollowsIt() {
        List<Proposed> proposed = propose(turns("""
            I: How do you store departures?
            C: In one table, and our tickets point at the old departure.
            I: Let's talk about cooking. What is your favourite soup?
            C: Potato with leek.
            I: You said tickets point at the old departure. What does the printer show?
            C: The substitute ship.
            """));

        assertThat(proposed)
                .extracting(Proposed::start, Proposed::follows)
                .containsExactly(tuple(1, 0), tuple(3, 0), tuple(5, 1));
    }

    @Test
    void theCandidatesQuestionsAreOneExchangeAndTheGoodbyeAnother() {
        assertThat(kinds("""
            I: How do you store departures?
            C: In one table.
            I: Do you have any questions for me?
            C: Who decides what the team builds?
            I: The harbour masters vote.
            C: And how many are there?
            I: Eleven. Is that a surprise to you?
            C: A little.
            I: Thank you for your time. We will be in touch.
            C: Bye.
            """)).containsExactly("1 TECHNICAL", "3 CANDIDATE_QUESTION", "9 CLOSING");
    }

    @Test
    void aQuestionAboutTheJobNeedsNoInvitation() {
        assertThat(kinds("""
            I: How do you store departures?
            C: In one table.
            I: I see.
            C: What would my first six months look like?
            I: You would take over two harbours and their printers at once.
            C: That sounds good.
            """)).containsExactly("1 TECHNICAL", "4 CANDIDATE_QUESTION");
    }

    @Test
    void smallTalkIsNoQuestion() {
        assertThat(kinds("""
            I: Good morning. How are you?
            C: Fine, thanks. And you?
            I: Good. How was your weekend?
            C: Short.
            I: Tell me about yourself.
            C: I build ferries out of matches.
            """)).containsExactly("1 GREETING", "5 INTRODUCTION");
    }

    @Test
    void aRunUpBelongsToItsQuestion() {
        assertThat(starts(
                        "I: How do you store departures?",
                        "C: " + ANSWER,
                        "I: So the printers in our harbours are all of different makes.",
                        "C: Mm-hm.",
                        "I: Different subject, the printers. How do you test one?",
                        "C: With a stack of old paper."))
                .containsExactly(1, 3);
    }

    @Test
    void notesToTheCoachAreCollectedAndNeverRead() {
        List<Turn> turns = turns("""
            I: How do you store departures?
            C: In one table. (You asked: Would I be working with your team?)
            I: Fine, that is how we do it in the northern harbours as well.
            C: Good.
            """);

        assertThat(propose(turns))
                .containsExactly(new Proposed(1, 4, Kind.TECHNICAL, 0, List.of("Would I be working with your team?")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tell me about yourself. | INTRODUCTION",
                "Which project are you proud of? | EXPERIENCE",
                "What is a deadlock? | TECHNICAL",
                "Design a rate limiter. | DESIGN",
                "Tell me about a time you missed a deadline. | BEHAVIOURAL",
                "How do you handle disagreements with your colleagues? | BEHAVIOURAL",
                "Let me be difficult: why not just a spreadsheet? | PUSHBACK",
                "Why do you want to work for us? | MOTIVATION",
                "Where do you see yourself in five years? | PLANS",
                "What is your notice period? | LOGISTICS",
                "Where are you based at the moment? | LOGISTICS",
                "Are you interviewing anywhere else? | LOGISTICS",
                "May I ask why you're looking to move? | MOTIVATION",
                "What are your plans for the harbour? | PLANS",
                "Can you tell that story from your side? | BEHAVIOURAL",
                "Some would say that ferries are slow. What would you tell them? | PUSHBACK",
                "Anything you wanted to ask me? | CANDIDATE_QUESTION",
                "You get a list of ferries, and I want you to return the late ones. | TECHNICAL",
                "How did you go from cooking to sailing? | EXPERIENCE",
                "Would you be open to relocating? | LOGISTICS",
                "Tell me about a conflict in your team. | BEHAVIOURAL",
                "Suppose two captains call in sick. What do you do? | BEHAVIOURAL",
                "Are you sure that ferries float? | PUSHBACK",
                "Why are you looking for something new? | MOTIVATION",
                "Where would you like to be in five years? | PLANS",
                "How can you keep two tickets apart? | TECHNICAL",
                "What would you like to know from me? | CANDIDATE_QUESTION",
                "What is your greatest strength? | PLANS",
                "And your weaknesses? | PLANS",
                "Tell me about an outage you had at the harbour. | BEHAVIOURAL",
                "Describe the hardest problem that your team solved. | BEHAVIOURAL",
                "Which bug did you see in the code? | TECHNICAL",
                "How do you make an endpoint safe against a client that calls it twice? | TECHNICAL",
                "How do you handle exceptions in a batch? | TECHNICAL",
                "How do you handle a colleague who shouts? | BEHAVIOURAL",
                "If you had to build the table of moorings again from scratch, what would you change? | TECHNICAL"
            })
    void theWordsOfAQuestionTellItsKind(String question, Kind kind) {
        assertThat(propose(turns("I: " + question + "\nC: Well, that depends on many things.")))
                .extracting(Proposed::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do you show the flags of the others?",
                "The radio is silent for a minute. What does the user see?",
                "And how do we store the routes?"
            })
    void whatIsAskedOfAPartOfADesignIsDesignToo(String question) {
        List<String> design = List.of(
                "I: Design a shared sea chart for forty captains.",
                "C: " + ANSWER,
                "I: " + question,
                "C: The server sends them ten times a second, and the chart on the screen draws them between two places.",
                "I: What is a deadlock?",
                "C: Two threads that each wait for what the other holds, so that neither goes on.",
                "I: How do you find a memory leak in a program?",
                "C: With two pictures of the heap, before and after, and I look at what grew in between.");
        List<String> found = kinds(String.join("\n", design));

        assertThat(found).startsWith("1 DESIGN").endsWith("5 TECHNICAL", "7 TECHNICAL");
        assertThat(found).doesNotContain("3 TECHNICAL", "3 EXPERIENCE");
    }

    @Test
    void withoutFullStopsAGreetingEndsWhereAQuestionBegins() {
        assertThat(kinds("""
            I: hi can you hear me yeah okay good um so lets start what is is a deadlock and why would you fear it
            C: two threads wait each for what the other holds and so none of them goes on
            I: mhm and what is the difference between a ferry and a barge
            C: a ferry has an engine of its own and a barge is pulled along by something else
            I: right and how do how does a crew get its papers in the harbour
            C: there is one office for all and they wait in the row until their name is called
            I: okay and what are lanterns and buoys
            C: a lantern hangs on the ship and a buoy lies in the water where it is not deep
            """)).extracting(kind -> kind.split(" ")[0]).containsExactly("1", "3", "5", "7");
    }

    @Test
    void aDoubtAndAskingForARealOneStayWithWhatTheyDoubt() {
        assertThat(starts(
                        "I: What is the rule of three harbours?",
                        "C: That a line can have only two of three, berths, cranes and pilots, and so we drop the pilots there.",
                        "I: Can you really drop the pilots in a crowded harbour?",
                        "C: Hm, I guess not, ships do come in fog. So it is a choice between berths and cranes.",
                        "I: What's your greatest weakness?",
                        "C: I am a perfectionist, I guess, and so I work too much on everything that I begin.",
                        "I: Hm. I hear that one a lot. Can you give me a real one?",
                        "C: I put off calls. Now I do them at nine, before the mail, and since March it works."))
                .containsExactly(1, 5);
    }

    @Test
    void theLastThingLearnedIsNoProbe() {
        assertThat(starts(
                        "I: How do you deal with feedback that you don't agree with?",
                        "C: I ask what they saw, and if it is a matter of taste I take it as it is.",
                        "I: And what's the last thing that you learned?",
                        "C: To splice a rope, from a book, and then from the mate who laughed at the first three."))
                .containsExactly(1, 3);
    }

    @Test
    void aQuestionWithoutTellingWordsTakesItsKindFromTheAnswer() {
        assertThat(kinds("I: Where would you start?\nC: With the slow query, its index and the cache in PostgreSQL."))
                .containsExactly("1 TECHNICAL");
        assertThat(kinds("I: Where would you start?\nC: With the boxes in the attic, and then the stairs."))
                .containsExactly("1 EXPERIENCE");
    }

    @Test
    void withoutKnownRolesWhoeverAsksOpens() {
        assertThat(propose(List.of(
                        turn(1, ": Today we look at seeds."),
                        turn(2, ": What is a seed?"),
                        turn(3, ": A small plant in a box."),
                        turn(4, ": Which soil does rye like?"),
                        turn(5, ": Sand."))))
                .extracting(Proposed::start)
                .containsExactly(1, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hm, one berth. Was it always one?", // means what the answer named
                "Take a breath. Then say it again.", // gets no more than a nod
            })
    void whatMeansTheAnswerOrGetsANodOpensNothing(String remark) {
        String reply = remark.startsWith("Hm")
                ? "It was always like this, since the north mole was built in my youth."
                : "Okay.";
        assertThat(starts(
                        "I: What do the ferries wait for?",
                        "C: For one berth, and the crane that stands on it since the storm.",
                        "I: " + remark,
                        "C: " + reply))
                .containsExactly(1);
    }

    @Test
    void aTurnToSomethingElseOpensThoughNothingWasAnswered() {
        assertThat(starts(
                        "I: Tell me about yourself.",
                        "C: I paint ferries, and before that I painted lighthouses for nine years.",
                        "I: Which is the best harbour to paint in, I wonder?",
                        "C: Mm-hm.",
                        "I: Okay, let's switch gears. How do you mix a green that lasts?",
                        "C: With copper, and two days of patience before the second coat goes on."))
                .contains(5);
    }

    @Test
    void aNoIsAnAnswer() {
        assertThat(starts(
                        "I: Tell me about yourself.",
                        "C: I paint ferries, and before that I painted lighthouses for nine years.",
                        "I: Do you need a visa for the islands?",
                        "C: No.",
                        "I: Which colours does a harbour need?",
                        "C: Red and green, and white for whoever comes in between."))
                .containsExactly(1, 3, 5);
    }

    @Test
    void aLongQuestionInsideATaskBelongsToIt() {
        String question =
                "Let me see. You have the boat with the lamp, and the lamp is for the night, and people who come home"
                        + " late look at it and know where to go. So is the lamp for the boat, or for the people who wait on the pier?";
        assertThat(starts(
                        "I: Tell me a thing that you use and how you would improve it.",
                        "C: My boat. I would add a lamp to it, and a bench for the people who come along.",
                        "I: " + question,
                        "C: For both, I think, and so it would have two colours, one on each side."))
                .containsExactly(1);
    }

    @Test
    void aTurnOfOneWordWithoutEndIsReadOnce() {
        String endless = "x " + "okay ".repeat(100_000) + "x";

        assertThat(propose(List.of(turn(1, "I: " + endless), turn(2, "C: " + endless))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell us a bit about the timetable.",
                "I want to talk a little bit about the harbour's cache.",
                "Yeah. Speaking of harbours, what was the hardest table?",
                "I had a look at the harbour last week, and it was all very quiet there; the one table that I saw was full of"
                        + " ships that nobody had entered, which I found rather odd for a timetable. Who is entering them?"
            })
    void aRequestForAStoryAndALongRunUpOpenThoughTheWordsAreKnown(String question) {
        assertThat(starts(
                        "H: What do you do at the harbour?",
                        "R: " + ANSWER + " " + ANSWER,
                        "H: " + question,
                        "R: " + ANSWER))
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tell me a bit about that.", "So you think the cache was right?", "One line, why?"})
    void aProbeDoesNot(String question) {
        assertThat(starts(
                        "H: What do you do at the harbour?",
                        "R: Timetables, and a cache.",
                        "H: " + question,
                        "R: " + ANSWER))
                .containsExactly(1);
    }

    @Test
    void aSpeechWithAQuestionInItAsksNothing() {
        assertThat(starts(
                        "H: What do you do at the harbour?",
                        "R: " + ANSWER,
                        "H: Why do ferries sink, I asked myself once? It was the weather in the end, and the captain told me so in"
                                + " the pub, and I wrote it all down, and nobody has read it since, which is fine by me. I do like pubs.",
                        "R: So do I."))
                .containsExactly(1);
    }

    @Test
    void aGoodbyeMayAskWhereToFindPeople() {
        List<Proposed> proposed = propose(turns(String.join(
                "\n",
                "H: What do you do at the harbour?",
                "R: " + ANSWER,
                "H: Thank you so much for coming on the show. Where can people find you?",
                "R: At the harbour.",
                "H: Have a great day.")));

        assertThat(proposed).extracting(Proposed::start, Proposed::kind).last().isEqualTo(tuple(3, Kind.CLOSING));
    }

    @Test
    void questionsOfOneDomainShareItsNounsAndAreQuestionsOfTheirOwn() {
        assertThat(starts(
                        "I: How do you bring a new ferry into the timetable?",
                        "C: I ask the planners for its speed, and then the harbour for a berth.",
                        "I: Have you had a ferry that did not keep to its timetable?",
                        "C: One, in spring. I gave it ten minutes more in each harbour until the engine was mended.",
                        "I: Two harbours want the same ferry at eight. How do you choose?",
                        "C: By who has passengers waiting."))
                .containsExactly(1, 3, 5);
    }

    @Test
    void aRequestOpensThoughNobodyKnowsTheAnswer() {
        assertThat(starts(
                        "I: How do you keep a timetable right?",
                        "C: I compare it with the harbour's book each evening and ask where they differ.",
                        "I: Can you explain what a berth plan is?",
                        "C: No, I don't remember that.",
                        "I: Which ferry is the slowest, and what do you do about it?",
                        "C: The old one; I give it the longest berth and the quiet hours."))
                .containsExactly(1, 3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Have you used a store library?", "Do you know the printers of the north?"})
    void whatIsSettledByYesOrNoOpensNothing(String question) {
        assertThat(starts(
                        "I: How do you store departures?", "C: " + ANSWER, "I: " + question, "C: No, only the cache."))
                .containsExactly(1);
        assertThat(starts(
                        "I: How do you store departures?",
                        "C: " + ANSWER,
                        "I: " + question,
                        "C: Yes. " + ANSWER + ANSWER))
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your salary expectations?", "Why leave?", "Biggest mistake?", "And your notice period?"})
    void aSetPieceOpensInAsFewWordsAsItComes(String question) {
        assertThat(starts(
                        "I: How do you store departures?",
                        "C: " + ANSWER,
                        "I: " + question,
                        "C: That is a long story."))
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How would you keep the tickets apart?",
                "Good start. But what happens if two tickets have the same number?",
                "Can you think of a way to print it faster?",
                "And the cost of that approach?"
            })
    void aTaskIsMadePartByPart(String question) {
        assertThat(starts(
                        "I: Let's design a printer for tickets. How would you design it?",
                        "C: Each ticket gets a number, and the tickets wait in a queue until paper is there.",
                        "I: " + question,
                        "C: I would look at the number first, and at the harbour only where two are alike."))
                .containsExactly(1);
    }

    @Test
    void howAStoryWentOnIsPartOfIt() {
        assertThat(starts(
                        "I: Tell me about a time when you disagreed with a harbour master.",
                        "C: In May he wanted all ferries at eight, and I showed him that he had two berths and no more.",
                        "I: What was your concern specifically?",
                        "C: That passengers would wait on the water, as they did in the year before.",
                        "I: How did the harbour master respond?",
                        "C: He walked out of the room, and came back with two coffees and a list."))
                .containsExactly(1);
    }

    @Test
    void aQuestionPutAgainIsTheSame() {
        assertThat(starts(
                        "I: What do you think about the printers?",
                        "C: The old ones, or all of the printers?",
                        "I: What do you think about the old printers?",
                        "C: " + ANSWER))
                .containsExactly(1);
    }

    @Test
    void smallTalkMayBeAboutAnythingAndAnAgendaAsksNothing() {
        assertThat(kinds("""
            I: Hello. Any trouble with the gate?
            C: No, it was open.
            I: I lead the harbour team. I will ask about your work, and leave time for your questions at the end. Does that suit you?
            C: Sounds good.
            I: Then please introduce yourself.
            C: I have built ferries for six years.
            """)).containsExactly("1 GREETING", "5 INTRODUCTION");
    }

    @Test
    void whoTellsTheirCareerUnaskedIntroducesThemselves() {
        assertThat(kinds("""
            I: Hello, I am Ines, and I run the harbour.
            C: Hello. I am Tom, I have nine years with ferries.
            I: First topic, timetables. Show how you would store a departure.
            C: In one table.
            """)).containsExactly("1 INTRODUCTION", "3 TECHNICAL");
    }

    @Test
    void inALanguageThatTheRulesDoNotKnowEachQuestionWithAnAnswerOpens() {
        String answer =
                "Jeden Abend schreibe ich die Abfahrten in eine Tabelle, und der Hafenmeister liest sie am Morgen vor.";
        assertThat(starts(
                        "I: Wie speichern Sie Abfahrten im Hafen?",
                        "C: " + answer,
                        "I: Und Drucker?",
                        "C: Keine.",
                        "I: Warum möchten Sie den Hafen verlassen?",
                        "C: " + answer))
                .containsExactly(1, 5);
    }

    @Test
    void declaredRolesCountMoreThanQuestions() {
        Speaker asks = new Speaker("X", Role.CANDIDATE, Person.UNKNOWN);
        Speaker tells = new Speaker("Y", Role.INTERVIEWER, Person.UNKNOWN);
        List<Turn> turns =
                List.of(Turn.verbatim(1, asks, "Why? How? When?", 1), Turn.verbatim(2, tells, "The ferry.", 2));

        assertThat(Roles.propose(Talk.of(turns)))
                .containsExactly(entry("X", Role.CANDIDATE), entry("Y", Role.INTERVIEWER));
    }

    private static List<Proposed> propose(List<Turn> turns) {
        return Segmenter.propose(Talk.of(turns));
    }

    private static List<Integer> starts(String... lines) {
        return propose(turns(String.join("\n", lines))).stream()
                .map(Proposed::start)
                .toList();
    }

    private static List<String> kinds(String text) {
        return propose(turns(text)).stream()
                .map(p -> p.start() + " " + p.kind())
                .toList();
    }

    private static List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> turns.add(turn(turns.size() + 1, line)));
        return turns;
    }

    private static Turn turn(int id, String line) {
        int colon = line.indexOf(": ");
        String label = line.substring(0, colon);
        Role role = label.equals("I") ? Role.INTERVIEWER : label.equals("C") ? Role.CANDIDATE : Role.OTHER;
        return Turn.verbatim(id, new Speaker(label, role, Person.UNKNOWN), line.substring(colon + 2), id);
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = SegmenterTest.class.getResourceAsStream("interviews/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
