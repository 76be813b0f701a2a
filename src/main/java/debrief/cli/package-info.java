/**
 * What a person types, and what they read back. It wires the rooms together and decides nothing.
 */
@NullMarked
package debrief.cli;

import org.jspecify.annotations.NullMarked;
