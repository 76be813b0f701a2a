package debrief.view;

import static debrief.model.Profile.MENTOR;
import static debrief.model.Profile.PRIVATE;
import static debrief.model.Profile.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Notes;
import debrief.model.Person;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Report;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import debrief.testing.Dialogue;
import debrief.view.View.LeftOut;
import debrief.view.View.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a profile must not see is gone from the portfolio, not hidden. */
class ViewTest {

    /** Stands in every field that holds a real name. */
    private static final String CANARY = "Canary";

    private static final Interview OPEN = interview("open", Visibility.PUBLIC, Visibility.PUBLIC, false);
    private static final Interview CLOSED = interview("closed", Visibility.PRIVATE, Visibility.PRIVATE, false);
    private static final Interview DRAFT = interview("draft", Visibility.PUBLIC, Visibility.PUBLIC, true);
    private static final Interview CLOSED_DRAFT =
            interview("closed-draft", Visibility.PRIVATE, Visibility.PUBLIC, true);
    private static final Portfolio ALL = portfolio(OPEN, CLOSED, DRAFT, CLOSED_DRAFT);

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"MENTOR", "PUBLIC"})
    void whatIsToldCoachesAloneIsForTheCheckAndForNobody(Profile profile) {
        Interview talk = Dialogue.of("I:One?\nC:One.")
                .with(Dialogue.exchange("one", Kind.TECHNICAL, 1, 2))
                .interview("talk");
        Setting setting = talk.setting();
        Setting levelled = new Setting(
                setting.title(),
                setting.date(),
                setting.role(),
                "senior",
                setting.round(),
                setting.language(),
                setting.company(),
                setting.speakers(),
                setting.names(),
                setting.visibility(),
                setting.transcript(),
                false,
                "");
        Portfolio told = Dialogue.portfolio(
                        talk.with(levelled, talk.transcript(), talk.notes()).advertised("Bakers wanted."))
                .knowing(List.of(), "Bakes.", List.of());

        View view = View.of(told, profile);

        assertThat(view.portfolio().cv()).isEmpty();
        assertThat(view.portfolio().interviews()).singleElement().satisfies(interview -> {
            assertThat(interview.job()).isEmpty();
            assertThat(interview.setting().level()).isEmpty();
        });
        assertThat(view.proven().cv()).isEqualTo("Bakes.");
        assertThat(view.proven().interviews().get(0).job()).isEqualTo("Bakers wanted.");
    }

    @Test
    void thePrivateProfileSeesEverythingAsItIs() {
        View seen = View.of(ALL, PRIVATE);

        assertThat(seen.portfolio())
                .isEqualTo(BareTranscript.complete(ALL, new Talks()))
                .isSameAs(seen.proven());
        assertThat(seen.leftOut()).isEmpty();
    }

    @Test
    void aMentorSeesEveryInterviewButDrafts() {
        View seen = View.of(ALL, MENTOR);

        assertThat(ids(seen)).containsExactly("open", "closed");
        assertThat(seen.leftOut())
                .containsExactly(new LeftOut("draft", Reason.DRAFT), new LeftOut("closed-draft", Reason.DRAFT));
    }

    @Test
    void thePublicSeesOnlyWhatIsMarkedPublic() {
        View seen = View.of(ALL, PUBLIC);

        assertThat(ids(seen)).containsExactly("open");
        assertThat(seen.leftOut())
                .containsExactly(
                        new LeftOut("closed", Reason.PRIVATE),
                        new LeftOut("draft", Reason.DRAFT),
                        new LeftOut("closed-draft", Reason.DRAFT));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PRIVATE")
    void noRealNameIsLeftForOthers(Profile profile) {
        assertThat(ALL.toString()).as("the canary sings").contains(CANARY);
        assertThat(View.of(ALL, profile).portfolio().toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PRIVATE")
    void pseudonymsStay(Profile profile) {
        Portfolio seen = View.of(ALL, profile).portfolio();
        Interview open = seen.interviews().get(0);

        assertThat(seen.owner()).isEqualTo(new Person("", "Rowan"));
        assertThat(open.setting().company()).isEqualTo(new Person("", "A start-up"));
        assertThat(open.setting().speakers())
                .extracting(Speaker::role, Speaker::person)
                .containsExactly(
                        tuple(Speaker.Role.INTERVIEWER, new Person("", "The CTO")),
                        tuple(Speaker.Role.CANDIDATE, new Person("", "Rowan")),
                        tuple(Speaker.Role.OTHER, Person.UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PRIVATE")
    void theTurnsAreSaidByTheRenamedSpeakers(Profile profile) {
        Interview open = View.of(ALL, profile).portfolio().interviews().get(0);

        assertThat(open.transcript().turns())
                .extracting(Turn::id, turn -> turn.speaker().person(), Turn::text)
                .containsExactly(tuple(1, new Person("", "The CTO"), "Hello."), tuple(2, Person.UNKNOWN, "Hi."));
    }

    @ParameterizedTest
    @EnumSource
    void whatEverybodyMayReadIsToldToEveryCheck(Profile profile) {
        View seen = View.of(ALL, profile);
        assertThat(seen.portfolio().open()).containsExactly("hello@workshop.org");
        assertThat(seen.proven().open()).containsExactly("hello@workshop.org");
    }

    @Test
    void factsAreForTheCandidateOnly() {
        assertThat(View.of(ALL, PRIVATE).portfolio().facts()).hasSize(1);
        assertThat(View.of(ALL, MENTOR).portfolio().facts()).isEmpty();
        assertThat(View.of(ALL, PUBLIC).portfolio().facts()).isEmpty();
    }

    @Test
    void aMentorSeesTheNotesAndThePublicDoesNot() {
        assertThat(View.of(ALL, MENTOR).portfolio().interviews().get(0).notes())
                .isEqualTo(new Notes(new Person("", "A mentor"), OPEN.notes().notes()));
        assertThat(View.of(ALL, PUBLIC).portfolio().interviews().get(0).notes()).isEqualTo(Notes.NONE);
    }

    @Test
    void aMentorReadsEveryTranscriptAndThePublicThoseMarkedPublic() {
        Interview words = asked(false);

        assertThat(transcript(words, MENTOR)).isEqualTo(Visibility.PUBLIC);
        assertThat(transcript(words, PUBLIC)).isEqualTo(Visibility.PRIVATE);
        assertThat(transcript(OPEN, PUBLIC)).isEqualTo(Visibility.PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PRIVATE")
    void nothingElseChanges(Profile profile) {
        Interview nameless = Interview.of(
                "open",
                new Setting(
                        "Round",
                        java.time.LocalDate.of(2024, 5, 20),
                        "Developer",
                        "",
                        "Second",
                        "en",
                        Person.UNKNOWN,
                        List.of(),
                        List.of(),
                        Visibility.PUBLIC,
                        Visibility.PUBLIC,
                        false,
                        "Short."),
                OPEN.transcript(),
                Report.EMPTY,
                Notes.NONE);
        Portfolio before = new Portfolio(
                "Title",
                "Description",
                new Person("", "Rowan"),
                "https://example.org/",
                MENTOR,
                "de",
                List.of(nameless),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of());
        Portfolio quiet = before.with(List.of(nameless.with(nameless.setting(), Transcript.EMPTY, Notes.NONE)));

        assertThat(View.of(quiet, profile).portfolio()).isEqualTo(quiet);
    }

    @Test
    void aPrivateTalkWhoseQuestionsNobodyWroteIsLeftOutOfAPublicBuild() {
        Interview bare = interview("words", Visibility.PUBLIC, Visibility.PRIVATE, false);

        for (Interview interview : List.of(bare, asked(true))) {
            assertThat(View.of(portfolio(interview), PUBLIC).leftOut())
                    .containsExactly(new LeftOut("words", Reason.TALK));
            assertThat(ids(View.of(portfolio(interview), MENTOR))).containsExactly("words");
        }
    }

    @Test
    void aTalkThatMayBeReadStaysWithoutQuestionsOfAnyones() {
        assertThat(ids(View.of(portfolio(OPEN), PUBLIC))).containsExactly("open");
    }

    /** One question on the first turn of a private transcript. */
    private static Interview asked(boolean proposed) {
        Interview words = interview("words", Visibility.PUBLIC, Visibility.PRIVATE, false);
        Exchange greeting = new Exchange(
                "greeting",
                List.of(),
                "Greeting",
                Kind.GREETING,
                List.of(1),
                "",
                0,
                List.of(),
                Analysis.EMPTY,
                List.of(),
                proposed,
                false);
        return words.with(words.report().with(List.of(greeting)));
    }

    private static Visibility transcript(Interview interview, Profile profile) {
        return View.of(portfolio(interview), profile)
                .portfolio()
                .interviews()
                .get(0)
                .setting()
                .transcript();
    }

    private static List<String> ids(View seen) {
        return seen.portfolio().interviews().stream().map(Interview::id).toList();
    }

    private static Portfolio portfolio(Interview... interviews) {
        return new Portfolio(
                "Title",
                "",
                person("Rowan"),
                "",
                PUBLIC,
                "en",
                List.of(interviews),
                List.of(),
                List.of(new Fact(Fact.Kind.EMPLOYER, "Worked at " + CANARY + " Ltd")),
                "",
                List.of(),
                List.of("hello@workshop.org"),
                List.of());
    }

    private static Interview interview(String id, Visibility visibility, Visibility transcript, boolean draft) {
        Speaker cto = new Speaker("H", Speaker.Role.INTERVIEWER, person("The CTO"));
        Speaker rowan = new Speaker("R", Speaker.Role.CANDIDATE, person("Rowan"));
        Speaker nameless = new Speaker("A", Speaker.Role.OTHER, person(""));
        Speaker undeclared = new Speaker("X", Speaker.Role.OTHER, Person.UNKNOWN);
        Setting setting = new Setting(
                "Round with the CTO",
                null,
                "",
                "",
                "",
                "en",
                person("A start-up"),
                List.of(cto, rowan, nameless),
                List.of(person("A friend")),
                visibility,
                transcript,
                draft,
                "");
        return Interview.of(
                id,
                setting,
                new Transcript(List.of(Turn.verbatim(1, cto, "Hello.", 1), Turn.verbatim(2, undeclared, "Hi.", 2))),
                Report.EMPTY,
                new Notes(person("A mentor"), List.of(new Notes.Note("", 1, "Well done.", null))));
    }

    private static Person person(String pseudonym) {
        return new Person(CANARY + " " + pseudonym, pseudonym);
    }
}
