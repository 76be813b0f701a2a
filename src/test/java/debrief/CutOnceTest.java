package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.testing.Sample;
import debrief.words.CharactersCut;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many rooms read a text, it is cut into words once. */
class CutOnceTest {

    @Test
    void aBuildCutsEachTextOnce(@TempDir Path site) throws Exception {
        Sample.mustBeHere();
        // The lists of words are cut when their rooms are first entered.
        Sample.build(site.resolve("first"), Profile.PRIVATE, "");
        long before = CharactersCut.soFar();
        Sample.build(site.resolve("second"), Profile.PRIVATE, "");
        long cut = CharactersCut.soFar() - before;

        assertThat(cut).isPositive().isLessThanOrEqualTo(all() * 12 / 10);
    }

    private static long all() throws IOException, ReflectiveOperationException {
        Portfolio portfolio = ContentFolder.read(Sample.ROOT).complete();
        return characters(portfolio);
    }

    /** Of all texts that a record holds, wherever they are. */
    private static long characters(Object value) throws ReflectiveOperationException {
        long sum = value instanceof CharSequence text ? text.length() : 0;
        if (value instanceof Iterable<?> many && !(value instanceof Path)) {
            for (Object one : many) {
                sum += characters(one);
            }
        } else if (value instanceof Map<?, ?> map) {
            sum += characters(map.values());
        } else if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                Object held = part.getAccessor().invoke(value);
                sum += held == null ? 0 : characters(held);
            }
        }
        return sum;
    }
}
