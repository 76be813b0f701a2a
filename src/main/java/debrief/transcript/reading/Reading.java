package debrief.transcript.reading;

import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param format its name, as {@code zoom-vtt}
 * @param turns a speaker's neighbouring cues joined; empty when the file was refused
 * @param people names that the file itself declares (a participant list, a legend) though they may never speak
 * @param warnings what a user should know, each a whole sentence
 */
public record Reading(String format, List<Spoken> turns, List<String> people, List<String> warnings) {

    public Reading {
        turns = List.copyOf(turns);
        people = List.copyOf(people);
        warnings = List.copyOf(warnings);
    }

    /** A file that is no transcript, with the reason and what to do instead. */
    public static Reading refused(String format, String reason) {
        return new Reading(format, List.of(), List.of(), List.of(reason));
    }
}
