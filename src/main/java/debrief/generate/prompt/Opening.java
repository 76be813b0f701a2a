package debrief.generate.prompt;

/**
 * How a conversation with a model begins.
 *
 * @param system the rules
 * @param ground what is the same for all requests on an interview
 * @param request what to do
 */
public record Opening(String system, String ground, String request) {}
