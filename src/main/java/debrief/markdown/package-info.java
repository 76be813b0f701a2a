/**
 * Markdown to HTML that is safe to publish: the one guard that all such text passes.
 *
 * <p>The only room that knows flexmark and the sanitizer. Raw HTML in Markdown is shown as text, never run and never
 * dropped.
 */
@NullMarked
package debrief.markdown;

import org.jspecify.annotations.NullMarked;
