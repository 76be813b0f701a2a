package debrief.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import debrief.generate.checks.Fault;
import java.util.List;
import java.util.Map;

/**
 * A reply that was read.
 *
 * @param tree what is missing when the reply cannot be used at all
 * @param refusal why it cannot be used at all; empty when it can
 * @param cut it broke off because it was too long
 * @param faults by the property that breaks the schema
 */
record Reply(JsonNode tree, String refusal, boolean cut, Map<String, List<Fault>> faults) {

    Reply {
        faults = Map.copyOf(faults);
    }

    static Reply refused(String reason) {
        return new Reply(MissingNode.getInstance(), reason, false, Map.of());
    }

    static Reply tooLong() {
        String reason = "the reply was too long and broke off; write less in each part, and close the JSON object";
        return new Reply(MissingNode.getInstance(), reason, true, Map.of());
    }

    static Reply thought() {
        String reason = "the reply is empty: all its room went into thinking; think less, or write less in each part";
        return new Reply(MissingNode.getInstance(), reason, true, Map.of());
    }

    boolean isUsable() {
        return refusal.isEmpty();
    }
}
