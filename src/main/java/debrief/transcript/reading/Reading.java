package debrief.transcript.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param format its name, as {@code zoom-vtt}
 * @param turns a speaker's neighbouring cues joined; empty when the file was refused
 * @param people names that the file itself declares (a participant list, a legend) though they may never speak
 * @param warnings what a user should know, each a whole sentence
 * @param unspoken the lines that are in no turn, in the file's order; in formats without lines there are none
 */
public record Reading(
        String format, List<Spoken> turns, List<String> people, List<String> warnings, List<Unspoken> unspoken) {

    public Reading {
        turns = List.copyOf(turns);
        people = List.copyOf(people);
        warnings = List.copyOf(warnings);
        unspoken = List.copyOf(unspoken);
    }

    /** Of a format without lines. */
    public static Reading of(String format, List<Spoken> turns, List<String> people, List<String> warnings) {
        return new Reading(format, turns, people, warnings, List.of());
    }

    /** The same with one more warning. */
    public Reading with(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Reading(format, turns, people, more, unspoken);
    }

    /** A file that is no transcript, with the reason and what to do instead. */
    public static Reading refused(String format, String reason) {
        return new Reading(format, List.of(), List.of(), List.of(reason), List.of());
    }

    /** The warnings, and what was left out. */
    public List<String> told() {
        List<String> told = new ArrayList<>(warnings);
        Unspoken.told(unspoken).ifPresent(told::add);
        return told;
    }
}
