package debrief.llm;

import java.util.Optional;

/**
 * What a server takes of that which we would like to send. Servers that speak one language differ, and what one refuses it names:
 * that is left out from then on.
 *
 * @param form how the reply's form is asked for
 * @param otherLength the longest reply by the other of its two names
 * @param temperature whether one may be given
 * @param marks whether it may be told what to keep for later requests
 */
record Manners(Form form, boolean otherLength, boolean temperature, boolean marks) {

    /** From the strictest. */
    enum Form {
        /** The schema binds the model. */
        SCHEMA,
        /** The reply is some JSON; its schema stands in the prompt. */
        OBJECT,
        /** Nothing but the prompt says what the reply is like. */
        FREE
    }

    static final Manners ALL = new Manners(Form.SCHEMA, false, true, true);

    /**
     * What to try next; empty when the complaint is about nothing that could be left out. Each step is taken once, so trying
     * comes to an end.
     *
     * @param objects whether the provider knows a form between a schema and none
     */
    Optional<Manners> after(Complaint complaint, boolean objects) {
        if (marks && complaint.mentions("prompt_cache_key", "cache_control")) {
            return Optional.of(new Manners(form, otherLength, temperature, false));
        }
        if (!otherLength && complaint.mentions("max_tokens", "max_completion_tokens") && !isAmount(complaint)) {
            return Optional.of(new Manners(form, true, temperature, marks));
        }
        if (temperature && complaint.mentions("temperature")) {
            return Optional.of(new Manners(form, otherLength, false, marks));
        }
        if (form != Form.FREE && isForm(complaint)) {
            Form less = form == Form.SCHEMA && objects ? Form.OBJECT : Form.FREE;
            return Optional.of(new Manners(less, otherLength, temperature, marks));
        }
        return Optional.empty();
    }

    /** The name is known, but not so much of it allowed. */
    private static boolean isAmount(Complaint complaint) {
        return complaint.mentions("too large", "at most", "exceed", "maximum", "less than", "greater than", "between");
    }

    private static boolean isForm(Complaint complaint) {
        return complaint.mentions(
                "response_format",
                "response format",
                "responseformat",
                "schema",
                "json_object",
                "json mode",
                "structured output",
                "output_config",
                "output_format",
                "output format",
                "mime",
                "grammar",
                "guided",
                "'format'",
                "\"format\"",
                "invalid format",
                "requested parameters",
                "strict");
    }
}
