/**
 * The nouns: a portfolio, its interviews, what was said and what the coach says of it.
 *
 * <p>Records and enums, valid from birth and unchangeable. Text that nobody wrote is the empty string, a list that nobody
 * wrote the empty list. Nothing here knows files, HTML or the network.
 */
@NullMarked
package debrief.model;

import org.jspecify.annotations.NullMarked;
