package debrief.names;

/**
 * A name that somebody declares.
 *
 * @param firm whether it is a firm's: nobody is called by a part of it
 */
record Declared(String name, boolean firm) {}
