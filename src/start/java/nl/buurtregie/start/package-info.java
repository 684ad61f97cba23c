/** The program that starts the server with a database beside it; not part of the WAR. */
package nl.buurtregie.start;
