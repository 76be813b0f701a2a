package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import debrief.content.yaml.TextSchema;
import debrief.model.Guide;
import debrief.model.Kind;
import debrief.problem.Location;
import debrief.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A guide as it was read: YAML between two lines of hyphens, then Markdown, whose headings of the second level begin its parts.
 *
 * @param head what stands between the hyphens
 * @param mistakes what is wrong with the text, and its Markdown
 */
record GuideFile(Document head, List<Guide.Part> parts, Mistakes mistakes) {

    private static final String FENCE = "---";
    private static final String CODE = "```";
    private static final String HEADING = "## ";

    /** @param file as the user would type it */
    static GuideFile of(String file, String text) {
        List<String> lines = text.lines().toList();
        Mistakes mistakes = new Mistakes(file);
        int end = 1;
        while (end < lines.size() && !isFence(lines.get(end))) {
            end++;
        }
        if (end >= lines.size() || !isFence(lines.get(0))) {
            mistakes.add(
                    new Mark(1, 1),
                    "a guide begins with its title and points between two lines of three hyphens",
                    "write '---', then 'title: …', then '---', then the text");
            return unreadable(mistakes, file);
        }
        // An empty line stands for the hyphens, so that places are those of the file.
        String yaml = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
        GuideFile guide = new GuideFile(Document.read(file, yaml, Schemas.of(file)), new ArrayList<>(), mistakes);
        guide.body(lines, end + 1);
        return guide;
    }

    static GuideFile unreadable(Mistakes mistakes, String file) {
        return new GuideFile(Document.absent(file), List.of(), mistakes);
    }

    private static boolean isFence(String line) {
        return line.strip().equals(FENCE);
    }

    private void body(List<String> lines, int from) {
        String heading = "";
        int start = from;
        boolean code = false;
        for (int i = from; i < lines.size(); i++) {
            code ^= lines.get(i).startsWith(CODE);
            if (!code && lines.get(i).startsWith(HEADING)) {
                part(heading, lines, start, i);
                heading = lines.get(i).substring(HEADING.length()).strip();
                start = i + 1;
            }
        }
        part(heading, lines, start, lines.size());
    }

    private void part(String heading, List<String> lines, int from, int to) {
        String text = String.join("\n", lines.subList(from, to)).strip();
        if (!text.isEmpty() || !heading.isEmpty()) {
            TextSchema.TITLE.check(new Scalar(heading, false, new Mark(from, 1)), mistakes);
            TextSchema.MARKDOWN.check(new Scalar(text, false, new Mark(from + 1, 1)), mistakes);
            parts.add(new Guide.Part(heading, text));
        }
    }

    Stream<Problem> problems() {
        return Stream.concat(head.problems().stream(), mistakes.all().stream());
    }

    boolean isRight() {
        return problems().noneMatch(Problem::isError);
    }

    Guide guide(Kind kind) {
        return Records.read(Guide.class, head.root(), Map.of("kind", kind, "parts", parts));
    }

    /** What of it is shown as Markdown, with its places. */
    Stream<LocatedMarkdown> passages() {
        return Stream.concat(head.markdown().stream(), mistakes.markdown().stream())
                .map(text -> new LocatedMarkdown(
                        new Location(head.file(), text.at().line(), text.at().column()),
                        text.value().strip(),
                        head.file().replaceFirst("^content/", "").replaceFirst("\\.md$", ".html")));
    }
}
