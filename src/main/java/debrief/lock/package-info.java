/**
 * Seals a site's files with a passphrase.
 *
 * <p>Values in, bytes out: no file, no environment, and only the JDK's own ciphers. A {@link debrief.lock.Lock} is made of a
 * {@link debrief.lock.Passphrase} and a {@link debrief.lock.Salt}; equal input gives equal bytes. {@code unlock.js} among the
 * assets is its other half and opens what it seals.
 */
@NullMarked
package debrief.lock;

import org.jspecify.annotations.NullMarked;
