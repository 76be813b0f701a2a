package debrief.cli;

import debrief.lock.Passphrase;
import debrief.model.Profile;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --encrypt}, and where its passphrase comes from: never the command line, which other users of a machine can read. */
final class LockOption extends OptionGroup {

    private static final String VARIABLE = "DEBRIEF_PASSPHRASE";

    @Option(names = "--encrypt")
    private boolean encrypt;

    /**
     * The lock that was asked for.
     *
     * @param passphrase what opens the site
     * @param made whether nobody knows it yet
     */
    record Chosen(Passphrase passphrase, boolean made) {}

    /**
     * @param profile as typed
     * @throws ParameterException when the command line or the environment asks for no good lock
     */
    Optional<Chosen> choose(@Nullable Profile profile, Map<String, String> environment) {
        if (!encrypt) {
            return Optional.empty();
        }
        require(profile != null, "--encrypt needs to know who will read it: add --profile mentor or --profile private");
        require(
                profile != Profile.PUBLIC,
                "--encrypt does not go with --profile public: what everybody may see needs no lock;"
                        + " choose --profile mentor or --profile private");
        String typed = environment.get(VARIABLE);
        if (typed == null) {
            return Optional.of(new Chosen(Passphrase.generate(new SecureRandom()), true));
        }
        Passphrase.weakness(typed)
                .ifPresent(why -> require(
                        false,
                        "the passphrase in " + VARIABLE + " " + why
                                + "; take several words that have nothing to do with"
                                + " each other, or unset it and debrief makes one"));
        return Optional.of(new Chosen(Passphrase.of(typed), false));
    }
}
