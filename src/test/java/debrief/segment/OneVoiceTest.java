package debrief.segment;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Exchange;
import debrief.talk.Talks;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interview of one turn. */
class OneVoiceTest {

    @TempDir
    private Path folder;

    @Test
    void whereTheCandidateAloneSpeaksNobodyAsks() throws IOException {
        assertThat(found("Guest: I wrote a scheduler once, and it was late.")).isEmpty();
        assertThat(found("Guest: Hello.\n\nGuest: And then nobody came.")).isEmpty();
    }

    @Test
    void aQuestionThatNobodyAnsweredIsOne() throws IOException {
        assertThat(found("Host: What does a scheduler do?"))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("What does a scheduler do?"));
    }

    private List<Exchange> found(String talk) throws IOException {
        Portfolios.write(folder, """
                === content/portfolio.yaml
                title: Talks
                === content/interviews/2025-05-01-a/interview.yaml
                speakers:
                  Host: {role: interviewer}
                  Guest: {role: candidate}
                === content/interviews/2025-05-01-a/transcript.txt
                """ + talk + "\n");
        return BareTranscript.complete(ContentFolder.read(folder).complete(), new Talks())
                .interviews()
                .get(0)
                .report()
                .exchanges();
    }
}
