/** What the server says in its log, and what of it is meant for the launcher. */
package nl.buurtregie.start.log;
