/**
 * What must not leave home, found in any text: names, data of people, secrets of machines.
 *
 * <p>{@link debrief.leak.LeakScan} is the door, and each form that private data takes is a rule behind it; their word lists lie
 * beside them. {@link debrief.leak.Placeholders} stand for what is found while a text is away from home.
 */
@NullMarked
package debrief.leak;

import org.jspecify.annotations.NullMarked;
