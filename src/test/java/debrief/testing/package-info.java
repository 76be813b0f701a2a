/** What tests of several rooms share. */
package debrief.testing;
