package debrief.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as an address: a-z, 0-9 and single hyphens, at most 80 characters. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /**
     * The same name always gives the same slug; "C", "C#" and "C++" give three. A name without a letter or digit of the
     * Latin alphabet gives its code points in hexadecimal, so that it has an address at all.
     */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("++", " plus plus ")
                .replace("#", " sharp ")
                .replace("ß", "ss");
        String slug = trim(OTHER.matcher(plain).replaceAll("-"));
        if (slug.isEmpty()) {
            StringBuilder hex = new StringBuilder("u");
            name.codePoints().limit(12).forEach(point -> hex.append('-').append(Integer.toHexString(point)));
            slug = hex.toString();
        }
        return slug.length() > LONGEST ? trim(slug.substring(0, LONGEST)) : slug;
    }

    private static String trim(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }
}
