package debrief.transcript.reading;

import debrief.model.Fidelity;
import java.util.regex.Pattern;

/** Tells from a turn's words how near they are to those that were spoken. */
public final class Nearness {

    private static final Pattern TOLD = Pattern.compile(
            "^\\W*(?:(?:and|so|then|but|yes|no)\\W+)?(?:i|we|he|she|they)\\s+(?:just\\s+|also\\s+|then\\s+)?"
                    + "(?:said|told|asked|answered|replied|explained|mentioned)\\b"
                    + "|^(?:(?:first|then|next)\\W+(?:i|we|he|she|they)\\s+)?(?:said|told|asked|answered|replied|explained|mentioned)"
                    + "\\b(?! (?:another|differently|otherwise|simply)|[,-])",
            Pattern.CASE_INSENSITIVE);

    /** What services and typists write where they could not hear, and what a wrong charset leaves. */
    private static final Pattern UNHEARD = Pattern.compile(
            "[\\[(<](?:inaudible|unintelligible|unclear|indistinct|crosstalk|phonetic|garbled|ph)\\b[^\\])>]{0,40}[\\])>]"
                    + "|[\\[(]\\?+[\\])]|\\uFFFD",
            Pattern.CASE_INSENSITIVE);

    private Nearness() {}

    /** By a turn's first words, and by the marks for what nobody heard well. */
    public static Fidelity of(String text) {
        if (UNHEARD.matcher(text).find()) {
            return Fidelity.SUSPECT;
        }
        return TOLD.matcher(text).find() ? Fidelity.RECALLED : Fidelity.VERBATIM;
    }
}
