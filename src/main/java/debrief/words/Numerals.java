package debrief.words;

import java.util.HashMap;
import java.util.Map;

/** The English number words, and the German ones. */
public final class Numerals {

    private static final Map<String, Double> SMALL = new HashMap<>();
    private static final Map<String, Double> TENS = new HashMap<>();
    private static final Map<String, Double> LARGE = new HashMap<>(Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "grand",
            1e3,
            "k",
            1e3,
            "m",
            1e6,
            "bn",
            1e9));
    /** "hundreds of users": at least so many, and fewer than the next larger word would say. */
    private static final Map<String, Double> VAGUE =
            Map.of("dozens", 12.0, "hundreds", 1e2, "thousands", 1e3, "millions", 1e6, "billions", 1e9);

    static {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ", -1);
        for (int i = 0; i < small.length; i++) {
            SMALL.put(small[i], (double) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            TENS.put(tens[i], 10.0 * (i + 2));
        }
        SMALL.put("dozen", 12.0);
        german();
    }

    /** As they are compared: "fünf" is "funf". */
    private static void german() {
        String[] small =
                ("null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn"
                                + " siebzehn achtzehn neunzehn")
                        .split(" ", -1);
        String[] tens = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split(" ", -1);
        for (int i = 2; i < small.length; i++) {
            SMALL.put(small[i], (double) i);
            SMALL.put(small[i] + "hundert", i * 1e2);
            SMALL.put(small[i] + "tausend", i * 1e3);
        }
        for (int i = 0; i < tens.length; i++) {
            double ten = 10.0 * (i + 2);
            TENS.put(tens[i], ten);
            SMALL.put(tens[i] + "tausend", ten * 1e3);
            SMALL.put("einund" + tens[i], ten + 1);
            for (int one = 2; one < 10; one++) {
                SMALL.put(small[one] + "und" + tens[i], ten + one);
            }
        }
        TENS.put("drei\u00dfig", TENS.getOrDefault("dreissig", 30.0));
        LARGE.put("hundert", 1e2);
        LARGE.put("tausend", 1e3);
        LARGE.put("millionen", 1e6);
    }

    private Numerals() {}

    /** "fifty", "thousand", "thousands"; not "k". */
    public static boolean isWord(String folded) {
        return SMALL.containsKey(folded)
                || TENS.containsKey(folded)
                || VAGUE.containsKey(folded)
                || LARGE.containsKey(folded) && folded.length() > 2;
    }

    /** "ninety" as "90"; other words as they are. */
    public static String digits(String folded) {
        double small = small(folded);
        double value = Double.isNaN(small) ? tens(folded) : small;
        return Double.isNaN(value) ? folded : Integer.toString((int) value);
    }

    /** 0 to 19 and a dozen, and what German writes as one word; NaN for other words. */
    public static double small(String folded) {
        return SMALL.getOrDefault(folded, Double.NaN);
    }

    /** 20, 30 … 90; NaN for other words. */
    public static double tens(String folded) {
        return TENS.getOrDefault(folded, Double.NaN);
    }

    /** What "hundred", "thousand" or "k" multiplies by; NaN for other words. */
    public static double large(String folded) {
        return LARGE.getOrDefault(folded, Double.NaN);
    }

    /** How many "hundreds" are at least; NaN for other words. */
    public static double vague(String folded) {
        return VAGUE.getOrDefault(folded, Double.NaN);
    }
}
