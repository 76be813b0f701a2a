package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Turn;
import debrief.talk.Talk;
import debrief.words.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a phrase finds a sentence, and what keeps it from finding one. */
class KnowledgeTest {

    private static final Speaker HOST = new Speaker("H", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    private static final Speaker ROWAN = new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN);

    @Test
    void wordsFollowOneAnotherInAnyFormLetterCaseAndAccent() {
        says("ack prevents redelivery", "The ACK prevented redelivery.");
        saysNot("ack prevents redelivery", "Acks are preventing it");
        says("the cafe closes", "Cafés closed.");
        says("django is single-threaded", "Django's single threaded");
        says("acks_late is on", "acks late was on");
        says("a query uses indexes", "queries using the index");
        says("100 % coverage", "we have a hundred percent coverage");
        says("a == b", "a == b in that case");
        says("c++ is fast", "C++ is the fastest");
        saysNot("ack prevents redelivery", "Redelivery prevents an ack.");
        saysNot("http is encrypted", "HTTPS is encrypted");
    }

    @Test
    void articlesFillersAndAWordSaidTwiceMayStandAnywhere() {
        says("server will stop", "the server will, like, you know, just stop");
        says("just the server stops", "server, I think, stops");
        says("server stops", "the the server server stops");
        says("goroutine is thread", "a goroutine is, like, a thread");
        saysNot("goroutine is thread", "a goroutine is like a thread");
        saysNot("goroutine is * thread", "a goroutine is like a light thread");
    }

    @Test
    void oneOfSeveralAndWhatMayBeMissing() {
        says("(rabbit|rabbit mq) loses messages (at all)?", "Rabbit MQ loses messages");
        says("rabbit mq? loses messages", "Rabbit loses messages");
        saysNot("rabbit mq? loses messages", "Rabbit Q loses messages");
        saysNot("(x (b|c)? d|e) f", "We say b d f");
        says("(x (b|c)? d|e) f", "We say x c d f");
        says("(x (b|c)? d|e) f", "We say e f");
    }

    @Test
    void aGapIsBoundedAndStaysInItsSentence() {
        says("ack * redelivery", "ack redelivery");
        says("ack * redelivery", "an ack surely prevents any redelivery");
        saysNot("ack * redelivery", "an ack surely helps against any redelivery");
        says("ack ** redelivery", "an ack surely helps against any redelivery");
        saysNot("ack ** redelivery", "There is an ack. Redelivery is something else.");
        says("node.js ** fast", "Node.js is, e.g. here, fast");
        saysNot("ack * redelivery", "an ack but no redelivery");
    }

    @Test
    void aWordThatMayNotBeInTheSentence() {
        says("redis loses data !(persist|aof)", "Redis loses data");
        saysNot("redis loses data !(persist|aof)", "With AOF off, Redis loses data");
        says("redis loses data !(append only)", "Redis loses data, it can append it only");
    }

    @Test
    void inAnyOrder() {
        says("volatile & (atomic|thread safe)", "with volatile the counter is atomic");
        says("volatile & (atomic|thread safe)", "it is thread safe once you make it volatile");
        says("(v|b) & x y & z", "z and then x y or b");
        saysNot("volatile & atomic", "volatile is not atomic");
        saysNot("volatile & atomic", "one two three volatile four five six seven eight nine ten eleven twelve atomic");
    }

    @Test
    void itIsWhatWasNamedBefore() {
        says("[volatile] ** atomic", "Volatile makes it atomic.");
        says("[volatile] ** atomic", "I would use volatile. It makes the increment, you know, atomic.");
        says("[volatile] ** atomic", "Volatile is a keyword. It stands before a field. So it makes it atomic.");
        says("[volatile] & atomic", "I would use volatile. That makes the increment atomic.");
        saysNot("[volatile] ** atomic", "It makes the increment atomic.");
        saysNot("[volatile] ** atomic", "I would use volatile. That class makes the increment atomic.");
        saysNot("[volatile] ** atomic", "I would use volatile. AtomicInteger is there so that it is atomic.");
        saysNot("[volatile] ** atomic !lock", "I would use volatile or a lock. It makes the increment atomic.");
        saysNot(
                "[volatile] ** atomic",
                "I would use volatile. We had many discussions about that. It was never atomic.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | What does volatile do?          | It makes the increment atomic.",
                "true  | What does volatile do?          | Good question. Well, it makes the increment atomic.",
                "true  | What does volatile do?          | Makes the increment atomic.",
                "true  | What do you get with volatile?  | You get an atomic increment.",
                "false | What does volatile do?          | AtomicInteger makes the increment atomic.",
                "false | What does volatile do?          | We used a class of our own for this. It is atomic.",
                "false | Is it volatile or a lock?       | It makes the increment atomic.",
                "false | What does that do?              | It makes the increment atomic."
            })
    void itIsWhatTheQuestionNamed(boolean said, String question, String answer) {
        Talk talk = Talk.of(List.of(Turn.verbatim(1, HOST, question, 1), Turn.verbatim(2, ROWAN, answer, 2)));

        assertThat(knowledge("[volatile] ** atomic").told(talk.turns())).hasSize(said ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | Is volatile atomic?                    | Yes, it is.",
                "true  | Do you have volatile, is it atomic?    | Sure.",
                "false | Is volatile atomic?                    | Yes, but only the read.",
                "false | Is volatile atomic?                    | Oh yes, we used a lock for it.",
                "false | What does volatile do?                 | Atomic access needs more than that.",
                "true  | What is the difference to a lock?      | There is none.",
                "true  | What is the difference to a lock?      | They are the same.",
                "false | What is the difference to a lock?      | They are not the same."
            })
    void anAnswerMayBeItsFirstWord(boolean said, String question, String answer) {
        Talk talk = Talk.of(List.of(Turn.verbatim(1, HOST, question, 1), Turn.verbatim(2, ROWAN, answer, 2)));
        List<Told> told = Stream.of(
                        "[(volatile & atomic)] (yes|sure) !(but|lock)",
                        "[volatile] ** atomic access",
                        "[(difference & lock)] there? (is none|is the same)")
                .flatMap(phrase -> knowledge(phrase).told(talk.turns()).stream())
                .toList();

        assertThat(told).hasSize(said ? 1 : 0);
    }

    @Test
    void whatStandsInQuotationMarksIsNotOnesOwn() {
        saysNot("django is slow", "He said \"Django is slow\" and left.");
        saysNot("django is slow", "On the slide it read \u201cDjango is slow\u201d.");
        says("django is slow", "\"Django\" is \"slow\" then.");
        says("django is slow", "\"Django is slow.\"");
    }

    @Test
    void theWordsFoundAreAsFewAsCanBe() {
        String text = "Yes. An ack, then another ack, prevents redelivery and redelivery.";
        Hit hit = knowledge("ack * redelivery").in(Text.of(text)).get(0);

        assertThat(text.substring(hit.start(), hit.end())).isEqualTo("ack, prevents redelivery");
        assertThat(hit.verdict()).isEqualTo(Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Django is single-threaded.",
                "So no, Django is single-threaded.",
                "I don't use threads, because Django is single-threaded.",
                "It is not slow but Django is single-threaded.",
                "Not only that, Django is, I think, single-threaded, right?",
                "I don't know why, so I guess Django is single-threaded.",
                "If I remember well, Django is single-threaded.",
            })
    void aStatementInOnesOwnName(String text) {
        says("django is single-threaded", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Django isn't single-threaded.",
                "Django is not, as such, single-threaded.",
                "I don't think Django is single-threaded.",
                "It's not true that Django is single-threaded.",
                "Nobody said Django is single-threaded.",
                "Is Django single-threaded?",
                "Django is single-threaded?",
                "So why is Django single-threaded",
                "Are you sure Django is single-threaded?",
                "People think that Django is single-threaded.",
                "Some say, wrongly, that Django is single-threaded.",
                "Contrary to what you read, Django is single-threaded.",
                "It's a myth that Django is single-threaded.",
                "You might think Django is single-threaded.",
                "I used to think that Django is single-threaded.",
                "My colleague told me that, well, Django is single-threaded.",
                "If Django is single-threaded, we need more workers.",
                "I wonder whether Django is single-threaded.",
                "Let's say Django is single-threaded.",
                "Django is single-threaded, that is a myth.",
                "Django is single-threaded. That's not true, sorry.",
                "Django is single-threaded unless you start more workers.",
                "Unlike Node, threads are many: not even Django is single-threaded.",
            })
    void askedDeniedSupposedOrSomebodyElses(String text) {
        saysNot("django is single-threaded", text);
    }

    @Test
    void aPhraseWithANegationFindsTheDenialOnly() {
        says("django is not single-threaded", "Django isn't single-threaded");
        saysNot("django is not single-threaded", "Django is single-threaded");
        saysNot("django is not single-threaded", "I don't think Django is not single-threaded");
        says("(nothing|no message) is lost", "In the end nothing's lost.");
        says("if an error occurs ** server stops", "If an error occurs, then the whole server stops");
    }

    @Test
    void ofSeveralStatementsInTheSameWordsTheMostSpecificCounts() {
        Knowledge knowledge = Knowledge.of(List.of(
                statement("wide", "tasks are lost"),
                statement("narrow", "tasks are lost * crash"),
                statement("other", "loop")));

        assertThat(knowledge.in(Text.of("Tasks are lost on a crash. And tasks are lost in a loop.")))
                .extracting(hit -> hit.statement().id())
                .containsExactly("narrow", "wide", "other");
    }

    @Test
    void claimsAreTheCandidatesInTheirExactWords() {
        Knowledge knowledge = knowledge("django is single-threaded");
        Talk talk = Talk.of(List.of(
                Turn.verbatim(1, HOST, "Django is single-threaded, and Django is single-threaded.", 1),
                Turn.verbatim(2, ROWAN, "Well. (You asked: Django is single-threaded, so what?) Hm.", 2),
                Turn.verbatim(
                        3,
                        ROWAN,
                        "(My question: why?) I mean Django is,\nlike, SINGLE-threaded. Django is single threaded.",
                        3)));

        assertThat(knowledge.claims(talk.turns()))
                .containsExactly(new Claim(
                        3, "Django is,\nlike, SINGLE-threaded", Verdict.WRONG, "Because.", "https://example.org/it"));
    }

    @Test
    void noStatementsAndNoWordsGiveNothing() {
        assertThat(Knowledge.of(List.of()).in(Text.of("Django is single-threaded.")))
                .isEmpty();
        assertThat(knowledge("a b").in(Text.of(""))).isEmpty();
        assertThat(knowledge("a b").in(Text.of("… ?! \n\n -"))).isEmpty();
    }

    private static void says(String phrase, String text) {
        assertThat(knowledge(phrase).in(Text.of(text)))
                .as("'%s' in '%s'", phrase, text)
                .isNotEmpty();
    }

    private static void saysNot(String phrase, String text) {
        assertThat(knowledge(phrase).in(Text.of(text)))
                .as("'%s' in '%s'", phrase, text)
                .isEmpty();
    }

    private static Knowledge knowledge(String... phrases) {
        return Knowledge.of(List.of(statement("it", phrases)));
    }

    private static Statement statement(String id, String... phrases) {
        return new Statement(
                id, List.of(), List.of(phrases), List.of(), Verdict.WRONG, "Because.", "https://example.org/" + id);
    }
}
