package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Claim;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Statement;
import debrief.talk.Talk;
import debrief.testing.Sample;
import debrief.words.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample's knowledge packs know what people say, and leave alone what only comes near. */
class SamplePacksTest {

    private static final Path SAID = Path.of("src/test/resources/debrief/knowledge/said.txt");

    private static Portfolio portfolio;
    private static Knowledge knowledge;

    /** Statement's id → sentences, each still with its + or -. */
    private static final Map<String, List<String>> SENTENCES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Sample.mustBeHere();
        portfolio = ContentFolder.read(Sample.ROOT).complete();
        knowledge = Knowledge.of(portfolio.statements());
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(SAID)) {
            if (line.startsWith("+ ") || line.startsWith("- ")) {
                sentences.add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences = SENTENCES.computeIfAbsent(line, id -> new ArrayList<>());
            }
        }
    }

    @Test
    void everyStatementWithPhrasesHasASentenceThatSaysItAndOneThatDoesNot() {
        assertThat(SENTENCES.keySet())
                .containsExactlyInAnyOrderElementsOf(portfolio.statements().stream()
                        .filter(statement -> !statement.says().isEmpty())
                        .map(Statement::id)
                        .toList());
        assertThat(SENTENCES)
                .allSatisfy((id, sentences) -> assertThat(sentences)
                        .as(id)
                        .anyMatch(sentence -> sentence.startsWith("+"))
                        .anyMatch(sentence -> sentence.startsWith("-")));
    }

    @Test
    void whatIsSaidIsFoundAndNothingElse() {
        SENTENCES.forEach((id, sentences) -> sentences.forEach(sentence -> {
            List<String> found = found(sentence.substring(2));
            if (sentence.startsWith("+")) {
                assertThat(found).as(sentence).containsExactly(id);
            } else {
                assertThat(found).as(sentence).doesNotContain(id);
            }
        }));
    }

    @Test
    void nothingIsFoundInAQuestionOrInOthersViews() {
        SENTENCES.forEach((id, sentences) -> sentences.stream()
                .filter(sentence -> sentence.startsWith("+"))
                .map(sentence -> sentence.substring(2).replaceFirst("[.]$", ""))
                .forEach(said -> {
                    assertThat(found(said + "?")).as(said + "?").isEmpty();
                    String told = "Many people believe that " + said;
                    assertThat(found(told)).as(told).isEmpty();
                }));
    }

    @Test
    void theReasonIsShortAndTheSourceSafe() {
        assertThat(portfolio.statements()).hasSizeGreaterThanOrEqualTo(500).allSatisfy(statement -> {
            assertThat(statement.because()).as(statement.id()).hasSizeBetween(40, 420);
            assertThat(statement.source()).as(statement.id()).startsWith("https://");
            assertThat(statement.topics()).as(statement.id()).isNotEmpty();
            assertThat(statement.says().size() + statement.things().size())
                    .as(statement.id())
                    .isBetween(1, 12);
        });
    }

    /** Nobody reads them again where they are as they were shipped. */
    @Test
    void everyPhraseCanBeRead() {
        assertThat(portfolio.statements().stream()
                        .flatMap(statement -> Stream.concat(
                                statement.says().stream(),
                                statement.things().stream()
                                        .flatMap(thing -> Stream.of(
                                                        thing.names(), thing.context(), thing.is(), thing.not())
                                                .flatMap(List::stream)))))
                .hasSizeGreaterThan(5_000)
                .allSatisfy(Phrase::parse);
    }

    /** Where a person judged the same words of the sample, the packs judge them alike. */
    @Test
    void theSampleIsJudgedAsItsAuthorDid() {
        int alike = 0;
        for (Interview interview : portfolio.interviews()) {
            for (Claim claim : knowledge.claims(Talk.of(interview.transcript()).turns())) {
                Optional<Claim> authored = interview.report().exchanges().stream()
                        .flatMap(exchange -> exchange.analysis().claims().stream())
                        .filter(other -> other.turn() == claim.turn() && shared(other.says(), claim.says()) >= 2)
                        .max(Comparator.comparingInt(other -> shared(other.says(), claim.says())));
                if (authored.isPresent()) {
                    alike++;
                    assertThat(claim.verdict())
                            .as(claim.says())
                            .isEqualTo(authored.get().verdict());
                }
            }
        }
        assertThat(alike).isGreaterThanOrEqualTo(15);
    }

    private static List<String> found(String text) {
        return knowledge.in(Text.of(text)).stream()
                .map(hit -> hit.statement().id())
                .toList();
    }

    private static int shared(String one, String other) {
        Set<String> words = forms(one);
        words.retainAll(forms(other));
        return words.size();
    }

    private static Set<String> forms(String words) {
        Text text = Text.of(words);
        return new HashSet<>(Gist.forms(text, 0, text.size()));
    }
}
