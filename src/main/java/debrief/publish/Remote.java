package debrief.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a site is pushed to: an address, a folder, or what the portfolio's own repository calls by a name. */
record Remote(String address) {

    private static final Pattern SECRET = Pattern.compile("(?<=://)[^/@\\s]+@");

    private static final Pattern GITHUB = Pattern.compile(
            "(?:https://(?:[^/@]+@)?github\\.com/|(?:ssh://)?git@github\\.com[:/])([\\w.-]+)/([\\w.-]+?)(?:\\.git)?/?");

    /**
     * @param root of the portfolio, whose repository may have a name for it
     * @param here what a relative path starts from
     */
    static Remote of(String typed, Path root, Path here) throws IOException {
        if (typed.isBlank() || typed.startsWith("-")) {
            throw new PublishRefused(
                    "'" + typed + "' is no repository; give an address, as git@github.com:me/prep.git");
        }
        if (typed.matches("[\\w.-]+")) {
            Git.Answer named = Git.in(root, "remote", "get-url", "--push", typed);
            if (named.ok()) {
                return new Remote(named.line());
            }
        }
        Path folder = typed.contains("://") || typed.matches("[^/\\\\]+:.*") && !typed.matches("[A-Za-z]:[/\\\\].*")
                ? null
                : here.resolve(typed);
        if (folder == null) {
            return new Remote(typed);
        }
        if (!Files.isDirectory(folder)) {
            throw new PublishRefused("there is no repository '" + typed
                    + "', neither a folder nor a remote of that name; give an address, as git@github.com:me/prep.git");
        }
        return new Remote(folder.toAbsolutePath().normalize().toString());
    }

    /** Where GitHub Pages shows it; empty elsewhere. */
    String pages() {
        Matcher github = GITHUB.matcher(address);
        if (!github.matches()) {
            return "";
        }
        String host = github.group(1).toLowerCase(java.util.Locale.ROOT) + ".github.io";
        return "https://" + host + "/" + (github.group(2).equalsIgnoreCase(host) ? "" : github.group(2) + "/");
    }

    static String withoutSecrets(String text) {
        return SECRET.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return withoutSecrets(address);
    }
}
