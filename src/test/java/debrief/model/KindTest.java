package debrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of docs/formats.md: which sections each kind of question wants. */
class KindTest {

    private static final String HEAD = "| kind | sections |";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wantsTheSectionsOfTheTable(Kind kind) throws IOException {
        assertThat(kind.sections())
                .extracting(Section::key)
                .containsExactlyInAnyOrderElementsOf(documented(kind.key()));
    }

    private static List<String> documented(String kind) throws IOException {
        String formats = Files.readString(Path.of("docs/formats.md"));
        String sections = "";
        for (String row : formats.substring(formats.indexOf(HEAD))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList()) {
            String[] cells = row.substring(2, row.length() - 2).split(" \\| ", -1);
            sections = cells[1].replace("the same and ", sections + ", ");
            if (List.of(cells[0].split(", ", -1)).contains(kind)) {
                return List.of(sections.split(", ", -1));
            }
        }
        return List.of();
    }
}
