package debrief.generate.prompt;

/**
 * How a conversation with a model begins.
 *
 * @param system the rules
 * @param request what to do, with all that is needed for it
 */
public record Opening(String system, String request) {}
