package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Topic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts are plain Markdown: nothing that loads, links or lays out, but for links that we gave. */
public final class MarkupCheck implements Check {

    private static final Pattern CODE = Pattern.compile("`+[^`]*`+");
    /** A block of code that is closed: a comment in it is no heading. */
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ {0,3}(`{3,})[^`\\n]*\\n.*?^ {0,3}\\1`*[ \\t]*$");
    /** Not after a letter: {@code Optional<B>} is a type and not a tag. */
    private static final Pattern TAG = Pattern.compile("(?<![\\w.])<(?:/?[a-zA-Z][a-zA-Z0-9-]*[\\s/>]|!--|[?!])");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s)>\\]]*|\\b(?:javascript|vbscript|mailto):\\S+|\\bdata:[a-z]+/\\S+|\\bwww\\.\\S+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]*)");

    private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>();

    static {
        FORBIDDEN.put(TAG, "it holds HTML; write plain sentences");
        FORBIDDEN.put(Pattern.compile("!\\["), "it holds an image; write plain sentences");
        FORBIDDEN.put(
                Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]*\\]:"), "it holds a link definition; write plain sentences");
        FORBIDDEN.put(Pattern.compile("(?m)^ {0,3}#{1,6}\\s"), "it holds a heading; write plain sentences");
        FORBIDDEN.put(
                Pattern.compile("(?m)^ {0,3}(?:={3,}|-{3,}|\\*{3,}|_{3,})\\s*$"), "it holds a rule; leave it out");
    }

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        Set<String> given = given(ground);
        for (Part.Text text : part.texts()) {
            String prose = BLOCK.matcher(text.text()).replaceAll("");
            FORBIDDEN.forEach((pattern, reason) -> {
                String looked = pattern == TAG ? CODE.matcher(prose).replaceAll("") : prose;
                if (pattern.matcher(looked).find()) {
                    found.fault(text.bullet(), reason);
                }
            });
            String plain = CODE.matcher(prose).replaceAll("");
            boolean linked =
                    ADDRESS.matcher(text.text()).results().anyMatch(address -> !given.contains(address.group()))
                            || LINK.matcher(plain).results().anyMatch(link -> !given.contains(link.group(1)));
            if (linked) {
                found.fault(text.bullet(), "it holds an address that nobody gave; leave links out");
            }
        }
        return part;
    }

    private static Set<String> given(Ground ground) {
        return ground.assignment().portfolio().topics().stream()
                .flatMap(topic -> topic.learnMore().stream())
                .map(Topic.Link::url)
                .collect(Collectors.toSet());
    }
}
