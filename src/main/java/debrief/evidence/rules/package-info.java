/**
 * The rules of the evidence check: one class, one kind of finding.
 *
 * <p>A {@link debrief.evidence.rules.EvidenceRule} is handed the {@link debrief.evidence.reading.Dossier} of an interview and tells
 * what is wrong. It reads words and not meaning, so it asks for several marks at once and is silent in doubt.
 */
@NullMarked
package debrief.evidence.rules;

import org.jspecify.annotations.NullMarked;
