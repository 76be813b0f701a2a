package debrief.knowledge;

import debrief.model.Claim;
import debrief.model.Statement;
import debrief.talk.Said;

/** A statement that the candidate made, and the turn in which. */
public record Told(Said turn, Hit hit) {

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
        return new Claim(turn.id(), clause, hit.verdict(), statement().because(), statement().source());
    }
}
