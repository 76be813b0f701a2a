package debrief.transcript.cues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a cue and whose they are: {@code <v Ann>Use <i>both</i>, see.</v>}
 *
 * <p>{@link #parse} is the specification's tokenizer, which drops everything between angle brackets. {@link #forgiving} keeps
 * what is no known tag, {@code List<String>} for one, and knows the tags that SRT files have.
 */
public final class CueText {

    /**
     * Words of one voice.
     *
     * @param voice of the innermost {@code <v>} around them; empty outside of any
     */
    record Stretch(Optional<String> voice, String text) {}

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Set<String> ELEMENTS = Set.of("c", "i", "b", "u", "ruby", "rt", "v", "lang");

    private final List<Stretch> stretches = new ArrayList<>();
    private final List<String> voices = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> speaking = new ArrayDeque<>();

    private CueText(String raw) {
        int at = 0;
        while (at < raw.length()) {
            int tag = raw.indexOf('<', at);
            int end = tag < 0 ? raw.length() : tag;
            words(raw.substring(at, end));
            if (tag < 0) {
                return;
            }
            int close = raw.indexOf('>', tag);
            int stop = close < 0 ? raw.length() : close;
            tag(raw.substring(tag + 1, stop));
            at = stop + 1;
        }
    }

    /** @param raw a cue's text as {@link WebVtt} has it; an empty line ends it */
    public static CueText parse(String raw) {
        int end = raw.indexOf("\n\n");
        return new CueText((end < 0 ? raw : raw.substring(0, end)).replace('\0', '\ufffd'));
    }

    /** As {@link #parse}, but brackets and ampersands that only look like markup stay. */
    static CueText forgiving(String raw) {
        return new CueText(CueMarkup.escapeText(raw));
    }

    /** Without tags, entities decoded, lines kept. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        stretches.forEach(stretch -> plain.append(stretch.text()));
        return plain.toString();
    }

    /** The name in each {@code <v>}, in order; empty where it has none. */
    public List<String> voices() {
        return List.copyOf(voices);
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    private void words(String raw) {
        if (!raw.isEmpty()) {
            stretches.add(new Stretch(Optional.ofNullable(speaking.peek()), CharacterReferences.decode(raw)));
        }
    }

    private void tag(String body) {
        if (body.startsWith("/")) {
            end(body.substring(1));
            return;
        }
        int end = 0;
        while (end < body.length() && body.charAt(end) != '.' && !isSpace(body.charAt(end))) {
            end++;
        }
        String name = body.substring(0, end);
        // spec: rt counts inside of ruby only
        if (!ELEMENTS.contains(name) || name.equals("rt") && !"ruby".equals(open.peek())) {
            return;
        }
        open.push(name);
        if (name.equals("v")) {
            int classes = end;
            while (classes < body.length() && !isSpace(body.charAt(classes))) {
                classes++;
            }
            String voice = SPACES.matcher(CharacterReferences.decode(body.substring(classes)))
                    .replaceAll(" ")
                    .strip();
            voices.add(voice);
            speaking.push(voice);
        }
    }

    private void end(String name) {
        if (name.equals("ruby") && "rt".equals(open.peek())) {
            open.pop();
        }
        if (name.equals(open.peek())) {
            open.pop();
            if (name.equals("v")) {
                speaking.pop();
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
