package debrief.words;

import java.util.HashMap;
import java.util.Map;

/**
 * What a number counts, where that can be told.
 *
 * @param dimension units of one dimension can be converted; empty when nothing is known
 * @param factor how many of the dimension's smallest
 */
public record Unit(String dimension, double factor) {

    public static final Unit NONE = new Unit("", 1);
    public static final Unit SHARE = new Unit("share", 1);
    public static final Unit MONEY = new Unit("money", 1);

    private static final Map<String, Unit> UNITS = new HashMap<>();

    static {
        add("time", 1, "ms millisecond milliseconds millis");
        add("time", 1e-3, "microsecond microseconds");
        add("time", 1e-6, "ns nanosecond nanoseconds");
        add("time", 1e3, "s sec secs second seconds sekunde sekunden");
        add("time", 6e4, "min mins minute minutes minuten");
        add("time", 36e5, "h hr hrs hour hours stunde stunden");
        add("time", 864e5, "day days tag tage tagen");
        add("time", 7 * 864e5, "week weeks woche wochen");
        // Of no fixed length: not to be converted to days.
        add("months", 1, "month months monat monate monaten");
        add("months", 12, "year years yr yrs jahr jahre jahren");
        add("size", 1, "byte bytes");
        add("size", 1e3, "kb kilobyte kilobytes");
        add("size", 1e6, "mb megabyte megabytes");
        add("size", 1e9, "gb gigabyte gigabytes");
        add("size", 1e12, "tb terabyte terabytes");
        for (String word : "percent percentage prozent".split(" ", -1)) {
            UNITS.put(word, SHARE);
        }
        for (String word :
                "dollar dollars euro euros pound pounds franc francs rupee rupees usd eur gbp".split(" ", -1)) {
            UNITS.put(word, MONEY);
        }
    }

    private static void add(String dimension, double factor, String words) {
        for (String word : words.split(" ", -1)) {
            UNITS.put(word, new Unit(dimension, factor));
        }
    }

    /** {@link #NONE} when the word is none. */
    public static Unit of(String folded) {
        return UNITS.getOrDefault(folded, NONE);
    }

    public boolean isKnown() {
        return !dimension.isEmpty();
    }
}
