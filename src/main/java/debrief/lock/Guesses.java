package debrief.lock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What programs that guess try before anything else. The list {@code guesses.txt} was made by hand: roots, not variants. */
final class Guesses {

    /** Longest first, so that a sentence is known before its words. */
    private static final List<String> KNOWN = read();

    /** Rows of keyboards of several countries, both ways round, and the alphabet. */
    private static final List<String> ROWS = List.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "yxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "abcdefghijklmnopqrstuvwxyz",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    private static final int SHORTEST_RUN = 3;

    private Guesses() {}

    /** How many letters and digits of a passphrase are no part of a well-known one, each repeated piece counted once. */
    static int ownLetters(String text) {
        String left = unit(plain(text));
        for (String known : KNOWN) {
            left = left.replace(known, " ");
        }
        left = withoutRuns(left).replaceAll("[0-9 ]", "");
        return left.codePointCount(0, left.length());
    }

    /** As typed by people who put digits for letters. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The piece that a text repeats, the last time perhaps not to its end; the text itself when there is none. */
    private static String unit(String text) {
        int[] borders = new int[text.length() + 1];
        borders[0] = -1;
        for (int i = 0, border = -1; i < text.length(); borders[++i] = ++border) {
            while (border >= 0 && text.charAt(i) != text.charAt(border)) {
                border = borders[border];
            }
        }
        int unit = text.length() - Math.max(0, borders[text.length()]);
        return unit <= text.length() / 2 ? text.substring(0, unit) : text;
    }

    private static String withoutRuns(String text) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            while (end < text.length() && isOfARow(text.substring(i, end + 1))) {
                end++;
            }
            left.append(end - i < SHORTEST_RUN ? text.substring(i, end) : " ");
            i = end;
        }
        return left.toString();
    }

    private static boolean isOfARow(String run) {
        String backwards = new StringBuilder(run).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(run) || row.contains(backwards));
    }

    private static List<String> read() {
        try (InputStream in = Guesses.class.getResourceAsStream("guesses.txt")) {
            if (in == null) {
                throw new IllegalStateException("guesses.txt is not in the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Guesses::plain)
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
