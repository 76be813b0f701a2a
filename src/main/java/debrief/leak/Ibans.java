package debrief.leak;

import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Edges;
import debrief.words.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bank accounts in the international form: a country, its length, and a remainder of one. A named one may be mistyped. */
final class Ibans implements LeakRule {

    private static final Map<String, Integer> LENGTHS = lengths();

    @Override
    public Optional<Found> at(String text, int at) {
        if (!Edges.isDigit(text, at + 2) || !Edges.isDigit(text, at + 3) || Edges.isDigit(text, at + 1)) {
            return Optional.empty();
        }
        Integer length = LENGTHS.get(text.substring(at, at + 2).toUpperCase(Locale.ROOT));
        if (length == null) {
            return Optional.empty();
        }
        StringBuilder account = new StringBuilder();
        int end = at;
        while (end < text.length() && account.length() < length) {
            char c = text.charAt(end);
            boolean joins = c == ' ' || c == '-' || c == '\u00a0';
            if (c < 128 && Edges.isAlnum(c)) {
                account.append(Character.toUpperCase(c));
            } else if (!joins || !Edges.isAlnum(text, end - 1)) {
                break;
            }
            end++;
        }
        boolean whole = account.length() == length && !Edges.isAlnum(text, end);
        return whole && (remainder(account) == 1 || Context.IBAN.isBefore(text, at))
                ? Optional.of(new Found(Kind.IBAN, "bank account (IBAN)", at, end))
                : Optional.empty();
    }

    /** Modulo 97 with the first four characters at the end, and letters as numbers from 10. */
    private static int remainder(CharSequence account) {
        int remainder = 0;
        for (int i = 0; i < account.length(); i++) {
            int value = Character.digit(account.charAt((i + 4) % account.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new HashMap<>();
        for (String line : WordList.read(Ibans.class, "iban.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                lengths.put(words[i], Integer.valueOf(words[0]));
            }
        }
        return lengths;
    }
}
