/** A stand-in for the one method that JBake calls of a library that nobody has kept since 2012. */
package org.json.simple;
