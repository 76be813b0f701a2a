package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder.Content;
import debrief.model.Guide;
import debrief.model.Guide.Part;
import debrief.model.Kind;
import debrief.problem.Problem;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code content/guides/KIND.md} is YAML between hyphens, then Markdown; the program's own stand where there is none. */
class GuideFilesTest {

    @TempDir
    Path root;

    @Test
    void aPortfoliosOwnTakesThePlaceOfTheProgramsAlone() throws IOException {
        Content content = read("""
                === content/portfolio.yaml
                title: Mine
                === content/guides/technical.md
                ---
                title: How I answer
                description: Short.
                points:
                  - You said *why*.
                ---
                First of all.

                ## What they hear
                A lot.

                ```
                ## no heading
                ```
                """);

        assertThat(content.problems()).isEmpty();
        assertThat(content.portfolio().guide(Kind.TECHNICAL))
                .contains(new Guide(
                        Kind.TECHNICAL,
                        "How I answer",
                        "Short.",
                        List.of("You said *why*."),
                        List.of(),
                        List.of(
                                new Part("", "First of all."),
                                new Part("What they hear", "A lot.\n\n```\n## no heading\n```"))));
        assertThat(content.portfolio().guide(Kind.BEHAVIOURAL)).isPresent();
    }

    @Test
    void mistakesAreToldWhereTheyStand() throws IOException {
        assertThat(read("""
                        === content/portfolio.yaml
                        title: Mine
                        === content/guides/design.md
                        Just text.
                        === content/guides/plans.md
                        ---
                        titel: Plans
                        ---
                        === content/guides/technicall.md
                        ---
                        title: Technical
                        ---
                        """).problems().stream().map(Problem::toString)).containsExactly("""
                        content/guides/design.md:1:1: error: a guide begins with its title and points between two lines of three hyphens
                            hint: write '---', then 'title: …', then '---', then the text""", """
                        content/guides/plans.md:2:1: error: unknown key 'titel'
                            hint: did you mean 'title'?""", """
                        content/guides/technicall.md: error: no kind of question is called 'technicall'
                            hint: did you mean 'technical'?""");
    }

    @Test
    void itsMarkdownHasPlaces() throws IOException {
        Content content = read("""
                === content/portfolio.yaml
                title: Mine
                === content/guides/closing.md
                ---
                title: Closing
                points:
                  - You thanked them.
                ---

                ## The end
                Say thanks.
                """);

        assertThat(Passages.of(content).stream().map(passage -> passage.at().line() + " " + passage.markdown()))
                .containsExactly("4 You thanked them.", "8 Say thanks.");
    }

    /** Written to be read in one sitting; what frames the talk needs less. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theProgramsOwnAreOfOneMeasure(Kind kind) throws IOException {
        Guide guide = read("=== content/portfolio.yaml\ntitle: Mine\n")
                .portfolio()
                .guide(kind)
                .orElseThrow();
        boolean frame = kind == Kind.GREETING || kind == Kind.LOGISTICS || kind == Kind.CLOSING;
        String text = String.join(
                " ",
                guide.parts().stream()
                        .map(part -> part.heading() + " " + part.text())
                        .toList());

        long words = text.replaceAll("[|#*>-]", " ").strip().split("\\s+").length;
        assertThat(words).as("words of %s", kind).isBetween(frame ? 300L : 600L, frame ? 500L : 1_000L);
        assertThat(guide.points()).hasSizeBetween(4, 6).allMatch(point -> point.matches(".*\\b[Yy]ou.*"));
        assertThat(guide.matters()).allSatisfy(matter -> {
            assertThat(matter.points()).hasSizeBetween(3, 5);
            assertThat(String.join(" ", matter.points())).containsIgnoringCase("you ");
            assertThat(matter.wants().split(" ")).hasSizeBetween(6, 32);
            assertThat(matter.strong().split(" ").length).isLessThan(90);
        });
        assertThat(guide.matters()).extracting(Guide.Matter::title).doesNotHaveDuplicates();
        assertThat(guide.description()).isNotEmpty();
        assertThat(guide.parts().get(0).heading()).isEmpty();
    }

    @Test
    void noneSaysWhatAnotherSays() throws IOException {
        List<String> sentences = read("=== content/portfolio.yaml\ntitle: Mine\n").portfolio().guides().stream()
                .flatMap(guide -> guide.parts().stream())
                .flatMap(part -> Stream.of(part.text().split("(?<=[.?!:])\\s|\n")))
                .filter(sentence -> sentence.split(" ").length > 4)
                .toList();

        assertThat(sentences).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    }

    private Content read(String files) throws IOException {
        Portfolios.write(root, files);
        return ContentFolder.read(root);
    }
}
