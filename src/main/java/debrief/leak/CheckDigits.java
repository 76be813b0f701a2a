package debrief.leak;

import java.util.Arrays;
import java.util.stream.Stream;

/** How the characters of a number check each other, so that hardly any other number of that form passes. */
interface CheckDigits {

    /** @param characters digits and capital letters, without what joins them */
    boolean holds(String characters);

    /** As a list names it: "luhn", "weights 1 3 1 mod 10" with "= 1" for another remainder, "letter ABC", "complement 97". */
    static CheckDigits of(String rule) {
        String[] words = rule.split(" ", -1);
        return switch (words[0]) {
            case "-" -> characters -> true;
            case "luhn" -> Cards::passesLuhn;
            case "german" -> CheckDigits::isGerman;
            case "letter" ->
                characters -> words[1].charAt((int) (number(body(characters, 1)) % words[1].length()))
                        == characters.charAt(characters.length() - 1);
            case "complement" -> characters -> isComplement(characters, Integer.parseInt(words[1]));
            case "weights" -> weighted(rule);
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private static CheckDigits weighted(String rule) {
        String[] parts = rule.split(" mod | = ", -1);
        int[] weights = Stream.of(parts[0].split(" ", -1))
                .skip(1)
                .mapToInt(Integer::parseInt)
                .toArray();
        int modulus = Integer.parseInt(parts[1]);
        int remainder = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        return characters -> {
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * (characters.charAt(i) == 'X' ? 10 : characters.charAt(i) - '0');
            }
            return Math.floorMod(sum, modulus) == remainder;
        };
    }

    /** ISO 7064, modulo 11 and 10; of the first ten digits one stands there twice or three times, the others once at most. */
    private static boolean isGerman(String digits) {
        int[] counts = new int[10];
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int digit = digits.charAt(i) - '0';
            counts[digit]++;
            int sum = (digit + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        long repeated = Arrays.stream(counts).filter(count -> count > 1).count();
        boolean formed = repeated == 1 && Arrays.stream(counts).allMatch(count -> count < 4);
        return formed && (11 - product) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** The last two digits are what the others lack to a multiple; Belgians born since 2000 have a 2 before theirs. */
    private static boolean isComplement(String digits, int modulus) {
        String body = body(digits, 2);
        long check = modulus - number(digits.substring(body.length()));
        return number(body) % modulus == check % modulus || number("2" + body) % modulus == check % modulus;
    }

    private static String body(String characters, int last) {
        return characters.substring(0, characters.length() - last);
    }

    /** What its digits make; the letters of Spain's numbers for foreigners are digits. */
    private static long number(String characters) {
        String digits =
                characters.replace('X', '0').replace('Y', '1').replace('Z', '2').replaceAll("\\D", "");
        return Long.parseLong(digits);
    }
}
