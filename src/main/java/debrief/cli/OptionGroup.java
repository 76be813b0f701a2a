package debrief.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options that belong together, and a way to refuse what was typed. */
abstract class OptionGroup {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandLine.Model.CommandSpec spec;

    /** @throws ParameterException when what was typed is not right */
    final void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
