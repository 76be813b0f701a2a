package debrief.transcript.cues;

import java.util.Optional;

/**
 * {@code 00:00:01.000 --> 00:00:02.000}, and what follows on the line.
 *
 * @param rest cue settings, coordinates or text; without white space around
 */
record CueTimes(long startMs, long endMs, String rest) {

    private static final String ASCII_SPACE = " \t\n\f\r";

    /** As the WebVTT specification wants it, to the letter. */
    static Optional<CueTimes> strict(String line) {
        Scanner scanner = new Scanner(line);
        scanner.skip(ASCII_SPACE);
        long start = scanner.strictTime();
        scanner.skip(ASCII_SPACE);
        boolean arrow = scanner.eat("-->");
        scanner.skip(ASCII_SPACE);
        long end = scanner.strictTime();
        return start < 0 || !arrow || end < 0
                ? Optional.empty()
                : Optional.of(new CueTimes(start, end, scanner.rest()));
    }

    /** As people's programs write it: commas, missing hours, single digits, no fraction, shortened arrows. */
    static Optional<CueTimes> loose(String line) {
        Scanner scanner = new Scanner(line);
        scanner.skip(" \t\ufeff\u00a0");
        if (!scanner.atDigit()) {
            return Optional.empty();
        }
        long start = scanner.looseTime();
        scanner.skip(" \t\u00a0");
        boolean arrow = scanner.arrow();
        scanner.skip(" \t\u00a0");
        long end = start < 0 || !arrow ? -1 : scanner.looseTime();
        return end < 0 ? Optional.empty() : Optional.of(new CueTimes(start, end, scanner.rest()));
    }

    private static final class Scanner {

        /** So many digits cannot overflow when hours become milliseconds. */
        private static final long MOST = 999_999_999;

        private final String line;
        private int at;
        private int digits;

        Scanner(String line) {
            this.line = line;
        }

        void skip(String blanks) {
            while (at < line.length() && blanks.indexOf(line.charAt(at)) >= 0) {
                at++;
            }
        }

        boolean eat(String word) {
            if (!line.startsWith(word, at)) {
                return false;
            }
            at += word.length();
            return true;
        }

        boolean arrow() {
            return eat("-->")
                    || eat("--&gt;")
                    || eat("->")
                    || eat("-- >")
                    || eat("- ->")
                    || eat("\u2013>")
                    || eat("\u2014>")
                    || eat("--\u2192")
                    || eat("\u2192");
        }

        boolean atDigit() {
            return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
        }

        long number() {
            long number = 0;
            digits = 0;
            for (; atDigit(); at++, digits++) {
                number = Math.min(MOST, number * 10 + line.charAt(at) - '0');
            }
            return number;
        }

        /** spec: "collect a WebVTT timestamp"; -1 when that fails. */
        long strictTime() {
            long first = number();
            if (digits == 0) {
                return -1;
            }
            boolean hours = digits != 2 || first > 59;
            long second = eat(":") ? number() : -1;
            if (second < 0 || digits != 2) {
                return -1;
            }
            long[] hms = {0, first, second};
            if (hours || line.startsWith(":", at)) {
                hms = new long[] {first, second, eat(":") ? number() : -1};
                if (hms[2] < 0 || digits != 2) {
                    return -1;
                }
            }
            long fraction = eat(".") ? number() : -1;
            if (fraction < 0 || digits != 3 || hms[1] > 59 || hms[2] > 59) {
                return -1;
            }
            return ((hms[0] * 60 + hms[1]) * 60 + hms[2]) * 1000 + fraction;
        }

        /** Two or three numbers between colons and perhaps a fraction of any length; -1 when there is no colon. */
        long looseTime() {
            long seconds = number();
            int colons = 0;
            if (digits == 0) {
                return -1;
            }
            while (colons < 2 && colon()) {
                seconds = Math.min(MOST, seconds * 60 + number());
                colons++;
            }
            return colons == 0 ? -1 : seconds * 1000 + fraction();
        }

        /** Blanks inside a time ("00: 01: 02") are a fault of optical recognition. */
        private boolean colon() {
            int from = at;
            skip(" ");
            if (eat(":")) {
                skip(" ");
                if (atDigit()) {
                    return true;
                }
            }
            at = from;
            return false;
        }

        private long fraction() {
            int from = at;
            skip(" ");
            if (eat(",") || eat(".") || eat(":")) {
                skip(" ");
                long value = number();
                if (digits > 0 && digits < 10) {
                    return Math.round(value * Math.pow(10, 3 - digits));
                }
            }
            at = from;
            return 0;
        }

        String rest() {
            return line.substring(at).strip();
        }
    }
}
