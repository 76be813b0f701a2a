package debrief.cli;

import debrief.build.BuildResult;
import debrief.view.View.LeftOut;

/** Which interviews a build did not show, and why. */
final class LeftOutReport {

    private LeftOutReport() {}

    static void say(Terminal terminal, BuildResult built) {
        for (LeftOut out : built.leftOut()) {
            terminal.say("left out " + out.interview() + ": "
                    + switch (out.reason()) {
                        case DRAFT -> "it is a draft (draft: true)";
                        case PRIVATE -> "it is private (say 'visibility: public' in its interview.yaml to publish it)";
                        case TALK ->
                            "nobody wrote its questions, and what was said is private (list the questions in its"
                                    + " analysis.yaml, or say 'transcript: public' in its interview.yaml to publish all of it)";
                        case HIDDEN -> "each of its questions is private (visibility: private in its analysis.yaml)";
                    });
        }
        if (!built.upToDate() && built.interviews() == 0) {
            terminal.say(
                    built.leftOut().isEmpty()
                            ? "there is no interview in content/interviews yet"
                            : "this profile shows no interview; see above for the reasons");
        }
    }
}
