package debrief.generate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.generate.checks.Fault;
import java.util.List;
import java.util.Map;

/**
 * A reply that was read.
 *
 * @param parts those that came whole and keep their form, but for points that do not: these are left out
 * @param refusal why nothing of it can be used; empty when something can
 * @param cut it broke off because it was too long
 * @param faults by the part: why it is not among the parts, or, with a point's number, why that point is not in it
 * @param repairs what was mended in it, in words for people
 */
record Reply(ObjectNode parts, String refusal, boolean cut, Map<String, List<Fault>> faults, List<String> repairs) {

    Reply {
        faults = Map.copyOf(faults);
        repairs = List.copyOf(repairs);
    }

    static Reply refused(String reason, boolean cut) {
        return new Reply(JsonNodeFactory.instance.objectNode(), reason, cut, Map.of(), List.of());
    }

    boolean isUsable() {
        return refusal.isEmpty();
    }
}
