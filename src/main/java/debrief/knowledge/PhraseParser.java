package debrief.knowledge;

import debrief.knowledge.PhrasePart.Either;
import debrief.knowledge.PhrasePart.Form;
import debrief.knowledge.PhrasePart.Maybe;
import debrief.knowledge.PhrasePart.Row;
import debrief.knowledge.PhrasePart.Skip;
import debrief.knowledge.PhrasePart.Subject;
import debrief.knowledge.PhrasePart.Together;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the language of {@link Phrase}; bounded in length and in depth, so that no text can exhaust it. */
final class PhraseParser {

    private static final int DEEPEST = 6;
    /** In any order makes many ways. */
    private static final int MOST_TOGETHER = 4;

    private static final String SIGNS = "()[]|?*!&{}";

    /** The same words come in hundreds of phrases; each is read once. What is kept may be lost at any time and read anew. */
    private static final Atom[] ATOMS = new Atom[1 << 12];

    /** Read by threads that nobody lets wait: final fields, else one could see it half made. */
    private record Atom(String written, PhrasePart part) {}

    private final String text;
    private final List<PhrasePart> without = new ArrayList<>();
    private int at;
    private int depth;

    @Nullable
    private Subject subject;

    private PhraseParser(String text) {
        this.text = text;
    }

    static Phrase parse(String text) {
        PhraseParser parser = new PhraseParser(text);
        Row row = parser.together();
        if (parser.at < text.length()) {
            throw new PhraseMistake(
                    "'" + text.charAt(parser.at) + "' stands outside of brackets", "write alternatives as (one|other)");
        }
        List<PhrasePart> parts = row.parts();
        if (parts.isEmpty()) {
            throw new PhraseMistake(
                    "no word is left of it",
                    "articles and fillers such as 'just' are skipped; name a word that counts");
        }
        if (parts.get(0) instanceof Skip || parts.get(parts.size() - 1) instanceof Skip) {
            throw new PhraseMistake("'*' at an end finds nothing more", "leave it out: it stands between words");
        }
        if (row.needed(false, List::size).isEmpty()) {
            throw new PhraseMistake("every word of it may be missing", "take a '?' away");
        }
        if (row.needed(true, List::size).isEmpty()) {
            throw new PhraseMistake("it says nothing of its subject", "write behind ']' what people say of it");
        }
        return new Phrase(row, parser.subject, parser.without);
    }

    /** What stands between {@code &} signs, in any order. */
    private Row together() {
        Row row = row();
        if (at == text.length() || text.charAt(at) != '&') {
            return row;
        }
        List<PhrasePart> parts = new ArrayList<>();
        parts.add(joined(row));
        while (at < text.length() && text.charAt(at) == '&') {
            at++;
            parts.add(joined(row()));
        }
        if (parts.size() > MOST_TOGETHER) {
            throw new PhraseMistake("more than " + MOST_TOGETHER + " parts joined by '&'", "write two phrases");
        }
        return new Row(List.of(new Together(parts)));
    }

    private static Row joined(Row row) {
        if (row.parts().isEmpty() || row.needed(false, List::size).isEmpty()) {
            throw new PhraseMistake("'&' with a part that may be missing", "name a word that counts on both sides");
        }
        if (row.parts().get(0) instanceof Skip || row.parts().get(row.parts().size() - 1) instanceof Skip) {
            throw new PhraseMistake("'*' beside '&' finds nothing more", "leave it out: '&' has a gap of its own");
        }
        return row;
    }

    private Row row() {
        List<PhrasePart> parts = new ArrayList<>();
        for (skipBlanks(); at < text.length() && "|)]&".indexOf(text.charAt(at)) < 0; skipBlanks()) {
            char sign = text.charAt(at);
            if (sign == '*') {
                parts.add(gap());
            } else if (sign == '!') {
                exclusion();
            } else if (sign == '[') {
                parts.add(subject());
            } else {
                PhrasePart part = atom();
                boolean maybe = at < text.length() && text.charAt(at) == '?';
                at += maybe ? 1 : 0;
                add(maybe ? new Maybe(part) : part, parts);
            }
        }
        return new Row(parts);
    }

    /** A word that is skipped in speech leaves an empty row. */
    private static void add(PhrasePart part, List<PhrasePart> parts) {
        if (part instanceof Row row) {
            parts.addAll(row.parts());
        } else {
            parts.add(part);
        }
    }

    private Subject subject() {
        if (depth > 0 || subject != null) {
            throw new PhraseMistake("a second '[' or one in brackets", "a phrase has one subject, outside of brackets");
        }
        depth++;
        List<PhrasePart> names = new ArrayList<>();
        do {
            at++;
            names.add(row());
        } while (at < text.length() && text.charAt(at) == '|');
        depth--;
        PhrasePart named = names.size() == 1 ? names.get(0) : new Either(names);
        if (at == text.length()
                || text.charAt(at) != ']'
                || named.needed(false, List::size).isEmpty()) {
            throw new PhraseMistake(
                    "the subject is not closed or empty", "close it with ']', and name a word that counts");
        }
        at++;
        subject = new Subject(named);
        return subject;
    }

    private Skip gap() {
        at++;
        boolean wide = at < text.length() && text.charAt(at) == '*';
        at += wide ? 1 : 0;
        return new Skip(wide ? Phrase.WIDE_GAP : Phrase.GAP);
    }

    private void exclusion() {
        at++;
        if (depth > 0) {
            throw new PhraseMistake("'!' stands in brackets", "it is about the whole sentence: write it at the end");
        }
        if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
            throw new PhraseMistake("'!' stands alone", "write the word right after it: !manual");
        }
        PhrasePart part = atom();
        if (part.needed(false, List::size).isEmpty()) {
            throw new PhraseMistake("'!' with a word that is skipped anyway", "name a word that counts");
        }
        without.add(part);
    }

    private PhrasePart atom() {
        char sign = text.charAt(at);
        if (sign == '(') {
            return either();
        }
        if (SIGNS.indexOf(sign) >= 0) {
            throw new PhraseMistake(
                    "'" + sign + "' has nothing to belong to",
                    "( ) [ ] | ? * ! & { } have a meaning; words are letters and digits");
        }
        int from = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && SIGNS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return word(text.substring(from, at));
    }

    private static PhrasePart word(String written) {
        int hash = written.hashCode();
        int slot = (hash ^ hash >>> 12) & ATOMS.length - 1;
        Atom known = ATOMS[slot];
        if (known == null || !known.written.equals(written)) {
            Text words = Text.of(written);
            List<PhrasePart> forms = Gist.forms(words, 0, words.size()).stream()
                    .<PhrasePart>map(Form::new)
                    .toList();
            known = new Atom(written, forms.size() == 1 ? forms.get(0) : new Row(forms));
            ATOMS[slot] = known;
        }
        return known.part;
    }

    private PhrasePart either() {
        int opened = at;
        if (++depth > DEEPEST) {
            throw new PhraseMistake("brackets inside brackets, deeper than " + DEEPEST, "write two phrases");
        }
        List<PhrasePart> parts = new ArrayList<>();
        do {
            int from = ++at;
            Row row = together();
            if (row.parts().isEmpty()) {
                throw new PhraseMistake(
                        "nothing is left of '" + text.substring(from, at) + "' in brackets",
                        "articles, helping verbs and fillers are skipped: leave it out, or write (…)? for what may be missing");
            }
            parts.add(row);
        } while (at < text.length() && text.charAt(at) == '|');
        if (at == text.length()) {
            String from = text.substring(opened, Math.min(text.length(), opened + 30));
            throw new PhraseMistake("the bracket of '" + from + "' is not closed", "close it with ')'");
        }
        at++;
        depth--;
        return new Either(parts);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
