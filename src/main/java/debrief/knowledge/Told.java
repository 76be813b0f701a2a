package debrief.knowledge;

import debrief.model.Claim;
import debrief.model.Statement;
import debrief.talk.Said;
import debrief.words.Forms;
import debrief.words.Text;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement that the candidate made, and the turn in which. */
public record Told(Said turn, Hit hit) {

    /** Words of notes and of statements that name nothing. */
    private static final Set<String> ASKING =
            WordList.read(Told.class, "asking.txt").stream().map(Forms::stem).collect(Collectors.toUnmodifiableSet());

    public Statement statement() {
        return hit.statement();
    }

    /** The fewest words that say it. */
    public String words() {
        return turn.text().source().substring(hit.start(), hit.end());
    }

    /** In the exact words of its clause. */
    public Claim claim() {
        String clause = turn.text().source().substring(hit.clauseStart(), hit.clauseEnd());
        return new Claim(
                turn.id(),
                clause,
                hit.verdict(),
                statement().because(),
                statement().source());
    }

    /**
     * Whether a note to the coach may mean it: "was volatile right?" and "It makes it atomic", said of volatile. Where several
     * are meant, or none, only somebody who understands the note can answer it.
     */
    public boolean isMeantBy(Text note) {
        List<String> named = new ArrayList<>(Gist.forms(note, 0, note.size()));
        named.removeAll(ASKING);
        Text name = Text.of(statement().id().replace('-', ' '));
        List<String> own = new ArrayList<>(Gist.forms(name, 0, name.size()));
        Text clause = Text.of(claim().says());
        own.addAll(Gist.forms(clause, 0, clause.size()));
        return named.stream().anyMatch(own::contains);
    }
}
