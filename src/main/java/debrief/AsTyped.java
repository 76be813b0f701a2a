package debrief;

import debrief.bake.HandWritten;
import debrief.bake.Templates;
import debrief.content.Passage;
import debrief.content.Passages;
import debrief.markdown.Markdown;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Markdown that cannot be laid out, and where it is written: it stands on its page as it was typed. */
final class AsTyped {

    private static final int SHOWN = 40;

    private AsTyped() {}

    /** What a build would find: every text is read once, as for a page. */
    static List<Problem> check(Path root, HandWritten handWritten) throws IOException {
        Markdown markdown = new Markdown();
        Stream<Problem> texts = Passages.of(root).parallelStream()
                .filter(passage -> !markdown.isReadable(passage.markdown()))
                .map(passage -> problem(passage.at()));
        return Stream.concat(texts, pages(handWritten)).toList();
    }

    /** What a build found; without such a text no file is looked at. */
    static List<Problem> on(Path root, HandWritten handWritten, Templates templates) throws IOException {
        Set<String> texts = templates.asTyped();
        List<Problem> problems = new ArrayList<>(pages(handWritten).toList());
        Set<String> found = new HashSet<>();
        for (Passage passage : texts.isEmpty() ? List.<Passage>of() : Passages.of(root)) {
            if (texts.contains(passage.markdown())) {
                problems.add(problem(passage.at()));
                found.add(passage.markdown());
            }
        }
        // A pseudonym in the place of a name makes another text of it: then its beginning must do.
        texts.stream()
                .filter(text -> !found.contains(text))
                .sorted()
                .map(AsTyped::unplaced)
                .forEach(problems::add);
        return problems;
    }

    private static Stream<Problem> pages(HandWritten handWritten) throws IOException {
        return handWritten.asTyped().stream().map(AsTyped::problem);
    }

    private static Problem problem(Location at) {
        return Problem.warning(
                at,
                "this Markdown is too long, nested too deeply or too hard to read, so it is shown as it was typed",
                "split it into shorter texts; write a blank to fill in as [fill in: …]");
    }

    private static Problem unplaced(String text) {
        String start = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        Problem somewhere = problem(Location.of("content"));
        return Problem.warning(
                somewhere.location(),
                somewhere.message() + ": " + (start.length() > SHOWN ? start.substring(0, SHOWN) + "…" : start),
                somewhere.hint());
    }
}
