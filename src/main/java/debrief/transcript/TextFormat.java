package debrief.transcript;

import java.util.Optional;

/** A format of lines; so that a file is cut into lines once, however many formats are asked. */
interface TextFormat extends Format {

    /** Reads the page if it is of this kind. */
    Optional<Reading> read(Page page);

    @Override
    default Optional<Reading> read(Source source) {
        return read(Page.of(source.text()));
    }
}
