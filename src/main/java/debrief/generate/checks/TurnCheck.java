package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Turn;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A turn that a sentence names is there, and is the candidate's where it tells what "you said". */
public final class TurnCheck implements Check {

    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:\\b(?:in|from|of|at|since|until|by|see)\\s+|\\()turn (\\d{1,5})\\b");

    /** "You named it in turn 12", with no other speaker between. */
    private static final Pattern YOU_SAID = Pattern.compile(
            "(?i)\\byou (?:already |also |first |only |later |then |even )?(?:said|told|tell|named|mention|mentioned|described|gave|explained)\\b"
                    + "(?![^.;:!?\\n]*\\b(?:ask|asks|asked|question|hint|doubt|doubts|after|before|when|interviewer|reply)\\b)"
                    + "[^.;:!?()\"\u201c\\n]{0,60}?\\(?(?:in )?turn (\\d{1,5})\\b");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        for (Part.Text text : part.texts()) {
            Matcher named = NAMED.matcher(text.text());
            while (named.find()) {
                if (ground.turn(Integer.parseInt(named.group(1))).isEmpty()) {
                    found.fault(text.bullet(), "there is no turn " + named.group(1));
                }
            }
            Matcher said = YOU_SAID.matcher(text.text());
            while (said.find()) {
                Optional<Turn> turn = ground.turn(Integer.parseInt(said.group(1)));
                if (turn.isPresent() && !EvidenceCheck.isCandidate(turn.get())) {
                    found.fault(
                            text.bullet(),
                            "turn %s is not the candidate's; give the turn in which the candidate says it"
                                    .formatted(said.group(1)));
                }
            }
        }
        return part;
    }
}
