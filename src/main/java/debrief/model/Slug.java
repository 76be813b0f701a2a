package debrief.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as an address: a-z, 0-9 and single hyphens, at most 80 characters, and nothing that Windows keeps for its devices
 * ({@code con}, {@code aux}, {@code com1} …): a portfolio can be checked out there too.
 */
public final class Slug {

    private static final String DEVICES = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    /** What a slug is. */
    public static final Pattern PATTERN =
            Pattern.compile("(?!(?:" + DEVICES + ")$)(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final int LONGEST = 80;
    private static final int PRINT = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATED = Pattern.compile("[a-z0-9\\s_.,/:;()'’–—-]*");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /**
     * The same name always gives the same slug; "C", "C#" and "C++" give three. A name without a letter or digit of the
     * Latin alphabet gives its code points in hexadecimal, so that it has an address at all.
     */
    public static String of(String name) {
        String slug = plain(name);
        if (slug.isEmpty()) {
            StringBuilder hex = new StringBuilder("u");
            Normalizer.normalize(name, Normalizer.Form.NFC)
                    .codePoints()
                    .limit(12)
                    .forEach(point -> hex.append('-').append(Integer.toHexString(point)));
            slug = hex.toString();
        }
        String cut = cut(slug, LONGEST);
        return PATTERN.matcher(cut).matches() ? cut : apart(name);
    }

    /** Whether a name would be a slug if Windows did not keep it for a device. */
    public static boolean isReserved(String name) {
        return name.matches(DEVICES);
    }

    /** Whether the slug leaves out nothing of a name but spaces and what separates words; it does of "C♯" and "李 Java". */
    public static boolean keepsAllOf(String name) {
        return SEPARATED.matcher(transcribed(name)).matches();
    }

    /** Another one of the same name, where the first is taken or reserved; it ends in a fingerprint of the name. */
    public static String apart(String name) {
        String print = Fingerprint.of(List.of(Normalizer.normalize(name, Normalizer.Form.NFC)))
                .substring(0, PRINT);
        String slug = cut(plain(name), LONGEST - PRINT - 1);
        return slug.isEmpty() ? print : slug + "-" + print;
    }

    /** The slug, or the first of it with a number that is not taken yet; it is taken then. */
    public static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int i = 2; !taken.add(free); i++) {
            free = cut(slug, LONGEST - 1 - String.valueOf(i).length()) + "-" + i;
        }
        return free;
    }

    private static String plain(String name) {
        return trim(OTHER.matcher(transcribed(name)).replaceAll("-"));
    }

    private static String transcribed(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("++", " plus plus ")
                .replace("#", " sharp ")
                .replace("ß", "ss");
    }

    private static String cut(String slug, int longest) {
        return slug.length() > longest ? trim(slug.substring(0, longest)) : slug;
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }
}
