package debrief.build;

import debrief.bake.HandWritten;
import debrief.bake.Templates;
import debrief.content.ContentFolder.Content;
import debrief.content.Passages;
import debrief.markdown.Markdown;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Markdown that cannot be laid out, and where it is written: it stands on its page as it was typed. */
public final class UnreadableMarkdown {

    private UnreadableMarkdown() {}

    /** What a build would find: every text is read once, as for a page. */
    public static List<Problem> check(Content content, HandWritten handWritten) throws IOException {
        Markdown markdown = new Markdown();
        Stream<Problem> texts = Passages.of(content).parallelStream()
                .filter(passage -> !markdown.isReadable(passage.markdown()))
                .map(passage -> problem(passage.at()));
        return Stream.concat(texts, pages(handWritten)).toList();
    }

    /** What a build found; without such a text no file is looked at. */
    public static List<Problem> on(Content content, HandWritten handWritten, Templates templates) throws IOException {
        Set<String> texts = templates.asTyped();
        Stream<Problem> found = texts.isEmpty()
                ? Stream.empty()
                : Passages.of(content).stream()
                        .filter(passage -> texts.contains(passage.markdown()))
                        .map(passage -> problem(passage.at()));
        return Stream.concat(found, pages(handWritten)).toList();
    }

    private static Stream<Problem> pages(HandWritten handWritten) throws IOException {
        return handWritten.asTyped().stream().map(UnreadableMarkdown::problem);
    }

    private static Problem problem(Location at) {
        return Problem.warning(
                at,
                "this Markdown is too long, nested too deeply or too hard to read, so it is shown as it was typed",
                "split it into shorter texts; write a blank to fill in as [fill in: …]");
    }
}
