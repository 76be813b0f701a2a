package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.content.ContentFolder;
import debrief.model.Analysis;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Setting;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.playbook.Playbook;
import debrief.segment.BareTranscript;
import debrief.talk.Talks;
import debrief.testing.Dialogue;
import debrief.testing.Sample;
import debrief.transcript.TranscriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the playbook promises of whole interviews: nothing wanted is left out, most of it is about this very answer. */
class PlaybookFiguresTest {

    /** A number with its unit, as the playbook writes figures of an answer. */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d (?:more )?(?:words?|sentences?|hedges?|fillers?|questions?|seconds?)\\b|\\d of 4|\\d times");

    private static final Playbook PLAYBOOK = new Playbook(new Talks(), turns -> List.of());

    @Test
    void theSampleIsWrittenOnWhole() throws IOException {
        Sample.mustBeHere();
        Portfolio portfolio = ContentFolder.read(Sample.ROOT).complete();
        portfolio.interviews().forEach(interview -> assertFigures(portfolio, interview));
    }

    /** Real transcripts, which are not part of this project: DEBRIEF_SAMPLES names their folder. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "interview-txt/cheri-1.txt",
                "interview-txt/cheri-9.txt",
                "name-colon/swe-interview.txt",
                "qa-txt/mock-qa.txt",
                "riverside-txt/tectonic-1.txt",
                "srt/tectonic-2.srt"
            })
    @EnabledIfEnvironmentVariable(named = "DEBRIEF_SAMPLES", matches = ".+")
    void realInterviewsAreWrittenOnWhole(String file) throws IOException {
        Portfolio portfolio = bare(Path.of(System.getenv("DEBRIEF_SAMPLES")).resolve(file));
        Interview interview = portfolio.interviews().get(0);
        assertFigures(portfolio, interview);
        assertThat(PLAYBOOK.advise(portfolio, interview).recommendations()).hasSizeBetween(4, 10);
    }

    private static void assertFigures(Portfolio portfolio, Interview interview) {
        List<Set<String>> pages = new ArrayList<>();
        for (Exchange exchange : interview.report().exchanges()) {
            String name = interview.id() + "/" + exchange.id();
            Set<Section> wanted = exchange.kind().sections();
            Analysis analysis = PLAYBOOK.write(Assignment.of(portfolio, interview, exchange, wanted, List.of()))
                    .analysis();
            List<Point> points = new ArrayList<>();
            for (Section section : wanted) {
                assertThat(analysis.has(section) || section == Section.CLAIMS || section.isBeyondRules())
                        .as(name + " " + section)
                        .isTrue();
                points.addAll(analysis.points(section));
            }
            points.forEach(point -> assertQuotes(interview, point));
            long own = points.stream()
                    .filter(point -> !point.evidence().isEmpty()
                            || FIGURE.matcher(point.text()).find())
                    .count();
            assertThat((double) own / points.size())
                    .as(name + ": bullets about this answer")
                    .isGreaterThanOrEqualTo(.6);
            Set<String> texts = new HashSet<>();
            points.forEach(point -> texts.add(point.text()));
            for (Set<String> page : pages) {
                Set<String> shared = new HashSet<>(page);
                shared.retainAll(texts);
                assertThat(3 * shared.size())
                        .as(name + " says again: " + shared)
                        .isLessThanOrEqualTo(Math.min(page.size(), texts.size()));
            }
            pages.add(texts);
        }
    }

    private static void assertQuotes(Interview interview, Point point) {
        for (Point.Evidence evidence : point.evidence()) {
            assertThat(interview.transcript().turn(evidence.turn()).text()).contains(evidence.quote());
        }
    }

    private static Portfolio bare(Path file) throws IOException {
        BareTranscript bare = BareTranscript.of(TranscriptReader.read(Files.readAllBytes(file), null, List.of()));
        List<Speaker> speakers =
                bare.turns().stream().map(Turn::speaker).distinct().toList();
        Setting setting = Dialogue.of("", speakers.toArray(Speaker[]::new)).setting();
        Interview interview = Interview.of(
                file.getFileName().toString(), setting, new Transcript(bare.turns()), Report.EMPTY, Notes.NONE);
        return BareTranscript.complete(Dialogue.portfolio(interview), new Talks());
    }
}
