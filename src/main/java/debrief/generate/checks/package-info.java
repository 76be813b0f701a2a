/**
 * A reply is believed in nothing: each {@link debrief.generate.checks.Check} holds one promise of the report against the words
 * of the interview. What breaks it is a {@link debrief.generate.checks.Fault}, in words that a model can act on.
 */
@NullMarked
package debrief.generate.checks;

import org.jspecify.annotations.NullMarked;
