/**
 * What a build does besides rendering: one at a time, ended cleanly by a signal, and with a last look over the finished bytes.
 *
 * <p>{@link debrief.build.Gate} stands between the pages and the folder in which everybody may read them.
 */
@NullMarked
package debrief.build;

import org.jspecify.annotations.NullMarked;
