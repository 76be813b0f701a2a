package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Reading;
import java.util.Optional;

/** What the JSON of one kind of file looks like. */
interface JsonShape {

    /** Reads the tree if it has this shape and somebody says a word; any node may be missing or of another type. */
    Optional<Reading> read(JsonNode root);
}
