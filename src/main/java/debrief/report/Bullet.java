package debrief.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a list, or a paragraph between lists.
 *
 * @param item whether a bullet or a number stands before it
 * @param label the words before the text that name it, "**Structure:** …"; empty when there are none
 * @param text Markdown without the bullet and the label
 * @param children the entries nested below it
 */
record Bullet(boolean item, String label, String text, List<Bullet> children) {

    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)([^*\\n]{1,120})(?:\\*\\*|__)(.*)", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile("\\s*(?::|[-–—]{1,2}(?=\\s))\\s*(.*)", Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("(\\p{Lu}[^\\s:.!?\"“”`*]*(?: [^\\s:.!?\"“”`*]+){0,4}):(?:\\s+(.*))?", Pattern.DOTALL);

    Bullet {
        children = List.copyOf(children);
    }

    /** An entry whose text may open with a bold label. */
    static Bullet of(boolean item, String markdown, List<Bullet> children) {
        String text = markdown.strip();
        Matcher bold = BOLD.matcher(text);
        if (bold.matches()) {
            String label = bold.group(1).strip();
            Matcher after = AFTER.matcher(bold.group(2));
            if (label.endsWith(":")) {
                return new Bullet(
                        item,
                        label.substring(0, label.length() - 1).strip(),
                        bold.group(2).strip(),
                        children);
            } else if (after.matches()) {
                return new Bullet(item, label, after.group(1).strip(), children);
            } else if (bold.group(2).isBlank()) {
                return new Bullet(item, label, "", children);
            }
        }
        return new Bullet(item, "", text, children);
    }

    /** The same entry; "Structure: keep to one line" has a label even without bold. */
    Bullet withPlainLabel() {
        Matcher plain = PLAIN.matcher(text);
        if (!label.isEmpty() || !plain.matches()) {
            return this;
        }
        return new Bullet(
                item,
                plain.group(1),
                plain.group(2) == null ? "" : plain.group(2).strip(),
                children);
    }

    /** Text and nested entries as Markdown, without the label. */
    String body() {
        StringBuilder out = new StringBuilder(text);
        write(children, "", out);
        return out.toString().strip();
    }

    /** Everything as Markdown, as one entry of a list where it was one. */
    String markdown() {
        StringBuilder out = new StringBuilder();
        write(List.of(this), "", out);
        return out.toString().strip();
    }

    private static void write(List<Bullet> bullets, String indent, StringBuilder out) {
        for (Bullet bullet : bullets) {
            String named = bullet.label.isEmpty() ? bullet.text : ("**" + bullet.label + ":** " + bullet.text).strip();
            String inner = bullet.item ? indent + "  " : indent;
            out.append(bullet.item ? "\n" : "\n\n")
                    .append(indent)
                    .append(bullet.item ? "- " : "")
                    .append(named.replace("\n", "\n" + inner).replaceAll("(?m)^[ ]+$", ""));
            write(bullet.children, inner, out);
        }
    }
}
