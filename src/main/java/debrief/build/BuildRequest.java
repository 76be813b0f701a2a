package debrief.build;

import debrief.lock.Passphrase;
import debrief.model.Profile;
import debrief.site.SitePlan.Address;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build.
 *
 * @param root the portfolio's folder
 * @param site where the site goes
 * @param shownAs what the user calls that folder
 * @param profile the portfolio's own when nobody asked for another
 * @param siteUrl where it will be published; the portfolio's own when empty
 * @param basePath the path part of that address; the address's own when empty
 * @param full build even if nothing changed
 * @param agreed whether names that nobody declared may be published
 * @param passphrase locks the site, which must then be for one of the named profiles; nothing leaves it open
 */
public record BuildRequest(
        Path root,
        Path site,
        String shownAs,
        Optional<Profile> profile,
        String siteUrl,
        String basePath,
        boolean full,
        boolean agreed,
        Optional<Passphrase> passphrase) {

    public BuildRequest {
        if (passphrase.isPresent()
                && profile.filter(shown -> shown != Profile.PUBLIC).isEmpty()) {
            throw new IllegalArgumentException(
                    "what everybody may see is not locked; nobody said who else will see it");
        }
    }

    /** A site without a lock. */
    public static BuildRequest open(
            Path root,
            Path site,
            String shownAs,
            Optional<Profile> profile,
            String siteUrl,
            String basePath,
            boolean full) {
        return new BuildRequest(root, site, shownAs, profile, siteUrl, basePath, full, false, Optional.empty());
    }

    /** The same site, with whatever names nobody declared. */
    public BuildRequest agreed(boolean yes) {
        return new BuildRequest(root, site, shownAs, profile, siteUrl, basePath, full, yes, passphrase);
    }

    /** The same site, locked. */
    public BuildRequest locked(Passphrase with) {
        return new BuildRequest(root, site, shownAs, profile, siteUrl, basePath, full, agreed, Optional.of(with));
    }

    /** Where it will be published. Indexes, feeds and previews need to know; a locked site has none of them. */
    public Address address(String portfolios) {
        String url = siteUrl.isEmpty() ? portfolios : siteUrl;
        return Address.of(passphrase.isPresent() ? "" : url, basePath);
    }

    /** Whether the passphrase is still the same could only be told by keeping something of it. */
    public boolean mayBeUpToDate() {
        return !full && passphrase.isEmpty();
    }

    /** What decides how the site looks; the same for two requests that make the same site. */
    public String look() {
        return String.join("\n", root.toString(), site.toString(), profile.toString(), siteUrl, basePath);
    }

    /** Told what happens while it happens. */
    @FunctionalInterface
    public interface Progress {

        /** Tells nobody. */
        Progress NONE = step -> {};

        void step(String what);

        /**
         * The program is being ended from outside.
         *
         * @param asItWas whether the site is; otherwise all of it was published
         */
        default void brokenOff(boolean asItWas) {}
    }
}
