package debrief.content.yaml;

import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Scalar;
import debrief.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * One YAML file as it was read.
 *
 * @param file as the user would type it
 * @param root an empty map when the file is absent, empty or not YAML
 * @param present whether there is such a file
 * @param text letter for letter; empty when it could not be read
 * @param markdown the texts that are shown as such
 * @param right whether it holds what its schema wants, so that records can be made of it
 */
public record Document(
        String file,
        Fields root,
        String text,
        boolean present,
        boolean right,
        List<Scalar> markdown,
        List<Problem> problems) {

    private static final Fields NOTHING = new Fields(Map.of(), new Node.Mark(1, 1));

    /** Reads and checks a text; problems are kept, not thrown, so that one run finds them all. */
    public static Document read(String file, String text, Schema schema) {
        Mistakes mistakes = new Mistakes(file);
        try {
            Fields root = Yaml.parse(text, mistakes);
            schema.check(root, mistakes);
            return new Document(file, root, text, true, !mistakes.hasErrors(), mistakes.markdown(), mistakes.all());
        } catch (Yaml.Mistake mistake) {
            mistakes.add(mistake.at(), String.valueOf(mistake.getMessage()), mistake.hint());
            return unreadable(file, mistakes.all());
        }
    }

    public static Document unreadable(String file, List<Problem> problems) {
        return new Document(file, NOTHING, "", true, false, List.of(), problems);
    }

    public static Document absent(String file) {
        return new Document(file, NOTHING, "", false, true, List.of(), List.of());
    }

    /** Whether it is not even YAML: what stands in it is not known, and not missing either. */
    public boolean isUnreadable() {
        return present && !right && text.isEmpty();
    }

    /** The keys that records can be made of; none when the file is wrong. */
    public Fields usable() {
        return right ? root : NOTHING;
    }
}
