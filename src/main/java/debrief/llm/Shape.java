package debrief.llm;

import java.util.List;

/**
 * Where a provider's JSON keeps what langchain4j loses: a word that it does not know becomes null, a count that is missing
 * becomes zero. All are JSON Pointers (RFC 6901).
 *
 * @param reply what must be there, or it is no reply
 * @param finish why the reply ends
 * @param tokensIn all that were read, whether cached or not
 * @param tokensOut all that were written, thoughts too
 * @param tokensCached those that were read from what the provider had kept; the first place that is there counts
 */
record Shape(String reply, String finish, List<String> tokensIn, List<String> tokensOut, List<String> tokensCached) {}
