package debrief.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Kind;
import debrief.model.Section;
import debrief.playbook.Feature.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the files of the playbook must hold so that no page stays empty and no pages are alike. */
class KnowledgeTest {

    private final Library library = Coached.PLAYBOOK.library();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPoolIsWide(Kind kind) {
        for (Section section : kind.sections()) {
            switch (section) {
                case EXPECTING, PRACTICE, WHY, EXPLAINING, HANDLING ->
                    assertThat(lines(kind, section.key()))
                            .as(kind + " " + section)
                            .hasSizeGreaterThanOrEqualTo(8);
                case APPROACHES ->
                    assertThat(lines(kind, section.key()))
                            .hasSizeGreaterThanOrEqualTo(5)
                            .allSatisfy(line ->
                                    assertThat(line.label().pieces().get(0)).isNotEmpty());
                case SUGGESTED -> assertThat(lines(kind, "outline")).hasSizeGreaterThanOrEqualTo(2);
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRubricHasAnAnchorForEachStep(Kind kind) {
        if (kind.sections().contains(Section.RATING)) {
            Set<String> labels = new HashSet<>();
            lines(kind, "rubric")
                    .forEach(line -> labels.add(line.label().pieces().get(0)));
            for (String side : List.of("content", "structure", "evidence")) {
                assertThat(labels).contains(side + " 2", side + " 3", side + " 4");
            }
            assertThat(lines(kind, "levels")).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aJudgementBeginsWithTheSignItJudges() {
        for (Kind kind : Kind.values()) {
            assertSide(lines(kind, "strengths"), Side.STRENGTH);
            assertSide(lines(kind, "issues"), Side.FAULT);
        }
        assertSide(library.every().lines("strengths"), Side.STRENGTH);
        assertSide(library.every().lines("issues"), Side.FAULT);
    }

    @Test
    void everyFaultHasARemedyAndAWordInTheSummary() {
        for (Feature feature : Feature.values()) {
            if (feature.side() == Side.FAULT) {
                assertThat(library.every().lines("went")).as(feature.key()).anyMatch(line -> line.isAbout(feature));
                assertThat(library.every().lines("do")).as(feature.key()).anyMatch(line -> line.isAbout(feature));
            }
        }
    }

    private List<Remark> lines(Kind kind, String section) {
        return library.kind(kind).lines(section);
    }

    private static void assertSide(List<Remark> lines, Side side) {
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.wants()).as(line.place()).isNotEmpty());
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.wants().get(0).side()).as(line.place()).isEqualTo(side));
    }
}
