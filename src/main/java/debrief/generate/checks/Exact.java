package debrief.generate.checks;

import java.util.Locale;

/** Whether a quote has a turn's very words; a capital at its beginning and a mark at its end are the quoting sentence's own. */
final class Exact {

    private Exact() {}

    static boolean is(String quote, String said) {
        return bare(quote).equals(bare(said));
    }

    static String told(String quote, String said, int turn) {
        return "the quote \"%s\" now has the exact words of t%d, \"%s\"".formatted(quote.strip(), turn, said);
    }

    private static String bare(String words) {
        String bare = words.strip()
                .replaceAll("\\[?(?:…|\\.\\s?\\.\\s?\\.)\\]?", "…")
                .replaceAll("\\s*…\\s*", " … ")
                .replaceAll("^[\\s…]+|[\\s….,;:!?]+$", "")
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ");
        return bare.isEmpty() ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
